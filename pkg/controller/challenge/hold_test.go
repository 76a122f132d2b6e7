// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"errors"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// change is what somebody else does to the challenge meanwhile.
func (f *fixture) change(t *testing.T, change func(*acmev1.Challenge)) {
	t.Helper()
	ch := f.challenge(t).DeepCopy()
	change(ch)
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).Update(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// A challenge that is presented is held back: it gives its slot back in one write, rests,
// and ends well once it is released and has a slot, without being presented again.
func TestHeldBackWhilePresented(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "not yet"
	f.stepWhile(t, func() bool { return !f.challenge(t).Status.Presented })
	f.change(t, func(ch *acmev1.Challenge) { ch.Annotations = map[string]string{acmev1.AnnotationHold: "a move"} })
	f.Client.ClearActions()
	f.Events() // those of before
	ch := f.settle(t)
	if status := ch.Status; status.Processing || !status.Presented || !strings.HasPrefix(status.Reason, "Held back: a move; ") {
		t.Errorf("held back: %+v", status)
	}
	if got := f.Writes(); len(got) != 1 {
		t.Errorf("wrote %v", got)
	}
	if got := f.Events(); len(got) != 1 || !strings.HasPrefix(got[0], "Normal Held Held back: a move") {
		t.Errorf("events %q", got)
	}

	f.change(t, func(ch *acmev1.Challenge) { ch.Annotations = nil })
	if ch := f.settle(t); ch.Status.Reason != "" || ch.Status.Processing {
		t.Errorf("released: %+v", ch.Status)
	}
	f.blind = ""
	f.change(t, func(ch *acmev1.Challenge) { ch.Status.Processing = true })
	if ch := f.settle(t); ch.Status.State != acmev1.Valid || f.presents != 1 {
		t.Errorf("with a slot: %+v, presented %d times", ch.Status, f.presents)
	}
}

// Held back and deleted: it is cleaned up.
func TestHeldBackAndDeleted(t *testing.T) {
	f := newFixture(t, func(ch *acmev1.Challenge) {
		ch.Status.Processing, ch.Status.Presented = false, true
		ch.Annotations = map[string]string{acmev1.AnnotationHold: "x"}
		ch.DeletionTimestamp = &metav1.Time{}
	})
	f.settle(t)
	if f.cleans != 1 {
		t.Errorf("cleaned up %d times", f.cleans)
	}
}

// Who asks for another try gets it at once, and only once.
func TestRetryIsNow(t *testing.T) {
	f := newFixture(t, nil)
	f.stage.err = errors.New("the service refuses")
	f.stepWhile(t, func() bool { return f.presents == 0 })
	asked := func() int {
		before := f.presents
		f.Refresh(t)
		_, _ = f.controller.sync(t.Context(), challengeKey) // presenting fails
		return f.presents - before
	}
	for range 5 { // the pauses grow
		_, _ = f.step(t) // presenting fails
	}
	asked()
	f.Clock.Step(1500 * time.Millisecond) // the calm after a step, and less than the pause
	if got := asked(); got != 0 {
		t.Fatalf("%d tries in the pause", got)
	}
	f.change(t, func(ch *acmev1.Challenge) { ch.Annotations = map[string]string{acmev1.AnnotationRetry: "now"} })
	if got := asked(); got != 1 {
		t.Errorf("%d tries when asked for one", got)
	}
	if got := asked(); got != 0 {
		t.Errorf("%d tries afterwards", got)
	}
}
