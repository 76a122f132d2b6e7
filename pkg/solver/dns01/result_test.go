// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver"
)

// Whoever waits no longer than a while learns the next time what has come of it.
func TestAResultThatComesLate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := &hooked{onZones: func(context.Context) error { elapse(12 * time.Second); return nil }}
		w := newHooked(t, h, Kind{}, nil)
		table := solver.Table{acmev1.DNS01: w.Solver}
		ch := named("c", "example.test", "v")
		ch.Status.Presented = true
		for try, want := range []error{solver.ErrUnderway, nil} {
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			if err := table.CleanUp(ctx, ch); !errors.Is(err, want) {
				t.Errorf("try %d: %v", try, err)
			}
			cancel()
			elapse(2 * time.Minute)
		}
		if len(h.calls) == 0 || !strings.HasPrefix(h.calls[0][0], "-") {
			t.Errorf("calls %v", h.calls)
		}
	})
}

// A result that nobody has taken for long is as good as none: it is made anew.
func TestAnOldResultIsNotBelieved(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone()}, Kind{}, nil)
		ch := named("c", "example.test", "v")
		for _, want := range []int{1, 2} {
			if err := w.Present(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
				t.Fatal(err)
			}
			w.Await(t.Context(), ch)
			if len(w.service.calls) != want {
				t.Errorf("%d calls, want %d", len(w.service.calls), want)
			}
			elapse(resultLasts + time.Second)
		}
		if err := present(t, w.Solver, named("other", "other.example.test", "v")); err != nil || len(w.jobs) != 0 {
			t.Errorf("%v, %d results are kept", err, len(w.jobs))
		}
	})
}
