// SPDX-License-Identifier: Apache-2.0

package rivals

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// written is a challenge that managers wrote at some times.
func written(entries map[string]time.Time) *acmev1.Challenge {
	ch := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "shop", Name: "one"}}
	for manager, at := range entries {
		ch.ManagedFields = append(ch.ManagedFields, metav1.ManagedFieldsEntry{Manager: manager, Time: &metav1.Time{Time: at}})
	}
	return ch
}

func TestLast(t *testing.T) {
	at := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	for name, row := range map[string]struct {
		entries map[string]time.Time
		want    Write
	}{
		"nobody":           {nil, Write{}},
		"ours and kubectl": {map[string]time.Time{"countersign": at, "kubectl": at}, Write{}},
		"its other parts":  {map[string]time.Time{"cert-manager-issuers": at}, Write{}},
		"the later one":    {map[string]time.Time{"cert-manager-orders": at, "cert-manager-challenges": at.Add(1)}, Write{"cert-manager-challenges", "shop/one", at.Add(1)}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Last(written(row.entries), Managers("orders", "challenges")); got != row.want {
				t.Errorf("got %+v, want %+v", got, row.want)
			}
		})
	}
	none := written(nil)
	none.ManagedFields = []metav1.ManagedFieldsEntry{{Manager: "cert-manager-orders"}}
	if got := Last(none, Managers("orders")); got != (Write{}) {
		t.Errorf("without a time: %+v", got)
	}
}

// wrote shows the watch a write of that age.
func wrote(w *Watch, age time.Duration) {
	w.Look(written(map[string]time.Time{"cert-manager-challenges": time.Now().Add(-age)}))
}

func TestSilence(t *testing.T) {
	for name, row := range map[string]struct {
		before func(*Watch)
		during func(*Watch) // after half of the time
		want   time.Duration
	}{
		"nothing":      {nil, nil, 0},
		"long ago":     {func(w *Watch) { wrote(w, time.Hour) }, nil, 0},
		"just now":     {func(w *Watch) { wrote(w, 10*time.Second) }, nil, Quiet - 10*time.Second},
		"to come":      {func(w *Watch) { wrote(w, -time.Hour) }, nil, Quiet},
		"and again":    {func(w *Watch) { wrote(w, 0) }, func(w *Watch) { wrote(w, 0) }, Quiet + Quiet/2},
		"an older one": {func(w *Watch) { wrote(w, 0) }, func(w *Watch) { wrote(w, Quiet) }, Quiet},
		"a tombstone":  {func(w *Watch) { w.Look("none") }, nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := NewWatch(Managers("challenges"))
				if row.before != nil {
					row.before(w)
				}
				if row.during != nil {
					time.AfterFunc(Quiet/2, func() { row.during(w) })
				}
				begin := time.Now()
				w.Silence(t.Context())
				if took := time.Since(begin); took != row.want || w.Err() != nil {
					t.Errorf("took %s, want %s; %v", took, row.want, w.Err())
				}
			})
		})
	}
}

// TestFound: a rival is one who writes while the watch is out, and neither before nor
// when the same write is seen again.
func TestFound(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := NewWatch(Managers("challenges"))
		old := written(map[string]time.Time{"cert-manager-challenges": time.Now().Add(-time.Hour)})
		w.Look(old)
		w.Silence(t.Context())
		w.Look(old)
		w.Look(written(map[string]time.Time{"countersign": time.Now(), "cert-manager-orders": time.Now()}))
		if err := w.Err(); err != nil {
			t.Fatal(err)
		}
		for range 2 { // it does not stop at the first
			wrote(w, 0)
			<-w.Found()
			if err := w.Err(); err == nil || !strings.Contains(err.Error(), "cert-manager-challenges has written shop/one") {
				t.Fatal(err)
			}
			<-time.After(time.Second)
		}
	})
}

func TestSilenceEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		w := NewWatch(Managers("challenges"))
		wrote(w, 0)
		w.Silence(ctx)
		wrote(w, -1)
		if ctx.Err() == nil || w.Err() != nil {
			t.Errorf("%v, %v", ctx.Err(), w.Err())
		}
	})
}
