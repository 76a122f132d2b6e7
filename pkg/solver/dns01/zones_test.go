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

func TestTheListOfZones(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &service{zones: []Zone{{Name: "test."}, {Name: "example.test.", ID: "Z1"}, {Name: "sub.example.test."}, {Name: "other.test."}}}
		w := newWorld(t, s, Kind{}, nil)
		for name, want := range map[string]string{
			"a.example.test": "example.test.", "a.sub.example.test": "sub.example.test.", "notexample.test": "test.",
		} {
			j := &job{challenge: named("c", name, "v"), account: mustAccount(t, w, name)}
			zone, err := w.zoneOf(t.Context(), j, "_acme-challenge."+name+".")
			if err != nil || zone.Name != want {
				t.Errorf("%s: %v, %v", name, zone, err)
			}
		}
		nowhere := named("nowhere", "example.org", "v")
		want := `finding the zone: there is no zone for "_acme-challenge.example.org." among the 4 that the credential can see: check the account, its permissions and that the zone exists there`
		if err := present(t, w.Solver, nowhere); err == nil || err.Error() != want || s.lists != 1 {
			t.Errorf("got %v after %d lists", err, s.lists)
		}
		if err := cleanUp(t, w.Solver, nowhere); err != nil {
			t.Errorf("where nothing can be written, nothing is left: %v", err)
		}
		s.zones = append(s.zones, Zone{Name: "example.org."})
		elapse(missLasts)
		if err := present(t, w.Solver, nowhere); err != nil || s.lists != 2 {
			t.Errorf("the zone was made: %v after %d lists", err, s.lists)
		}
		elapse(listLasts)
		if err := present(t, w.Solver, nowhere); err != nil || s.lists != 3 {
			t.Errorf("%v after %d lists", err, s.lists)
		}
	})
}

// A list of many pages is read again for a name that is not on it; who is on it has
// nothing to wait for.
func TestAMissingZoneKeepsNobodyWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := &hooked{onZones: func(context.Context) error { elapse(30 * time.Second); return nil }}
		w := newHooked(t, h, Kind{}, nil)
		if err := present(t, w.Solver, named("first", "a.example.test", "v")); err != nil {
			t.Fatal(err)
		}
		elapse(missLasts)
		missing := named("missing", "example.org", "v")
		if err := w.Present(t.Context(), missing); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		synctest.Wait() // the list is being read
		begun := time.Now()
		if err := present(t, w.Solver, named("second", "b.example.test", "v")); err != nil || time.Since(begun) != DefaultWindow {
			t.Errorf("%v after %s", err, time.Since(begun))
		}
		if err := present(t, w.Solver, missing); !errors.Is(err, ErrNoZone) || time.Since(begun) != 30*time.Second || h.lists != 2 {
			t.Errorf("%v after %s and %d lists", err, time.Since(begun), h.lists)
		}
	})
}

// A list that cannot be read is tried once for all who wait for it, and not again at once.
func TestAListThatFailsIsTriedOnceForAll(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		tries, silent := 0, true
		w := newHooked(t, &hooked{onZones: func(ctx context.Context) error {
			if tries++; silent {
				elapse(10 * time.Second)
				return context.DeadlineExceeded
			}
			return nil
		}}, Kind{}, nil)
		begun := time.Now()
		for name, err := range w.presentAll(t, many(20)...) {
			if !errors.Is(err, context.DeadlineExceeded) || !strings.HasPrefix(err.Error(), "finding the zone: ") {
				t.Errorf("%s: %v", name, err)
			}
		}
		if tries != 1 || time.Since(begun) != 10*time.Second {
			t.Errorf("%d tries in %s", tries, time.Since(begun))
		}
		silent = false
		if err := present(t, w.Solver, many(1)[0]); !errors.Is(err, context.DeadlineExceeded) || tries != 1 {
			t.Errorf("soon after: %v, %d tries", err, tries)
		}
		elapse(failureLasts)
		if err := present(t, w.Solver, many(1)[0]); err != nil || tries != 2 {
			t.Errorf("later: %v, %d tries", err, tries)
		}
	})
}

// While a list cannot be read anew, the zones that were on it are there still.
func TestAListThatFailsKeepsWhatIsKnown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var fail error
		tries := 0
		w := newHooked(t, &hooked{onZones: func(context.Context) error { tries++; return fail }}, Kind{}, nil)
		if err := present(t, w.Solver, named("first", "a.example.test", "v")); err != nil {
			t.Fatal(err)
		}
		elapse(listLasts)
		fail = errors.New("the service is away")
		for try, want := range []int{2, 2, 3} {
			if err := present(t, w.Solver, named("second", "b.example.test", "v")); err != nil || tries != want {
				t.Errorf("try %d: %v, read %d times, want %d", try, err, tries, want)
			}
			if try == 1 {
				elapse(failureLasts)
			}
		}
		if err := present(t, w.Solver, named("other", "example.org", "v")); !errors.Is(err, fail) || errors.Is(err, ErrNoZone) {
			t.Errorf("a zone that is not known: %v", err)
		}
	})
}

// A zone that is made anew has another ID: a change that fails casts doubt on the list.
func TestAZoneThatIsMadeAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := &hooked{}
		h.onApply = func(_ context.Context, zone Zone, _ []Change) error {
			if zone != h.zones[0] {
				return errors.New("no such zone")
			}
			return nil
		}
		w := newHooked(t, h, Kind{}, nil)
		if err := present(t, w.Solver, named("a", "a.example.test", "v")); err != nil {
			t.Fatal(err)
		}
		h.zones = []Zone{{Name: "example.test.", ID: "Z2"}}
		elapse(missLasts)
		if err := present(t, w.Solver, named("b", "b.example.test", "v")); err == nil {
			t.Error("written in a zone that is not there")
		}
		if err := present(t, w.Solver, named("b", "b.example.test", "v")); err != nil || h.lists != 2 {
			t.Errorf("%v after %d lists", err, h.lists)
		}
	})
}

// A service that is to be left alone is not asked for its zones either.
func TestNoListIsReadWhileTheCredentialIsPaused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		tries := 0
		var refuse error = &RefusalError{Refusal: Unauthenticated, RetryAfter: time.Minute, Text: "unknown key"}
		w := newHooked(t, &hooked{onZones: func(context.Context) error { tries++; return refuse }}, Kind{}, nil)
		until := time.Now().Add(time.Minute)
		for try := range 2 {
			err := present(t, w.Solver, named("c", "example.test", "v"))
			var paused *solver.PausedError
			if !errors.As(err, &paused) || paused.Until != until || tries != 1 {
				t.Errorf("try %d: %v, %v, read %d times", try, err, paused, tries)
			}
			elapse(failureLasts)
		}
		refuse = nil
		elapse(time.Until(until))
		if err := present(t, w.Solver, named("c", "example.test", "v")); err != nil || tries != 2 {
			t.Errorf("after the pause: %v, read %d times", err, tries)
		}
	})
}

// Who waits for a list that somebody else reads waits no longer than for its own.
func TestWaitingForAListEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newHooked(t, &hooked{onZones: func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }}, Kind{}, nil)
		begun := time.Now()
		for name, err := range w.presentAll(t, many(3)...) {
			if !errors.Is(err, context.DeadlineExceeded) || time.Since(begun) != findingTimeout {
				t.Errorf("%s: %v after %s", name, err, time.Since(begun))
			}
		}
	})
}
