// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

func webIdentity(audiences ...string) *acmev1.Route53Auth {
	return &acmev1.Route53Auth{Kubernetes: &acmev1.Route53KubernetesAuth{
		ServiceAccountRef: &acmev1.ServiceAccountRef{Name: "dns", TokenAudiences: audiences},
	}}
}

func TestSettings(t *testing.T) {
	b := start(t, route53test.Options{})
	for name, row := range map[string]struct {
		settings acmev1.Route53Provider
		want     string
	}{
		"two key IDs":        {acmev1.Route53Provider{AccessKeyID: "AKIA", AccessKeyIDSecretRef: selector("id"), SecretAccessKey: *selector("secret")}, "accessKeyIDSecretRef: is set, and accessKeyID as well;"},
		"no secret key":      {acmev1.Route53Provider{AccessKeyID: "AKIA"}, "secretAccessKeySecretRef: is not set, but"},
		"no secret key, ref": {acmev1.Route53Provider{AccessKeyIDSecretRef: selector("id")}, "secretAccessKeySecretRef: is not set, but"},
		"no key ID":          {acmev1.Route53Provider{SecretAccessKey: *selector("secret")}, "accessKeyID: is not set, but secretAccessKeySecretRef is;"},
		"no key ID, role":    {acmev1.Route53Provider{SecretAccessKey: *selector("secret"), Role: role}, "accessKeyID: is not set, but secretAccessKeySecretRef is;"},
		"role no ARN":        {acmev1.Route53Provider{Role: "dns"}, `role: "dns" is not the ARN of a role`},
		"region":             {acmev1.Route53Provider{Region: "eu west"}, `region: "eu west" is not a region`},
		"region with host":   {acmev1.Route53Provider{Region: "evil.example/"}, `region: "evil.example/" is not a region`},
		"auth, no role":      {acmev1.Route53Provider{Auth: webIdentity()}, "role: is not set, but auth is;"},
		"auth, empty":        {acmev1.Route53Provider{Auth: &acmev1.Route53Auth{}, Role: role}, "auth.kubernetes.serviceAccountRef.name: is not set;"},
		"auth, no ref":       {acmev1.Route53Provider{Auth: &acmev1.Route53Auth{Kubernetes: &acmev1.Route53KubernetesAuth{}}, Role: role}, "auth.kubernetes.serviceAccountRef.name: is not set;"},
		"ambient":            {acmev1.Route53Provider{}, "--issuer-ambient-credentials (for Issuers) or --cluster-issuer-ambient-credentials (for ClusterIssuers)"},
		"ambient, role":      {acmev1.Route53Provider{Role: role}, "accessKeyID: is not set, and this issuer may not use ambient credentials;"},
		"Secret, no key":     {acmev1.Route53Provider{AccessKeyID: "AKIA", SecretAccessKey: *selector("")}, `secretAccessKeySecretRef.key: name the key in Secret "team/aws"`},
		"no such key":        {acmev1.Route53Provider{AccessKeyID: "AKIA", SecretAccessKey: *selector("no")}, `secretAccessKeySecretRef: Secret "team/aws" has nothing under key "no"`},
		"no such key for ID": {acmev1.Route53Provider{AccessKeyIDSecretRef: selector("no"), SecretAccessKey: *selector("secret")}, `accessKeyIDSecretRef: Secret "team/aws" has nothing under key "no"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Kind().Build(t.Context(), &acmev1.DNS01Solver{Route53: &row.settings}, b.access())
			var setting *dns01.SettingError
			if !errors.As(err, &setting) || !strings.Contains(err.Error(), row.want) {
				t.Fatalf("got %v, want a SettingError with %s", err, row.want)
			}
			dns01test.Documented(t, "route53", err)
		})
	}
	if len(b.seen) != 0 {
		t.Errorf("requests were made: %v", b.seen)
	}
}

// The zone that the solver names is used, however it is written, and no list is asked for.
func TestNamedZone(t *testing.T) {
	for _, prefix := range []string{"", "/hostedzone/", "hostedzone/"} {
		b := start(t, route53test.Options{Zones: []string{apex}})
		config := solver()
		config.Route53.HostedZoneID = prefix + b.AddZone(apex, false)
		p := mustBuild(t, config, b.access())
		if zones, err := p.Zones(t.Context()); !errors.Is(err, dns01.ErrZoneByDNS) || b.Calls() != 0 {
			t.Errorf("got %v, %v with %d calls", zones, err, b.Calls())
		}
		second := b.AddZone("sub."+apex, false)
		if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex, ID: second}, []dns01.Change{add(www, "one")}); err != nil {
			t.Fatal(err)
		}
		if got := b.ValuesIn(apex, www); !slices.Equal(got, []string{"one"}) {
			t.Errorf("there are %q", got)
		}
	}
}

func TestPublicZonesOfAllPages(t *testing.T) {
	b := start(t, route53test.Options{PageSize: 2})
	b.AddZone("private.test.", true)
	want := []dns01.Zone{
		{Name: "a.test.", ID: b.AddZone("a.test.", false)}, {Name: "a.test.", ID: b.AddZone("a.test.", false)},
		{Name: "a.test.", ID: b.AddZone("A.Test.", false)}, {Name: "b.a.test.", ID: b.AddZone("b.a.test.", false)},
		{Name: "b.test.", ID: b.AddZone("b.test.", false)},
	}
	got, err := mustBuild(t, solver(), b.access()).Zones(t.Context())
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
	if b.Calls() != 3 {
		t.Errorf("%d calls were made", b.Calls())
	}
}

// Lists may be odd: they must neither panic nor go on for ever.
func TestOddLists(t *testing.T) {
	for name, row := range map[string]struct {
		body string
		want string
	}{
		"empty":       {"", ""},
		"not XML":     {"{}", ""},
		"no zones":    {"<R/>", ""},
		"empty zone":  {"<R><HostedZones><HostedZone/></HostedZones></R>", ""},
		"cut off":     {"<R><HostedZones>", "XML syntax error"},
		"no marker":   {"<R><IsTruncated>true</IsTruncated></R>", "the list of hosted zones does not end"},
		"same marker": {"<R><IsTruncated>true</IsTruncated><NextHostedZoneId>Z</NextHostedZoneId></R>", "the list of hosted zones does not end"},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, route53test.Options{})
			b.Intercept(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("X-Amzn-Requestid", "moving")
				_, _ = w.Write([]byte(row.body))
			}))
			p := mustBuild(t, solver(), b.access())
			_, err := p.Zones(t.Context())
			switch {
			case row.want == "" && err != nil:
				t.Errorf("got %v", err)
			case row.want != "" && (err == nil || !strings.Contains(err.Error(), row.want) || strings.Contains(err.Error(), "moving")):
				t.Errorf("got %v, want %s", err, row.want)
			}
			if _, err := p.Apply(t.Context(), dns01.Zone{ID: "Z"}, []dns01.Change{add(www, "one")}); err == nil {
				t.Error("no error of Apply")
			}
			if isIn, _ := p.InSync(t.Context(), "C"); isIn {
				t.Error("InSync")
			}
		})
	}
}
