// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package radar

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// AIInferenceTimeseriesGroupService contains methods and other services that help
// with interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewAIInferenceTimeseriesGroupService] method instead.
type AIInferenceTimeseriesGroupService struct {
	Options []option.RequestOption
	Summary *AIInferenceTimeseriesGroupSummaryService
}

// NewAIInferenceTimeseriesGroupService generates a new service that applies the
// given options to each request. These options are applied after the parent
// client's options (if there is one), and before any request-specific options.
func NewAIInferenceTimeseriesGroupService(opts ...option.RequestOption) (r *AIInferenceTimeseriesGroupService) {
	r = &AIInferenceTimeseriesGroupService{}
	r.Options = opts
	r.Summary = NewAIInferenceTimeseriesGroupSummaryService(opts...)
	return
}
