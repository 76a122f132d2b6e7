// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver"
)

// As long as the service may have been told, nobody says that nothing is left before it
// was asked, however long ago that was and whatever has come of it.
func TestWhatMayHaveBeenWrittenIsRemoved(t *testing.T) {
	for name, row := range map[string]struct {
		fail, fence error
		maybe       bool
	}{
		"success":         {nil, nil, true},
		"no answer":       {context.DeadlineExceeded, nil, true},
		"error":           {errors.New("an error of the service"), nil, true},
		"throttled":       {&RefusalError{Refusal: Throttled, Text: "slow down"}, nil, true},
		"unknown in part": {&PartialError{Errs: []error{&RefusalError{Refusal: Unauthenticated, Text: "unknown key"}}}, nil, true},
		"unknown":         {&RefusalError{Refusal: Unauthenticated, Text: "unknown key"}, nil, false},
		"setting":         {&SettingError{Text: "wrong"}, nil, false},
		"no Lease":        {nil, errors.New("no Lease"), false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fail, fence := row.fail, row.fence
				h := &hooked{onApply: func(context.Context, Zone, []Change) error { return fail }}
				w := newHooked(t, h, Kind{Limits: Limits{Batch: 50}}, func(c *Config) { c.Fence = func() error { return fence } })
				ch := named("c", "example.test", "v")
				err := present(t, w.Solver, ch)
				var uncertain *solver.UncertainError
				if isUncertain := errors.As(err, &uncertain); isUncertain != (row.maybe && row.fail != nil) || isUncertain && err.Error() != uncertain.Err.Error() {
					t.Errorf("presented: %v (%T)", err, err)
				}
				elapse(resultLasts + time.Second)
				secret := w.secrets.secrets["team/s"]
				delete(w.secrets.secrets, "team/s")
				for range 2 {
					if err := cleanUp(t, w.Solver, ch); errors.Is(err, solver.ErrNoCredential) != row.maybe || !row.maybe && err != nil {
						t.Errorf("without the Secret: %v", err)
					}
				}
				fail, fence, w.secrets.secrets["team/s"] = nil, nil, secret
				if err := cleanUp(t, w.Solver, ch); err != nil || len(h.has()) != 0 || len(w.written) != 0 {
					t.Errorf("with it: %v, left %v, %v", err, h.has(), w.written)
				}
				delete(w.secrets.secrets, "team/s")
				if err := cleanUp(t, w.Solver, ch); err != nil {
					t.Errorf("nothing is left: %v", err)
				}
			})
		})
	}
}

// What a process before this one may have written is in the status.
func TestWhatMayHaveBeenWrittenBefore(t *testing.T) {
	w := newWorld(t, &service{zones: exampleZone()}, Kind{}, nil)
	delete(w.secrets.secrets, "team/s")
	ch := named("c", "example.test", "v")
	if err := cleanUp(t, w.Solver, ch); err != nil {
		t.Errorf("never begun: %v", err)
	}
	ch.Status.PresentedAt = &metav1.Time{Time: time.Unix(1, 0)}
	if err := cleanUp(t, w.Solver, ch); !errors.Is(err, solver.ErrNoCredential) {
		t.Errorf("begun: %v", err)
	}
}

// Who works off what was left behind waits for no removal, and comes back much later: he
// learns then that it has succeeded, whatever has become of the credential.
func TestALateRemovalIsLearntOf(t *testing.T) {
	for name, isGone := range map[string]bool{"as a rule": false, "without the Secret": true} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, &service{zones: exampleZone()}, Kind{Limits: Limits{Batch: 50, Spacing: 4 * time.Second}}, nil) // removals take 12 s
				table := solver.Table{acmev1.DNS01: w.Solver}
				ch, other := named("c", "example.test", "v"), named("other", "other.example.test", "v")
				w.presentAll(t, ch)
				ch.Status.Presented = true
				try := func() error {
					ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
					defer cancel()
					return table.CleanUp(ctx, ch)
				}
				if err := try(); !errors.Is(err, solver.ErrUnderway) {
					t.Fatal(err)
				}
				elapse(time.Hour)
				w.presentAll(t, other) // which lets go of results that nobody takes
				if isGone {
					delete(w.secrets.secrets, "team/s")
				}
				if err := try(); err != nil || len(w.service.calls) != 3 {
					t.Errorf("%v, calls %v", err, w.service.calls)
				}
			})
		})
	}
}

// A removal says nothing about what is added after it, and is not kept for ever.
func TestAnOldRemovalIsNotBelieved(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone()}, Kind{}, nil)
		ch := named("c", "example.test", "v")
		for range 2 {
			if err := w.CleanUp(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
				t.Fatal(err)
			}
			w.Await(t.Context(), ch)
			if err := present(t, w.Solver, ch); err != nil || len(w.service.has()) != 1 {
				t.Fatalf("%v, %v", err, w.service.has())
			}
		}
		if err := w.CleanUp(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(removedLasts + time.Minute)
		if err := present(t, w.Solver, named("other", "other.example.test", "v")); err != nil || len(w.jobs) != 0 {
			t.Errorf("%v, %d results are kept", err, len(w.jobs))
		}
	})
}
