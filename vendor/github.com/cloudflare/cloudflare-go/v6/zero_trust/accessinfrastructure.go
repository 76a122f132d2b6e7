// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package zero_trust

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// AccessInfrastructureService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewAccessInfrastructureService] method instead.
type AccessInfrastructureService struct {
	Options []option.RequestOption
	Targets *AccessInfrastructureTargetService
}

// NewAccessInfrastructureService generates a new service that applies the given
// options to each request. These options are applied after the parent client's
// options (if there is one), and before any request-specific options.
func NewAccessInfrastructureService(opts ...option.RequestOption) (r *AccessInfrastructureService) {
	r = &AccessInfrastructureService{}
	r.Options = opts
	r.Targets = NewAccessInfrastructureTargetService(opts...)
	return
}
