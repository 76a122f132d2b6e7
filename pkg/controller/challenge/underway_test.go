// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"errors"
	"slices"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/solver"
)

// What goes on by itself costs no event and no worker, and beside the write that says so
// only that of its timeline, after a minute.
func TestWhatIsUnderwayIsLeftAlone(t *testing.T) {
	underway := solver.ErrUnderway
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
	f.err = underway
	for range 3 {
		if after, err := f.step(t); err != nil || after != lookAnyway {
			t.Fatalf("after %s, %v", after, err)
		}
	}
	if writes := f.Writes(); !slices.Equal(writes, []string{"patch challenges/status", "patch challenges"}) || f.presents != 3 || f.challenge(t).Status.Reason != stillUnderway {
		t.Errorf("wrote %v, presented %d times: %+v", writes, f.presents, f.challenge(t).Status)
	}
	f.err = nil
	f.stepWhile(t, func() bool { return f.challenge(t).Status.State != acmev1.Valid })
	f.err = underway
	before := f.challenge(t)
	if _, err := f.step(t); err != nil || f.cleans != 1 || !f.challenge(t).NeedsCleanUp() || f.challenge(t).Status.Reason != before.Status.Reason || !f.challenge(t).Status.Presented {
		t.Errorf("clean-up: %v, %+v", err, f.challenge(t))
	}
	f.err = nil
	if ch := f.settle(t); ch.NeedsCleanUp() || len(f.shown) != 0 {
		t.Errorf("left behind: %+v", ch)
	}
}

// A solver that says what it waits for is quoted, once that takes long.
func TestWhatIsUnderwayIsNamed(t *testing.T) {
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
	f.err = &solver.UnderwayError{Text: "Waiting for Pod a/b to be ready"}
	for i, want := range []string{"", "Waiting for Pod a/b to be ready"} {
		if _, err := f.step(t); err != nil || f.challenge(t).Status.Reason != want {
			t.Errorf("look %d: reason %q, %v; want %q", i, f.challenge(t).Status.Reason, err, want)
		}
	}
}

// Each failure comes after a while under way; the pauses grow nevertheless.
func TestPausesGrowThroughWhatIsUnderway(t *testing.T) {
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
	var pauses []time.Duration
	for range 3 {
		f.err = solver.ErrUnderway
		if _, err := f.step(t); err != nil {
			t.Fatal(err)
		}
		f.err = errors.New("the service is away")
		f.presents = 0
		for f.presents == 0 {
			if after, err := f.step(t); err != nil {
				pauses = append(pauses, after)
			}
		}
	}
	if len(pauses) != 3 || pauses[1] <= pauses[0] || pauses[2] <= pauses[1] {
		t.Errorf("pauses %v", pauses)
	}
}

// A service that wants to be left alone is, and the reason stays the same.
func TestAServiceIsLeftAlone(t *testing.T) {
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
	until := f.Clock.Now().Add(5 * time.Minute)
	f.err = &solver.PausedError{Until: until, Err: errors.New("too many requests; slow down")}
	_, err := f.step(t)
	if err == nil || f.challenge(t).Status.Reason != "too many requests; slow down" {
		t.Errorf("%v, %+v", err, f.challenge(t).Status)
	}
	if f.err = nil; f.Clock.Now().Before(until) {
		t.Errorf("tried again at %s, before %s", f.Clock.Now(), until)
	}
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("%+v", ch.Status)
	}
}

// That a change takes long is said after a while, and the while begins anew with each
// change.
func TestAWaitIsNamedWhenItIsLong(t *testing.T) {
	f := newFixture(t, nil)
	f.stepWhile(t, func() bool { return f.CA.Count("authorization") == 0 })
	failed := errors.New("the service is away")
	var reasons []string
	for range 2 {
		f.err = solver.ErrUnderway
		presents := f.presents
		f.stepWhile(t, func() bool { return f.presents == presents })
		reasons = append(reasons, f.challenge(t).Status.Reason)
		f.stepWhile(t, func() bool { return f.presents == presents+1 })
		reasons = append(reasons, f.challenge(t).Status.Reason)
		f.err = failed
		f.stepWhile(t, func() bool { return f.presents == presents+2 })
		reasons = append(reasons, f.challenge(t).Status.Reason)
	}
	want := []string{"", stillUnderway, failed.Error(), failed.Error(), stillUnderway, failed.Error()}
	if !slices.Equal(reasons, want) {
		t.Errorf("reasons %q, want %q", reasons, want)
	}
	f.err = nil
	if ch := f.settle(t); ch.Status.State != acmev1.Valid || ch.Status.Reason != plan.ReasonAuthorized {
		t.Errorf("status %+v", ch.Status)
	}
}
