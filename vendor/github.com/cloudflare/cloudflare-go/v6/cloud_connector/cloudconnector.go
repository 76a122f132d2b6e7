// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package cloud_connector

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// CloudConnectorService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewCloudConnectorService] method instead.
type CloudConnectorService struct {
	Options []option.RequestOption
	Rules   *RuleService
}

// NewCloudConnectorService generates a new service that applies the given options
// to each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewCloudConnectorService(opts ...option.RequestOption) (r *CloudConnectorService) {
	r = &CloudConnectorService{}
	r.Options = opts
	r.Rules = NewRuleService(opts...)
	return
}
