// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package ai_search

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// AISearchService contains methods and other services that help with interacting
// with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewAISearchService] method instead.
type AISearchService struct {
	Options    []option.RequestOption
	Namespaces *NamespaceService
	Instances  *InstanceService
	Tokens     *TokenService
}

// NewAISearchService generates a new service that applies the given options to
// each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewAISearchService(opts ...option.RequestOption) (r *AISearchService) {
	r = &AISearchService{}
	r.Options = opts
	r.Namespaces = NewNamespaceService(opts...)
	r.Instances = NewInstanceService(opts...)
	r.Tokens = NewTokenService(opts...)
	return
}
