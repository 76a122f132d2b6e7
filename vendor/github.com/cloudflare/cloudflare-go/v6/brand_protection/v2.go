// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package brand_protection

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// V2Service contains methods and other services that help with interacting with
// the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewV2Service] method instead.
type V2Service struct {
	Options     []option.RequestOption
	Queries     *V2QueryService
	Matches     *V2MatchService
	Logos       *V2LogoService
	LogoMatches *V2LogoMatchService
}

// NewV2Service generates a new service that applies the given options to each
// request. These options are applied after the parent client's options (if there
// is one), and before any request-specific options.
func NewV2Service(opts ...option.RequestOption) (r *V2Service) {
	r = &V2Service{}
	r.Options = opts
	r.Queries = NewV2QueryService(opts...)
	r.Matches = NewV2MatchService(opts...)
	r.Logos = NewV2LogoService(opts...)
	r.LogoMatches = NewV2LogoMatchService(opts...)
	return
}
