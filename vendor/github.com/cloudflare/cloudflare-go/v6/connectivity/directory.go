// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package connectivity

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// DirectoryService contains methods and other services that help with interacting
// with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewDirectoryService] method instead.
type DirectoryService struct {
	Options  []option.RequestOption
	Services *DirectoryServiceService
}

// NewDirectoryService generates a new service that applies the given options to
// each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewDirectoryService(opts ...option.RequestOption) (r *DirectoryService) {
	r = &DirectoryService{}
	r.Options = opts
	r.Services = NewDirectoryServiceService(opts...)
	return
}
