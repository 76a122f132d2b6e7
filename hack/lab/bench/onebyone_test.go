// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"testing"
	"time"
)

func TestSDKPause(t *testing.T) {
	for _, row := range []struct {
		attempt int
		chance  float64
		want    time.Duration
	}{
		{0, 0, 0},
		{0, 0.5, 500 * time.Millisecond},
		{1, 0.5, time.Second},
		{3, 0.25, 2 * time.Second},
		{5, 1, 20 * time.Second},
		{1000, 0, 20 * time.Second},
	} {
		if got := sdkPause(row.attempt, row.chance); got != row.want {
			t.Errorf("after attempt %d, chance %v, it is %s, want %s", row.attempt, row.chance, got, row.want)
		}
	}
}
