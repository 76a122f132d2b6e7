// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	clienttesting "k8s.io/client-go/testing"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/pki"
)

func keySecret(t *testing.T, algorithm pki.KeyAlgorithm) *corev1.Secret {
	t.Helper()
	_, keyPEM, err := pki.GeneratePrivateKey(algorithm)
	if err != nil {
		t.Fatal(err)
	}
	return secretWith("account", "tls.key", keyPEM)
}

func secretWith(name, key string, value []byte) *corev1.Secret {
	return &corev1.Secret{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: name}, Data: map[string][]byte{key: value}}
}

func TestNewIssuerBecomesReady(t *testing.T) {
	ca := acmetest.NewServer(t)
	f := newFixture(t, newIssuer(ca))
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	f.wantReady(ReasonRegistered, "The ACME account was registered with the ACME server")
	f.wantEvents("Normal ACMEAccountRegistered")

	ready := f.ready()
	if ready.ObservedGeneration != 1 || ready.LastTransitionTime == nil || !ready.LastTransitionTime.Equal(&metav1.Time{Time: noon()}) {
		t.Errorf("condition %+v", ready)
	}
	secret := f.secret("team")
	if secret.Labels["app.kubernetes.io/managed-by"] != "countersign" || !bytes.HasPrefix(secret.Data["tls.key"], []byte("-----BEGIN EC PRIVATE KEY")) {
		t.Errorf("secret %v", secret.Labels)
	}
	key, err := pki.ParsePrivateKey(secret.Data["tls.key"])
	if err != nil {
		t.Fatal(err)
	}
	hash, err := pki.KeyHash(key)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := *f.issuer().GetStatus().ACME, (acmev1.ACMEIssuerStatus{
		URI: ca.URL()[:len(ca.URL())-len("/directory")] + "/account/0", LastPrivateKeyHash: hash, LastRegisteredEmail: "Admin@example.com",
	}); got != want {
		t.Errorf("status %+v, want %+v", got, want)
	}
	if got := ca.Contacts(); len(got) != 1 || !slices.Equal(got[0], []string{"mailto:admin@example.com"}) {
		t.Errorf("contacts %v", got)
	}
}

func TestReadyIssuerIsLeftAlone(t *testing.T) {
	ca := acmetest.NewServer(t)
	f := newFixture(t, newIssuer(ca))
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	ca.Reset()
	if result, err := f.sync(); err != nil || result.After != keyPause {
		t.Errorf("%v, %v", result, err)
	}
	if len(ca.Requests()) > 0 || writes(f) > 0 {
		t.Errorf("CA %v, %d writes", ca.Requests(), writes(f))
	}

	f.clock.Step(time.Hour)
	f.change(func(i cmv1.GenericIssuer) { i.GetSpec().ACME.PreferredChain = "X" })
	if _, err := f.sync(); err != nil {
		t.Fatal(err)
	}
	if len(ca.Requests()) > 0 || f.ready().ObservedGeneration != 2 {
		t.Errorf("another spec: CA %v, condition %+v", ca.Requests(), f.ready())
	}
	if got := f.ready().LastTransitionTime; !got.Equal(&metav1.Time{Time: noon()}) {
		t.Errorf("ready since %v", got)
	}
	f.wantEvents("Normal ACMEAccountRegistered")
}

func TestClusterIssuerHasItsKeyInTheClusterResourceNamespace(t *testing.T) {
	ca := acmetest.NewServer(t)
	issuer := newIssuer(ca)
	f := newFixture(t, &cmv1.ClusterIssuer{ObjectMeta: metav1.ObjectMeta{Name: "ca", UID: "u", Generation: 1}, Spec: issuer.Spec})
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	f.wantReady(ReasonRegistered, "")
	f.secret("system")
}

func TestExistingKeysAreUsed(t *testing.T) {
	for _, algorithm := range []pki.KeyAlgorithm{pki.ECDSA, pki.RSA} {
		ca := acmetest.NewServer(t)
		secret := keySecret(t, algorithm)
		f := newFixture(t, newIssuer(ca), secret)
		f.change(func(i cmv1.GenericIssuer) { i.GetSpec().ACME.DisableAccountKeyGeneration = true })
		if _, err := f.settle(); err != nil {
			t.Fatal(err)
		}
		f.wantReady(ReasonRegistered, "")
		if !bytes.Equal(f.secret("team").Data["tls.key"], secret.Data["tls.key"]) {
			t.Errorf("%s: the key was replaced", algorithm)
		}
	}
}

// TestKeyMadeMeanwhile: somebody else creates the Secret between our look and our create.
func TestKeyMadeMeanwhile(t *testing.T) {
	ca := acmetest.NewServer(t)
	f := newFixture(t, newIssuer(ca))
	theirs := keySecret(t, pki.ECDSA)
	f.kube.PrependReactor("create", "secrets", func(clienttesting.Action) (bool, runtime.Object, error) {
		f.kube.ReactionChain = f.kube.ReactionChain[1:]
		return false, nil, f.kube.Tracker().Add(theirs)
	})
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	f.wantReady(ReasonRegistered, "")
	if !bytes.Equal(f.secret("team").Data["tls.key"], theirs.Data["tls.key"]) {
		t.Error("the key was replaced")
	}
}

func TestContact(t *testing.T) {
	ca := acmetest.NewServer(t)
	f := newFixture(t, newIssuer(ca))
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	for _, email := range []string{"ops@example.com", ""} {
		ca.Reset()
		f.change(func(i cmv1.GenericIssuer) { i.GetSpec().ACME.Email = email })
		if _, err := f.settle(); err != nil {
			t.Fatal(err)
		}
		f.wantReady(ReasonRegistered, "")
		var want []string
		if email != "" {
			want = []string{"mailto:" + email}
		}
		if got := ca.Contacts()[0]; !slices.Equal(got, want) || f.issuer().GetStatus().ACME.LastRegisteredEmail != email {
			t.Errorf("contact %v, want %v", got, want)
		}
		if ca.Count(acmetest.NewAccount) > 0 || ca.Count(acmetest.Account) != 1 {
			t.Errorf("requests %v", ca.Requests())
		}
	}
}

// TestKnownAccountGetsTheContact: the account is older than the issuer.
func TestKnownAccountGetsTheContact(t *testing.T) {
	ca := acmetest.NewServer(t)
	secret := keySecret(t, pki.ECDSA)
	first := newFixture(t, newIssuer(ca), secret)
	if _, err := first.settle(); err != nil {
		t.Fatal(err)
	}
	issuer := newIssuer(ca)
	issuer.Spec.ACME.Email = "new@example.com"
	f := newFixture(t, issuer, secret)
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	f.wantReady(ReasonRegistered, "")
	if got := ca.Contacts(); len(got) != 1 || got[0][0] != "mailto:new@example.com" {
		t.Errorf("contacts %v", got)
	}
}

func TestAccountThatTheCALost(t *testing.T) {
	old, ca := acmetest.NewServer(t), acmetest.NewServer(t)
	f := newFixture(t, newIssuer(old))
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	old.Inject(acmetest.Account, acmetest.Problem(400, "accountDoesNotExist", "who?"))
	f.change(func(i cmv1.GenericIssuer) { i.GetSpec().ACME.Email = "x@example.com" })
	if _, err := f.settle(); err == nil {
		t.Error("no back-off")
	}
	f.wantReady(ReasonUpdate, "Failed to update ACME account:400 urn:ietf:params:acme:error:accountDoesNotExist: who?")
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	f.wantReady(ReasonRegistered, "")

	f.change(func(i cmv1.GenericIssuer) {
		i.GetSpec().ACME.Server, i.GetSpec().ACME.CABundle = ca.URL(), ca.CABundle()
	})
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	if got := ca.Count(acmetest.NewAccount); got != 1 {
		t.Errorf("another server: %d registrations", got)
	}
}

func TestExternalAccountBinding(t *testing.T) {
	ca := acmetest.NewServer(t)
	ca.RequireEAB("kid-1", []byte("0123456789abcdef"))
	f := newFixture(t, newIssuer(ca), secretWith("eab", "hmac", []byte("MDEyMzQ1Njc4OWFiY2RlZg==\n")), secretWith("bad", "hmac", []byte("not base64!")))
	result, err := f.settle()
	if err != nil || result.After != refusedPause {
		t.Errorf("%v, %v", result, err)
	}
	f.wantReady(ReasonRegister, "set spec.acme.externalAccountBinding")
	for _, row := range []struct {
		secret, key, reason, message string
		after                        time.Duration
	}{
		{"none", "hmac", ReasonRegister, "Secret team/none does not exist", secretPause},
		{"eab", "other", ReasonRegister, `Secret team/eab has no key "other"`, secretPause},
		{"bad", "hmac", ReasonRegister, "is not base64url", secretPause},
		{"eab", "hmac", ReasonRegistered, "", 0},
	} {
		f.change(func(i cmv1.GenericIssuer) {
			i.GetSpec().ACME.ExternalAccountBinding = &acmev1.ExternalAccountBinding{
				KeyID: "kid-1", KeySecretRef: acmev1.SecretKeySelector{Name: row.secret, Key: row.key},
			}
		})
		if result, err := f.settle(); err != nil || result.After != row.after {
			t.Errorf("%+v: %v, %v", row, result, err)
		}
		f.wantReady(row.reason, row.message)
	}
}

func TestTheCARefuses(t *testing.T) {
	for name, row := range map[string]struct {
		fault   acmetest.Fault
		message string
		after   time.Duration
		backoff bool
	}{
		"refused":   {acmetest.Problem(400, "unsupportedContact", "no"), "Failed to register ACME account: 400 urn:ietf:params:acme:error:unsupportedContact: no", refusedPause, false},
		"limit":     {acmetest.RateLimited("3600"), "Failed to register ACME account: 429 urn:ietf:params:acme:error:rateLimited", time.Hour, false},
		"busy":      {acmetest.Problem(503, "serverInternal", "busy"), "Failed to register ACME account: 503", 0, true},
		"a page":    {acmetest.Answer(502, "text/html", "<html>"), "did not answer with an ACME problem document: 502 Bad Gateway: an HTML page; check spec.acme.server", 0, true},
		"not ACME":  {acmetest.Answer(200, "text/html", "<html>"), "did not answer as an ACME server", 0, true},
		"anonymous": {acmetest.Answer(201, "application/json", "{}"), "Failed to register ACME account: ", 0, true},
	} {
		t.Run(name, func(t *testing.T) {
			ca := acmetest.NewServer(t)
			ca.Always(acmetest.NewAccount, row.fault)
			f := newFixture(t, newIssuer(ca))
			for i := range 3 {
				result, err := f.settle()
				if (err != nil) != row.backoff || (err == nil && result.After != row.after) {
					t.Errorf("%v, %v", result, err)
				}
				if i > 0 && writes(f) > 0 {
					t.Errorf("wrote again: %+v", f.client.Actions())
				}
			}
			f.wantReady(ReasonRegister, row.message)
			f.wantEvents("Warning ErrInitIssuer " + f.ready().Message)
			if got := ca.Count(acmetest.NewAccount); got != 3 {
				t.Errorf("asked %d times in 3 tries", got)
			}
			ca.Always(acmetest.NewAccount, nil)
			if _, err := f.settle(); err != nil {
				t.Fatal(err)
			}
			f.wantReady(ReasonRegistered, "")
			f.wantEvents("Normal ACMEAccountRegistered")
		})
	}
}

func TestUnreachableServer(t *testing.T) {
	ca := acmetest.NewServer(t)
	f := newFixture(t, newIssuer(ca))
	f.change(func(i cmv1.GenericIssuer) { i.GetSpec().ACME.CABundle = nil })
	if _, err := f.settle(); err == nil {
		t.Error("no back-off")
	}
	f.wantReady(ReasonRegister, "certificate")
	f.change(func(i cmv1.GenericIssuer) { i.GetSpec().ACME.Server = "https://127.0.0.1:1/directory" })
	if _, err := f.settle(); err == nil {
		t.Error("no back-off")
	}
	f.wantReady(ReasonRegister, "Failed to register ACME account: 127.0.0.1:1: dial: connection refused; check spec.acme.server")
}

func TestSecretsThatAreWrong(t *testing.T) {
	route53 := acmev1.Solver{DNS01: &acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{SecretAccessKey: acmev1.SecretKeySelector{Name: "aws", Key: "secret"}}}}
	both := *route53.DeepCopy()
	both.DNS01.Route53.AccessKeyIDSecretRef = &acmev1.SecretKeySelector{Name: "aws", Key: "id"}
	for name, row := range map[string]struct {
		spec            func(*acmev1.ACMEIssuer)
		secret          *corev1.Secret
		reason, message string
	}{
		"no key, none may be made": {func(s *acmev1.ACMEIssuer) { s.DisableAccountKeyGeneration = true }, secretWith("x", "", nil),
			ReasonVerify, "disableAccountKeyGeneration"},
		"key elsewhere": {func(*acmev1.ACMEIssuer) {}, secretWith("account", "other", nil),
			ReasonVerify, `Account private key is invalid: Secret team/account has no key "tls.key"`},
		"no key inside": {func(*acmev1.ACMEIssuer) {}, secretWith("account", "tls.key", []byte("nothing")),
			ReasonVerify, `Account private key is invalid: Secret team/account, key "tls.key": there is no PEM block`},
		"solver's Secret": {func(s *acmev1.ACMEIssuer) { s.Solvers = []acmev1.Solver{route53, route53} }, keySecret(t, pki.ECDSA),
			ReasonInvalidSolver, "spec.acme.solvers[0]: Secret team/aws does not exist; create it; spec.acme.solvers[1]: "},
		"one Secret, named twice": {func(s *acmev1.ACMEIssuer) { s.Solvers = []acmev1.Solver{route53, both, route53} }, keySecret(t, pki.ECDSA),
			ReasonInvalidSolver, "[0]: Secret team/aws does not exist; create it; spec.acme.solvers[1]: Secret team/aws does not exist; create it; spec.acme.solvers[2]: "},
	} {
		t.Run(name, func(t *testing.T) {
			ca := acmetest.NewServer(t)
			f := newFixture(t, newIssuer(ca), row.secret)
			f.change(func(i cmv1.GenericIssuer) { row.spec(i.GetSpec().ACME) })
			for range 2 {
				if result, err := f.settle(); err != nil || result.After != secretPause {
					t.Errorf("%v, %v", result, err)
				}
			}
			f.wantReady(row.reason, row.message)
			f.wantEvents("Warning ErrInitIssuer")
			if len(ca.Requests()) > 0 {
				t.Errorf("asked the CA: %v", ca.Requests())
			}
		})
	}
}

func TestSecretAppears(t *testing.T) {
	ca := acmetest.NewServer(t)
	f := newFixture(t, newIssuer(ca))
	f.change(func(i cmv1.GenericIssuer) { i.GetSpec().ACME.DisableAccountKeyGeneration = true })
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	f.wantReady(ReasonVerify, "")
	if err := f.kube.Tracker().Add(keySecret(t, pki.ECDSA)); err != nil {
		t.Fatal(err)
	}
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	f.wantReady(ReasonRegistered, "")
	f.wantEvents("Warning ErrInitIssuer", "Normal ACMEAccountRegistered")
}

func TestAPIServerRefusesSecrets(t *testing.T) {
	ca := acmetest.NewServer(t)
	f := newFixture(t, newIssuer(ca))
	forbid := func(clienttesting.Action) (bool, runtime.Object, error) {
		return true, nil, errors.New("forbidden")
	}
	f.kube.PrependReactor("create", "secrets", forbid)
	if _, err := f.settle(); err == nil {
		t.Error("no back-off")
	}
	f.wantReady(ReasonVerify, "creating Secret team/account for the account key: forbidden")

	f.kube.ReactionChain = f.kube.ReactionChain[1:]
	if _, err := f.settle(); err != nil {
		t.Fatal(err)
	}
	f.kube.PrependReactor("get", "secrets", forbid)
	if _, err := f.sync(); err == nil {
		t.Error("no back-off")
	}
	f.wantReady(ReasonRegistered, "") // stays: it may be the API server
}

func TestOthersAreNotTouched(t *testing.T) {
	ca := acmetest.NewServer(t)
	deleted := newIssuer(ca)
	deleted.DeletionTimestamp, deleted.Finalizers = &metav1.Time{Time: noon()}, []string{"x/y"}
	vault := newIssuer(ca)
	vault.Spec = cmv1.IssuerSpec{Vault: &runtime.RawExtension{Raw: []byte("{}")}}
	for _, issuer := range []*cmv1.Issuer{deleted, vault} {
		f := newFixture(t, issuer)
		if result, err := f.sync(); err != nil || result.After != 0 {
			t.Errorf("%v, %v", result, err)
		}
		if len(f.kube.Actions()) > 0 || writes(f) > 0 || len(ca.Requests()) > 0 {
			t.Error("touched")
		}
	}
}

func TestIsNewSpec(t *testing.T) {
	was := newIssuer(acmetest.NewServer(t))
	for name, row := range map[string]struct {
		change func(*cmv1.Issuer)
		want   bool
	}{
		"status":   {func(i *cmv1.Issuer) { i.Status.ACME = &acmev1.ACMEIssuerStatus{URI: "x"} }, false},
		"spec":     {func(i *cmv1.Issuer) { i.Generation++ }, true},
		"namesake": {func(i *cmv1.Issuer) { i.UID = "other" }, true},
	} {
		is := was.DeepCopy()
		row.change(is)
		if got := isNewSpec(was, is); got != row.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestRun: the issuer is found by the informer, and Run ends with its workers.
func TestRun(t *testing.T) {
	issuer := newIssuer(acmetest.NewServer(t))
	f := newFixture(t, issuer, keySecret(t, pki.ECDSA))
	if err := f.indexer.Delete(issuer); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { f.informer.RunWithContext(ctx) })
	running.Go(func() { f.controller.Run(ctx, 2) })
	if event := <-f.recorder.Events; !strings.HasPrefix(event, "Normal ACMEAccountRegistered") {
		t.Errorf("event %q", event)
	}
	stop()
	running.Wait()
}
