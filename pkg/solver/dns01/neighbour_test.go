// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver"
)

// hasBad reports whether a change of a call is for a name that begins with "bad".
func hasBad(changes []Change) bool {
	return slices.ContainsFunc(changes, func(c Change) bool { return strings.HasPrefix(c.Name, "_acme-challenge.bad") })
}

// A bug is an error of the challenge that meets it; everybody else goes on.
func TestAPanicIsTheErrorOfOneChallenge(t *testing.T) {
	isBad := func(name string) bool { return name == "bad" }
	for name, row := range map[string]struct {
		onApply func(context.Context, Zone, []Change) error
		claim   func(ch *acmev1.Challenge, name string) bool
	}{
		"a call": {onApply: func(_ context.Context, _ Zone, changes []Change) error {
			if hasBad(changes) {
				panic("a bug in an SDK")
			}
			return nil
		}},
		"placing": {claim: func(ch *acmev1.Challenge, _ string) bool {
			if isBad(ch.Name) {
				panic("a bug in the claims")
			}
			return true
		}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newHooked(t, &hooked{onApply: row.onApply}, Kind{Limits: Limits{Batch: 50}}, func(c *Config) { c.Claim = row.claim })
				for name, err := range w.presentAll(t, append(many(9), named("bad", "bad.example.test", "v"))...) {
					if (err != nil) != isBad(name) {
						t.Errorf("%s: %v", name, err)
					}
				}
			})
		})
	}
}

func TestAPanicWhileZonesAreListed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		tries := 0
		w := newHooked(t, &hooked{onZones: func(context.Context) error {
			if tries++; tries == 1 {
				panic("a bug in an SDK")
			}
			return nil
		}}, Kind{}, nil)
		want := "finding the zone: the solver panicked, which is a bug of Countersign; see its log"
		if err := present(t, w.Solver, named("c", "example.test", "v")); err == nil || err.Error() != want {
			t.Errorf("got %v", err)
		}
		elapse(failureLasts)
		if err := present(t, w.Solver, named("c", "example.test", "v")); err != nil {
			t.Errorf("the next time: %v", err)
		}
	})
}

// Where each call takes one change, a name at which the service hangs is the only one
// that waits.
func TestAHangingNameKeepsNobodyElse(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newHooked(t, &hooked{onApply: func(ctx context.Context, _ Zone, changes []Change) error {
			if hasBad(changes) {
				<-ctx.Done()
			}
			return ctx.Err()
		}}, Kind{}, nil)
		begun := time.Now()
		for i := range 30 {
			if err := w.Present(t.Context(), named(fmt.Sprint("bad", i), fmt.Sprintf("bad%d.example.test", i), "v")); !errors.Is(err, solver.ErrUnderway) {
				t.Fatal(err)
			}
		}
		if err := present(t, w.Solver, named("good", "good.example.test", "v")); err != nil || time.Since(begun) != DefaultWindow {
			t.Errorf("%v after %s", err, time.Since(begun))
		}
		if err := present(t, w.Solver, named("bad7", "bad7.example.test", "v")); !errors.Is(err, context.DeadlineExceeded) || time.Since(begun) != DefaultWindow+applyTimeout {
			t.Errorf("a bad one: %v after %s", err, time.Since(begun))
		}
	})
}

// The changes of one name wait for each other even so.
func TestCallsOfOneNameFollowEachOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone(), takes: time.Second}, Kind{}, nil)
		begun := time.Now()
		results := w.presentAll(t, named("a", "example.test", "one"), named("b", "example.test", "two"), named("c", "other.example.test", "one"))
		if took := time.Since(begun); took != 2*DefaultWindow+2*time.Second || len(w.service.calls) != 3 {
			t.Errorf("%v after %s, calls %v", results, took, w.service.calls)
		}
	})
}

// What comes while a call is under way gathers for the next one.
func TestWhatComesDuringACallIsInTheNext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone(), takes: time.Second}, Kind{Limits: Limits{Batch: 50}}, nil)
		all := many(5)
		if err := w.Present(t.Context(), all[0]); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(time.Second / 2)
		w.presentAll(t, all[1:]...)
		if len(w.service.calls) != 2 || len(w.service.calls[0]) != 1 || len(w.service.calls[1]) != 4 {
			t.Errorf("calls %v", w.service.calls)
		}
	})
}

// Somebody waits for an addition, and nobody for a removal.
func TestAdditionsGoBeforeRemovals(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone(), takes: 200 * time.Millisecond}, Kind{Limits: Limits{Batch: 5, Spacing: time.Second}}, nil)
		gone := many(60)
		for _, ch := range gone {
			ch.Status.Presented = true
			if err := w.CleanUp(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
				t.Fatal(err)
			}
		}
		elapse(1500 * time.Millisecond)
		begun := time.Now()
		if err := present(t, w.Solver, named("late", "late.example.test", "v")); err != nil || time.Since(begun) > 2*time.Second {
			t.Errorf("%v after %s and %d calls", err, time.Since(begun), len(w.service.calls))
		}
		for _, ch := range gone {
			if err := cleanUp(t, w.Solver, ch); err != nil {
				t.Errorf("%s: %v", ch.Name, err)
			}
		}
		if len(w.service.calls) != 13 {
			t.Errorf("%d calls for 60 removals and an addition, five at a time", len(w.service.calls))
		}
	})
}

// An addition that is not wanted any more claims nothing.
func TestADroppedAdditionClaimsNothing(t *testing.T) {
	claims := 0
	w := newWorld(t, &service{}, Kind{}, func(c *Config) { c.Claim = func(*acmev1.Challenge, string) bool { claims++; return true } })
	j := &job{challenge: named("c", "example.test", "v")}
	if err := w.claim(j, "x."); err != nil || claims != 1 {
		t.Errorf("%v, %d claims", err, claims)
	}
	j.isDropped = true
	if err := w.claim(j, "x."); !errors.Is(err, errDropped) || claims != 1 {
		t.Errorf("dropped: %v, %d claims", err, claims)
	}
}

// Lanes are not kept for ever, but as long as they know when the next call may be.
func TestLanesThatNobodyUsesAreLetGo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone()}, Kind{Limits: Limits{Spacing: time.Minute}}, nil)
		lanes := mustAccount(t, w, "example.test").lanes
		for _, ch := range many(3 * keptLanes) { // one after the other; that takes half a minute
			w.presentAll(t, ch)
		}
		if len(lanes) != 3*keptLanes {
			t.Errorf("%d lanes for %d names; some may be called again too soon", len(lanes), 3*keptLanes)
		}
		elapse(time.Minute + time.Second)
		w.presentAll(t, named("later", "later.example.test", "v"))
		if len(lanes) != 1 {
			t.Errorf("%d lanes, later", len(lanes))
		}
	})
}
