// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"testing"
	"testing/synctest"
	"time"
)

// The word of the service is asked once for all that were in one call, and not for ever.
func TestInSync(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &service{zones: exampleZone(), syncAfter: 2}
		w := newWorld(t, s, Kind{Limits: Limits{Batch: 50}}, nil)
		all := many(5)
		if !w.InSync(t.Context(), all[0]) {
			t.Error("nothing is known of it, so DNS decides")
		}
		w.presentAll(t, all...)
		for second, want := range []bool{false, false, false, true, true} {
			for _, ch := range all {
				if got := w.InSync(t.Context(), ch); got != want {
					t.Errorf("second %d, %s: %t", second, ch.Name, got)
				}
			}
			elapse(syncPeriod)
		}
		if s.questions != 3 {
			t.Errorf("asked %d times", s.questions)
		}
		s.syncAfter = 1 << 30
		late := named("late", "late.example.test", "v")
		w.presentAll(t, late)
		if w.InSync(t.Context(), late) {
			t.Error("not in sync yet")
		}
		elapse(syncLasts + time.Second)
		if !w.InSync(t.Context(), late) {
			t.Error("a service that has lost track keeps nobody waiting")
		}
	})
}
