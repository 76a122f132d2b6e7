// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	kubefake "k8s.io/client-go/kubernetes/fake"
	clienttesting "k8s.io/client-go/testing"
	testclock "k8s.io/utils/clock/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/pki"
)

// accountSecret returns a Secret with a new key, and the key's hash.
func accountSecret(t *testing.T, namespace string) (*corev1.Secret, string) {
	t.Helper()
	key, keyPEM, err := pki.GeneratePrivateKey(pki.ECDSA)
	if err != nil {
		t.Fatal(err)
	}
	hash, err := pki.KeyHash(key)
	if err != nil {
		t.Fatal(err)
	}
	return &corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: "account"},
		Data:       map[string][]byte{"tls.key": keyPEM, "bad": []byte("x")},
	}, hash
}

func registeredIssuer(uid types.UID, hash string) *cmv1.Issuer {
	return &cmv1.Issuer{
		ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "ca", UID: uid},
		Spec: cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{
			Server: "https://acme.test/directory", PrivateKeySecretRef: acmev1.SecretKeySelector{Name: "account"},
		}},
		Status: cmv1.IssuerStatus{ACME: &acmev1.ACMEIssuerStatus{URI: "https://acme.test/account/1", LastPrivateKeyHash: hash}},
	}
}

func newAccounts(clock *testclock.FakeClock, objects ...runtime.Object) (*Accounts, *kubefake.Clientset) {
	kube := kubefake.NewClientset(objects...)
	return NewAccounts(kube.CoreV1(), AccountOptions{ClusterResourceNamespace: "system", Clock: clock}), kube
}

func TestEqualIssuersShareAClient(t *testing.T) {
	secret, hash := accountSecret(t, "team")
	accounts, kube := newAccounts(testclock.NewFakeClock(noon()), secret)
	first, err := accounts.Client(t.Context(), registeredIssuer("u", hash))
	if err != nil {
		t.Fatal(err)
	}
	if first.wire.KID != "https://acme.test/account/1" {
		t.Errorf("kid %q", first.wire.KID)
	}
	solver := registeredIssuer("u", hash)
	solver.Generation++
	solver.Spec.ACME.Solvers = []acmev1.Solver{{}}
	if again, err := accounts.Client(t.Context(), solver); err != nil || again != first {
		t.Errorf("another client for other solvers: %v", err)
	}
	if len(kube.Actions()) != 1 {
		t.Errorf("actions %v", kube.Actions())
	}
	for name, change := range map[string]func(*cmv1.Issuer){
		"uri":    func(i *cmv1.Issuer) { i.Status.ACME.URI += "2" },
		"server": func(i *cmv1.Issuer) { i.Spec.ACME.Server += "2" },
		"TLS":    func(i *cmv1.Issuer) { i.Spec.ACME.SkipTLSVerify = true },
		"UID":    func(i *cmv1.Issuer) { i.UID = "v" },
	} {
		other := registeredIssuer("u", hash)
		change(other)
		if got, err := accounts.Client(t.Context(), other); err != nil || got == first {
			t.Errorf("%s: the same client, or %v", name, err)
		}
	}
	if len(accounts.clients) != 2 {
		t.Errorf("%d clients for two UIDs", len(accounts.clients))
	}
}

func TestClusterIssuersHaveTheirKeysElsewhere(t *testing.T) {
	secret, hash := accountSecret(t, "system")
	accounts, _ := newAccounts(testclock.NewFakeClock(noon()), secret)
	issuer := registeredIssuer("u", hash)
	cluster := &cmv1.ClusterIssuer{ObjectMeta: metav1.ObjectMeta{Name: "ca", UID: "u"}, Spec: issuer.Spec, Status: issuer.Status}
	if _, err := accounts.Client(t.Context(), cluster); err != nil {
		t.Error(err)
	}
}

func TestParallelCallersShareOneLook(t *testing.T) {
	secret, hash := accountSecret(t, "team")
	accounts, kube := newAccounts(testclock.NewFakeClock(noon()), secret)
	reading, read := make(chan struct{}), make(chan struct{})
	kube.PrependReactor("get", "secrets", func(clienttesting.Action) (bool, runtime.Object, error) {
		close(reading) // a second look panics
		<-read
		return false, nil, nil
	})
	clients := make([]*Client, 10)
	var all sync.WaitGroup
	for i := range clients {
		all.Go(func() { clients[i], _ = accounts.Client(t.Context(), registeredIssuer("u", hash)) })
	}
	<-reading
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := accounts.Client(cancelled, registeredIssuer("u", hash)); !errors.Is(err, context.Canceled) {
		t.Errorf("who gives up gets %v", err)
	}
	close(read)
	all.Wait()
	for _, client := range clients {
		if client == nil || client != clients[0] {
			t.Error("different clients")
		}
	}
}

func TestUnusedClientsAreForgotten(t *testing.T) {
	secret, hash := accountSecret(t, "team")
	clock := testclock.NewFakeClock(noon())
	accounts, _ := newAccounts(clock, secret)
	for _, uid := range []types.UID{"gone", "used"} {
		if _, err := accounts.Client(t.Context(), registeredIssuer(uid, hash)); err != nil {
			t.Fatal(err)
		}
	}
	clock.Step(unusedFor - time.Minute)
	kept, err := accounts.Client(t.Context(), registeredIssuer("used", hash))
	if err != nil {
		t.Fatal(err)
	}
	clock.Step(2 * time.Minute)
	if _, err := accounts.Client(t.Context(), registeredIssuer("new", hash)); err != nil {
		t.Fatal(err)
	}
	if _, ok := accounts.clients["gone"]; ok || accounts.clients["used"].client != kept || len(accounts.clients) != 2 {
		t.Errorf("kept %d clients", len(accounts.clients))
	}
}

func TestNoClient(t *testing.T) {
	secret, hash := accountSecret(t, "team")
	for name, row := range map[string]struct {
		change func(*cmv1.Issuer)
		want   error
		action Action
		text   string
	}{
		"other kind":   {func(i *cmv1.Issuer) { i.Spec.ACME = nil }, ErrNotACME, User, `issuer "ca" is not an ACME issuer`},
		"new":          {func(i *cmv1.Issuer) { i.Status.ACME = nil }, ErrNotRegistered, Later, `issuer "ca" has no ACME account yet; its Ready condition says why`},
		"other key":    {func(i *cmv1.Issuer) { i.Status.ACME.LastPrivateKeyHash = "x" }, ErrNotRegistered, Later, "the account key in Secret team/account has changed and is not registered yet"},
		"no Secret":    {func(i *cmv1.Issuer) { i.Spec.ACME.PrivateKeySecretRef.Name = "x" }, ErrNoKey, User, "Secret team/x with the ACME account key does not exist"},
		"no key":       {func(i *cmv1.Issuer) { i.Spec.ACME.PrivateKeySecretRef.Key = "x" }, ErrNoKey, User, `Secret team/account has no key "x" with the ACME account key`},
		"bad key":      {func(i *cmv1.Issuer) { i.Spec.ACME.PrivateKeySecretRef.Key = "bad" }, ErrBadKey, User, `key "bad" of Secret team/account: there is no PEM block with a private key; store the key as PEM (PKCS#1, PKCS#8 or SEC1)`},
		"bad server":   {func(i *cmv1.Issuer) { i.Spec.ACME.Server = "x" }, nil, User, `"x" is not the URL of an ACME directory; use one like https://acme.example.com/directory`},
		"bad caBundle": {func(i *cmv1.Issuer) { i.Spec.ACME.CABundle = []byte("x") }, nil, User, "the CA bundle holds no certificate; give at least one in PEM"},
	} {
		accounts, _ := newAccounts(testclock.NewFakeClock(noon()), secret)
		issuer := registeredIssuer("u", hash)
		row.change(issuer)
		_, err := accounts.Client(t.Context(), issuer)
		if row.want != nil && !errors.Is(err, row.want) {
			t.Errorf("%s: %v", name, err)
		}
		if v := Classify(err); v.Action != row.action || v.Text != row.text || v.IsFinal() {
			t.Errorf("%s: %+v", name, v)
		}
		if len(accounts.clients) > 0 {
			t.Errorf("%s: the error is kept", name)
		}
	}
}

func TestAPIServerSaysNo(t *testing.T) {
	secret, hash := accountSecret(t, "team")
	accounts, kube := newAccounts(testclock.NewFakeClock(noon()), secret)
	kube.PrependReactor("get", "secrets", func(clienttesting.Action) (bool, runtime.Object, error) {
		kube.ReactionChain = kube.ReactionChain[1:]
		return true, nil, apierrors.NewForbidden(corev1.Resource("secrets"), "account", errors.New("no"))
	})
	if _, err := accounts.Client(t.Context(), registeredIssuer("u", hash)); !apierrors.IsForbidden(err) || Classify(err).Action != Later {
		t.Errorf("got %v", err)
	}
	if _, err := accounts.Client(t.Context(), registeredIssuer("u", hash)); err != nil {
		t.Errorf("the error is kept: %v", err)
	}
}
