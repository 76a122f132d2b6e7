// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/countersign-project/countersign/pkg/solver"
)

// Whatever a service answers, if it is no refusal that counts it has taken the
// credential, and everybody may come again. No answer says nothing.
func TestWhatEndsAPause(t *testing.T) {
	for name, row := range map[string]struct {
		result error
		ends   bool
	}{
		"success":             {nil, true},
		"error":               {errors.New("that is no name"), true},
		"part of the changes": {&PartialError{Errs: []error{nil, errors.New("that is no name")}}, true},
		"forbidden part":      {&PartialError{Errs: []error{nil, &RefusalError{Refusal: Forbidden, Text: "not yours"}}}, true},
		"forbidden":           {&RefusalError{Refusal: Forbidden, Text: "not yours"}, true},
		"setting":             {&SettingError{Text: "wrong"}, true},
		"throttled part":      {&PartialError{Errs: []error{nil, &RefusalError{Refusal: Throttled, Text: "slow down"}}}, false},
		"throttled":           {&RefusalError{Refusal: Throttled, Text: "slow down"}, false},
		"unauthenticated":     {&RefusalError{Refusal: Unauthenticated, Text: "unknown key"}, false},
		"no answer":           {context.DeadlineExceeded, false},
		"end of the process":  {context.Canceled, false},
		"no Lease":            {fmt.Errorf("%w: no Lease", errFenced), false},
		"no turn":             {errCrowded, false},
		"no list":             {ErrZoneByDNS, false},
	} {
		t.Run(name, func(t *testing.T) {
			now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
			var b breaker
			_ = b.leave(now, &RefusalError{Refusal: Throttled, Text: "slow down"})
			now = now.Add(firstPause)
			if err := b.enter(now); err != nil {
				t.Fatal(err)
			}
			_ = b.leave(now, row.result)
			first, second := b.enter(now), b.enter(now)
			if isOver := first == nil && second == nil; isOver != row.ends {
				t.Errorf("the next two: %v, %v", first, second)
			}
		})
	}
}

// While one call tries whether the credential is good again, the others wait for what
// becomes of it, or are told to come back.
func TestNeighboursOfAProbe(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var refuse error = &RefusalError{Refusal: Throttled, Text: "slow down"}
		s := &service{zones: append(exampleZone(), Zone{Name: "other.test."}), takes: 300 * time.Millisecond}
		s.refuse = func([]Change) error { return refuse }
		w := newWorld(t, s, Kind{Limits: Limits{Batch: 50}}, nil)
		if err := present(t, w.Solver, named("a", "example.test", "v")); err == nil {
			t.Fatal("not refused")
		}
		refuse = nil
		elapse(firstPause)
		begun := time.Now()
		for name, err := range w.presentAll(t, named("a", "example.test", "v"), named("b", "other.test", "v")) {
			var paused *solver.PausedError
			if err != nil && (!errors.As(err, &paused) || paused.Until.After(begun.Add(DefaultWindow+firstPause))) {
				t.Errorf("%s: %v, %v", name, err, paused)
			}
		}
		if err := present(t, w.Solver, named("b", "other.test", "v")); err != nil {
			t.Errorf("after the probe: %v", err)
		}
	})
}

// Who comes while a probe is under way goes on when it has succeeded, without an error.
func TestWhoComesDuringAProbeWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var refuse error = &RefusalError{Refusal: Throttled, Text: "slow down"}
		s := &service{zones: append(exampleZone(), Zone{Name: "other.test."}), takes: time.Second}
		s.refuse = func([]Change) error { return refuse }
		w := newWorld(t, s, Kind{Limits: Limits{Batch: 50}}, nil)
		if err := present(t, w.Solver, named("a", "example.test", "v")); err == nil {
			t.Fatal("not refused")
		}
		refuse = nil
		elapse(firstPause)
		probe := named("a", "example.test", "v")
		if err := w.Present(t.Context(), probe); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(s.takes / 2)
		if err := present(t, w.Solver, named("b", "other.test", "v")); err != nil || len(s.calls) != 3 {
			t.Errorf("%v after %d calls", err, len(s.calls))
		}
		if err := present(t, w.Solver, probe); err != nil {
			t.Errorf("the probe: %v", err)
		}
	})
}

// A call in which one name is forbidden says nothing about the next call.
func TestAForbiddenNameDoesNotPauseItsZone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &service{zones: exampleZone(), refuse: func(changes []Change) error {
			if hasBad(changes) {
				return &RefusalError{Refusal: Forbidden, Text: "not yours"}
			}
			return nil
		}}
		w := newWorld(t, s, Kind{Limits: Limits{Batch: 50}}, nil)
		if err := present(t, w.Solver, named("bad", "bad.example.test", "v")); !isRefusal(err, Forbidden) {
			t.Error(err)
		}
		begun := time.Now()
		if err := present(t, w.Solver, named("good", "good.example.test", "v")); err != nil || time.Since(begun) != DefaultWindow {
			t.Errorf("%v after %s", err, time.Since(begun))
		}
	})
}
