// SPDX-License-Identifier: Apache-2.0

// Package controllertest answers: what does a controller need around it? It is a
// CA, an API server that is not one, and caches that are filled by hand, so that
// a test can call one sync after the other and nothing happens by itself. It is
// for tests only.
package controllertest

import (
	"crypto"
	"slices"
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	kubefake "k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	clocktesting "k8s.io/utils/clock/testing"

	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/pki"
)

// Namespace is where everything is.
const Namespace = "ns"

// IssuerName is the issuer that everything belongs to.
const IssuerName = "ca"

// Bed is the world of one controller under test.
type Bed struct {
	CA       *acmetest.Server
	Account  *acme.Client
	Accounts *acme.Accounts
	Client   *fake.Clientset
	Kube     kubernetes.Interface
	Clock    *clocktesting.FakeClock
	Recorder *record.FakeRecorder
	Issuer   *cmv1.Issuer
	Lister   issuers.Lister

	Orders, Challenges, Issuers cache.SharedIndexInformer
}

// New returns a bed with a ready issuer that has these solvers.
func New(t *testing.T, solvers ...acmev1.Solver) *Bed {
	t.Helper()
	b := &Bed{
		CA:       acmetest.NewServer(t),
		Clock:    clocktesting.NewFakeClock(time.Now()),
		Recorder: record.NewFakeRecorder(100),
	}
	key, encoded, err := pki.GeneratePrivateKey(pki.ECDSA)
	must(t, err)
	uri := b.register(t, key)
	b.Issuer = &cmv1.Issuer{
		ObjectMeta: metav1.ObjectMeta{Namespace: Namespace, Name: IssuerName, UID: "issuer"},
		Spec: cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{Server: b.CA.URL(), CABundle: b.CA.CABundle(), Solvers: solvers,
			PrivateKeySecretRef: acmev1.SecretKeySelector{Name: "key"}}},
		Status: cmv1.IssuerStatus{ACME: &acmev1.ACMEIssuerStatus{URI: uri}},
	}
	b.Kube = kubefake.NewClientset(&corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Namespace: Namespace, Name: "key"},
		Data:       map[string][]byte{"tls.key": encoded},
	})
	b.Accounts = acme.NewAccounts(b.Kube.CoreV1(), acme.AccountOptions{Clock: b.Clock})
	b.Client = fake.NewClientset(b.Issuer)
	b.inform()
	b.Refresh(t)
	b.CA.Reset()
	return b
}

func (b *Bed) register(t *testing.T, key crypto.Signer) string {
	t.Helper()
	var err error
	b.Account, err = acme.NewClient(acme.Config{DirectoryURL: b.CA.URL(), CABundle: b.CA.CABundle(), Key: key})
	must(t, err)
	account, err := b.Account.Register(t.Context(), "", nil)
	must(t, err)
	return account.URI
}

func (b *Bed) inform() {
	factory := externalversions.NewSharedInformerFactory(b.Client, 0)
	b.Orders = factory.Acme().V1().Orders().Informer()
	b.Challenges = factory.Acme().V1().Challenges().Informer()
	b.Issuers = factory.CertManager().V1().Issuers().Informer()
	b.Lister.Issuers = factory.CertManager().V1().Issuers().Lister()
}

// Ordered returns a challenge of a real order at the CA, for example.test, that has a
// slot. The API does not hold it.
func (b *Bed) Ordered(t *testing.T, solver acmev1.Solver) *acmev1.Challenge {
	t.Helper()
	order, err := b.Account.NewOrder(t.Context(), acme.NewOrder{DNSNames: []string{"example.test"}})
	must(t, err)
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: Namespace, Name: "ch", UID: "ch", ResourceVersion: "1",
			Finalizers: []string{acmev1.Finalizer}, CreationTimestamp: metav1.NewTime(b.Clock.Now())},
		Spec:   b.Offered(t, order.Authorizations[0], solver),
		Status: acmev1.ChallengeStatus{Processing: true},
	}
}

// Offered returns what a challenge with such a solver has from the CA's authorization.
func (b *Bed) Offered(t *testing.T, authorizationURL string, solver acmev1.Solver) acmev1.ChallengeSpec {
	t.Helper()
	kind := acmev1.DNS01
	if solver.HTTP01 != nil {
		kind = acmev1.HTTP01
	}
	authz, err := b.Account.Authorization(t.Context(), authorizationURL)
	must(t, err)
	offered := authz.Challenges[slices.IndexFunc(authz.Challenges, func(c acme.Challenge) bool { return strings.EqualFold(c.Type, string(kind)) })]
	key, err := b.Account.ChallengeKey(kind, offered.Token)
	must(t, err)
	return acmev1.ChallengeSpec{
		URL: offered.URL, AuthorizationURL: authorizationURL, DNSName: authz.Identifier, Type: kind,
		Token: offered.Token, Key: key, Solver: solver, IssuerRef: acmev1.IssuerReference{Name: IssuerName},
	}
}

// Refresh fills the caches with what the API holds.
func (b *Bed) Refresh(t *testing.T) {
	t.Helper()
	orders, err := b.Client.AcmeV1().Orders("").List(t.Context(), metav1.ListOptions{})
	must(t, err)
	replace(t, b.Orders, orders.Items)
	challenges, err := b.Client.AcmeV1().Challenges("").List(t.Context(), metav1.ListOptions{})
	must(t, err)
	replace(t, b.Challenges, challenges.Items)
	all, err := b.Client.CertManagerV1().Issuers("").List(t.Context(), metav1.ListOptions{})
	must(t, err)
	replace(t, b.Issuers, all.Items)
}

func replace[T any](t *testing.T, informer cache.SharedIndexInformer, items []T) {
	t.Helper()
	var objects []any
	for i := range items {
		objects = append(objects, &items[i])
	}
	must(t, informer.GetStore().Replace(objects, ""))
}

// Events returns the events since the last call, as "<type> <reason> <message>".
func (b *Bed) Events() (events []string) {
	for {
		select {
		case event := <-b.Recorder.Events:
			events = append(events, event)
		default:
			return events
		}
	}
}

// Writes returns the verbs and resources of the writes since the last call.
func (b *Bed) Writes() (writes []string) {
	for _, action := range b.Client.Actions() {
		if !slices.Contains([]string{"get", "list", "watch"}, action.GetVerb()) {
			writes = append(writes, strings.TrimSuffix(action.GetVerb()+" "+action.GetResource().Resource+"/"+action.GetSubresource(), "/"))
		}
	}
	b.Client.ClearActions()
	return writes
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
