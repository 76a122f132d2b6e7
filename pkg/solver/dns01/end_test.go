// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver"
)

// When the process stops, what is under way ends, and nothing begins.
func TestNothingBeginsAfterTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone(), takes: time.Hour}, Kind{}, nil)
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan struct{})
		go func() { w.Run(ctx); close(ended) }()
		if err := w.Present(t.Context(), named("a", "a.example.test", "v")); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(time.Second)
		stop()
		<-ended
		if err := w.Present(t.Context(), named("b", "b.example.test", "v")); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(time.Minute)
		if len(w.service.calls) != 0 {
			t.Errorf("sent %v", w.service.calls)
		}
	})
}

// Where a record belongs is found out as long as the process runs: its end waits for
// that, and after it nobody is asked for anything.
func TestNothingIsFoundOutAfterTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		claims, isReading := 0, false
		h := &hooked{onZones: func(ctx context.Context) error {
			isReading = true
			<-ctx.Done()
			elapse(time.Second) // a client that needs a moment to give up
			isReading = false
			return ctx.Err()
		}}
		w := newHooked(t, h, Kind{}, func(c *Config) {
			c.Claim = func(*acmev1.Challenge, string) bool { claims++; return true }
		})
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan struct{})
		go func() { w.Run(ctx); close(ended) }()
		if err := w.Present(t.Context(), named("a", "a.example.test", "v")); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		synctest.Wait()
		if claims != 1 || !isReading {
			t.Fatalf("%d claims, reading: %t", claims, isReading)
		}
		stop()
		if <-ended; isReading {
			t.Error("it ended while the zones were being read")
		}
		if err := w.Present(t.Context(), named("b", "b.example.test", "v")); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(time.Minute)
		if claims != 1 || isReading || h.lists != 0 {
			t.Errorf("%d claims, reading: %t, %d lists", claims, isReading, h.lists)
		}
	})
}
