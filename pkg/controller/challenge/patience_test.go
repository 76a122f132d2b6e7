// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	core "k8s.io/client-go/testing"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/solver"
)

// stepWhile steps as long as the condition holds.
func (f *fixture) stepWhile(t *testing.T, condition func() bool) {
	t.Helper()
	for range 200 {
		if !condition() {
			return
		}
		_, _ = f.step(t) // whether it fails is up to the test's stage
	}
	t.Fatalf("it does not end: %+v", f.challenge(t).Status)
}

func TestCleanUpIsGivenUp(t *testing.T) {
	for name, row := range map[string]struct {
		err         error
		terminating bool
		listErr     error
		within      time.Duration
		event       string
	}{
		"name server away": {err: errors.New("the name server is away"), within: 10 * time.Minute, event: "ConfigMap countersign-left-behind"},
		"credential gone":  {err: fmt.Errorf("no Secret: %w", solver.ErrNoCredential), within: time.Minute, event: "no Secret"},
		"namespace goes":   {err: errors.New("the name server is away"), terminating: true, within: time.Minute, event: "the name server is away"},
		"list is full":     {err: errors.New("the name server is away"), within: 10 * time.Minute, listErr: fmt.Errorf("TXT record of x: %w", leftbehind.ErrFull), event: "TXT record of x"},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, nil)
			f.stepWhile(t, func() bool { return f.challenge(t).Status.State != acmev1.Valid })
			f.err, f.terminating, f.addErr = row.err, row.terminating, row.listErr
			start := f.Clock.Now()
			f.Events()
			f.stepWhile(t, func() bool { return f.challenge(t).NeedsCleanUp() })
			if took := f.Clock.Since(start); took < row.within || took > row.within+time.Minute {
				t.Errorf("given up after %s, want %s", took, row.within)
			}
			ch := f.settle(t)
			if ch.Status.Presented || ch.Status.Reason != plan.ReasonAuthorized+"; Gave up cleaning up challenge: "+row.err.Error() {
				t.Errorf("status %+v", ch.Status)
			}
			if row.listErr == nil && (len(f.left) != 1 || f.left[0].UID != ch.UID || f.left[0].Spec.Key != ch.Spec.Key) {
				t.Errorf("left behind: %+v", f.left)
			}
			events := f.Events()
			abandoned := slices.DeleteFunc(slices.Clone(events), func(e string) bool { return !strings.HasPrefix(e, "Warning CleanUpAbandoned ") })
			if len(abandoned) != 1 || !strings.Contains(abandoned[0], row.event) || len(events) != 2 {
				t.Errorf("events %q", events)
			}
		})
	}
}

// What is left behind is on the list before anybody lets go of it.
func TestNothingIsLetGoUnlisted(t *testing.T) {
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.challenge(t).Status.State != acmev1.Valid })
	f.err, f.addErr = errors.New("the name server is away"), errors.New("the API server is away")
	for range 60 {
		_, _ = f.step(t) // fails each time, one way or the other
		f.Clock.Step(time.Minute)
	}
	if !f.challenge(t).NeedsCleanUp() {
		t.Fatal("the finalizer is gone, and nothing is listed")
	}
	f.addErr = nil
	if ch := f.settle(t); ch.NeedsCleanUp() || len(f.left) != 1 {
		t.Errorf("finalizers %v, left behind %+v", ch.Finalizers, f.left)
	}
}

// A finalizer that the API server does not let go of is tried with pauses, and the
// solver and the events are left alone meanwhile.
func TestTheFinalizerIsKept(t *testing.T) {
	for name, fail := range map[string]error{"cleaned up": nil, "given up": errors.New("the name server is away")} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, nil)
			f.stepWhile(t, func() bool { return f.challenge(t).Status.State != acmev1.Valid })
			f.err = fail
			if fail != nil {
				f.Clock.Step(time.Hour)
			}
			refuse := true
			f.Client.PrependReactor("patch", "challenges", func(a core.Action) (bool, runtime.Object, error) {
				if a.GetSubresource() == "" && refuse {
					return true, nil, errors.New("admission webhook denied the request")
				}
				return false, nil, nil
			})
			f.Events()
			start := f.Clock.Now()
			for f.Clock.Since(start) < time.Hour {
				before := f.Clock.Now()
				_, _ = f.step(t) // it fails, or waits until it may fail again
				if f.Clock.Since(before) < time.Second {
					t.Fatalf("again after %s", f.Clock.Since(before))
				}
			}
			if events := f.Events(); f.cleans > 70 || fail == nil && f.cleans != 1 || len(events) > 1 {
				t.Errorf("cleaned up %d times in an hour, events %q", f.cleans, events)
			}
			refuse = false
			if ch := f.settle(t); ch.NeedsCleanUp() {
				t.Errorf("finalizers %v", ch.Finalizers)
			}
		})
	}
}

func TestANudgeIsFollowedAtOnce(t *testing.T) {
	f := newFixture(t, func(ch *acmev1.Challenge) { ch.Spec.Solver.DNS01.RFC2136.TSIGSecret.Name = "tsig" })
	f.Issuer.Spec.ACME.Solvers[0].DNS01.RFC2136.TSIGSecret.Name = "tsig"
	if _, err := f.Client.CertManagerV1().Issuers(f.Issuer.Namespace).Update(t.Context(), f.Issuer, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.err = errors.New("BADKEY")
	for range 6 {
		_, _ = f.step(t) // presenting fails
	}
	_, _ = f.controller.sync(t.Context(), challengeKey)
	ref := types.NamespacedName{Namespace: challengeKey.Namespace, Name: "tsig"}
	if got := f.followed[challengeKey]; len(got) != 1 || got[0] != ref {
		t.Errorf("follows %v, want the TSIG key", got)
	}
	presents, now := f.presents, f.Clock.Now()
	if _, _ = f.controller.sync(t.Context(), challengeKey); f.presents != presents {
		t.Error("presented again before the time")
	}
	f.err = nil
	f.controller.Nudge(challengeKey)
	f.Clock.Step(time.Second) // so often at most
	if _, err := f.step(t); err != nil || f.presents != presents+1 || f.Clock.Since(now) > 2*time.Second {
		t.Errorf("presented %d times, want once more at once; %v", f.presents, err)
	}
	if ch := f.settle(t); ch.Status.State != acmev1.Valid || len(f.followed) != 0 {
		t.Errorf("status %+v, still follows %v", ch.Status, f.followed)
	}
}

// A challenge that gave its slot to others still learns that its Secret is right
// now, and does not have to wait for the end of its pause.
func TestANudgeBringsBackWhoGaveItsSlotAway(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "ns1 has no such record"
	for range 8 {
		_, _ = f.step(t)
	}
	ch := f.challenge(t)
	ch.Status.Processing = false
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).UpdateStatus(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.settle(t)
	if len(f.renewed) != 0 || len(f.followed) != 1 {
		t.Errorf("renewed %v before anything changed; follows %v", f.renewed, f.followed)
	}
	f.controller.Nudge(challengeKey)
	f.settle(t)
	if !slices.Contains(f.renewed, challengeKey) {
		t.Error("the scheduler was not told")
	}
}

func TestTheIssuerChanges(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "ns1 has no such record"
	for range 8 {
		_, _ = f.step(t)
	}
	presents := f.presents
	f.Issuer.Generation++
	if _, err := f.Client.CertManagerV1().Issuers(f.Issuer.Namespace).Update(t.Context(), f.Issuer, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.Refresh(t)
	if _, err := f.controller.sync(t.Context(), challengeKey); err != nil || f.presents != presents+1 {
		t.Errorf("presented %d times, want %d; %v", f.presents, presents+1, err)
	}
	if _, err := f.controller.sync(t.Context(), challengeKey); err != nil || f.presents != presents+1 {
		t.Errorf("presented for one change %d times; %v", f.presents-presents, err)
	}
}

func TestTheBudgetHoldsBack(t *testing.T) {
	f := newFixture(t, nil)
	start := f.Clock.Now()
	account := f.Issuer.Status.ACME.URI
	f.controller.budget.Failed(account, "example.test", "https://ca.test/1", start.Add(-50*time.Minute))
	f.controller.budget.Failed(account, "example.test", "https://ca.test/2", start)
	var ch *acmev1.Challenge
	f.stepWhile(t, func() bool {
		if ch == nil || !strings.HasPrefix(ch.Status.Reason, plan.WaitingForBudget) {
			ch = f.challenge(t)
		}
		return f.CA.Count(acmetest.Challenge) == 0 && f.Clock.Since(start) < 12*time.Minute
	})
	if f.CA.Count(acmetest.Challenge) == 0 {
		t.Fatalf("never accepted: %+v", ch.Status)
	}
	if waited := f.Clock.Since(start); waited < 10*time.Minute || waited > 11*time.Minute {
		t.Errorf("accepted after %s, want ten minutes", waited)
	}
	if !strings.HasPrefix(ch.Status.Reason, plan.WaitingForBudget) || !strings.Contains(ch.Status.Reason, start.Add(10*time.Minute).UTC().Format(time.RFC3339)) {
		t.Errorf("reason %q", ch.Status.Reason)
	}
	if ch := f.settle(t); ch.Status.State != acmev1.Valid || ch.Status.Reason != plan.ReasonAuthorized {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestFailuresAreCountedAndRecalled(t *testing.T) {
	f := newFixture(t, nil)
	f.CA.SetValidation(func(string, string, string) error { return errors.New("no TXT record found") })
	ch := f.settle(t)
	account := f.Issuer.Status.ACME.URI
	if _, failures := f.controller.budget.NotBefore(account, "example.test", f.Clock.Now()); failures != 1 {
		t.Errorf("%d failures are counted", failures)
	}
	written := metav1.NewTime(f.Clock.Now().Add(-10 * time.Minute))
	ch.CreationTimestamp = metav1.NewTime(f.Clock.Now().Add(-time.Hour * 24))
	ch.ManagedFields = []metav1.ManagedFieldsEntry{{Subresource: "status", Time: &written}, {Time: &metav1.Time{Time: f.Clock.Now()}}}
	f.controller = f.restarted(t)
	if err := f.Challenges.GetStore().Update(ch); err != nil {
		t.Fatal(err)
	}
	f.controller.recallFailures()
	if _, failures := f.controller.budget.NotBefore(account, "example.test", f.Clock.Now()); failures != 1 {
		t.Errorf("%d failures are recalled", failures)
	}
	if _, failures := f.controller.budget.NotBefore(account, "example.test", f.Clock.Now().Add(51*time.Minute)); failures != 0 {
		t.Error("it counts for more than an hour")
	}
}

// Whoever makes orders and deletes them while the CA looks does not get round the budget.
func TestDeletedWhileTheCALooksCountsAsFailed(t *testing.T) {
	f := newFixture(t, nil)
	account := f.Issuer.Status.ACME.URI
	f.CA.SetAuthorization("example.test", "pending") // it takes its time
	f.stepWhile(t, func() bool { return f.CA.Count(acmetest.Challenge) == 0 })
	if _, failures := f.controller.budget.NotBefore(account, "example.test", f.Clock.Now()); failures != 0 {
		t.Fatalf("%d failures before it was deleted", failures)
	}
	ch := f.challenge(t)
	ch.DeletionTimestamp = &metav1.Time{Time: f.Clock.Now()}
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).Update(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	if _, err := f.step(t); err != nil {
		t.Fatal(err)
	}
	if _, failures := f.controller.budget.NotBefore(account, "example.test", f.Clock.Now()); failures != 1 {
		t.Errorf("%d failures are counted", failures)
	}
}

// What is taken away while the CA looks is made again, and the CA is not asked for it
// more often.
func TestARouteIsRepairedWhileTheCALooks(t *testing.T) {
	f := newFixture(t, nil)
	f.useHTTP01(t)
	f.CA.SetAuthorization("example.test", "pending")
	f.stepWhile(t, func() bool { return f.CA.Count(acmetest.Challenge) == 0 })
	before := f.challenge(t)
	presents, asked := f.presents, f.CA.Count(acmetest.Authorization)
	f.err = errors.New("admission webhook says no")
	f.controller.Nudge(challengeKey)
	f.Clock.Step(time.Second)
	if _, err := f.controller.sync(t.Context(), challengeKey); err == nil || f.presents != presents+1 {
		t.Fatalf("presented %d times more, want once; %v", f.presents-presents, err)
	}
	f.err = nil
	f.stepWhile(t, func() bool { return f.presents < presents+2 })
	if ch := f.challenge(t); f.presents != presents+2 || ch.Status.Reason != "" || !ch.Status.Presented || !ch.Status.PresentedAt.Equal(before.Status.PresentedAt) {
		t.Errorf("presented %d times more; status %+v", f.presents-presents, ch.Status)
	}
	if more := f.CA.Count(acmetest.Authorization) - asked; more > 3 {
		t.Errorf("asked the CA %d times more", more)
	}
	f.CA.SetAuthorization("example.test", "")
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestTheAuthorizationExpires(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "ns1 has no such record"
	for range 8 {
		_, _ = f.step(t)
	}
	f.CA.SetClock(f.Clock.Now)
	f.Clock.Step(365 * 24 * time.Hour)
	ch := f.settle(t)
	if ch.Status.State != acmev1.Expired || !strings.Contains(ch.Status.Reason, "has expired") || ch.Status.Processing || ch.NeedsCleanUp() || len(f.shown) != 0 {
		t.Errorf("status %+v, shown %v", ch.Status, f.shown)
	}
	if f.CA.Count(acmetest.Challenge) != 0 {
		t.Error("accepted although the self-check failed")
	}
}

// What the scheduler has said about a challenge meanwhile is not talked over.
func TestAReasonIsNotWrittenOverANewerOne(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "ns1 has no such record"
	tied := 0
	f.Client.PrependReactor("patch", "challenges", func(action core.Action) (bool, runtime.Object, error) {
		if body := string(action.(core.PatchAction).GetPatch()); strings.Contains(body, "resourceVersion") {
			tied++
			return true, nil, apierrors.NewConflict(acmev1.Resource("challenges"), "ch", errors.New("it has changed"))
		}
		return false, nil, nil
	})
	for range 8 {
		if _, err := f.step(t); err != nil {
			t.Fatal(err)
		}
	}
	if ch := f.challenge(t); tied == 0 || ch.Status.Reason != "" || !ch.Status.Presented {
		t.Errorf("%d tied writes, status %+v", tied, ch.Status)
	}
}
