// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package magic_cloud_networking

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// MagicCloudNetworkingService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewMagicCloudNetworkingService] method instead.
type MagicCloudNetworkingService struct {
	Options           []option.RequestOption
	CatalogSyncs      *CatalogSyncService
	OnRamps           *OnRampService
	CloudIntegrations *CloudIntegrationService
	Resources         *ResourceService
}

// NewMagicCloudNetworkingService generates a new service that applies the given
// options to each request. These options are applied after the parent client's
// options (if there is one), and before any request-specific options.
func NewMagicCloudNetworkingService(opts ...option.RequestOption) (r *MagicCloudNetworkingService) {
	r = &MagicCloudNetworkingService{}
	r.Options = opts
	r.CatalogSyncs = NewCatalogSyncService(opts...)
	r.OnRamps = NewOnRampService(opts...)
	r.CloudIntegrations = NewCloudIntegrationService(opts...)
	r.Resources = NewResourceService(opts...)
	return
}
