// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package schema_validation

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// SchemaValidationService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewSchemaValidationService] method instead.
type SchemaValidationService struct {
	Options  []option.RequestOption
	Schemas  *SchemaService
	Settings *SettingService
}

// NewSchemaValidationService generates a new service that applies the given
// options to each request. These options are applied after the parent client's
// options (if there is one), and before any request-specific options.
func NewSchemaValidationService(opts ...option.RequestOption) (r *SchemaValidationService) {
	r = &SchemaValidationService{}
	r.Options = opts
	r.Schemas = NewSchemaService(opts...)
	r.Settings = NewSettingService(opts...)
	return
}
