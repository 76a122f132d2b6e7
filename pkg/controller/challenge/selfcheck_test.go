// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/controllertest"
	"github.com/countersign-project/countersign/pkg/plan"
)

// annotate sets the issuer's self-check policy.
func (f *fixture) annotate(t *testing.T, policy string) {
	t.Helper()
	issuers := f.Client.CertManagerV1().Issuers(controllertest.Namespace)
	issuer, err := issuers.Get(t.Context(), controllertest.IssuerName, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	issuer.Annotations = map[string]string{plan.SelfCheckAnnotation: policy}
	if _, err := issuers.Update(t.Context(), issuer, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// useHTTP01 makes the challenge one of HTTP-01, of the same authorization.
func (f *fixture) useHTTP01(t *testing.T) {
	t.Helper()
	ch := f.challenge(t)
	ch.Spec = f.Offered(t, ch.Spec.AuthorizationURL, http01())
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).Update(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.Client.ClearActions()
}

func TestHTTP01LooksFiveTimes(t *testing.T) {
	f := newFixture(t, nil)
	f.useHTTP01(t)
	took, reasons := f.toTheCA(t)
	if f.looks != 5 || took < time.Second || took > 1300*time.Millisecond || len(reasons) != 0 {
		t.Errorf("%d looks in %s, said %q", f.looks, took, reasons)
	}
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("status %+v", ch.Status)
	}
}

// A responder that has not heard of the presentation yet costs a moment, and no write.
func TestResponderThatHearsLate(t *testing.T) {
	f := newFixture(t, nil)
	f.useHTTP01(t)
	f.deaf = 3
	took, reasons := f.toTheCA(t)
	if f.looks != 3+5 || took > 2*time.Second || len(reasons) != 0 {
		t.Errorf("%d looks in %s, said %q", f.looks, took, reasons)
	}
	if writes := f.Writes(); len(writes) != 1 {
		t.Errorf("wrote %v; want presented", writes)
	}
}

// One that never hears of it is a finding.
func TestResponderThatNeverHears(t *testing.T) {
	f := newFixture(t, nil)
	f.useHTTP01(t)
	f.deaf = 1000
	f.stepWhile(t, func() bool { return f.challenge(t).Status.Reason == "" })
	if got := f.challenge(t).Status.Reason; got != "Waiting for HTTP-01 challenge propagation: unknown" || f.looks > 32 {
		t.Errorf("%d looks, reason %q", f.looks, got)
	}
}

// Without a self-check, the CA is not told before the responders can have heard.
func TestSkippedSelfCheckLeavesTimeToHear(t *testing.T) {
	f := newFixture(t, nil)
	f.useHTTP01(t)
	f.annotate(t, "skip")
	if took, _ := f.toTheCA(t); took < hearing || f.looks != 0 {
		t.Errorf("%d looks, told after %s", f.looks, took)
	}
}

// Five looks that count although they have not seen what the CA will see cost one write.
func TestHairpinIsSaidOnce(t *testing.T) {
	f := newFixture(t, nil)
	f.useHTTP01(t)
	f.says, f.notes = "Self-check passes inside the cluster only: no hairpin", "no hairpin"
	_, reasons := f.toTheCA(t)
	if f.looks != 5 || !slices.Equal(reasons, []string{f.says}) {
		t.Errorf("%d looks, said %q", f.looks, reasons)
	}
	if writes := f.Writes(); len(writes) != 2 {
		t.Errorf("wrote %v; want presented, and the reason", writes)
	}
	if got := f.challenge(t).Status.Reason; got != f.says {
		t.Errorf("accepted with reason %q", got)
	}
	if ch := f.settle(t); ch.Status.Reason != "Successfully authorized domain" {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestPreferredSelfCheck(t *testing.T) {
	f := newFixture(t, nil)
	f.annotate(t, "dns01=prefer")
	f.blind = "ns1 has no such record"
	took, reasons := f.toTheCA(t)
	const accepted = `Accepted although the self-check has not passed within 2m0s (policy "prefer"): ns1 has no such record`
	if took < 2*time.Minute-time.Second || took > 2*time.Minute+time.Second || len(reasons) != 2 {
		t.Errorf("took %s, said %q", took, reasons)
	}
	if got := f.challenge(t).Status.Reason; got != accepted {
		t.Errorf("accepted with reason %q", got)
	}
	if got := f.Events(); !slices.ContainsFunc(got, func(e string) bool { return strings.HasPrefix(e, "Warning AcceptedUnseen "+accepted) }) {
		t.Errorf("events %q", got)
	}
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("status %+v", ch.Status)
	}
}

func TestSkippedSelfCheck(t *testing.T) {
	f := newFixture(t, nil)
	f.annotate(t, "skip")
	f.blind = "nobody looks"
	if ch := f.settle(t); ch.Status.State != acmev1.Valid || f.looks != 0 {
		t.Errorf("%d looks, status %+v", f.looks, ch.Status)
	}
}

// What a process before this one has presented is presented once more where nobody
// looks before the CA does.
func TestARouteOfAnotherProcessIsMadeSureOf(t *testing.T) {
	for name, want := range map[string]int{"waits instead": 1, "skips it": 1, "looks": 0} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, nil)
			f.useHTTP01(t)
			f.stepWhile(t, func() bool { return !f.challenge(t).Status.Presented })
			switch name {
			case "waits instead":
				ch := f.challenge(t)
				ch.Spec.Solver.WaitInsteadOfSelfCheck = &metav1.Duration{Duration: time.Minute}
				if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).Update(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
					t.Fatal(err)
				}
				solver := &f.Issuer.Spec.ACME.Solvers[1]
				solver.WaitInsteadOfSelfCheck = ch.Spec.Solver.WaitInsteadOfSelfCheck
				if _, err := f.Client.CertManagerV1().Issuers(f.Issuer.Namespace).Update(t.Context(), f.Issuer, metav1.UpdateOptions{}); err != nil {
					t.Fatal(err)
				}
			case "skips it":
				f.controller.policy.SelfCheck = plan.SelfCheckSkip
			}
			policy := f.controller.policy
			f.controller = f.restarted(t)
			f.controller.policy = policy
			presents := f.presents
			if ch := f.settle(t); ch.Status.State != acmev1.Valid || f.presents != presents+want {
				t.Errorf("presented %d times more, want %d; status %+v", f.presents-presents, want, ch.Status)
			}
		})
	}
}

func TestPolicyThatCannotBeRead(t *testing.T) {
	f := newFixture(t, nil)
	f.annotate(t, "maybe")
	f.blind = "ns1 has no such record"
	f.stepWhile(t, func() bool { return f.looks < 2 })
	const want = `ns1 has no such record; the issuer's annotation countersign.dev/self-check-policy: "maybe" is not require, prefer or skip; the default, require, holds`
	if got := f.challenge(t).Status.Reason; !strings.HasSuffix(got, want) {
		t.Errorf("reason %q", got)
	}
	if f.CA.Count(acmetest.Challenge) != 0 {
		t.Error("accepted all the same")
	}
}

// A look that is cut short by the end of the process says nothing.
func TestInterruptedLookSaysNothing(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "interrupted"
	f.stepWhile(t, func() bool { return !f.challenge(t).Status.Presented })
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	f.Refresh(t)
	if _, err := f.controller.sync(ctx, challengeKey); err == nil {
		t.Error("no error")
	}
	if ch := f.challenge(t); ch.Status.Reason != "" || f.looks != 1 {
		t.Errorf("%d looks, status %+v", f.looks, ch.Status)
	}
}
