// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
)

func TestChoose(t *testing.T) {
	all, err := choose(nil)
	if err != nil || len(all) != len(PartNames()) {
		t.Errorf("without a choice: %d parts, %v", len(all), err)
	}
	some, err := choose([]string{"idle", "load"})
	var names []string
	for _, p := range some {
		names = append(names, p.name)
	}
	if err != nil || !slices.Equal(names, []string{"load", "idle"}) {
		t.Errorf("got %q, %v", names, err)
	}
	if _, err := choose([]string{"lod"}); err == nil || !strings.Contains(err.Error(), "scheduler, selfcheck, ") {
		t.Errorf("an unknown part is %v, which does not name those that there are", err)
	}
}

func TestEach(t *testing.T) {
	var sum atomic.Int64
	add := func(_ context.Context, n int64) error { sum.Add(n); return nil }
	if err := each(t.Context(), 3, []int64{1, 2, 3, 4, 5}, add); err != nil || sum.Load() != 15 {
		t.Errorf("the sum is %d, %v", sum.Load(), err)
	}
	if err := each(t.Context(), 3, nil, add); err != nil {
		t.Errorf("nothing to do is %v", err)
	}
	broken := errors.New("broken")
	begun := 0
	err := each(t.Context(), 1, []int{1, 2, 3}, func(context.Context, int) error { begun++; return broken })
	if !errors.Is(err, broken) || begun != 1 {
		t.Errorf("%d were begun, %v", begun, err)
	}
}
