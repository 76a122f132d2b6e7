// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

var (
	noon   = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	policy = ChallengePolicy{CheckPeriod: 10 * time.Second, HTTP01Passes: 5, CleanUpDeadline: 10 * time.Minute}
)

type challengeOption func(*acmev1.Challenge)

func challengeWith(options ...challengeOption) *acmev1.Challenge {
	ch := &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Name: "ch", Finalizers: []string{acmev1.Finalizer}},
		Spec:       acmev1.ChallengeSpec{Type: acmev1.DNS01, DNSName: "example.test"},
		Status:     acmev1.ChallengeStatus{Processing: true},
	}
	for _, option := range options {
		option(ch)
	}
	return ch
}

func queued(ch *acmev1.Challenge)    { ch.Status.Processing = false }
func presented(ch *acmev1.Challenge) { ch.Status.Presented = true }
func bare(ch *acmev1.Challenge)      { ch.Finalizers = nil }
func legacy(ch *acmev1.Challenge)    { ch.Finalizers = []string{acmev1.LegacyFinalizer} }
func http01(ch *acmev1.Challenge)    { ch.Spec.Type = acmev1.HTTP01 }
func deleting(ch *acmev1.Challenge)  { ch.DeletionTimestamp = &metav1.Time{Time: noon} }

func in(state acmev1.State) challengeOption {
	return func(ch *acmev1.Challenge) { ch.Status.State = state }
}

func waiting(delay time.Duration, since time.Time) challengeOption {
	return func(ch *acmev1.Challenge) {
		ch.Spec.Solver.WaitInsteadOfSelfCheck = &metav1.Duration{Duration: delay}
		ch.Status.PresentedAt = &metav1.Time{Time: since}
	}
}

func TestChallenge(t *testing.T) {
	later := noon.Add(time.Second)
	open := ChallengeMemory{Authorized: true}
	for _, row := range []struct {
		name      string
		challenge *acmev1.Challenge
		memory    ChallengeMemory
		refusal   string
		blocked   string
		want      ChallengeStep
		at        time.Time
	}{
		{name: "queued", challenge: challengeWith(queued), want: ChallengeWait},
		{name: "queued and refused waits for its turn", challenge: challengeWith(queued), refusal: "no", want: ChallengeWait},
		{name: "refused", challenge: challengeWith(), refusal: "no", want: ChallengeRefuse},
		{name: "no finalizer", challenge: challengeWith(bare), want: ChallengeAdopt},
		{name: "legacy finalizer", challenge: challengeWith(legacy), want: ChallengeAdopt},
		{name: "no issuer", challenge: challengeWith(), blocked: "gone", want: ChallengeWait},
		{name: "first touch", challenge: challengeWith(), want: ChallengeReadAuthorization},
		{name: "first touch after a restart", challenge: challengeWith(presented, in(acmev1.Pending)), want: ChallengeReadAuthorization},
		{name: "told to come back later", challenge: challengeWith(), memory: ChallengeMemory{NextLook: later}, want: ChallengeWait, at: later},
		{name: "open", challenge: challengeWith(), memory: open, want: ChallengePresent},
		{name: "presented", challenge: challengeWith(presented), memory: open, want: ChallengeSelfCheck},
		{name: "look not due", challenge: challengeWith(presented), memory: ChallengeMemory{Authorized: true, NextLook: later}, want: ChallengeWait, at: later},
		{name: "presented, not seen for long", challenge: challengeWith(presented), memory: ChallengeMemory{Authorized: true, PresentAgain: true}, want: ChallengePresent},
		{name: "one pass is enough for DNS-01", challenge: challengeWith(presented), memory: ChallengeMemory{Authorized: true, Passes: 1, PassedAt: noon}, want: ChallengeAccept},
		{name: "four are not for HTTP-01", challenge: challengeWith(presented, http01), memory: ChallengeMemory{Authorized: true, Passes: 4}, want: ChallengeSelfCheck},
		{name: "five are", challenge: challengeWith(presented, http01), memory: ChallengeMemory{Authorized: true, Passes: 5, PassedAt: noon}, want: ChallengeAccept},
		{name: "accepted, the route was lost", challenge: challengeWith(presented, http01), memory: ChallengeMemory{Authorized: true, AcceptedAt: noon, PresentAgain: true, NextLook: later}, want: ChallengePresent, at: later},
		{name: "accepted, the route was lost, look due", challenge: challengeWith(presented, http01), memory: ChallengeMemory{Authorized: true, AcceptedAt: noon, PresentAgain: true}, want: ChallengeReadAuthorization},
		{name: "accepted, look due", challenge: challengeWith(presented), memory: ChallengeMemory{Authorized: true, Passes: 1, AcceptedAt: noon}, want: ChallengeReadAuthorization},
		{name: "accepted, look not due", challenge: challengeWith(presented), memory: ChallengeMemory{Authorized: true, AcceptedAt: noon, NextLook: later}, want: ChallengeWait, at: later},
		{name: "pause instead of check", challenge: challengeWith(presented, waiting(30*time.Second, noon)), memory: open, want: ChallengeWait, at: noon.Add(30 * time.Second)},
		{name: "pause over", challenge: challengeWith(presented, waiting(30*time.Second, noon.Add(-30*time.Second))), memory: open, want: ChallengeAccept},
		{name: "no pause at all", challenge: challengeWith(presented, waiting(0, noon)), memory: open, want: ChallengeAccept},

		{name: "valid", challenge: challengeWith(presented, in(acmev1.Valid)), want: ChallengeCleanUp},
		{name: "valid, slot given back", challenge: challengeWith(queued, presented, in(acmev1.Valid)), want: ChallengeCleanUp},
		{name: "deleted", challenge: challengeWith(presented, deleting), want: ChallengeCleanUp},
		{name: "deleted while a look is far away", challenge: challengeWith(presented, deleting), memory: ChallengeMemory{NextLook: later}, want: ChallengeCleanUp},
		{name: "presented, then refused, is cleaned up", challenge: challengeWith(presented, in(acmev1.Errored)), refusal: "no", want: ChallengeCleanUp},
		{name: "refused from the start uses no credential", challenge: challengeWith(in(acmev1.Errored)), refusal: "no", want: ChallengeUnhook},
		{name: "refused, but may have been shown before", challenge: challengeWith(in(acmev1.Errored), waiting(0, noon)), refusal: "no", want: ChallengeCleanUp},
		{name: "of an unknown issuer uses no credential either", challenge: challengeWith(deleting), blocked: "gone", want: ChallengeUnhook},
		{name: "deleted, clean-up not due", challenge: challengeWith(presented, deleting), memory: ChallengeMemory{Retry: Retry{NotBefore: later}}, want: ChallengeWait, at: later},
		{name: "presenting not due", challenge: challengeWith(), memory: ChallengeMemory{Authorized: true, Retry: Retry{NotBefore: later}}, want: ChallengeWait, at: later},
		{name: "deleted, cleaned up", challenge: challengeWith(bare, presented, deleting), want: ChallengeWait},
		{name: "final, no finalizer, slot held", challenge: challengeWith(bare, in(acmev1.Invalid)), want: ChallengeRelease},
		{name: "cleaned up just now", challenge: challengeWith(bare, queued, presented, in(acmev1.Valid)), memory: ChallengeMemory{CleanUpMemory: CleanUpMemory{CleanedAt: noon}}, want: ChallengeWait, at: noon.Add(releaseGrace)},
		{name: "cleaned up, and still there", challenge: challengeWith(bare, queued, presented, in(acmev1.Valid)), want: ChallengeRelease},
		{name: "all done", challenge: challengeWith(bare, queued, in(acmev1.Valid)), want: ChallengeWait},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := Challenge(ChallengeView{Challenge: row.challenge, Memory: row.memory, Refusal: row.refusal, Blocked: row.blocked, Trusted: row.refusal == "" && row.blocked == "", Policy: policy, Now: noon})
			if got.Step != row.want || !got.At.Equal(row.at) {
				t.Errorf("got %s at %v, want %s at %v", got.Step, got.At, row.want, row.at)
			}
		})
	}
}

// What is around a challenge, and not only its own status, decides when something
// is tried, and for how long.
func TestChallengeInItsSurroundings(t *testing.T) {
	soon, past := noon.Add(time.Second), noon.Add(-time.Hour)
	open := ChallengeMemory{Authorized: true, Surroundings: "as now", NextLook: soon}
	passed := ChallengeMemory{Authorized: true, Surroundings: "as now", Passes: 1, PassedAt: noon}
	failing := func(since time.Time, gone bool) ChallengeMemory {
		return ChallengeMemory{CleanUpMemory: CleanUpMemory{FailingSince: since, CredentialGone: gone}}
	}
	with := func(m ChallengeMemory, change func(*ChallengeMemory)) ChallengeMemory {
		change(&m)
		return m
	}
	for _, row := range []struct {
		name   string
		view   ChallengeView
		want   ChallengeStep
		at     time.Time
		reason string
	}{
		{name: "nothing has changed", view: ChallengeView{Challenge: challengeWith(presented), Memory: open}, want: ChallengeWait, at: soon},
		{name: "something has changed", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(open, func(m *ChallengeMemory) { m.Surroundings = "before" })}, want: ChallengePresent},
		{name: "something changes all the time", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(open, func(m *ChallengeMemory) {
			m.Surroundings, m.NextLook, m.SteppedAt = "before", noon.Add(time.Hour), noon
		})}, want: ChallengeWait, at: soon},
		{name: "the API server does not take the finalizer", view: ChallengeView{Challenge: challengeWith(bare), Memory: ChallengeMemory{Retry: Retry{NotBefore: soon}}}, want: ChallengeWait, at: soon},
		{name: "changed after presenting failed", view: ChallengeView{Challenge: challengeWith(), Memory: ChallengeMemory{Authorized: true, Surroundings: "before", Retry: Retry{NotBefore: soon}}}, want: ChallengePresent},
		{name: "changed after it was accepted", view: ChallengeView{Challenge: challengeWith(presented), Memory: ChallengeMemory{Authorized: true, Surroundings: "before", AcceptedAt: past, NextLook: soon}}, want: ChallengeReadAuthorization},
		{name: "the route has changed after it was accepted", view: ChallengeView{Challenge: challengeWith(presented, http01), Memory: ChallengeMemory{Authorized: true, Surroundings: "before", AcceptedAt: past, NextLook: soon}}, want: ChallengePresent},
		{name: "changed while a clean-up waits", view: ChallengeView{Challenge: challengeWith(presented, deleting), Memory: ChallengeMemory{Surroundings: "before", Retry: Retry{NotBefore: soon}}}, want: ChallengeCleanUp},

		{name: "it expires before the next look", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(open, func(m *ChallengeMemory) { m.NextLook, m.Expires = noon.Add(time.Hour), soon })}, want: ChallengeWait, at: soon},
		{name: "it has expired", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(open, func(m *ChallengeMemory) { m.Expires = noon })}, want: ChallengeReadAuthorization},
		{name: "it has expired and the CA is away", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(open, func(m *ChallengeMemory) { m.Expires, m.NotBefore = past, soon })}, want: ChallengeWait, at: soon},
		{name: "it has expired while it was queued", view: ChallengeView{Challenge: challengeWith(presented, queued), Memory: with(open, func(m *ChallengeMemory) { m.Expires = past })}, want: ChallengeWait},

		{name: "the budget is used up", view: ChallengeView{Challenge: challengeWith(presented), Memory: passed, Budget: Budget{Failures: 4, NotBefore: noon.Add(time.Minute)}}, want: ChallengeWait, at: noon.Add(time.Minute),
			reason: "2026-11-22T12:01:00Z"},
		{name: "the budget is used up, without a self-check", view: ChallengeView{Challenge: challengeWith(presented, waiting(0, past)), Memory: open, Budget: Budget{Failures: 4, NotBefore: noon.Add(time.Minute)}}, want: ChallengeWait, at: noon.Add(time.Minute),
			reason: "4 authorizations"},
		{name: "the budget allows it again", view: ChallengeView{Challenge: challengeWith(presented), Memory: passed, Budget: Budget{Failures: 4, NotBefore: noon}}, want: ChallengeAccept},
		{name: "the budget allows it again, long after the self-check", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(passed, func(m *ChallengeMemory) { m.PassedAt = past }), Budget: Budget{Failures: 4, NotBefore: noon}}, want: ChallengeSelfCheck},
		{name: "the self-check was long ago, and the budget is used up", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(passed, func(m *ChallengeMemory) { m.PassedAt = past }), Budget: Budget{Failures: 4, NotBefore: soon}}, want: ChallengeWait, at: soon},
		{name: "it settles", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(passed, func(m *ChallengeMemory) {
			m.Settling = Settling{Since: noon, Pause: 4 * time.Second, Because: "it did not at first", Notes: "ns2 is dead"}
		})}, want: ChallengeWait, at: noon.Add(4 * time.Second), reason: "Waiting for the record to settle: the self-check passes; waiting 4s, since it did not at first; the self-check passed, but: ns2 is dead"},
		{name: "it settles, and the budget is used up", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(passed, func(m *ChallengeMemory) {
			m.Settling = Settling{Since: noon, Pause: time.Hour, Notes: "ns2 is dead"}
		}), Budget: Budget{Failures: 4, NotBefore: soon}}, want: ChallengeWait, at: soon, reason: "12:00:01Z; the self-check passed, but: ns2 is dead"},
		{name: "it has settled", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(passed, func(m *ChallengeMemory) {
			m.Settling = Settling{Since: noon.Add(-4 * time.Second), Pause: 4 * time.Second}
		})}, want: ChallengeAccept},
		{name: "it has settled, long after the self-check", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(passed, func(m *ChallengeMemory) {
			m.PassedAt = noon.Add(-time.Minute)
			m.Settling = Settling{Since: noon.Add(-time.Minute), Pause: time.Minute}
		})}, want: ChallengeSelfCheck},
		{name: "it settles no more without a self-check", view: ChallengeView{Challenge: challengeWith(presented, waiting(0, past)), Memory: with(open, func(m *ChallengeMemory) {
			m.Settling = Settling{Since: noon, Pause: time.Minute}
			m.NextLook = time.Time{}
		})}, want: ChallengeAccept},
		{name: "something changes while it settles", view: ChallengeView{Challenge: challengeWith(presented), Memory: with(passed, func(m *ChallengeMemory) {
			m.Surroundings, m.Settling = "before", Settling{Since: noon, Pause: time.Minute}
		})}, want: ChallengePresent},

		{name: "the budget does not matter before the self-check passes", view: ChallengeView{Challenge: challengeWith(presented), Memory: ChallengeMemory{Authorized: true}, Budget: Budget{Failures: 4, NotBefore: soon}}, want: ChallengeSelfCheck},

		{name: "a clean-up that fails", view: ChallengeView{Challenge: challengeWith(presented, in(acmev1.Valid)), Memory: failing(noon.Add(-time.Minute), false)}, want: ChallengeCleanUp, at: noon.Add(9 * time.Minute)},
		{name: "for too long", view: ChallengeView{Challenge: challengeWith(presented, in(acmev1.Valid)), Memory: failing(noon.Add(-10*time.Minute), false)}, want: ChallengeAbandon},
		{name: "for too long since the deletion", view: ChallengeView{Challenge: deletedAt(noon.Add(-10 * time.Minute)), Memory: failing(noon, false)}, want: ChallengeAbandon},
		{name: "for the first time, long after the deletion", view: ChallengeView{Challenge: deletedAt(past)}, want: ChallengeCleanUp},
		{name: "its credential gone", view: ChallengeView{Challenge: challengeWith(presented, in(acmev1.Valid)), Memory: failing(noon.Add(-time.Minute), true)}, want: ChallengeAbandon},
		{name: "in a namespace that goes away", view: ChallengeView{Challenge: challengeWith(presented, deleting), Terminating: true, Memory: failing(noon.Add(-time.Minute), false)}, want: ChallengeAbandon},
		{name: "not due before the deadline", view: ChallengeView{Challenge: challengeWith(presented, in(acmev1.Valid)), Memory: with(failing(noon.Add(-10*time.Minute+time.Second), false), func(m *ChallengeMemory) { m.NotBefore = noon.Add(time.Minute) })}, want: ChallengeWait, at: soon},
	} {
		t.Run(row.name, func(t *testing.T) {
			row.view.Surroundings, row.view.Trusted, row.view.Policy, row.view.Now = "as now", true, policy, noon
			got := Challenge(row.view)
			if got.Step != row.want || !got.At.Equal(row.at) || !strings.Contains(got.Reason, row.reason) {
				t.Errorf("got %s at %v (%s), want %s at %v (%s)", got.Step, got.At, got.Reason, row.want, row.at, row.reason)
			}
		})
	}
}

func TestIsDone(t *testing.T) {
	for name, row := range map[string]struct {
		challenge *acmev1.Challenge
		want      bool
	}{
		"valid, cleaned up, released":  {challengeWith(bare, queued, in(acmev1.Valid)), true},
		"failed, cleaned up, released": {challengeWith(bare, queued, in(acmev1.Errored)), true},
		"to be cleaned up":             {challengeWith(queued, in(acmev1.Valid)), false},
		"to be released":               {challengeWith(bare, in(acmev1.Valid)), false},
		"still called presented":       {challengeWith(bare, queued, presented, in(acmev1.Valid)), false},
		"going on":                     {challengeWith(bare, queued, in(acmev1.Pending)), false},
	} {
		if got := IsDone(row.challenge); got != row.want {
			t.Errorf("%s: %t", name, got)
		}
		if next := Challenge(ChallengeView{Challenge: row.challenge, Policy: policy, Now: noon}); row.want && (next.Step != ChallengeWait || !next.At.IsZero()) {
			t.Errorf("%s: next is %s at %v", name, next.Step, next.At)
		}
	}
}

func TestHasNewChance(t *testing.T) {
	for name, row := range map[string]struct {
		challenge *acmev1.Challenge
		before    string
		want      bool
	}{
		"yielded, and something changed":  {challengeWith(presented, queued), "before", true},
		"yielded, and nothing changed":    {challengeWith(presented, queued), "as now", false},
		"never had a slot":                {challengeWith(queued), "", false},
		"holds its slot":                  {challengeWith(presented), "before", false},
		"over":                            {challengeWith(presented, queued, in(acmev1.Invalid)), "before", false},
		"on its way out, whatever it was": {challengeWith(presented, queued, deleting), "before", false},
	} {
		v := ChallengeView{Challenge: row.challenge, Surroundings: "as now", Memory: ChallengeMemory{Surroundings: row.before}, Now: noon}
		if got := v.HasNewChance(); got != row.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func deletedAt(when time.Time) *acmev1.Challenge {
	ch := challengeWith(presented)
	ch.DeletionTimestamp = &metav1.Time{Time: when}
	return ch
}

func TestLooksGetSlowerUpToThePeriod(t *testing.T) {
	m, view := ChallengeMemory{Passes: 3}, ChallengeView{Challenge: challengeWith(), Policy: policy}
	for i, want := range []time.Duration{1, 2, 4, 8, 10, 10, 10} {
		m = m.AfterMiss(noon, view, "")
		if got := m.NextLook.Sub(noon); got != want*time.Second || m.Passes != 0 || m.PresentAgain != (i == 5) {
			t.Errorf("miss %d: next look after %s, memory %+v; want %s", i, got, m, want*time.Second)
		}
	}
}

func TestARouteIsPresentedAgainAfterEachMiss(t *testing.T) {
	view := ChallengeView{Challenge: challengeWith(http01), Policy: policy}
	if m := (ChallengeMemory{}).AfterMiss(noon, view, ""); !m.PresentAgain {
		t.Error("it is not")
	}
}

func TestNextLook(t *testing.T) {
	for _, row := range []struct {
		looks       int
		period, ask time.Duration
		want        time.Duration
	}{
		{looks: 0, period: 10 * time.Second, want: time.Second},
		{looks: 0, period: 10 * time.Second, ask: 5 * time.Second, want: 5 * time.Second},
		{looks: 1000, period: 10 * time.Second, want: 10 * time.Second},
		{looks: 3, period: 2 * time.Second, want: 2 * time.Second},
		{looks: 9, period: time.Hour, ask: time.Second, want: 512 * time.Second},
	} {
		if got := NextLook(noon, row.looks, row.period, row.ask).Sub(noon); got != row.want {
			t.Errorf("%+v: got %s", row, got)
		}
	}
}

func TestRetry(t *testing.T) {
	r := Retry{}
	for i, row := range []struct{ asked, want time.Duration }{
		{0, 2 * time.Second}, {0, 4 * time.Second},
		{time.Second, time.Second}, {time.Hour, time.Hour}, // the other side knows best
		{0, 8 * time.Second}, {0, 10 * time.Second}, {0, 10 * time.Second},
	} {
		r = r.After(noon, 10*time.Second, row.asked)
		if got := r.NotBefore.Sub(noon); got != row.want {
			t.Errorf("attempt %d: again after %s, want %s", i, got, row.want)
		}
	}
}

// The wait begins with the first look that passes, and anew after one that does not.
func TestSettlingBeginsOnce(t *testing.T) {
	view := ChallengeView{Challenge: challengeWith(presented), Policy: policy}
	m := ChallengeMemory{}.AfterPass(noon, view, Settling{Pause: time.Minute, Zone: "a."})
	later := noon.Add(time.Minute)
	m = m.AfterPass(later, view, Settling{Pause: time.Hour, Zone: "b."})
	if m.Settling != (Settling{Since: noon, Pause: time.Minute, Zone: "a."}) || m.Passes != 1 || m.PassedAt != later {
		t.Errorf("after another pass: %+v", m)
	}
	view.Memory, view.Now = m, later
	view.Memory.Authorized = true
	if got := Challenge(view); got.Step != ChallengeAccept {
		t.Errorf("then %s", got.Step)
	}
	m = m.AfterMiss(later, view, "")
	if m.Settling != (Settling{}) {
		t.Errorf("after a miss: %+v", m.Settling)
	}
	if m = m.AfterPass(later, view, Settling{Pause: time.Second}); m.Settling.Until() != later.Add(time.Second) {
		t.Errorf("anew: %+v", m.Settling)
	}
}

func TestPassesComeInQuickSuccession(t *testing.T) {
	view := ChallengeView{Challenge: challengeWith(presented, http01), Policy: policy, Now: noon}
	m := ChallengeMemory{Authorized: true}
	for range 4 {
		m = m.AfterPass(noon, view, Settling{})
		if got := m.NextLook.Sub(noon); got != passPause {
			t.Fatalf("pass %d: next look after %s", m.Passes, got)
		}
	}
	if m = m.AfterPass(noon, view, Settling{}); !m.NextLook.Equal(noon) {
		t.Errorf("after the last pass the next step is at %s, want at once", m.NextLook)
	}
}
