// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
	"github.com/countersign-project/countersign/pkg/solver"
)

const soa = " SOA ns.test. admin.test. 1 3600 600 86400 60"

// recorder is a provider that keeps what it is told.
type recorder struct {
	mu             sync.Mutex
	added, removed []Record
	zones          []Zone
	fail           error
}

func (r *recorder) Zones(context.Context) ([]Zone, error) { return nil, ErrZoneByDNS }

func (r *recorder) Apply(_ context.Context, zone Zone, changes []Change) (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, change := range changes {
		r.zones = append(r.zones, zone)
		if change.Remove {
			r.removed = append(r.removed, change.Record)
		} else {
			r.added = append(r.added, change.Record)
		}
	}
	return "", r.fail
}

func (r *recorder) build(ctx context.Context, solver *acmev1.DNS01Solver, access Access) (Provider, error) {
	if solver.RFC2136.TSIGKeyName == "" {
		return r, nil
	}
	_, err := access.Value(ctx, "rfc2136.tsigSecretSecretRef", solver.RFC2136.TSIGSecret)
	return r, err
}

// present and cleanUp wait for what comes of it.
func present(t *testing.T, s *Solver, ch *acmev1.Challenge) error {
	return settled(t, s, ch, s.Present)
}

func cleanUp(t *testing.T, s *Solver, ch *acmev1.Challenge) error {
	return settled(t, s, ch, s.CleanUp)
}

func settled(t *testing.T, s *Solver, ch *acmev1.Challenge, do func(context.Context, *acmev1.Challenge) error) error {
	t.Helper()
	err := do(t.Context(), ch)
	for errors.Is(err, solver.ErrUnderway) {
		s.Await(t.Context(), ch)
		err = do(t.Context(), ch)
	}
	return err
}

// vault holds Secrets by namespace/name, and remembers which were read.
type vault struct {
	secrets map[string]map[string][]byte
	read    []string
	forgot  []string
	fail    error
}

func (v *vault) Forget(namespace, name string) { v.forgot = append(v.forgot, namespace+"/"+name) }

func (v *vault) Secret(_ context.Context, namespace, name string) (map[string][]byte, error) {
	path := namespace + "/" + name
	v.read = append(v.read, path)
	if v.fail != nil {
		return nil, v.fail
	}
	if data, ok := v.secrets[path]; ok {
		return data, nil
	}
	return nil, apierrors.NewNotFound(corev1.Resource("secrets"), name)
}

func newZone(t *testing.T) *dnstest.Zone {
	return dnstest.NewZone(
		t,
		"example.test."+soa, "delegate.test."+soa,
		"_acme-challenge.www.example.test. CNAME x.Delegate.test.",
		"_acme-challenge.loop.example.test. CNAME _acme-challenge.loop.example.test.",
	)
}

func newSolver(t *testing.T, provider *recorder, secrets *vault, nameservers ...string) *Solver {
	t.Helper()
	dns, err := resolver.New(resolver.Config{Nameservers: nameservers, AttemptTimeout: 200 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	return New(Config{
		Resolver: dns, Secrets: secrets, ClusterResourceNamespace: "cluster",
		Kinds: Kinds{"rfc2136": {Build: provider.build}}, Window: time.Millisecond,
	})
}

func challenge(dnsName string, solver *acmev1.DNS01Solver) *acmev1.Challenge {
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "c", UID: "u"},
		Spec: acmev1.ChallengeSpec{
			DNSName: dnsName, Type: acmev1.DNS01, Key: "the-value", Solver: acmev1.Solver{DNS01: solver},
			IssuerRef: acmev1.IssuerReference{Name: "i"},
		},
	}
}

func rfc2136() *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{}}
}

func TestRecord(t *testing.T) {
	address := dnstest.Listen(t, "127.0.0.1:0", newZone(t), nil)
	elsewhere := dnstest.Listen(t, "127.0.0.1:0", dnstest.NewZone(t, "www.example.test."+soa), nil)
	with := func(change func(*acmev1.DNS01Solver)) *acmev1.DNS01Solver {
		solver := rfc2136()
		change(solver)
		return solver
	}
	follow := func(s *acmev1.DNS01Solver) { s.CNAMEStrategy = acmev1.CNAMEFollow }
	for name, row := range map[string]struct {
		dnsName    string
		solver     *acmev1.DNS01Solver
		name, zone string
		err        string
	}{
		"plain":             {dnsName: "example.test", solver: rfc2136(), name: "_acme-challenge.example.test.", zone: "example.test."},
		"upper case":        {dnsName: "WWW.Example.Test", solver: rfc2136(), name: "_acme-challenge.www.example.test.", zone: "example.test."},
		"CNAME not wanted":  {dnsName: "www.example.test", solver: with(func(s *acmev1.DNS01Solver) { s.CNAMEStrategy = acmev1.CNAMENone }), name: "_acme-challenge.www.example.test.", zone: "example.test."},
		"CNAME followed":    {dnsName: "www.example.test", solver: with(follow), name: "x.delegate.test.", zone: "delegate.test."},
		"nothing to follow": {dnsName: "example.test", solver: with(follow), name: "_acme-challenge.example.test.", zone: "example.test."},
		"CNAME loop":        {dnsName: "loop.example.test", solver: with(follow), err: "following CNAMEs: CNAME chain without an end"},
		"own name server":   {dnsName: "www.example.test", solver: with(func(s *acmev1.DNS01Solver) { s.Nameservers = []string{elsewhere} }), name: "_acme-challenge.www.example.test.", zone: "www.example.test."},
		"bad name server":   {dnsName: "example.test", solver: with(func(s *acmev1.DNS01Solver) { s.Nameservers = []string{"a b"} }), err: `spec.solver.dns01.nameservers: "a b" is not host[:port]`},
		"no zone":           {dnsName: "nowhere.invalid", solver: rfc2136(), err: `finding the zone: no zone found for "_acme-challenge.nowhere.invalid."`},
		"no name":           {dnsName: "..", solver: rfc2136(), err: "is not a domain name"},
	} {
		t.Run(name, func(t *testing.T) {
			provider := &recorder{}
			s := newSolver(t, provider, nil, address)
			err := present(t, s, challenge(row.dnsName, row.solver))
			if row.err != "" {
				if err == nil || !strings.Contains(err.Error(), row.err) || len(provider.added) != 0 {
					t.Fatalf("got %v, %v; want %s", provider.added, err, row.err)
				}
				return
			}
			want := []Record{{Name: row.name, Value: "the-value", TTL: time.Minute, DNSName: row.dnsName}}
			if err != nil || !slices.Equal(provider.added, want) || provider.zones[0].Name != row.zone {
				t.Fatalf("added %v, %v; want %v", provider.added, err, want)
			}
			if err := cleanUp(t, s, challenge(row.dnsName, row.solver)); err != nil || !slices.Equal(provider.removed, want) {
				t.Errorf("removed %v, %v; want %v", provider.removed, err, want)
			}
		})
	}
}

func TestDispatchOrder(t *testing.T) {
	all := &acmev1.DNS01Solver{
		Akamai: &acmev1.AkamaiProvider{}, CloudDNS: &acmev1.CloudDNSProvider{}, Cloudflare: &acmev1.CloudflareProvider{},
		Route53: &acmev1.Route53Provider{}, AzureDNS: &acmev1.AzureDNSProvider{}, DigitalOcean: &acmev1.DigitalOceanProvider{},
		AcmeDNS: &acmev1.AcmeDNSProvider{}, RFC2136: &acmev1.RFC2136Provider{}, Webhook: &acmev1.WebhookProvider{},
	}
	remove := map[string]func(){
		"webhook": func() { all.Webhook = nil }, "rfc2136": func() { all.RFC2136 = nil }, "akamai": func() { all.Akamai = nil },
		"cloudDNS": func() { all.CloudDNS = nil }, "cloudflare": func() { all.Cloudflare = nil },
		"digitalocean": func() { all.DigitalOcean = nil }, "route53": func() { all.Route53 = nil },
		"azureDNS": func() { all.AzureDNS = nil }, "acmeDNS": func() { all.AcmeDNS = nil },
	}
	for _, want := range []string{"webhook", "rfc2136", "akamai", "cloudDNS", "cloudflare", "digitalocean", "route53", "azureDNS", "acmeDNS", ""} {
		got := configured(all)
		if got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
		if got != "" {
			remove[got]()
		}
	}
}

func TestUnusableSolvers(t *testing.T) {
	for want, solver := range map[string]*acmev1.DNS01Solver{
		"spec.solver.dns01: is not set, but the challenge is of type DNS-01":                   nil,
		"spec.solver.dns01: no provider is configured; this build has: rfc2136":                {},
		"spec.solver.dns01.route53: this build has no such provider; it has: rfc2136":          {Route53: &acmev1.Route53Provider{}},
		"spec.solver.dns01.webhook: this build has no such provider; it has: rfc2136":          {Webhook: &acmev1.WebhookProvider{}, RFC2136: &acmev1.RFC2136Provider{}},
		"spec.solver.dns01.cloudflare: this build has no such provider; it has: rfc2136":       {Cloudflare: &acmev1.CloudflareProvider{}},
		`spec.solver.dns01.nameservers: "ftp://x" is neither host:port nor an https URL`:       {RFC2136: &acmev1.RFC2136Provider{}, Nameservers: []string{"ftp://x"}},
		`spec.solver.dns01.rfc2136.tsigSecretSecretRef.name: name the Secret`:                  {RFC2136: &acmev1.RFC2136Provider{TSIGKeyName: "k"}},
		`spec.solver.dns01.rfc2136.tsigSecretSecretRef.key: name the key in Secret "team/s"`:   withSecret("s", ""),
		`spec.solver.dns01.rfc2136.tsigSecretSecretRef: Secret "team/s" has nothing under key`: withSecret("s", "other"),
		`spec.solver.dns01.rfc2136.tsigSecretSecretRef: Secret "team/x" with key "k" does not`: withSecret("x", "k"),
	} {
		secrets := &vault{secrets: map[string]map[string][]byte{"team/s": {"k": []byte("v")}}}
		s := newSolver(t, &recorder{}, secrets, "127.0.0.1:1")
		ch := challenge("example.test", solver)
		if err := present(t, s, ch); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("Present: got %v, want %s", err, want)
		}
		if err := cleanUp(t, s, ch); err != nil {
			t.Errorf("CleanUp of what could not be presented: %v", err)
		}
		ch.Status.Presented = true
		if err := cleanUp(t, s, ch); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("CleanUp of what was presented: got %v, want %s", err, want)
		}
	}
}

func withSecret(name, key string) *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{
		TSIGKeyName: "k", TSIGSecret: acmev1.SecretKeySelector{Name: name, Key: key},
	}}
}

func TestCleanUpKeepsOtherErrors(t *testing.T) {
	zone := newZone(t)
	zone.Fail("_acme-challenge.broken.example.test.", 2) // SERVFAIL
	address := dnstest.Listen(t, "127.0.0.1:0", zone, nil)
	unavailable := errors.New("the API server is away")
	for name, row := range map[string]struct {
		dnsName string
		solver  *acmev1.DNS01Solver
		want    string
	}{
		"provider":  {dnsName: "example.test", solver: rfc2136(), want: "the provider is away"},
		"name":      {dnsName: "broken.example.test", solver: rfc2136(), want: "SERVFAIL"},
		"API":       {dnsName: "example.test", solver: withSecret("s", "k"), want: `reading Secret "team/s" for spec.solver.dns01.rfc2136.tsigSecretSecretRef: the API server is away`},
		"CNAME end": {dnsName: "loop.example.test", solver: &acmev1.DNS01Solver{CNAMEStrategy: acmev1.CNAMEFollow, RFC2136: &acmev1.RFC2136Provider{}}},
		"no zone":   {dnsName: "nowhere.invalid", solver: rfc2136()},
	} {
		s := newSolver(t, &recorder{fail: errors.New("the provider is away")}, &vault{fail: unavailable}, address)
		err := cleanUp(t, s, challenge(row.dnsName, row.solver))
		if row.want == "" && err != nil || row.want != "" && (err == nil || !strings.Contains(err.Error(), row.want)) {
			t.Errorf("%s: got %v, want %q", name, err, row.want)
		}
	}
}

func TestSecretsComeFromTheIssuersNamespace(t *testing.T) {
	address := dnstest.Listen(t, "127.0.0.1:0", newZone(t), nil)
	for kind, namespace := range map[string]string{"": "team", "Issuer": "team", "ClusterIssuer": "cluster"} {
		secrets := &vault{secrets: map[string]map[string][]byte{namespace + "/s": {"k": []byte("v")}}}
		s := newSolver(t, &recorder{}, secrets, address)
		ch := challenge("example.test", withSecret("s", "k"))
		ch.Spec.IssuerRef.Kind = kind
		if err := present(t, s, ch); err != nil {
			t.Errorf("%q: %v", kind, err)
		}
		if want := []string{namespace + "/s"}; !slices.Equal(slices.Compact(secrets.read), want) {
			t.Errorf("%q: read %v, want %v", kind, secrets.read, want)
		}
	}
}

func TestSecretsAreReadOnlyWhenNeeded(t *testing.T) {
	secrets := &vault{}
	s := newSolver(t, &recorder{}, secrets, dnstest.Listen(t, "127.0.0.1:0", newZone(t), nil))
	if err := present(t, s, challenge("example.test", rfc2136())); err != nil || len(secrets.read) != 0 {
		t.Errorf("read %v, %v", secrets.read, err)
	}
}

// A process whose Lease may be over writes no record, and removes none.
func TestTheFenceKeepsRecordsAsTheyAre(t *testing.T) {
	provider, fenced := &recorder{}, errors.New("no Lease")
	s := newSolver(t, provider, &vault{}, dnstest.Listen(t, "127.0.0.1:0", newZone(t), nil))
	ch := challenge("example.test", rfc2136())
	ch.Status.Presented = true
	s.config.Fence = func() error { return fenced }
	if err := errors.Join(present(t, s, ch), cleanUp(t, s, ch)); !errors.Is(err, fenced) || len(provider.added)+len(provider.removed) != 0 {
		t.Errorf("%v; added %v, removed %v", err, provider.added, provider.removed)
	}
	fenced = nil
	if err := present(t, s, ch); err != nil || len(provider.added) != 1 {
		t.Errorf("%v; added %v", err, provider.added)
	}
}

// A credential may be what is wrong, and corrected before the next try.
func TestAFailureForgetsTheCredentials(t *testing.T) {
	address := dnstest.Listen(t, "127.0.0.1:0", newZone(t), nil)
	for _, fail := range []error{nil, &RefusalError{Refusal: Unauthenticated, Text: "the provider refuses the key"}} {
		secrets := &vault{secrets: map[string]map[string][]byte{"team/s": {"k": []byte("v")}}}
		s := newSolver(t, &recorder{fail: fail}, secrets, address)
		err := present(t, s, challenge("example.test", withSecret("s", "k")))
		if isForgotten := slices.Contains(secrets.forgot, "team/s"); isForgotten != (err != nil) || (err != nil) != (fail != nil) {
			t.Errorf("%v: forgot %v", err, secrets.forgot)
		}
	}
}

func TestAMissingCredentialCanBeTold(t *testing.T) {
	s := newSolver(t, &recorder{}, &vault{secrets: map[string]map[string][]byte{"team/empty": {}}}, dnstest.Listen(t, "127.0.0.1:0", newZone(t), nil))
	for _, name := range []string{"none", "empty"} {
		if err := present(t, s, challenge("example.test", withSecret(name, "k"))); !errors.Is(err, solver.ErrNoCredential) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := present(t, s, challenge("example.test", withSecret("none", ""))); errors.Is(err, solver.ErrNoCredential) {
		t.Errorf("a setting that is wrong: %v", err)
	}
}

func TestNamesAreSorted(t *testing.T) {
	kinds := Kinds{"webhook": {}, "rfc2136": {}, "acmeDNS": {}}
	if got := kinds.names(); got != "acmeDNS, rfc2136, webhook" {
		t.Errorf("got %s", got)
	}
}
