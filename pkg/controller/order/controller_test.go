// SPDX-License-Identifier: Apache-2.0

package order

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	core "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/controllertest"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/pki"
	"github.com/countersign-project/countersign/pkg/plan"
)

var orderKey = cache.NewObjectName(controllertest.Namespace, "order")

type fixture struct {
	*controllertest.Bed
	controller *Controller
}

func dns01() acmev1.Solver {
	return acmev1.Solver{DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{Nameserver: "192.0.2.1"}}}
}

// newFixture has one order for the names, with a CSR for the names in it.
func newFixture(t *testing.T, change func(*acmev1.Order), names ...string) *fixture {
	t.Helper()
	bed := controllertest.New(t, dns01())
	key, _, err := pki.GeneratePrivateKey(pki.ECDSA)
	if err != nil {
		t.Fatal(err)
	}
	request, err := x509.CreateCertificateRequest(nil, &x509.CertificateRequest{DNSNames: names}, key)
	if err != nil {
		t.Fatal(err)
	}
	order := &acmev1.Order{
		ObjectMeta: metav1.ObjectMeta{Namespace: controllertest.Namespace, Name: "order", UID: "order"},
		Spec:       acmev1.OrderSpec{Request: request, DNSNames: names, IssuerRef: acmev1.IssuerReference{Name: controllertest.IssuerName}},
	}
	if change != nil {
		change(order)
	}
	if _, err := bed.Client.AcmeV1().Orders(order.Namespace).Create(t.Context(), order, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	f := &fixture{Bed: bed}
	f.controller = f.restarted(t)
	bed.Client.ClearActions()
	return f
}

// restarted is a controller that remembers nothing.
func (f *fixture) restarted(t *testing.T) *Controller {
	t.Helper()
	for informer, indexers := range map[cache.SharedIndexInformer]cache.Indexers{
		f.Orders:     {issuers.Index: issuers.IndexFunc},
		f.Challenges: {issuers.Index: issuers.IndexFunc, OwnerIndex: OwnerIndexFunc},
	} {
		for name := range informer.GetIndexer().GetIndexers() {
			delete(indexers, name)
		}
		if err := informer.AddIndexers(indexers); err != nil {
			t.Fatal(err)
		}
	}
	controller, err := New(Config{
		Client: f.Client.AcmeV1(), Informer: f.Orders, ChallengeInformer: f.Challenges,
		IssuerInformers: []cache.SharedIndexInformer{f.Issuers}, Issuers: f.Lister, Accounts: f.Accounts,
		Recorder: f.Recorder, Clock: f.Clock, CheckPeriod: 10 * time.Second,
	})
	if err != nil {
		t.Fatal(err)
	}
	return controller
}

// expiry is less than the time after which orders and authorizations expire.
const expiry = 30 * time.Minute

// step is one sync with fresh caches, at the time at which the last one asked for it.
func (f *fixture) step(t *testing.T) (after time.Duration, err error) {
	t.Helper()
	f.Refresh(t)
	result, err := f.controller.sync(t.Context(), orderKey)
	if result.After >= expiry {
		result.After = 0 // the CA giving up is not what a test waits for
	}
	f.Clock.Step(result.After)
	return result.After, err
}

// settle steps until there is nothing to do, and returns the order.
func (f *fixture) settle(t *testing.T) *acmev1.Order {
	t.Helper()
	for range 30 {
		before := f.order(t)
		after, err := f.step(t)
		if err == nil && after == 0 && before.Status.State == f.order(t).Status.State && len(f.Writes()) == 0 {
			return f.order(t)
		}
	}
	t.Fatal("the order does not come to rest")
	return nil
}

func (f *fixture) order(t *testing.T) *acmev1.Order {
	t.Helper()
	order, err := f.Client.AcmeV1().Orders(orderKey.Namespace).Get(t.Context(), orderKey.Name, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return order
}

func (f *fixture) challengeList(t *testing.T) []acmev1.Challenge {
	t.Helper()
	list, err := f.Client.AcmeV1().Challenges(orderKey.Namespace).List(t.Context(), metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return list.Items
}

// prove does the challenge controller's work.
func (f *fixture) prove(t *testing.T, state acmev1.State, reason string) {
	t.Helper()
	for _, ch := range f.challengeList(t) {
		if err := f.Account.Accept(t.Context(), ch.Spec.URL); err != nil {
			t.Fatal(err)
		}
		ch.Status.State, ch.Status.Reason = state, reason
		if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).UpdateStatus(t.Context(), &ch, metav1.UpdateOptions{}); err != nil {
			t.Fatal(err)
		}
	}
	f.Client.ClearActions()
	f.CA.Reset()
}

func TestFromRequestToCertificate(t *testing.T) {
	f := newFixture(t, nil, "example.test", "*.example.test")
	f.CA.SetProcessing(1)
	f.settle(t)
	challenges := f.challengeList(t)
	if len(challenges) != 2 {
		t.Fatalf("%d challenges", len(challenges))
	}
	for _, ch := range challenges {
		want, err := f.Account.ChallengeKey(acmev1.DNS01, ch.Spec.Token)
		if err != nil || ch.Spec.Key != want || ch.Spec.DNSName != "example.test" || ch.Spec.Type != acmev1.DNS01 {
			t.Errorf("challenge %+v, want key %s (%v)", ch.Spec, want, err)
		}
	}
	if got := f.CA.Requests(); !slices.Equal(withoutNonces(got), []string{"newOrder", "authorization", "authorization"}) {
		t.Errorf("asked the CA %v", got)
	}

	f.prove(t, acmev1.Valid, "")
	order := f.settle(t)
	if order.Status.State != acmev1.Valid || order.Status.Reason != "" {
		t.Errorf("state %s: %s", order.Status.State, order.Status.Reason)
	}
	if chain, err := pki.DecodeChain(order.Status.Certificate); err != nil || !slices.Contains(chain[0].DNSNames, "*.example.test") {
		t.Errorf("certificate: %v", err)
	}
	if got := f.CA.Requests(); !slices.Equal(withoutNonces(got), []string{"finalize", "order", "order", "certificate"}) {
		t.Errorf("asked the CA %v", got)
	}
	if left := f.challengeList(t); len(left) != 0 {
		t.Errorf("%d challenges left", len(left))
	}
	want := []string{
		fmt.Sprintf("Normal Created Created Challenge resource %q for domain %q", challenges[0].Name, "example.test"),
		"Normal Complete Order completed successfully",
	}
	if got := f.Events(); len(got) != 3 || !slices.Contains(got, want[0]) || !slices.Contains(got, want[1]) {
		t.Errorf("events %q", got)
	}
}

func withoutNonces(requests []string) []string {
	return slices.DeleteFunc(slices.Clone(requests), func(r string) bool {
		return r == acmetest.NewNonce || r == acmetest.Directory
	})
}

// A process that dies and comes back reads the order, and repeats nothing else.
func TestRestartBetweenAnyTwoSteps(t *testing.T) {
	f := newFixture(t, nil, "example.test")
	f.CA.SetProcessing(1)
	for range 40 {
		f.controller = f.restarted(t)
		if _, err := f.step(t); err != nil {
			t.Fatal(err)
		}
		if _, err := f.step(t); err != nil { // at least one step after the look
			t.Fatal(err)
		}
		if open := f.challengeList(t); len(open) == 1 && open[0].Status.State == "" {
			f.prove(t, acmev1.Valid, "")
		}
	}
	if order := f.order(t); order.Status.State != acmev1.Valid || len(f.challengeList(t)) != 0 {
		t.Errorf("state %s: %s", order.Status.State, order.Status.Reason)
	}
	if placed := len(f.CA.Placed()); placed != 1 {
		t.Errorf("%d orders placed, want 1", placed)
	}
}

func TestFailures(t *testing.T) {
	for name, row := range map[string]struct {
		order  func(*acmev1.Order)
		arm    func(*acmetest.Server)
		late   func(*acmetest.Server)
		state  acmev1.State
		reason string
	}{
		"CSR is rubbish": {order: func(o *acmev1.Order) { o.Spec.Request = []byte("rubbish") }, state: acmev1.Errored, reason: "spec.request"},
		"CSR lacks a name": {order: func(o *acmev1.Order) { o.Spec.DNSNames = append(o.Spec.DNSNames, "more.test") },
			state: acmev1.Errored, reason: "more.test"},
		"CSR names another": {order: func(o *acmev1.Order) { o.Spec.DNSNames = []string{"other.test"} }, state: acmev1.Errored, reason: "other.test"},
		"name is refused": {arm: func(ca *acmetest.Server) {
			ca.Inject(acmetest.NewOrder, acmetest.Problem(http.StatusBadRequest, "rejectedIdentifier", "not for you"))
		}, state: acmev1.Errored, reason: "Failed to create Order: 400 urn:ietf:params:acme:error:rejectedIdentifier: not for you"},
		"CSR is refused": {arm: func(ca *acmetest.Server) {
			ca.Always(acmetest.Finalize, acmetest.Problem(http.StatusBadRequest, "badCSR", "weak key"))
		}, state: acmev1.Errored, reason: "Failed to finalize Order: 400 urn:ietf:params:acme:error:badCSR: weak key"},
		"certificate is refused": {arm: func(ca *acmetest.Server) {
			ca.Always(acmetest.Certificate, acmetest.Problem(http.StatusForbidden, "unauthorized", "not yours"))
		}, state: acmev1.Errored, reason: "Failed to retrieve signed certificate: 403"},
		"order fails at the CA": {late: func(ca *acmetest.Server) { ca.FailOrders("caa", "forbidden by CAA") },
			state: acmev1.Invalid, reason: "forbidden by CAA"},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, row.order, "example.test")
			if row.arm != nil {
				row.arm(f.CA)
			}
			f.settle(t)
			f.prove(t, acmev1.Valid, "")
			if row.late != nil {
				row.late(f.CA)
			}
			order := f.settle(t)
			if order.Status.State != row.state || !strings.Contains(order.Status.Reason, row.reason) || order.Status.FailureTime == nil {
				t.Errorf("state %s at %v: %s", order.Status.State, order.Status.FailureTime, order.Status.Reason)
			}
			if events := f.Events(); !strings.HasPrefix(events[len(events)-1], "Warning Failed ") {
				t.Errorf("events %q", events)
			}
		})
	}
}

func TestAFailedChallengeFailsTheOrder(t *testing.T) {
	f := newFixture(t, nil, "example.test")
	f.CA.SetValidation(func(string, string, string) error { return fmt.Errorf("no TXT record") })
	f.settle(t)
	f.prove(t, acmev1.Invalid, "no TXT record")
	order := f.settle(t)
	if order.Status.State != acmev1.Invalid || !strings.Contains(order.Status.Reason, "no TXT record") {
		t.Errorf("state %s: %s", order.Status.State, order.Status.Reason)
	}
}

func TestAChallengeThatFailedWithoutTheCA(t *testing.T) {
	f := newFixture(t, nil, "example.test")
	f.settle(t)
	ch := f.challengeList(t)[0]
	ch.Status.State, ch.Status.Reason = acmev1.Errored, "by ourselves"
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).UpdateStatus(t.Context(), &ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	order := f.settle(t)
	if order.Status.State != acmev1.Errored || !strings.Contains(order.Status.Reason, "by ourselves") {
		t.Errorf("state %s: %s", order.Status.State, order.Status.Reason)
	}
}

// A CA that is busy or away ends nothing, and is not asked before its time.
func TestLaterIsNotNever(t *testing.T) {
	for name, row := range map[string]struct {
		operation string
		fault     acmetest.Fault
		after     time.Duration
		reason    string
	}{
		"busy at newOrder": {acmetest.NewOrder, acmetest.RateLimited("120"), 2 * time.Minute, "rateLimited"},
		"broken":           {acmetest.NewOrder, acmetest.Problem(http.StatusInternalServerError, "serverInternal", "oops"), 2 * time.Second, "oops"},
		"garbage":          {acmetest.NewOrder, acmetest.Answer(http.StatusOK, "text/html", "<h1>hello"), 2 * time.Second, "ACME"},
		"busy afterwards":  {acmetest.Authorization, acmetest.RateLimited("7"), 7 * time.Second, "rateLimited"},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, nil, "example.test")
			f.CA.Inject(row.operation, row.fault)
			after, err := f.step(t)
			order := f.order(t)
			if err == nil || after.Round(time.Second) != row.after {
				t.Errorf("again after %s, error %v", after, err)
			}
			if order.Status.State.IsFailure() || !strings.Contains(order.Status.Reason, row.reason) {
				t.Errorf("state %s: %s", order.Status.State, order.Status.Reason)
			}
			if _, err := f.controller.sync(t.Context(), orderKey); err != nil || f.CA.Count(row.operation) > 2 {
				t.Errorf("asked again before the time, %v", err)
			}
			f.settle(t)
			if len(f.challengeList(t)) != 1 || f.order(t).Status.Reason != "" {
				t.Errorf("did not go on: %s", f.order(t).Status.Reason)
			}
		})
	}
}

// What could not be written down is remembered, and not ordered twice.
func TestTheFirstWriteIsLost(t *testing.T) {
	f := newFixture(t, nil, "example.test")
	lost := 0
	f.Client.PrependReactor("patch", "orders", func(core.Action) (bool, runtime.Object, error) {
		lost++
		return lost == 1, nil, errors.New("the API server is away")
	})
	f.settle(t)
	if placed := len(f.CA.Placed()); placed != 1 || len(f.challengeList(t)) != 1 {
		t.Errorf("%d orders placed, %d challenges; want one each", placed, len(f.challengeList(t)))
	}
}

func TestNoSolver(t *testing.T) {
	f := newFixture(t, nil, "example.test")
	f.Issuer.Spec.ACME.Solvers[0].Selector = &acmev1.Selector{DNSZones: []string{"other.test"}}
	if _, err := f.Client.CertManagerV1().Issuers(f.Issuer.Namespace).Update(t.Context(), f.Issuer, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	order := f.settle(t)
	if order.Status.State != acmev1.Pending || !strings.Contains(order.Status.Reason, `"example.test": no configured challenge solvers can be used for this challenge`) {
		t.Errorf("state %s: %s", order.Status.State, order.Status.Reason)
	}
	if events := f.Events(); len(events) != 1 || !strings.HasPrefix(events[0], "Warning Solver ") {
		t.Errorf("events %q", events)
	}
	f.Issuer.Spec.ACME.Solvers[0].Selector = nil
	if _, err := f.Client.CertManagerV1().Issuers(f.Issuer.Namespace).Update(t.Context(), f.Issuer, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	if f.settle(t); len(f.challengeList(t)) != 1 || f.order(t).Status.Reason != "" {
		t.Errorf("after the issuer was mended: %s", f.order(t).Status.Reason)
	}
}

func TestNoIssuer(t *testing.T) {
	f := newFixture(t, func(o *acmev1.Order) {
		o.Spec.IssuerRef = acmev1.IssuerReference{Name: "nobody", Kind: "ClusterIssuer"}
	}, "example.test")
	if order := f.settle(t); order.Status.State != "" || !strings.Contains(order.Status.Reason, "ClusterIssuer") {
		t.Errorf("state %s: %s", order.Status.State, order.Status.Reason)
	}
}

// What was waited for has come, and then the reason goes, though the order has
// nothing to do but to wait for its challenges.
func TestAReasonToWaitGoesWhenItHasCome(t *testing.T) {
	f := newFixture(t, nil, "example.test")
	f.settle(t)
	order := f.order(t)
	order.Status.Reason = plan.WaitingForIssuer + "it was not ready"
	if _, err := f.Client.AcmeV1().Orders(order.Namespace).UpdateStatus(t.Context(), order, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.Refresh(t)
	if order := f.settle(t); order.Status.Reason != "" || order.Status.State != acmev1.Pending {
		t.Errorf("state %s: %q", order.Status.State, order.Status.Reason)
	}
}
