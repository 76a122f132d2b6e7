// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"context"
	"errors"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

func TestSettings(t *testing.T) {
	for name, row := range map[string]struct {
		change func(*acmev1.AkamaiProvider)
		secret string
		want   string
	}{
		"no host":      {change: func(c *acmev1.AkamaiProvider) { c.ServiceConsumerDomain = "" }, want: "serviceConsumerDomain: is not set; set the host of the API client, such as akab-….luna.akamaiapis.net"},
		"URL":          {change: func(c *acmev1.AkamaiProvider) { c.ServiceConsumerDomain = "https://" + host }, want: `serviceConsumerDomain: "https://` + host + `" is not a host; give the host`},
		"slash":        {change: func(c *acmev1.AkamaiProvider) { c.ServiceConsumerDomain = host + "/" }, want: "is not a host"},
		"user":         {change: func(c *acmev1.AkamaiProvider) { c.ServiceConsumerDomain = "a@" + host }, want: "is not a host"},
		"blank":        {change: func(c *acmev1.AkamaiProvider) { c.ServiceConsumerDomain = host + " " }, want: "is not a host"},
		"port alone":   {change: func(c *acmev1.AkamaiProvider) { c.ServiceConsumerDomain = ":443" }, want: "is not a host"},
		"no Secret":    {change: func(c *acmev1.AkamaiProvider) { c.ClientToken.Name = "" }, want: "clientTokenSecretRef.name: name the Secret"},
		"other Secret": {change: func(c *acmev1.AkamaiProvider) { c.ClientSecret.Name = "other" }, want: `clientSecretSecretRef: Secret "team/other" with key "client-secret" does not exist; create it`},
		"no key":       {change: func(c *acmev1.AkamaiProvider) { c.AccessToken.Key = "" }, want: "accessTokenSecretRef.key: name the key"},
		"whole file":   {secret: "client_token = a\nclient_secret = b", want: `clientTokenSecretRef: key "client-token" of Secret "team/edgegrid" is not one word of ASCII characters; put the value there alone`},
		"not ASCII":    {secret: "tök", want: "is not one word"},
		"white space":  {secret: " \n", want: "is not one word"},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t)
			if row.secret != "" {
				s.keys["client-token"] = row.secret
			}
			config := solver()
			if row.change != nil {
				row.change(config.Akamai)
			}
			_, err := Kind().Build(t.Context(), config, s.access())
			var setting *dns01.SettingError
			if !errors.As(err, &setting) || !strings.Contains(err.Error(), "spec.solver.dns01.akamai.") || !strings.Contains(err.Error(), row.want) {
				t.Fatalf("got %v, want %s", err, row.want)
			}
			if row.secret != "" && strings.Contains(err.Error(), strings.TrimSpace(row.secret)) && strings.TrimSpace(row.secret) != "" {
				t.Errorf("the secret is told: %v", err)
			}
		})
	}
}

func TestHostMayHaveAPort(t *testing.T) {
	config := solver()
	config.Akamai.ServiceConsumerDomain = host + ":8443"
	if _, err := Kind().Build(t.Context(), config, start(t).access()); err != nil {
		t.Error(err)
	}
}

// Akamai's own variables and file have a credential for another purpose.
func TestEnvironmentDoesNotCount(t *testing.T) {
	for _, name := range []string{"HOST", "CLIENT_TOKEN", "CLIENT_SECRET", "ACCESS_TOKEN", "ACCOUNT_KEY"} {
		t.Setenv("AKAMAI_"+name, "other")
	}
	t.Setenv("HOME", t.TempDir())
	if err := os.WriteFile(os.Getenv("HOME")+"/.edgerc", []byte("[default]\nhost = other\naccount_key = other\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := start(t, "example.test.")
	access := s.access()
	access.Ambient = true
	p, err := Kind().Build(t.Context(), solver(), access)
	if err != nil {
		t.Fatal(err)
	}
	if zones, err := p.Zones(t.Context()); err != nil || len(zones) != 1 {
		t.Errorf("got %v, %v", zones, err)
	}
}

func TestZones(t *testing.T) {
	s := start(t, "Example.test.", "other.test.")
	s.addZone("secondary.test.", "SECONDARY")
	s.addZone("alias.test.", "ALIAS")
	zones, err := s.provider(t).Zones(t.Context())
	if want := []dns01.Zone{{Name: "example.test."}, {Name: "other.test."}}; err != nil || !slices.Equal(zones, want) {
		t.Errorf("got %v, %v", zones, err)
	}
	if got := s.requests(); len(got) != 1 {
		t.Errorf("asked %q", got)
	}
}

// A list that lacks a zone would have records written into its parent.
func TestZonesIncomplete(t *testing.T) {
	for name, body := range map[string]string{
		"cut":         `{"zones":[{"zone":"example.test","type":"PRIMARY"}],"metadata":{"totalElements":2}}`,
		"no metadata": `{"zones":[{"zone":"example.test","type":"PRIMARY"}]}`,
		"null":        `null`,
	} {
		s := start(t)
		s.answer = func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(body)) }
		if zones, err := s.provider(t).Zones(t.Context()); err == nil || err.Error() != "listing the zones: the answer is not complete" {
			t.Errorf("%s: got %v, %v", name, zones, err)
		}
	}
}

// The SDK writes into its HTTP client with each request, and has locks for the whole
// process; the caller's client must stay as it is, and one zone must not wait for another.
func TestManyAtATime(t *testing.T) {
	s := start(t, "a.test.", "b.test.")
	reached, release := make(chan struct{}, 2), make(chan struct{})
	s.before = func(method string) {
		if method == http.MethodPost {
			reached <- struct{}{}
			<-release
		}
	}
	access := s.access()
	p, err := Kind().Build(t.Context(), solver(), access)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for _, apex := range []string{"a.test.", "b.test."} {
		all.Go(func() {
			if _, err := p.Apply(context.Background(), dns01.Zone{Name: apex}, []dns01.Change{add("www."+apex, "one")}); err != nil {
				t.Error(err)
			}
		})
	}
	<-reached
	<-reached // both are under way
	close(release)
	all.Wait()
	if access.HTTP.CheckRedirect != nil || access.HTTP.Transport != http.RoundTripper(s) {
		t.Error("the caller's HTTP client has changed")
	}
}
