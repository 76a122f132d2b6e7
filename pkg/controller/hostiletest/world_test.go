// SPDX-License-Identifier: Apache-2.0

package hostiletest

import (
	"context"
	"crypto/x509"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/go-logr/logr"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	kubefake "k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/controller/challenge"
	"github.com/countersign-project/countersign/pkg/controller/order"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/pki"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/scheduler"
	"github.com/countersign-project/countersign/pkg/solver"
)

const (
	namespace = "ns"
	slots     = 2
	workers   = 4
)

// world is a CA, an API server, and a process that works.
type world struct {
	t       *testing.T
	ca      *acmetest.Server
	network *acmetest.Network
	stage   *stage
	kube    kubernetes.Interface
	client  *fake.Clientset
	stop    func()
}

// inWorld runs a test in a world of its own.
func inWorld(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		defer func() { w.stop() }()
		test(t, w)
	})
}

// newWorld has a registered issuer, and a process that works for it.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, network: acmetest.NewNetwork(), stage: newStage()}
	w.ca = acmetest.NewServerOn(t, w.network)
	w.ca.SetValidation(w.stage.validate)
	key, encoded, err := pki.GeneratePrivateKey(pki.ECDSA)
	w.must(err)
	client, err := acme.NewClient(acme.Config{DirectoryURL: w.ca.URL(), CABundle: w.ca.CABundle(), Key: key, Dial: w.network.Dial})
	w.must(err)
	defer client.Close()
	account, err := client.Register(t.Context(), "", nil)
	w.must(err)
	w.kube = kubefake.NewClientset(&corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: "key"},
		Data:       map[string][]byte{acme.DefaultKeyName: encoded},
	})
	w.client = newClientset(w.issuer(account.URI))
	w.start()
	return w
}

func (w *world) issuer(accountURI string) *cmv1.Issuer {
	dns01 := &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{Nameserver: "192.0.2.1"}}
	return &cmv1.Issuer{
		ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: "ca", UID: "issuer", ResourceVersion: "1"},
		Spec: cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{
			Server: w.ca.URL(), CABundle: w.ca.CABundle(), PrivateKeySecretRef: acmev1.SecretKeySelector{Name: "key"},
			Solvers: []acmev1.Solver{
				{DNS01: dns01},
				{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{}}, Selector: &acmev1.Selector{DNSZones: []string{"http.test"}}},
			},
		}},
		Status: cmv1.IssuerStatus{ACME: &acmev1.ACMEIssuerStatus{URI: accountURI}},
	}
}

// start is a process that remembers nothing.
func (w *world) start() {
	w.t.Helper()
	logger := logr.Discard()
	if os.Getenv("VERBOSE") != "" {
		logger = klog.Background()
	}
	ctx, cancel := context.WithCancel(klog.NewContext(context.WithoutCancel(w.t.Context()), logger))
	factory := externalversions.NewSharedInformerFactory(w.client, 0)
	run := w.build(factory)
	factory.StartWithContext(ctx)
	var running sync.WaitGroup
	for _, run := range run {
		running.Go(func() { run(ctx) })
	}
	w.stop = func() {
		cancel()
		running.Wait()
		factory.Shutdown()
	}
}

// build wires the controllers together as cmd does.
func (w *world) build(factory externalversions.SharedInformerFactory) []func(context.Context) {
	w.t.Helper()
	orders, challenges := factory.Acme().V1().Orders().Informer(), factory.Acme().V1().Challenges().Informer()
	kinds := []cache.SharedIndexInformer{factory.CertManager().V1().Issuers().Informer()}
	w.must(orders.AddIndexers(cache.Indexers{issuers.Index: issuers.IndexFunc}))
	w.must(challenges.AddIndexers(cache.Indexers{issuers.Index: issuers.IndexFunc, order.OwnerIndex: order.OwnerIndexFunc}))
	lister := issuers.Lister{Issuers: factory.CertManager().V1().Issuers().Lister()}
	accounts := acme.NewAccounts(w.kube.CoreV1(), acme.AccountOptions{Dial: w.network.Dial})
	recorder, now := &record.FakeRecorder{}, clock.RealClock{}

	slots, err := scheduler.New(scheduler.Config{
		Challenges: w.client.AcmeV1(), Informer: challenges, IssuerInformers: kinds, Recorder: recorder, Clock: now, Slots: slots,
	})
	w.must(err)
	orderController, err := order.New(order.Config{
		Client: w.client.AcmeV1(), Informer: orders, ChallengeInformer: challenges, IssuerInformers: kinds, Issuers: lister,
		Accounts: accounts, Recorder: recorder, Clock: now, CheckPeriod: 10 * time.Second,
	})
	w.must(err)
	challengeController, err := challenge.New(challenge.Config{
		Client: w.client.AcmeV1(), Informer: challenges, IssuerInformers: kinds, Issuers: lister, Accounts: accounts,
		Solvers: solver.Table{acmev1.DNS01: w.stage, acmev1.HTTP01: w.stage}, Checker: w.stage, Recorder: recorder, Clock: now,
		Policy: plan.ChallengePolicy{CheckPeriod: 10 * time.Second, HTTP01Passes: 2, CleanUpDeadline: 10 * time.Minute},
		Budget: acme.NewBudget(4), Secrets: noSecrets{}, LeftBehind: w.stage,
	})
	w.must(err)
	return []func(context.Context){
		slots.Run,
		func(ctx context.Context) { orderController.Run(ctx, workers) },
		func(ctx context.Context) { challengeController.Run(ctx, workers) },
	}
}

// restart is what a crash between two steps does.
func (w *world) restart() {
	w.t.Helper()
	w.stop()
	w.start()
}

// place makes an order for names.
func (w *world) place(name string, names ...string) {
	w.t.Helper()
	key, _, err := pki.GeneratePrivateKey(pki.ECDSA)
	w.must(err)
	request, err := x509.CreateCertificateRequest(nil, &x509.CertificateRequest{DNSNames: names}, key)
	w.must(err)
	_, err = w.client.AcmeV1().Orders(namespace).Create(w.t.Context(), &acmev1.Order{
		ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: name},
		Spec:       acmev1.OrderSpec{Request: request, DNSNames: names, IssuerRef: acmev1.IssuerReference{Name: "ca"}},
	}, metav1.CreateOptions{})
	w.must(err)
}

// placeSome makes orders of all kinds: one name, a name with its wildcard, which
// share a TXT record, several names, and HTTP-01.
func (w *world) placeSome() {
	w.t.Helper()
	w.place("one", "one.test")
	w.place("wild", "wild.test", "*.wild.test")
	w.place("many", "a.many.test", "b.many.test", "c.many.test", "one.test")
	w.place("web", "http.test", "www.http.test")
}

// pass lets time pass, and everybody do what is due.
func (w *world) pass(d time.Duration) {
	<-time.After(d)
	synctest.Wait()
}

// settle lets time pass until all orders have ended and everything is put away, or
// for so long.
func (w *world) settle(limit time.Duration) {
	w.t.Helper()
	var problem string
	for deadline := time.Now().Add(limit); time.Now().Before(deadline); {
		w.pass(time.Second)
		if problem = w.unsettled(); problem == "" {
			return
		}
	}
	w.t.Fatalf("after %s %s\n%s", limit, problem, w.describe())
}

// unsettled says what is not at rest.
func (w *world) unsettled() string {
	for _, o := range w.orders() {
		if !o.Status.State.IsFinal() {
			return "order " + o.Name + " has no end"
		}
	}
	for _, ch := range w.challenges() {
		if ch.Status.Processing || ch.Status.Presented || len(ch.Finalizers) > 0 || ch.DeletionTimestamp != nil {
			return "challenge " + ch.Name + " is not put away"
		}
	}
	if w.stage.remains() > 0 {
		return "something is left presented"
	}
	return ""
}

func (w *world) orders() []acmev1.Order {
	w.t.Helper()
	list, err := w.client.AcmeV1().Orders(namespace).List(w.t.Context(), metav1.ListOptions{})
	w.must(err)
	return list.Items
}

func (w *world) challenges() []acmev1.Challenge {
	w.t.Helper()
	list, err := w.client.AcmeV1().Challenges(namespace).List(w.t.Context(), metav1.ListOptions{})
	w.must(err)
	return list.Items
}

// wantValid checks that all orders have their certificates, and no challenge is left.
func (w *world) wantValid() {
	w.t.Helper()
	for _, o := range w.orders() {
		if o.Status.State != acmev1.Valid || len(o.Status.Certificate) == 0 {
			w.t.Errorf("order %s is %s: %s", o.Name, o.Status.State, o.Status.Reason)
		}
	}
	if left := w.challenges(); len(left) > 0 {
		w.t.Errorf("left over:\n%s", w.describe())
	}
}

// wantFailed checks that an order has failed, and that its reason has these words.
func (w *world) wantFailed(name string, words ...string) {
	w.t.Helper()
	o := w.order(name)
	if !o.Status.State.IsFailure() {
		w.t.Errorf("order %s is %s", name, o.Status.State)
	}
	for _, word := range words {
		if !strings.Contains(o.Status.Reason, word) {
			w.t.Errorf("order %s: the reason %q does not say %q", name, o.Status.Reason, word)
		}
	}
}

// wantState checks how an order has ended.
func (w *world) wantState(name string, state acmev1.State) {
	w.t.Helper()
	if o := w.order(name); o.Status.State != state {
		w.t.Errorf("order %s is %s: %s", o.Name, o.Status.State, o.Status.Reason)
	}
}

func (w *world) order(name string) *acmev1.Order {
	w.t.Helper()
	o, err := w.client.AcmeV1().Orders(namespace).Get(w.t.Context(), name, metav1.GetOptions{})
	w.must(err)
	return o
}

// describe is what there is, for a failed test.
func (w *world) describe() string {
	w.t.Helper()
	var b strings.Builder
	for _, o := range w.orders() {
		_, _ = fmt.Fprintf(&b, "order %s: %s, %s\n", o.Name, o.Status.State, o.Status.Reason)
	}
	for _, ch := range w.challenges() {
		_, _ = fmt.Fprintf(&b, "challenge %s for %s: %s, processing %t, presented %t, finalizers %v, deleted %v, %s\n", ch.Name, ch.Spec.DNSName,
			ch.Status.State, ch.Status.Processing, ch.Status.Presented, ch.Finalizers, ch.DeletionTimestamp, ch.Status.Reason)
	}
	return b.String()
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}
