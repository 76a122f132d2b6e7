// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package intel

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// IPListService contains methods and other services that help with interacting
// with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewIPListService] method instead.
type IPListService struct {
	Options []option.RequestOption
}

// NewIPListService generates a new service that applies the given options to each
// request. These options are applied after the parent client's options (if there
// is one), and before any request-specific options.
func NewIPListService(opts ...option.RequestOption) (r *IPListService) {
	r = &IPListService{}
	r.Options = opts
	return
}
