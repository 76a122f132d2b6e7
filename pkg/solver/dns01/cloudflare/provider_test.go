// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"context"
	"net/http"
	"reflect"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	apex = "example.com."
	www  = "_acme-challenge.www." + apex
	api  = "_acme-challenge.api." + apex
)

func provide(transport http.RoundTripper, config acmev1.CloudflareProvider, data map[string][]byte) (dns01.Provider, error) {
	access := dns01.Access{HTTP: &http.Client{Transport: transport}}
	access.Credentials = dns01.Credentials{Namespace: "team", Secrets: dns01test.Secrets{"team/cloudflare": data}}
	return Kind().Build(context.Background(), &acmev1.DNS01Solver{Cloudflare: &config}, access)
}

func mustProvide(t *testing.T, transport http.RoundTripper) dns01.Provider {
	t.Helper()
	provider, err := provide(transport, *tokenSolver().Cloudflare, secrets()["cloudflare"])
	if err != nil {
		t.Fatal(err)
	}
	return provider
}

func add(name, value string) dns01.Change {
	return dns01.Change{Record: dns01.Record{Name: name, Value: value, TTL: dns01.TTL}}
}

func remove(name, value string) dns01.Change {
	change := add(name, value)
	change.Remove = true
	return change
}

// theZone is the first one of the fake.
func (s *service) theZone() dns01.Zone { return dns01.Zone{Name: apex, ID: s.zones[0].ID} }

func TestSettings(t *testing.T) {
	token := &acmev1.SecretKeySelector{Name: "cloudflare", Key: "token"}
	key := &acmev1.SecretKeySelector{Name: "cloudflare", Key: "key"}
	data := map[string][]byte{"token": []byte(" abc\n"), "key": []byte("def\n"), "two": []byte("abc\ndef"), "blank": []byte(" \n")}
	for name, row := range map[string]struct {
		config  acmev1.CloudflareProvider
		headers http.Header
		err     string
	}{
		"a token": {
			config:  acmev1.CloudflareProvider{APIToken: token},
			headers: http.Header{"Authorization": {"Bearer abc"}, "X-Auth-Key": {""}, "X-Auth-Email": {""}},
		},
		"a token, and an email that is not needed": {
			config:  acmev1.CloudflareProvider{APIToken: token, Email: "dns@example.com"},
			headers: http.Header{"Authorization": {"Bearer abc"}, "X-Auth-Email": {""}},
		},
		"a key": {
			config:  acmev1.CloudflareProvider{APIKey: key, Email: "dns@example.com "},
			headers: http.Header{"X-Auth-Key": {"def"}, "X-Auth-Email": {"dns@example.com"}, "Authorization": {""}},
		},
		"nothing": {
			err: "spec.solver.dns01.cloudflare.apiTokenSecretRef: is not set; name the Secret with an API token, or set email and apiKeySecretRef",
		},
		"both": {
			config: acmev1.CloudflareProvider{APIToken: token, APIKey: key, Email: "dns@example.com"},
			err:    "spec.solver.dns01.cloudflare.apiTokenSecretRef: is set together with apiKeySecretRef; leave one out, best the key",
		},
		"a key without email": {
			config: acmev1.CloudflareProvider{APIKey: key},
			err:    "spec.solver.dns01.cloudflare.email: is not set, and apiKeySecretRef is of no use without; set it to the address of the user whose key it is",
		},
		"an email of two lines": {
			config: acmev1.CloudflareProvider{APIKey: key, Email: "dns@\nexample.com"},
			err:    `spec.solver.dns01.cloudflare.email: "dns@\nexample.com" is not an e-mail address`,
		},
		"a key that is not there": {
			config: acmev1.CloudflareProvider{APIKey: &acmev1.SecretKeySelector{Name: "cloudflare", Key: "other"}, Email: "dns@example.com"},
			err:    `spec.solver.dns01.cloudflare.apiKeySecretRef: Secret "team/cloudflare" has nothing under key "other"`,
		},
		"two lines": {
			config: acmev1.CloudflareProvider{APIToken: &acmev1.SecretKeySelector{Name: "cloudflare", Key: "two"}},
			err:    `spec.solver.dns01.cloudflare.apiTokenSecretRef: key "two" of Secret "team/cloudflare" has blanks, line breaks or other characters that no token and no key has, or nothing else`,
		},
		"white space only": {
			config: acmev1.CloudflareProvider{APIToken: &acmev1.SecretKeySelector{Name: "cloudflare", Key: "blank"}},
			err:    `spec.solver.dns01.cloudflare.apiTokenSecretRef: key "blank" of Secret "team/cloudflare" has blanks, line breaks or other characters that no token and no key has, or nothing else`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("CLOUDFLARE_API_TOKEN", "from-the-environment")
			t.Setenv("CLOUDFLARE_API_KEY", "from-the-environment")
			t.Setenv("CLOUDFLARE_EMAIL", "from@the.environment")
			s := start(t, apex)
			s.accepted = row.headers
			provider, err := provide(s, row.config, data)
			if row.err != "" {
				if err == nil || err.Error() != row.err {
					t.Errorf("got %v\nwant %s", err, row.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if _, err := provider.Zones(t.Context()); err != nil {
				t.Errorf("the headers are not as they should be: %v", err)
			}
		})
	}
}

func TestZones(t *testing.T) {
	s := start(t)
	for _, z := range []struct{ id, name, status, kind string }{
		{"pending-twin", "example.com", "pending", "full"},
		{"active", "Example.com", "active", "full"},
		{"partial", "partial.test", "active", "partial"},
		{"secondary", "secondary.test", "active", "secondary"},
		{"internal", "internal.test", "active", "internal"},
		{"pending-below", "sub.example.com", "pending", "full"},
		{"pending", "notexample.com", "pending", "full"},
		{"moved", "moved.test", "moved", "full"},
		{"unicode", "bücher.test", "active", "full"},
		{"nameless", "", "active", "full"},
	} {
		s.add(z.name, z.status, z.kind).ID = z.id
	}
	zones, err := mustProvide(t, s).Zones(t.Context())
	want := []dns01.Zone{
		{Name: "example.com.", ID: "active"}, {Name: "partial.test.", ID: "partial"}, {Name: "xn--bcher-kva.test.", ID: "unicode"},
		{Name: "notexample.com.", ID: "pending"}, {Name: "moved.test.", ID: "moved"},
	}
	if err != nil || !reflect.DeepEqual(zones, want) {
		t.Errorf("got %v, %v\nwant %v", zones, err, want)
	}
	if requests := len(s.take()); requests != 4 {
		t.Errorf("10 zones, three on a page, took %d requests", requests)
	}
}
