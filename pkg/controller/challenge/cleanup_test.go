// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"errors"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	core "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/controllertest"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/solver"
)

// disown has the issuer not stand behind the challenge any more.
func (f *fixture) disown(t *testing.T) {
	t.Helper()
	issuers := f.Client.CertManagerV1().Issuers(controllertest.Namespace)
	issuer, err := issuers.Get(t.Context(), controllertest.IssuerName, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	issuer.Spec.ACME.Solvers[0].DNS01.RFC2136.Nameserver = "192.0.2.2"
	issuer.Generation++
	if _, err := issuers.Update(t.Context(), issuer, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// The issuer's solvers are edited while the record is being written: what was begun
// is removed. What was not may not use the credentials.
func TestWhatWasBegunIsCleanedUpThoughTheIssuerHasChanged(t *testing.T) {
	for name, isBegun := range map[string]bool{"begun": true, "not begun": false} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, nil)
			f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
			if isBegun {
				f.err = solver.ErrUnderway
				if _, err := f.step(t); err != nil || f.presents != 1 {
					t.Fatalf("%v, presented %d times", err, f.presents)
				}
				f.err, f.shown[f.challenge(t).Spec.Key] = nil, true // which ends after the edit
			}
			f.disown(t)
			ch := f.settle(t)
			if ch.Status.State != acmev1.Errored || ch.NeedsCleanUp() || len(f.shown) != 0 || (f.cleans > 0) != isBegun {
				t.Errorf("status %+v, cleaned up %d times, shown %v", ch.Status, f.cleans, f.shown)
			}
		})
	}
}

// That a record may be there is written down with why it is not known, in one write: the
// next process removes it, though the issuer has changed since.
func TestWhatMayHaveAppearedIsCleanedUpAfterARestart(t *testing.T) {
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
	f.err = &solver.UncertainError{Err: errors.New("the service has not answered")}
	f.stepWhile(t, func() bool { return f.presents < 3 })
	ch := f.challenge(t)
	if ch.Status.Presented || ch.Status.PresentedAt == nil || ch.Status.Reason != f.err.Error() || len(f.Writes()) != 1 {
		t.Errorf("status %+v after %v", ch.Status, f.Writes())
	}
	f.err, f.shown[ch.Spec.Key] = nil, true // it has been there all the time
	f.disown(t)
	f.controller = f.restarted(t)
	ch = f.settle(t)
	if ch.Status.State != acmev1.Errored || ch.NeedsCleanUp() || len(f.shown) != 0 || f.cleans != 1 {
		t.Errorf("status %+v, cleaned up %d times, shown %v", ch.Status, f.cleans, f.shown)
	}
}

// If that cannot be written down, this process knows it all the same.
func TestWhatMayHaveAppearedIsRememberedThoughItCannotBeWritten(t *testing.T) {
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
	isDown := true
	f.Client.PrependReactor("patch", "challenges", func(core.Action) (bool, runtime.Object, error) {
		return isDown, nil, errors.New("the API server is down")
	})
	f.err = &solver.UncertainError{Err: errors.New("the service has not answered")}
	f.stepWhile(t, func() bool { return f.presents < 1 })
	f.err, isDown = nil, false
	f.shown[f.challenge(t).Spec.Key] = true // it has been there all the time
	f.disown(t)
	ch := f.settle(t)
	if ch.Status.PresentedAt != nil || ch.NeedsCleanUp() || len(f.shown) != 0 || f.cleans != 1 {
		t.Errorf("status %+v, cleaned up %d times, shown %v", ch.Status, f.cleans, f.shown)
	}
}

// When it was shown is when that has succeeded, not when it was tried.
func TestPresentedAtIsWhenItSucceeded(t *testing.T) {
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
	f.err = &solver.UncertainError{Err: errors.New("the service has not answered")}
	f.stepWhile(t, func() bool { return f.presents < 3 })
	tried := f.challenge(t).Status.PresentedAt
	f.err = nil
	f.stepWhile(t, func() bool { return !f.challenge(t).Status.Presented })
	if shown := f.challenge(t).Status.PresentedAt; tried == nil || !shown.After(tried.Time) {
		t.Errorf("shown at %v, tried at %v", shown, tried)
	}
}

// A clean-up that goes on and on is given up when one that fails would be.
func TestACleanUpThatNeverEndsIsGivenUp(t *testing.T) {
	for name, row := range map[string]struct {
		terminating bool
		within      time.Duration
	}{
		"as a rule":      {within: 10 * time.Minute},
		"namespace goes": {terminating: true, within: time.Minute},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, nil)
			f.stepWhile(t, func() bool { return f.challenge(t).Status.State != acmev1.Valid })
			f.err, f.terminating = solver.ErrUnderway, row.terminating
			f.Events()
			start := f.Clock.Now()
			f.stepWhile(t, func() bool { return f.challenge(t).NeedsCleanUp() })
			if took := f.Clock.Since(start); took < row.within || took > row.within+time.Second {
				t.Errorf("given up after %s, want %s", took, row.within)
			}
			ch := f.settle(t)
			if want := plan.ReasonAuthorized + separator + plan.CleanUpAbandoned + "the DNS service has not answered"; ch.Status.Reason != want || ch.Status.Presented {
				t.Errorf("status %+v", ch.Status)
			}
			if len(f.left) != 1 || f.left[0].UID != ch.UID {
				t.Errorf("left behind: %+v", f.left)
			}
			if events := f.Events(); len(events) != 1 || !strings.HasPrefix(events[0], "Warning CleanUpAbandoned ") {
				t.Errorf("events %q", events)
			}
		})
	}
}
