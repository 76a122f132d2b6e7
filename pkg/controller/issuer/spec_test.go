// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/credentials"
)

func goodSpec() *cmv1.IssuerSpec {
	return &cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{
		Server:              "https://acme.test/directory",
		PrivateKeySecretRef: acmev1.SecretKeySelector{Name: "account"},
		Solvers: []acmev1.Solver{
			{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{}}},
			{DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{}}, WaitInsteadOfSelfCheck: &metav1.Duration{}},
		},
	}}
}

func TestCheck(t *testing.T) {
	if f := check(goodSpec()); f != nil {
		t.Errorf("a good spec: %+v", f)
	}
	solver := func(s acmev1.Solver) func(*cmv1.IssuerSpec) {
		return func(spec *cmv1.IssuerSpec) { spec.ACME.Solvers[1] = s }
	}
	for _, row := range []struct {
		spoil           func(*cmv1.IssuerSpec)
		reason, message string
	}{
		{func(s *cmv1.IssuerSpec) { s.ACME = nil }, ReasonInvalidConfig, "spec has no issuer type"},
		{func(s *cmv1.IssuerSpec) { s.CA = &runtime.RawExtension{} }, ReasonInvalidConfig, "another issuer type"},
		{func(s *cmv1.IssuerSpec) { s.ACME.Server = "" }, ReasonInvalidURL, `spec.acme.server: "" is not the URL`},
		{func(s *cmv1.IssuerSpec) { s.ACME.Server = "acme.test" }, ReasonInvalidURL, `spec.acme.server: "acme.test" is not the URL`},
		{func(s *cmv1.IssuerSpec) { s.ACME.Server = "ftp://x/" }, ReasonInvalidURL, `spec.acme.server: "ftp://x/"`},
		{func(s *cmv1.IssuerSpec) { s.ACME.Server = "https://acme-v01.api.letsencrypt.org/directory" }, ReasonInvalidConfig, "use https://acme-v02.api.letsencrypt.org/directory"},
		{func(s *cmv1.IssuerSpec) { s.ACME.Server = "https://acme-staging.api.letsencrypt.org/directory" }, ReasonInvalidConfig, "use https://acme-staging-v02."},
		{func(s *cmv1.IssuerSpec) { s.ACME.CABundle, s.ACME.SkipTLSVerify = []byte("x"), true }, ReasonInvalidConfig, "exclude each other"},
		{func(s *cmv1.IssuerSpec) { s.ACME.CABundle = []byte("x") }, ReasonInvalidConfig, "spec.acme.caBundle holds no certificate"},
		{func(s *cmv1.IssuerSpec) { s.ACME.PrivateKeySecretRef.Name = "" }, ReasonInvalidConfig, "spec.acme.privateKeySecretRef.name is empty"},
		{func(s *cmv1.IssuerSpec) { s.ACME.ExternalAccountBinding = &acmev1.ExternalAccountBinding{} }, ReasonInvalidConfig, "externalAccountBinding.keyID is empty"},
		{func(s *cmv1.IssuerSpec) {
			s.ACME.ExternalAccountBinding = &acmev1.ExternalAccountBinding{KeyID: "k", KeySecretRef: acmev1.SecretKeySelector{Name: "n"}}
		}, ReasonInvalidConfig, "keySecretRef needs a name and a key"},
		{solver(acmev1.Solver{}), ReasonInvalidConfig, "spec.acme.solvers[1] has neither http01 nor dns01"},
		{solver(acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{}, DNS01: &acmev1.DNS01Solver{}}), ReasonInvalidConfig, "has both http01 and dns01"},
		{solver(acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{}}), ReasonInvalidConfig, "needs exactly one of http01.ingress"},
		{solver(acmev1.Solver{DNS01: &acmev1.DNS01Solver{}}), ReasonInvalidConfig, "rfc2136"},
		{solver(acmev1.Solver{DNS01: &acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{}}, WaitInsteadOfSelfCheck: &metav1.Duration{Duration: -time.Second}}), ReasonInvalidConfig, "waitInsteadOfSelfCheck -1s"},
	} {
		spec := goodSpec()
		row.spoil(spec)
		if f := check(spec); f == nil || f.reason != row.reason || !strings.Contains(f.message, row.message) {
			t.Errorf("got %+v, want %s: %s", f, row.reason, row.message)
		}
	}
}

// TestWrongSpecIsRefusedWithoutALook: the CA and the Secrets are not asked.
func TestWrongSpecIsRefusedWithoutALook(t *testing.T) {
	issuer := &cmv1.Issuer{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "ca", UID: "u", Generation: 1}, Spec: *goodSpec()}
	issuer.Spec.ACME.Server = "nowhere"
	f := newFixture(t, issuer)
	if result, err := f.sync(); err != nil || result.After != 0 {
		t.Errorf("%v, %v", result, err)
	}
	f.wantReady(ReasonInvalidURL, `spec.acme.server: "nowhere"`)
	f.wantEvents("Warning ErrInitIssuer")
	if len(f.kube.Actions()) > 0 {
		t.Errorf("looked at Secrets: %v", f.kube.Actions())
	}
}

func TestSecretsOf(t *testing.T) {
	ref := func(name string) acmev1.SecretKeySelector { return acmev1.SecretKeySelector{Name: name} }
	a, b := ref("a"), ref("b")
	for name, row := range map[string]struct {
		dns  acmev1.DNS01Solver
		want int
	}{
		"acmeDNS":      {acmev1.DNS01Solver{AcmeDNS: &acmev1.AcmeDNSProvider{AccountSecret: a}}, 1},
		"akamai":       {acmev1.DNS01Solver{Akamai: &acmev1.AkamaiProvider{ClientToken: a, ClientSecret: b, AccessToken: a}}, 3},
		"azureDNS":     {acmev1.DNS01Solver{AzureDNS: &acmev1.AzureDNSProvider{ClientSecret: &a}}, 1},
		"azure bare":   {acmev1.DNS01Solver{AzureDNS: &acmev1.AzureDNSProvider{}}, 0},
		"cloudDNS":     {acmev1.DNS01Solver{CloudDNS: &acmev1.CloudDNSProvider{ServiceAccount: &a}}, 1},
		"cloudflare":   {acmev1.DNS01Solver{Cloudflare: &acmev1.CloudflareProvider{APIKey: &a, APIToken: &b}}, 2},
		"digitalocean": {acmev1.DNS01Solver{DigitalOcean: &acmev1.DigitalOceanProvider{Token: a}}, 1},
		"rfc2136":      {acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{TSIGSecret: a}}, 1},
		"rfc2136 bare": {acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{}}, 0},
		"route53":      {acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{AccessKeyIDSecretRef: &a, SecretAccessKey: b}}, 2},
		"webhook":      {acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{}}, 0},
	} {
		if got := credentials.Of(&acmev1.Solver{DNS01: &row.dns}); len(got) != row.want {
			t.Errorf("%s: %v, want %d", name, got, row.want)
		}
		if !hasProvider(&row.dns) {
			t.Errorf("%s is no provider", name)
		}
	}
	if got := credentials.Of(&acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{}}); len(got) != 0 {
		t.Errorf("HTTP-01: %v", got)
	}
}
