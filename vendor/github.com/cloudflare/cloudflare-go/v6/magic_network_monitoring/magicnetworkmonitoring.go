// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package magic_network_monitoring

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// MagicNetworkMonitoringService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewMagicNetworkMonitoringService] method instead.
type MagicNetworkMonitoringService struct {
	Options  []option.RequestOption
	VPCFlows *VPCFlowService
	Configs  *ConfigService
	Rules    *RuleService
}

// NewMagicNetworkMonitoringService generates a new service that applies the given
// options to each request. These options are applied after the parent client's
// options (if there is one), and before any request-specific options.
func NewMagicNetworkMonitoringService(opts ...option.RequestOption) (r *MagicNetworkMonitoringService) {
	r = &MagicNetworkMonitoringService{}
	r.Options = opts
	r.VPCFlows = NewVPCFlowService(opts...)
	r.Configs = NewConfigService(opts...)
	r.Rules = NewRuleService(opts...)
	return
}
