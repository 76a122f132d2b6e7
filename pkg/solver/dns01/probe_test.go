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
			_ = b.leave(now, 0, &RefusalError{Refusal: Throttled, Text: "slow down"})
			now = now.Add(firstPause)
			epoch, err := b.enter(now)
			if err != nil {
				t.Fatal(err)
			}
			_ = b.leave(now, epoch, row.result)
			_, first := b.enter(now)
			_, second := b.enter(now)
			if isOver := first == nil && second == nil; isOver != row.ends {
				t.Errorf("the next two: %v, %v", first, second)
			}
		})
	}
}

// A call that began before the refusal says nothing about the time after it, however
// late it ends and however well: it neither ends the pause nor takes the place of the probe.
func TestACallFromBeforeARefusalDoesNotCount(t *testing.T) {
	throttled := &RefusalError{Refusal: Throttled, Text: "slow down"}
	for name, late := range map[string]error{"success": nil, "error": errors.New("that is no name"), "no answer": context.DeadlineExceeded, "refusal": throttled} {
		t.Run(name, func(t *testing.T) {
			now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
			var b breaker
			early, _ := b.enter(now)
			earlier, _ := b.enter(now)
			_ = b.leave(now, early, throttled)
			open := b
			if _ = b.leave(now, earlier, late); b != open {
				t.Errorf("during the pause: %+v, want %+v", b, open)
			}
			now = now.Add(firstPause)
			probe, err := b.enter(now)
			if err != nil {
				t.Fatal(err)
			}
			open = b
			var paused *solver.PausedError
			if err := b.leave(now, earlier, late); b != open || errors.As(err, &paused) && paused.Until != now.Add(firstPause) {
				t.Errorf("during the probe: %+v, want %+v; %v", b, open, err)
			}
			if _, err := b.enter(now); err == nil {
				t.Error("two probes at a time")
			}
			if _ = b.leave(now, probe, nil); b.cause != nil || b.isProbing {
				t.Errorf("after the probe: %+v", b)
			}
			_ = b.leave(now, earlier, late)
			if isRefused := errors.Is(late, throttled); (b.cause != nil) != isRefused {
				t.Errorf("what is refused after the probe counts, nothing else: %+v", b)
			}
		})
	}
}

// A list of many pages that was begun before the refusal does not end the pause.
func TestALongListDoesNotEndAPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := &hooked{service: &service{zones: exampleZone()}}
		w := newHooked(t, h, Kind{Limits: Limits{Batch: 50}}, nil)
		if err := present(t, w.Solver, named("first", "a.example.test", "v")); err != nil {
			t.Fatal(err)
		}
		elapse(listLasts)
		h.onZones = func(context.Context) error { elapse(30 * time.Second); return nil }
		slow := named("slow", "b.example.test", "v")
		if err := w.Present(t.Context(), slow); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(time.Second)
		a := mustAccount(t, w, "example.test")
		epoch, _ := w.enter(a)
		_ = w.leave(a, epoch, &RefusalError{Refusal: Throttled, RetryAfter: time.Minute, Text: "slow down"})
		var paused *solver.PausedError
		if err := present(t, w.Solver, slow); !errors.As(err, &paused) || len(h.calls) != 1 {
			t.Errorf("%v, calls %v", err, h.calls)
		}
	})
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
