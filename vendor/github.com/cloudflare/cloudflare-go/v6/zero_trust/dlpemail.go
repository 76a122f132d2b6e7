// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package zero_trust

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// DLPEmailService contains methods and other services that help with interacting
// with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewDLPEmailService] method instead.
type DLPEmailService struct {
	Options        []option.RequestOption
	AccountMapping *DLPEmailAccountMappingService
	Rules          *DLPEmailRuleService
}

// NewDLPEmailService generates a new service that applies the given options to
// each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewDLPEmailService(opts ...option.RequestOption) (r *DLPEmailService) {
	r = &DLPEmailService{}
	r.Options = opts
	r.AccountMapping = NewDLPEmailAccountMappingService(opts...)
	r.Rules = NewDLPEmailRuleService(opts...)
	return
}
