// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	core "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/controllertest"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/solver"
)

var challengeKey = cache.NewObjectName(controllertest.Namespace, "ch")

// stage is a solver and a self-check: what is presented is seen.
type stage struct {
	shown    map[string]bool
	presents int
	cleans   int
	err      error
	blind    string // why the self-check sees nothing
	// deaf is how many looks find a responder that has not heard of the challenge.
	deaf int
	// What the self-check has to say when it passes, and for which CA it looked.
	view        selfcheck.View
	zone, notes string
	caaUnseen   bool
	ca          selfcheck.CA
	// says why a look counts, and looks are how many there were.
	says  string
	looks int
}

func (s *stage) Present(_ context.Context, ch *acmev1.Challenge) error {
	s.presents++
	if s.err == nil {
		s.shown[ch.Spec.Key] = true
	}
	return s.err
}

func (s *stage) CleanUp(_ context.Context, ch *acmev1.Challenge) error {
	s.cleans++
	if s.err == nil {
		delete(s.shown, ch.Spec.Key)
	}
	return s.err
}

func (s *stage) Check(_ context.Context, ch *acmev1.Challenge, ca selfcheck.CA) selfcheck.Finding {
	s.ca = ca
	s.looks++
	if s.deaf > 0 {
		s.deaf--
		return selfcheck.Finding{Reason: "Waiting for HTTP-01 challenge propagation: unknown", Class: selfcheck.ClassUnknownToken}
	}
	if s.blind != "" || !s.shown[ch.Spec.Key] {
		return selfcheck.Finding{Reason: "Waiting for DNS-01 challenge propagation: " + s.blind}
	}
	return selfcheck.Finding{Passed: true, Reason: s.says, View: s.view, Zone: s.zone, Notes: s.notes, CAAUnseen: s.caaUnseen}
}

type fixture struct {
	*controllertest.Bed
	*stage
	*shelf
	controller *Controller
	// terminating: the namespace is being deleted.
	terminating bool
	renewed     []cache.ObjectName
}

// shelf is who watches Secrets, and the list of what is left behind.
type shelf struct {
	followed map[cache.ObjectName][]types.NamespacedName
	left     []leftbehind.Entry
	addErr   error
}

func (s *shelf) Follow(object cache.ObjectName, refs []types.NamespacedName) {
	s.followed[object] = refs
}
func (s *shelf) Unfollow(object cache.ObjectName) { delete(s.followed, object) }

func (s *shelf) Add(_ context.Context, entry leftbehind.Entry) error {
	if s.addErr == nil {
		s.left = append(s.left, entry)
	}
	return s.addErr
}

func dns01() acmev1.Solver {
	return acmev1.Solver{DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{Nameserver: "192.0.2.1"}}}
}

func http01() acmev1.Solver {
	return acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{}}}
}

// newFixture has one challenge of a real order at the CA, with a slot.
func newFixture(t *testing.T, change func(*acmev1.Challenge)) *fixture {
	t.Helper()
	f := &fixture{Bed: controllertest.New(t, dns01(), http01()), stage: &stage{shown: map[string]bool{}}, shelf: &shelf{followed: map[cache.ObjectName][]types.NamespacedName{}}}
	ch := f.Ordered(t, dns01())
	if change != nil {
		change(ch)
	}
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).Create(t.Context(), ch, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	if err := f.Challenges.AddIndexers(cache.Indexers{issuers.Index: issuers.IndexFunc}); err != nil {
		t.Fatal(err)
	}
	f.controller = f.restarted(t)
	f.CA.Reset()
	f.Client.ClearActions()
	return f
}

// restarted is a controller that remembers nothing.
func (f *fixture) restarted(t *testing.T) *Controller {
	t.Helper()
	controller, err := New(Config{
		Client: f.Client.AcmeV1(), Informer: f.Challenges, IssuerInformers: []cache.SharedIndexInformer{f.Bed.Issuers},
		Issuers: f.Lister, Accounts: f.Accounts, Solvers: solver.Table{acmev1.DNS01: f.stage, acmev1.HTTP01: f.stage}, Checker: f.stage,
		Recorder: f.Recorder, Clock: f.Clock, Policy: plan.ChallengePolicy{CheckPeriod: 10 * time.Second, HTTP01Passes: 5, PreferAfter: 2 * time.Minute, CleanUpDeadline: 10 * time.Minute},
		Budget: acme.NewBudget(2), Secrets: f.shelf, LeftBehind: f.shelf, ClusterResourceNamespace: "cluster",
		IsTerminating: func(string) bool { return f.terminating },
		Renew:         func(challenge cache.ObjectName) { f.renewed = append(f.renewed, challenge) },
	})
	if err != nil {
		t.Fatal(err)
	}
	return controller
}

// expiry is less than the time after which orders and authorizations expire.
const expiry = 30 * time.Minute

// step is one sync with fresh caches, at the time at which the last one asked for it.
func (f *fixture) step(t *testing.T) (time.Duration, error) {
	t.Helper()
	f.Refresh(t)
	result, err := f.controller.sync(t.Context(), challengeKey)
	if result.After >= expiry {
		result.After = 0 // the CA giving up is not what a test waits for
	}
	f.Clock.Step(result.After)
	return result.After, err
}

// settle steps until there is nothing to do, and returns the challenge.
func (f *fixture) settle(t *testing.T) *acmev1.Challenge {
	t.Helper()
	for range 60 {
		before := len(f.Client.Actions())
		after, err := f.step(t)
		wrote := slices.ContainsFunc(f.Client.Actions()[before:], func(a core.Action) bool { return a.GetVerb() == "patch" })
		if err == nil && after == 0 && !wrote {
			return f.challenge(t)
		}
	}
	t.Fatalf("the challenge does not come to rest: %+v", f.challenge(t).Status)
	return nil
}

func (f *fixture) challenge(t *testing.T) *acmev1.Challenge {
	t.Helper()
	ch, err := f.Client.AcmeV1().Challenges(challengeKey.Namespace).Get(t.Context(), challengeKey.Name, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return ch
}

func wantAsked(t *testing.T, f *fixture, want ...string) {
	t.Helper()
	got := slices.DeleteFunc(f.CA.Requests(), func(r string) bool { return r == acmetest.NewNonce || r == acmetest.Directory })
	if !slices.Equal(got, want) {
		t.Errorf("asked the CA %v, want %v", got, want)
	}
}

func TestFromSlotToValid(t *testing.T) {
	f := newFixture(t, nil)
	ch := f.settle(t)
	want := acmev1.ChallengeStatus{State: acmev1.Valid, Reason: plan.ReasonAuthorized, PresentedAt: ch.Status.PresentedAt}
	if ch.Status != want || ch.Status.PresentedAt == nil || len(ch.Finalizers) != 0 || len(f.shown) != 0 {
		t.Errorf("status %+v, finalizers %v, shown %v", ch.Status, ch.Finalizers, f.shown)
	}
	wantAsked(t, f, "authorization", "challenge", "authorization")
	// presented; valid and slot given back; finalizer; and, since nobody deleted it, presented=false
	if got := f.Writes(); !slices.Equal(got, []string{"patch challenges/status", "patch challenges/status", "patch challenges", "patch challenges/status"}) {
		t.Errorf("wrote %v", got)
	}
	if got := f.Events(); !slices.Equal(got, []string{
		"Normal Presented Presented challenge using DNS-01 challenge mechanism",
		`Normal DomainVerified Domain "example.test" verified with "DNS-01" validation`,
	}) {
		t.Errorf("events %q", got)
	}
}

// What the order controller of the same process has just read is not asked again.
func TestFirstTouchOfWhatWasJustRead(t *testing.T) {
	f := newFixture(t, nil)
	client, err := f.Accounts.Client(t.Context(), f.Issuer)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.Authorization(t.Context(), f.challenge(t).Spec.AuthorizationURL); err != nil {
		t.Fatal(err)
	}
	f.CA.Reset()
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("status %+v", ch.Status)
	}
	wantAsked(t, f, "challenge", "authorization")
}

func TestQueuedIsLeftAlone(t *testing.T) {
	f := newFixture(t, func(ch *acmev1.Challenge) { ch.Status.Processing = false })
	f.settle(t)
	wantAsked(t, f)
	if writes := f.Writes(); len(writes) != 0 || f.presents != 0 {
		t.Errorf("wrote %v, presented %d times", writes, f.presents)
	}
}

// A process that dies and comes back reads the authorization first, and in the
// end nothing is left behind.
func TestRestartBetweenAnyTwoSteps(t *testing.T) {
	f := newFixture(t, nil)
	for range 20 {
		f.controller = f.restarted(t)
		for range 4 { // far enough to get past where the last one came
			if _, err := f.step(t); err != nil {
				t.Fatal(err)
			}
		}
	}
	if ch := f.challenge(t); ch.Status.State != acmev1.Valid || len(ch.Finalizers) != 0 || len(f.shown) != 0 || f.presents != 1 {
		t.Errorf("status %+v, presented %d times, shown %v", ch.Status, f.presents, f.shown)
	}
}

func TestTheCheckIsRepeatedAndNotAccepted(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "ns1 has no such record"
	var pauses []time.Duration
	for range 12 {
		if after, err := f.step(t); err != nil {
			t.Fatal(err)
		} else if after >= time.Second {
			pauses = append(pauses, after)
		}
	}
	want := []time.Duration{1, 2, 4, 8, 10, 10}
	for i := range want {
		if i >= len(pauses) || pauses[i].Round(time.Second) != want[i]*time.Second {
			t.Fatalf("pauses %v, want %v s", pauses, want)
		}
	}
	if ch := f.challenge(t); ch.Status.Reason != "Waiting for DNS-01 challenge propagation: ns1 has no such record" || !ch.Status.Processing {
		t.Errorf("status %+v", ch.Status)
	}
	if f.CA.Count(acmetest.Challenge) != 0 {
		t.Error("accepted although the self-check failed")
	}
	if writes := f.Writes(); len(writes) != 2 {
		t.Errorf("wrote %v; want presented, and the reason once", writes)
	}
	f.blind = ""
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestTheCAFindsNothing(t *testing.T) {
	f := newFixture(t, nil)
	f.CA.SetValidation(func(string, string, string) error { return errors.New("no TXT record found") })
	ch := f.settle(t)
	if ch.Status.State != acmev1.Invalid || !strings.Contains(ch.Status.Reason, "Error accepting authorization: ") || !strings.Contains(ch.Status.Reason, "no TXT record found") {
		t.Errorf("status %+v", ch.Status)
	}
	if ch.Status.Processing || len(ch.Finalizers) != 0 || len(f.shown) != 0 {
		t.Errorf("not cleaned up: %+v", ch)
	}
	if events := f.Events(); !strings.HasPrefix(events[len(events)-1], "Warning Failed Accepting challenge authorization failed: ") {
		t.Errorf("events %q", events)
	}
}

func TestPresentingFailsOnceInTheEvents(t *testing.T) {
	f := newFixture(t, nil)
	f.err = errors.New("the name server said REFUSED")
	for range 4 {
		_, err := f.step(t)
		if f.presents > 0 && err == nil {
			t.Error("a failure without back-off")
		}
	}
	if ch := f.challenge(t); ch.Status.Reason != "the name server said REFUSED" || ch.Status.Presented {
		t.Errorf("status %+v", ch.Status)
	}
	if events := f.Events(); !slices.Equal(events, []string{"Warning PresentError Error presenting challenge: the name server said REFUSED"}) {
		t.Errorf("events %q", events)
	}
	f.err = nil
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestCleaningUpFails(t *testing.T) {
	f := newFixture(t, nil)
	for f.challenge(t).Status.State != acmev1.Valid {
		if _, err := f.step(t); err != nil {
			t.Fatal(err)
		}
	}
	if f.challenge(t).Status.Processing {
		t.Error("the slot is held although the state is final")
	}
	f.err = errors.New("the name server is away")
	for range 3 {
		if _, err := f.step(t); err == nil {
			t.Error("a failure without back-off")
		}
	}
	if ch := f.challenge(t); ch.Status.Reason != plan.ReasonAuthorized+"; Error cleaning up challenge: the name server is away" || len(ch.Finalizers) == 0 {
		t.Errorf("status %+v, finalizers %v", ch.Status, ch.Finalizers)
	}
	f.err = nil
	if ch := f.settle(t); len(ch.Finalizers) != 0 || len(f.shown) != 0 || ch.Status.Reason != plan.ReasonAuthorized {
		t.Errorf("finalizers %v, shown %v, reason %q", ch.Finalizers, f.shown, ch.Status.Reason)
	}
}

// What was made by hand ends, and no solver is used for it.
func TestHandMade(t *testing.T) {
	for name, row := range map[string]struct {
		change func(*acmev1.Challenge)
		reason string
	}{
		"another solver":   {func(ch *acmev1.Challenge) { ch.Spec.Solver.DNS01.RFC2136.Nameserver = "192.0.2.66" }, "spec.solver"},
		"another name":     {func(ch *acmev1.Challenge) { ch.Spec.DNSName = "victim.test" }, "spec.dnsName"},
		"another key":      {func(ch *acmev1.Challenge) { ch.Spec.Key = "mine" }, "spec.key"},
		"another token":    {func(ch *acmev1.Challenge) { ch.Spec.Token = "mine" }, "spec.token"},
		"a path as token":  {func(ch *acmev1.Challenge) { ch.Spec.Token = "../../healthz" }, "spec.token is not a token: it has to have 1 to 512 letters"},
		"no finalizer":     {func(ch *acmev1.Challenge) { ch.Spec.Key, ch.Finalizers = "mine", nil }, "spec.key"},
		"not at this CA":   {func(ch *acmev1.Challenge) { ch.Spec.AuthorizationURL = "https://127.0.0.1:1/authz" }, "not a URL of the CA"},
		"no such type":     {func(ch *acmev1.Challenge) { ch.Spec.Type = acmev1.HTTP01 }, "spec.solver"},
		"no solver":        {func(ch *acmev1.Challenge) { ch.Spec.Solver = acmev1.Solver{} }, "spec.solver"},
		"no challenge":     {func(ch *acmev1.Challenge) { ch.Spec.URL = "https://ca.test/chall/66" }, "spec.url"},
		"unknown at CA":    {func(ch *acmev1.Challenge) { ch.Spec.AuthorizationURL += "66" }, ""},
		"legacy finalizer": {func(ch *acmev1.Challenge) { ch.Spec.Key, ch.Finalizers = "mine", []string{acmev1.LegacyFinalizer} }, "spec.key"},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, row.change)
			ch := f.settle(t)
			if !ch.Status.State.IsFailure() || !strings.Contains(ch.Status.Reason, row.reason) || ch.Status.Reason == "" {
				t.Errorf("status %+v", ch.Status)
			}
			if f.presents != 0 || ch.Status.Processing || ch.NeedsCleanUp() {
				t.Errorf("presented %d times, status %+v, finalizers %v", f.presents, ch.Status, ch.Finalizers)
			}
		})
	}
}

func TestTheIssuerIsGone(t *testing.T) {
	f := newFixture(t, func(ch *acmev1.Challenge) { ch.Spec.IssuerRef.Name = "nobody" })
	if ch := f.settle(t); ch.Status.State != "" || ch.Status.Reason != `Waiting for the issuer: spec.issuerRef: there is no such issuer: Issuer "nobody"` {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestTheCAIsBusy(t *testing.T) {
	f := newFixture(t, nil)
	f.CA.Inject(acmetest.Authorization, acmetest.RateLimited("90"))
	after, err := f.step(t)
	if ch := f.challenge(t); err == nil || after.Round(time.Second) != 90*time.Second || ch.Status.State.IsFailure() || !strings.Contains(ch.Status.Reason, "rateLimited") {
		t.Errorf("again after %s, %v, status %+v", after, err, ch.Status)
	}
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("status %+v", ch.Status)
	}
}

// An acceptance whose answer was lost is found at the authorization.
func TestAcceptingTwice(t *testing.T) {
	f := newFixture(t, nil)
	f.CA.Inject(acmetest.Challenge, func(w http.ResponseWriter, r *http.Request) {
		if err := f.Account.Accept(context.WithoutCancel(t.Context()), f.challenge(t).Spec.URL); err != nil {
			t.Error(err)
		}
		acmetest.Problem(http.StatusBadRequest, "malformed", "the challenge is not pending")(w, r)
	})
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestAcceptingIsRefused(t *testing.T) {
	f := newFixture(t, nil)
	f.CA.Always(acmetest.Challenge, acmetest.Problem(http.StatusForbidden, "unauthorized", "not today"))
	if ch := f.settle(t); ch.Status.State != acmev1.Errored || !strings.Contains(ch.Status.Reason, "Error accepting challenge: 403") {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestDeletedWhileWaiting(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "nothing yet"
	for range 5 {
		if _, err := f.step(t); err != nil {
			t.Fatal(err)
		}
	}
	ch := f.challenge(t)
	ch.DeletionTimestamp = &metav1.Time{Time: f.Clock.Now()}
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).Update(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.err = errors.New("the name server is away")
	ch.Status.Reason = ""
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).UpdateStatus(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	if _, err := f.step(t); err == nil || f.challenge(t).Status.Reason != "Error cleaning up challenge: the name server is away" {
		t.Errorf("%v, reason %q", err, f.challenge(t).Status.Reason)
	}
	f.err = nil
	if _, err := f.step(t); err != nil {
		t.Fatal(err)
	}
	if f.cleans != 2 || len(f.shown) != 0 {
		t.Errorf("cleaned up %d times, shown %v", f.cleans, f.shown)
	}
}

func TestWaitInsteadOfSelfCheck(t *testing.T) {
	f := newFixture(t, nil)
	wait := metav1.Duration{Duration: 30 * time.Second}
	f.Issuer.Spec.ACME.Solvers[0].WaitInsteadOfSelfCheck = &wait
	if _, err := f.Client.CertManagerV1().Issuers(f.Issuer.Namespace).Update(t.Context(), f.Issuer, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	ch := f.challenge(t)
	ch.Spec.Solver.WaitInsteadOfSelfCheck = &wait
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).Update(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.blind = "it does not matter"
	start := f.Clock.Now()
	if ch := f.settle(t); ch.Status.State != acmev1.Valid || f.Clock.Since(start) < wait.Duration {
		t.Errorf("status %+v after %s", ch.Status, f.Clock.Since(start))
	}
	if !slices.ContainsFunc(f.Client.Actions(), func(a core.Action) bool {
		return strings.Contains(fmt.Sprintf("%s", a), "Waiting 30s before accepting DNS-01 challenge without self-check")
	}) {
		t.Error("the reason does not say that it waits")
	}
}
