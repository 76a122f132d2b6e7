// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"context"
	"net/http"
	"reflect"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	apex = "example.com."
	www  = "_acme-challenge.www." + apex
	api  = "_acme-challenge.api." + apex
)

func provide(transport http.RoundTripper, token string) (dns01.Provider, error) {
	access := access(transport)
	data := map[string][]byte{"token": []byte(token)}
	access.Credentials = dns01.Credentials{Namespace: "team", Secrets: dns01test.Secrets{"team/digitalocean": data}}
	return Kind().Build(context.Background(), solver(), access)
}

func mustProvide(t *testing.T, transport http.RoundTripper) dns01.Provider {
	t.Helper()
	provider, err := provide(transport, "token-of-the-test")
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

func theZone() dns01.Zone { return dns01.Zone{Name: apex, ID: "example.com"} }

func TestToken(t *testing.T) {
	t.Setenv("DIGITALOCEAN_TOKEN", "from-the-environment")
	const useless = `spec.solver.dns01.digitalocean.tokenSecretRef: key "token" of Secret "team/digitalocean" has blanks, line breaks or other characters that no token has, or nothing else`
	for token, want := range map[string]string{
		"token-of-the-test":     "",
		" token-of-the-test\n":  "",
		"":                      `spec.solver.dns01.digitalocean.tokenSecretRef: Secret "team/digitalocean" has nothing under key "token"`,
		" \n":                   useless,
		"token\nof-the-test":    useless,
		"tokén-of-the-test":     useless,
		"Bearer token-the-test": useless,
	} {
		s := start(t, apex)
		provider, err := provide(s, token)
		if want != "" {
			if err == nil || err.Error() != want {
				t.Errorf("%q: got %v\nwant %s", token, err, want)
			}
			continue
		}
		if _, err := provider.Zones(t.Context()); err != nil {
			t.Errorf("%q: %v", token, err)
		}
	}
}

func TestZones(t *testing.T) {
	s := start(t, "one.test", "Two.test", "three.test", "four.test", "", "six.test", "seven.test")
	zones, err := mustProvide(t, s).Zones(t.Context())
	want := []dns01.Zone{
		{Name: "one.test.", ID: "one.test"}, {Name: "two.test.", ID: "Two.test"}, {Name: "three.test.", ID: "three.test"},
		{Name: "four.test.", ID: "four.test"}, {Name: "six.test.", ID: "six.test"}, {Name: "seven.test.", ID: "seven.test"},
	}
	if err != nil || !reflect.DeepEqual(zones, want) {
		t.Errorf("got %v, %v", zones, err)
	}
	if requests := len(s.take()); requests != 3 {
		t.Errorf("7 domains, three on a page, took %d requests", requests)
	}
}
