// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

const (
	apex = "example.test."
	www  = "_acme-challenge.www.example.test."
	api  = "_acme-challenge.api.example.test."
	role = "arn:aws:iam::123456789012:role/dns"
)

// bed is a fake and the way to it.
type bed struct {
	*route53test.Service
	url string

	mu   sync.Mutex
	seen map[string]int // requests by host and region of the signature
}

func firstKey() route53test.Key {
	return route53test.Key{ID: "AKIAFIRSTFIRSTFIRST1", Secret: "first+secret/first+secret/first+secret/1"}
}

func start(t *testing.T, options route53test.Options) *bed {
	t.Helper()
	withoutAWS(t)
	if options.Key == (route53test.Key{}) {
		options.Key = firstKey()
	}
	b := &bed{Service: route53test.New(options), seen: make(map[string]int)}
	server := httptest.NewServer(b.Service)
	t.Cleanup(server.Close)
	b.url = server.URL
	return b
}

// withoutAWS takes everything away that the SDK would find in the environment.
func withoutAWS(t *testing.T) {
	t.Helper()
	for _, variable := range os.Environ() {
		if name, value, _ := strings.Cut(variable, "="); strings.HasPrefix(name, "AWS_") {
			t.Setenv(name, value) // so that it is restored
			_ = os.Unsetenv(name)
		}
	}
	t.Setenv("HOME", t.TempDir())
}

// RoundTrip brings every request to the fake, whatever its host.
func (b *bed) RoundTrip(request *http.Request) (*http.Response, error) {
	b.note(request)
	redirected := request.Clone(request.Context())
	redirected.Host = request.URL.Host
	redirected.URL.Scheme, redirected.URL.Host = "http", strings.TrimPrefix(b.url, "http://")
	return http.DefaultTransport.RoundTrip(redirected)
}

func (b *bed) note(request *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	region := "unsigned"
	if scope := strings.Split(request.Header.Get("Authorization"), "/"); len(scope) > 2 {
		region = scope[2]
	}
	b.seen[request.URL.Host+" "+region]++
}

func (b *bed) asked(hostAndRegion string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.seen[hostAndRegion]
}

func (b *bed) access() dns01.Access {
	return dns01.Access{
		HTTP:        &http.Client{Transport: b},
		Credentials: dns01.Credentials{Namespace: "team", Secrets: dns01test.Secrets{"team/aws": secrets(firstKey())["aws"]}},
		Token: func(_ context.Context, account string, audiences []string) (string, time.Time, error) {
			return account + " for " + strings.Join(audiences, ","), time.Time{}, nil
		},
	}
}

func secrets(key route53test.Key) map[string]map[string][]byte {
	return map[string]map[string][]byte{"aws": {"id": []byte(key.ID), "secret": []byte(key.Secret)}}
}

// solver uses an access key, both parts of it in a Secret.
func solver() *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{
		AccessKeyIDSecretRef: selector("id"), SecretAccessKey: *selector("secret"),
	}}
}

func selector(key string) *acmev1.SecretKeySelector {
	var ref acmev1.SecretKeySelector
	ref.Name, ref.Key = "aws", key
	return &ref
}

func mustBuild(t *testing.T, config *acmev1.DNS01Solver, access dns01.Access) *Provider {
	t.Helper()
	p, err := Kind().Build(t.Context(), config, access)
	if err != nil {
		t.Fatalf("building the provider: %v", err)
	}
	return p.(*Provider)
}

// zoneOf returns the only zone.
func zoneOf(t *testing.T, p *Provider) dns01.Zone {
	t.Helper()
	zones, err := p.Zones(t.Context())
	if err != nil || len(zones) != 1 {
		t.Fatalf("got zones %v, %v", zones, err)
	}
	return zones[0]
}

func add(name, value string) dns01.Change {
	return dns01.Change{Record: dns01.Record{Name: name, Value: value, TTL: dns01.TTL}}
}

func remove(name, value string) dns01.Change {
	change := add(name, value)
	change.Remove = true
	return change
}
