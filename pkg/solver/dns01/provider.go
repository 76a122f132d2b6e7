// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"k8s.io/client-go/rest"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TTL is that of the records; short, since they live for seconds.
const TTL = time.Minute

// Change is one value to be added to a TXT record set, or removed from it.
type Change struct {
	Record
	// Remove takes the value away instead of adding it.
	Remove bool
}

// Record is one value of a TXT record set. A name may have several.
type Record struct {
	// Name is in lower case and ends with a dot.
	Name string
	// Value is the text as the CA compares it, without quotes; it may be longer
	// than the 255 bytes that one string of a TXT record holds.
	Value string
	TTL   time.Duration
	// DNSName is the name that is to be proved (spec.dnsName), for services that
	// keep accounts by it.
	DNSName string
}

// Zone is where a service keeps records.
type Zone struct {
	// Name is the name of its apex: lower case, with a dot at the end.
	Name string
	// ID is what the service calls it, if its list of zones has said so; else empty.
	ID string
}

// ErrZoneByDNS says that a provider has no list of zones, or needs none as it is
// configured: the zone is then found by SOA records.
var ErrZoneByDNS = errors.New("the zone is found by DNS")

// Provider changes records at one DNS service, with one credential.
//
// It is made once for each credential, is used from several goroutines at a time,
// and remembers nothing about records: it MUST find them by name and value alone.
// Methods MUST return when ctx is done and MUST NOT wait for propagation.
//
// Errors MUST be stable texts (no request IDs, no times that move) and SHOULD say
// what the user can do. What the service refuses is a *RefusalError, a wrong
// setting a *SettingError.
type Provider interface {
	// Zones lists the zones that the credential may change, all pages of it, or
	// returns ErrZoneByDNS.
	Zones(ctx context.Context) ([]Zone, error)
	// Apply makes changes in one zone; never more than Limits.Batch, never two of
	// the same name and value. It MUST be idempotent: adding a value that is there
	// and removing one that is not succeed. It MUST leave other values of the names
	// as they are, and other zones and types alone.
	//
	// The receipt names the change for InSync; it is empty if the service has none.
	// An error means that nothing was changed, or not everything; a *PartialError
	// says which changes were not made, and that the others were.
	Apply(ctx context.Context, zone Zone, changes []Change) (receipt string, err error)
}

// Syncer is a Provider whose service says when a change is on all its name servers.
type Syncer interface {
	// InSync asks once; it never waits.
	InSync(ctx context.Context, receipt string) (bool, error)
}

// Kind is a DNS service that this program can speak to.
type Kind struct {
	// Build makes the provider of a solver. A wrong setting, a Secret that is missing
	// or of no use is a *SettingError. It makes no request to the service.
	Build func(ctx context.Context, solver *acmev1.DNS01Solver, access Access) (Provider, error)
	// Values is how many values a name may hold at the same time; zero is any number.
	Values int
	// NoZone is true if the service does not care which zone a name is in.
	NoZone bool
	Limits Limits
}

// Limits are what a service bears.
type Limits struct {
	// Batch is how many changes Apply takes at most; zero is one.
	Batch int
	// PerSecond is how many requests the service allows for one credential, and Burst
	// how many at once. Zero is no limit that we know of.
	PerSecond float64
	Burst     int
	// Spacing is the least time between two calls of Apply for one zone, so that
	// changes gather meanwhile. Zero: the window alone counts.
	Spacing time.Duration
}

// Access is what a provider may use to reach its service.
type Access struct {
	Credentials
	// Ambient is true if the solver may use what the process itself can: environment,
	// files and metadata servers of the cloud it runs in.
	Ambient bool
	// HTTP is to be used for every request to the service: it keeps to its limits.
	HTTP *http.Client
	// Token requests a token of a ServiceAccount in the namespace of the issuer, for
	// these audiences, and returns when it expires.
	Token func(ctx context.Context, serviceAccount string, audiences []string) (token string, expires time.Time, err error)
	// API reaches the Kubernetes API server, for solvers that are aggregated APIs.
	API rest.Interface
}

// Kinds are the DNS services of this build, by their field in the API.
type Kinds map[string]Kind

// of returns the one kind that a solver configures, and its field.
func (k Kinds) of(solver *acmev1.DNS01Solver) (string, Kind, error) {
	field := configured(solver)
	if field == "" {
		return "", Kind{}, &SettingError{Text: "no provider is configured; this build has: " + k.names()}
	}
	kind, ok := k[field]
	if !ok {
		return "", Kind{}, &SettingError{Field: field, Text: "this build has no such provider; it has: " + k.names()}
	}
	return field, kind, nil
}

func (k Kinds) names() string {
	return strings.Join(slices.Sorted(maps.Keys(k)), ", ")
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

// ZoneIn returns the zone in a list that holds a name: the one with the longest
// name that the name is below.
func ZoneIn(zones []Zone, name string) (Zone, error) {
	var best Zone
	for _, zone := range zones {
		holds := name == zone.Name || strings.HasSuffix(name, "."+zone.Name)
		if holds && len(zone.Name) > len(best.Name) {
			best = zone
		}
	}
	if best.Name == "" {
		return Zone{}, fmt.Errorf("%w for %q among the %d that the credential can see: check the account, its permissions and that the zone exists there", ErrNoZone, name, len(zones))
	}
	return best, nil
}

// ErrNoZone says that the credential reaches no zone that holds a name.
var ErrNoZone = errors.New("there is no zone")
