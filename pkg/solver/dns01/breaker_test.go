// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/countersign-project/countersign/pkg/solver"
)

func TestBreaker(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	throttled := &RefusalError{Refusal: Throttled, Text: "too often"}
	var b breaker
	for i, row := range []struct {
		after  time.Duration
		enters bool
		result error
		pause  time.Duration
	}{
		{0, true, errors.New("something else"), 0},
		{0, true, &RefusalError{Refusal: Forbidden, Text: "is not counted here"}, 0},
		{0, true, throttled, 2 * time.Second},
		{2 * time.Second, true, context.DeadlineExceeded, 0},
		{0, true, throttled, 4 * time.Second},
		{4 * time.Second, true, &RefusalError{Refusal: Forbidden, Text: "the credential is known again"}, 0},
		{0, true, throttled, 2 * time.Second},
		{time.Second, false, nil, 0},
		{time.Second, true, throttled, 4 * time.Second},
		{4 * time.Second, true, throttled, 8 * time.Second},
		{8 * time.Second, true, &RefusalError{Refusal: Throttled, RetryAfter: 90 * time.Second, Text: "too often"}, 90 * time.Second},
		{89 * time.Second, false, nil, 0},
		{time.Second, true, nil, 0},
		{0, true, &RefusalError{Refusal: Throttled, RetryAfter: 24 * time.Hour, Text: "too often"}, longestAsked},
	} {
		now = now.Add(row.after)
		epoch, err := b.enter(now)
		if (err == nil) != row.enters {
			t.Fatalf("%d: %v", i, err)
		}
		var paused *solver.PausedError
		if err != nil {
			if !errors.As(err, &paused) || err.Error() != "too often" {
				t.Errorf("%d: %v", i, err)
			}
			continue
		}
		if _, got := b.enter(now); b.isProbing && got == nil {
			t.Errorf("%d: two probes at a time", i)
		}
		err = b.leave(now, epoch, row.result)
		if isPaused := errors.As(err, &paused); isPaused != (row.pause > 0) || isPaused && paused.Until != now.Add(row.pause) {
			t.Errorf("%d: %v, %v", i, err, paused)
		}
	}
}

// A service that refuses the credential is left alone: those who come meanwhile get the
// same answer, and the time of the next try.
func TestARefusalPausesTheCredential(t *testing.T) {
	for _, kind := range []Refusal{Throttled, Unauthenticated} {
		t.Run(string(kind), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var refuse error = &RefusalError{Refusal: kind, RetryAfter: 30 * time.Second, Text: "no"}
				s := &service{zones: append(exampleZone(), Zone{Name: "other.test."}), refuse: func([]Change) error { return refuse }}
				w := newWorld(t, s, Kind{Limits: Limits{Batch: 9}}, nil)
				until := time.Now().Add(DefaultWindow + 30*time.Second)
				for i, dnsName := range []string{"example.test", "example.test", "other.test"} {
					err := present(t, w.Solver, named("c", dnsName, "v"))
					var paused *solver.PausedError
					if !errors.As(err, &paused) || paused.Until != until || err.Error() != "no" || len(s.calls) != 1 {
						t.Fatalf("try %d: %v, %v, %d calls", i, err, paused, len(s.calls))
					}
				}
				refuse = nil
				elapse(30 * time.Second)
				if err := present(t, w.Solver, named("c", "example.test", "v")); err != nil {
					t.Errorf("after the pause: %v", err)
				}
			})
		})
	}
}

// A zone in which nothing is allowed is left alone for a moment, and those who come
// meanwhile wait for it: they may be allowed more.
func TestWhereNothingIsAllowed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var refuse error = &RefusalError{Refusal: Forbidden, RetryAfter: time.Hour, Text: "not yours"}
		s := &service{zones: append(exampleZone(), Zone{Name: "other.test."})}
		s.refuse = func(changes []Change) error {
			if changes[0].Name == "_acme-challenge.other.test." {
				return nil
			}
			return refuse
		}
		w := newWorld(t, s, Kind{Limits: Limits{Batch: 9}}, nil)
		for name, err := range w.presentAll(t, many(2)...) {
			if !isRefusal(err, Forbidden) {
				t.Errorf("%s: %v", name, err)
			}
		}
		refuse = nil
		begun := time.Now()
		if err := present(t, w.Solver, named("other", "other.test", "v")); err != nil || time.Since(begun) > DefaultWindow {
			t.Errorf("another zone: %v after %s", err, time.Since(begun))
		}
		if err := present(t, w.Solver, named("next", "example.test", "v")); err != nil || time.Since(begun) < firstPause || time.Since(begun) > firstPause+DefaultWindow {
			t.Errorf("%v after %s", err, time.Since(begun))
		}
	})
}

// A name that the credential may not change costs those that it may a call or two, and
// no more: neither are they refused with it, nor do they wait for its pause.
func TestOneForbiddenNameKeepsNobodyElse(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &service{zones: exampleZone(), refuse: func(changes []Change) error {
			for _, c := range changes {
				if strings.Contains(c.Name, "n0") {
					return &RefusalError{Refusal: Forbidden, Text: "not yours"}
				}
			}
			return nil
		}}
		w := newWorld(t, s, Kind{Limits: Limits{Batch: 50}}, nil)
		for round := range 3 {
			for name, err := range w.presentAll(t, many(20)...) {
				if isForbidden := strings.HasPrefix(name, "c0"); isRefusal(err, Forbidden) != isForbidden || !isForbidden && err != nil {
					t.Errorf("round %d, %s: %v", round, name, err)
				}
			}
		}
	})
}

// What a service says about single changes counts as well.
func TestAThrottledPartPausesTheCredential(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &service{zones: exampleZone(), refuse: func(changes []Change) error {
			return &PartialError{Errs: append(make([]error, len(changes)-1), &RefusalError{Refusal: Throttled, Text: "slow down"})}
		}}
		w := newWorld(t, s, Kind{Limits: Limits{Batch: 50}}, nil)
		failed := 0
		for _, err := range w.presentAll(t, many(5)...) {
			if err != nil {
				failed++
			}
		}
		err := present(t, w.Solver, named("next", "next.example.test", "v"))
		var paused *solver.PausedError
		if failed != 1 || !errors.As(err, &paused) || len(s.calls) != 1 {
			t.Errorf("%d failed; then %v after %d calls", failed, err, len(s.calls))
		}
	})
}
