// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"testing"
	"time"
)

func TestQuantile(t *testing.T) {
	upTo := func(n int) (times []time.Duration) {
		for i := n; i > 0; i-- { // the order must not matter
			times = append(times, time.Duration(i))
		}
		return times
	}
	for _, row := range []struct {
		times []time.Duration
		q     float64
		want  time.Duration
	}{
		{nil, 0.5, 0},
		{upTo(1), 0.5, 1},
		{upTo(1), 0.99, 1},
		{upTo(2), 0.5, 1},
		{upTo(10), 0.5, 5},
		{upTo(10), 0.99, 10},
		{upTo(60), 0.99, 60},
		{upTo(1000), 0.5, 500},
		{upTo(1000), 0.99, 990},
		{upTo(10), 0, 1},
		{upTo(10), 1, 10},
	} {
		if got := quantile(row.times, row.q); got != row.want {
			t.Errorf("quantile %v of %d is %d, want %d", row.q, len(row.times), got, row.want)
		}
	}
}
