// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TTL is that of the records; short, since they live for seconds.
const TTL = time.Minute

// Record is one value of a TXT record. A name may have several.
type Record struct {
	// Name is in lower case and ends with a dot; so does Zone, which holds it.
	Name, Zone string
	// Value is the text as the CA compares it; it may be longer than the 255
	// bytes that one string of a TXT record holds.
	Value string
	TTL   time.Duration
}

// Provider writes records at one DNS service.
//
// Both methods MUST return when ctx is done, MUST be idempotent, MUST find the
// record by name and value alone and MUST leave other values of the name as they
// are. Remove MUST succeed if the value is not there. Errors MUST be stable texts
// and SHOULD say what the user can do; a wrong setting is a *SettingError.
type Provider interface {
	Add(ctx context.Context, record Record) error
	Remove(ctx context.Context, record Record) error
}

// Build makes the provider of a solver, and reads the Secrets that it needs.
// What it may keep between calls are clients of the service, not records.
type Build func(ctx context.Context, solver *acmev1.DNS01Solver, credentials Credentials) (Provider, error)

// Providers are the providers of this build, by their field in the API.
type Providers map[string]Build

// build makes the one provider that a solver configures.
func (p Providers) build(ctx context.Context, solver *acmev1.DNS01Solver, credentials Credentials) (Provider, error) {
	field := configured(solver)
	if field == "" {
		return nil, &SettingError{Text: "no provider is configured; this build has: " + p.names()}
	}
	build, ok := p[field]
	if !ok {
		return nil, &SettingError{Field: field, Text: "this build has no such provider; it has: " + p.names()}
	}
	return build(ctx, solver, credentials)
}

func (p Providers) names() string {
	return strings.Join(slices.Sorted(maps.Keys(p)), ", ")
}

// configured returns the field of the provider that a solver configures. If there
// are several, which admission may have let through, this order decides; it is
// the one that users of the API know.
func configured(solver *acmev1.DNS01Solver) string {
	for _, provider := range []struct {
		field string
		isSet bool
	}{
		{"webhook", solver.Webhook != nil},
		{"rfc2136", solver.RFC2136 != nil},
		{"akamai", solver.Akamai != nil},
		{"cloudDNS", solver.CloudDNS != nil},
		{"cloudflare", solver.Cloudflare != nil},
		{"digitalocean", solver.DigitalOcean != nil},
		{"route53", solver.Route53 != nil},
		{"azureDNS", solver.AzureDNS != nil},
		{"acmeDNS", solver.AcmeDNS != nil},
	} {
		if provider.isSet {
			return provider.field
		}
	}
	return ""
}

// SettingError says that nothing can be written with a solver as it is
// configured, until the user changes it or the Secret that it names.
type SettingError struct {
	// Field below spec.solver.dns01, such as "rfc2136.tsigKeyName".
	Field string
	Text  string
	// cause is solver.ErrNoCredential, or nil.
	cause error
}

// Unwrap returns solver.ErrNoCredential if that is what is wrong, or nil.
func (e *SettingError) Unwrap() error { return e.cause }

func (e *SettingError) Error() string {
	path := "spec.solver.dns01"
	if e.Field != "" {
		path += "." + e.Field
	}
	return fmt.Sprintf("%s: %s", path, e.Text)
}
