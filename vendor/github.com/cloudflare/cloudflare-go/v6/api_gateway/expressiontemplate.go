// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package api_gateway

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// ExpressionTemplateService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewExpressionTemplateService] method instead.
type ExpressionTemplateService struct {
	Options     []option.RequestOption
	Fallthrough *ExpressionTemplateFallthroughService
}

// NewExpressionTemplateService generates a new service that applies the given
// options to each request. These options are applied after the parent client's
// options (if there is one), and before any request-specific options.
func NewExpressionTemplateService(opts ...option.RequestOption) (r *ExpressionTemplateService) {
	r = &ExpressionTemplateService{}
	r.Options = opts
	r.Fallthrough = NewExpressionTemplateFallthroughService(opts...)
	return
}
