// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/pkg/controller/controllertest"
)

func (f *fixture) setProcessing(t *testing.T, is bool) {
	t.Helper()
	ch := f.challenge(t)
	ch.Status.Processing = is
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).UpdateStatus(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// The issuer is deleted while a challenge is under way. Each time it yields it is
// told to have a new chance, once and for ever: the slow lane never sees it.
func TestAGoneIssuerIsNoNewChance(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "ns1 has no such record"
	for range 8 {
		_, _ = f.step(t)
	}
	if err := f.Client.CertManagerV1().Issuers(controllertest.Namespace).Delete(t.Context(), controllertest.IssuerName, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	f.Clock.Step(time.Minute)
	f.settle(t) // waits for its issuer, with a slot
	for round := range 5 {
		f.renewed = nil
		f.setProcessing(t, false) // the scheduler's yield
		f.settle(t)
		if len(f.renewed) > 0 {
			t.Errorf("round %d: nothing has changed since the last lease, and yet it is fresh again", round)
		}
		f.setProcessing(t, true) // and its grant
		f.settle(t)
		f.Clock.Step(time.Minute)
	}
}

// Nothing could be done yet since there was no issuer. Now there is one.
func TestAnIssuerThatAppearsIsANewChance(t *testing.T) {
	f := newFixture(t, nil)
	issuers := f.Client.CertManagerV1().Issuers(controllertest.Namespace)
	issuer, err := issuers.Get(t.Context(), controllertest.IssuerName, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if err := issuers.Delete(t.Context(), controllertest.IssuerName, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	f.settle(t)
	f.setProcessing(t, false) // yields after a lease; comes back after up to 30 minutes
	f.settle(t)
	if _, err := issuers.Create(t.Context(), issuer, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.Clock.Step(time.Minute)
	f.settle(t)
	if len(f.renewed) == 0 {
		t.Error("the issuer is there, and the challenge still waits for the end of its pause")
	}
}
