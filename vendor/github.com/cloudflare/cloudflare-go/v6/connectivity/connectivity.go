// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package connectivity

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// ConnectivityService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewConnectivityService] method instead.
type ConnectivityService struct {
	Options   []option.RequestOption
	Directory *DirectoryService
}

// NewConnectivityService generates a new service that applies the given options to
// each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewConnectivityService(opts ...option.RequestOption) (r *ConnectivityService) {
	r = &ConnectivityService{}
	r.Options = opts
	r.Directory = NewDirectoryService(opts...)
	return
}
