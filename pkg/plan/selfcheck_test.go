// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestSelfCheckFor(t *testing.T) {
	solvers := []acmev1.Solver{
		{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{}}},
		{DNS01: &acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{SolverName: "a"}}},
		{DNS01: &acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{SolverName: "b"}}},
	}
	const holds = "; the default, require, holds"
	for _, row := range []struct {
		annotation string
		solver     int
		want       SelfCheck
		err        string
	}{
		{annotation: "", want: SelfCheckRequire},
		{annotation: "prefer", want: SelfCheckPrefer},
		{annotation: "prefer", solver: 2, want: SelfCheckPrefer},
		{annotation: "http01=skip", want: SelfCheckSkip},
		{annotation: "http01=skip", solver: 1, want: SelfCheckRequire},
		{annotation: "prefer, dns01 = skip", solver: 1, want: SelfCheckSkip},
		{annotation: "2=prefer,dns01=skip,require", solver: 2, want: SelfCheckPrefer},
		{annotation: "2=prefer,dns01=skip,require", solver: 1, want: SelfCheckSkip},
		{annotation: "2=prefer,dns01=skip,require", solver: 0, want: SelfCheckRequire},
		{annotation: "perhaps", want: SelfCheckRequire, err: `"perhaps" is not require, prefer or skip` + holds},
		{annotation: "3=skip", want: SelfCheckRequire, err: "spec.acme.solvers has no position 3" + holds},
		{annotation: "02=skip", want: SelfCheckRequire, err: `"02" is not http01, dns01 or a position in spec.acme.solvers` + holds},
		{annotation: "tls=skip", want: SelfCheckRequire, err: `"tls" is not http01`},
		{annotation: "=skip", want: SelfCheckRequire, err: `"" is not http01`},
		{annotation: "prefer,", want: SelfCheckRequire, err: `"" is not require`},
	} {
		ch := challengeWith(func(ch *acmev1.Challenge) {
			ch.Spec.Solver = solvers[row.solver]
			ch.Spec.Type = TypeOf(&solvers[row.solver])
		})
		got, err := SelfCheckFor(row.annotation, solvers, ch, SelfCheckRequire)
		if got != row.want || (err == nil) != (row.err == "") || err != nil && !strings.Contains(err.Error(), row.err) {
			t.Errorf("%q of solver %d: got %s, %v", row.annotation, row.solver, got, err)
		}
	}
}

func FuzzSelfCheckFor(f *testing.F) {
	for _, text := range []string{"prefer", "http01=skip,0=require", "=", ",,", "18446744073709551616=skip"} {
		f.Add(text)
	}
	solvers := []acmev1.Solver{{HTTP01: &acmev1.HTTP01Solver{}}}
	ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01, Solver: solvers[0]}}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := SelfCheckFor(text, solvers, ch, SelfCheckRequire)
		if _, unknown := ReadSelfCheck(string(got)); unknown != nil || err != nil && got != SelfCheckRequire {
			t.Errorf("%q: got %q, %v", text, got, err)
		}
	})
}

func TestSelfCheckPolicy(t *testing.T) {
	const why = "Waiting for HTTP-01 challenge propagation: nothing is there"
	next := noon.Add(8 * time.Second)
	presentedFor := func(d time.Duration) func(*acmev1.Challenge) {
		return func(ch *acmev1.Challenge) {
			at := metav1.NewTime(noon.Add(-d))
			ch.Status.Presented, ch.Status.PresentedAt = true, &at
		}
	}
	missing := ChallengeMemory{Authorized: true, Looks: 5, Missed: why, NextLook: next, PresentAgain: true}
	for _, row := range []struct {
		name      string
		policy    SelfCheck
		challenge *acmev1.Challenge
		memory    ChallengeMemory
		budget    Budget
		want      ChallengeStep
		at        time.Time
		overruled bool
	}{
		{name: "required", policy: SelfCheckRequire, challenge: challengeWith(http01, presentedFor(time.Hour)), memory: missing, want: ChallengeWait, at: next},
		{name: "nothing said", challenge: challengeWith(http01, presentedFor(time.Hour)), memory: missing, want: ChallengeWait, at: next},
		{name: "preferred", policy: SelfCheckPrefer, challenge: challengeWith(http01, presentedFor(time.Minute)), memory: missing, want: ChallengeWait, at: next},
		{name: "preferred, not for long any more", policy: SelfCheckPrefer, challenge: challengeWith(http01, presentedFor(2*time.Minute-time.Second)), memory: missing, want: ChallengeWait, at: noon.Add(time.Second)},
		{name: "preferred for long", policy: SelfCheckPrefer, challenge: challengeWith(http01, presentedFor(2*time.Minute)), memory: missing, want: ChallengeAccept, overruled: true},
		{name: "preferred for long, and the budget is used up", policy: SelfCheckPrefer, challenge: challengeWith(http01, presentedFor(2*time.Minute)), memory: missing, budget: Budget{Failures: 4, NotBefore: next}, want: ChallengeWait, at: next, overruled: true},
		{name: "preferred for long, not looked yet", policy: SelfCheckPrefer, challenge: challengeWith(http01, presentedFor(time.Hour)), memory: ChallengeMemory{Authorized: true}, want: ChallengeSelfCheck},
		{name: "preferred for long, and it passes now", policy: SelfCheckPrefer, challenge: challengeWith(http01, presentedFor(time.Hour)), memory: ChallengeMemory{Authorized: true, Looks: 5, Passes: 1, PassedAt: noon}, want: ChallengeSelfCheck},
		{name: "preferred for long, and accepted", policy: SelfCheckPrefer, challenge: challengeWith(http01, presentedFor(time.Hour)), memory: ChallengeMemory{Authorized: true, Looks: 5, AcceptedAt: noon, NextLook: next}, want: ChallengeWait, at: next},
		{name: "preferred for long, without a slot", policy: SelfCheckPrefer, challenge: challengeWith(http01, presentedFor(time.Hour), queued), memory: missing, want: ChallengeWait},
		{name: "skipped", policy: SelfCheckSkip, challenge: challengeWith(http01, presentedFor(0)), memory: ChallengeMemory{Authorized: true}, want: ChallengeAccept},
		{name: "skipped, and the budget is used up", policy: SelfCheckSkip, challenge: challengeWith(http01, presentedFor(0)), memory: ChallengeMemory{Authorized: true}, budget: Budget{Failures: 4, NotBefore: next}, want: ChallengeWait, at: next},
		{name: "skipped, not presented", policy: SelfCheckSkip, challenge: challengeWith(http01), memory: ChallengeMemory{Authorized: true}, want: ChallengePresent},
		{name: "skipped, but there is a pause", policy: SelfCheckSkip, challenge: challengeWith(waiting(30*time.Second, noon), presented), memory: ChallengeMemory{Authorized: true}, want: ChallengeWait, at: noon.Add(30 * time.Second)},
	} {
		t.Run(row.name, func(t *testing.T) {
			view := ChallengeView{Challenge: row.challenge, Memory: row.memory, Trusted: true, Budget: row.budget, Now: noon, Policy: policy}
			view.Policy.SelfCheck, view.Policy.PreferAfter = row.policy, 2*time.Minute
			got := Challenge(view)
			if got.Step != row.want || !got.At.Equal(row.at) {
				t.Errorf("got %s at %v, want %s at %v", got.Step, got.At, row.want, row.at)
			}
			if strings.Contains(got.Reason, "the self-check passes") {
				t.Errorf("it does not: %s", got.Reason)
			}
			want := ""
			if row.overruled {
				want = `Accepted although the self-check has not passed within 2m0s (policy "prefer"): nothing is there`
			}
			if got := view.Overruled(); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// The looks of one challenge: five in a row, 250 ms apart, with the same reason.
func TestPassesInARow(t *testing.T) {
	now, m := noon, ChallengeMemory{Authorized: true}
	view := func() ChallengeView {
		return ChallengeView{Challenge: challengeWith(presented, http01), Memory: m, Trusted: true, Now: now, Policy: policy}
	}
	pass := func() {
		t.Helper()
		if got := Challenge(view()); got.Step != ChallengeSelfCheck {
			t.Fatalf("got %s", got.Step)
		}
		m = m.AfterPass(now, view(), Settling{})
		if got := Challenge(view()); got.Reason != "" {
			t.Errorf("a look that passes changes the reason: %s", got.Reason)
		}
	}
	for range 4 {
		pass()
		if got := Challenge(view()); got.Step != ChallengeWait || !got.At.Equal(now.Add(250*time.Millisecond)) {
			t.Fatalf("got %s at %v", got.Step, got.At)
		}
		now = m.NextLook
	}
	m = m.AfterMiss(now, view(), "gone")
	now, m.PresentAgain = m.NextLook, false
	for range 4 {
		pass()
		now = m.NextLook
	}
	pass()
	if got := Challenge(view()); got.Step != ChallengeAccept {
		t.Errorf("got %s", got.Step)
	}
}

func TestMemoryNotes(t *testing.T) {
	for _, row := range []struct {
		memory ChallengeMemory
		want   string
	}{
		{ChallengeMemory{}, "no"},
		{ChallengeMemory{Missed: "Waiting for DNS-01 challenge propagation: nothing"}, "no; the self-check had not passed: nothing"},
		{ChallengeMemory{Missed: "nothing"}, "no; the self-check had not passed: nothing"},
		{ChallengeMemory{Missed: "nothing", Passes: 1, Settling: Settling{Notes: "ns2 is dead"}}, "no; the self-check passed, but: ns2 is dead"},
	} {
		if got := row.memory.WithNotes("no"); got != row.want {
			t.Errorf("got %q, want %q", got, row.want)
		}
	}
}
