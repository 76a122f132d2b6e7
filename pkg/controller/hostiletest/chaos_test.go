// SPDX-License-Identifier: Apache-2.0

package hostiletest

import (
	"fmt"
	"testing"
	"time"
)

// TestChaos: none of what befalls the requests is the CA's last word, so every
// order gets its certificate. The seed decides the faults.
func TestChaos(t *testing.T) {
	for seed := range uint64(20) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				w.ca.SetLifetime(24 * time.Hour)
				w.ca.Chaos(seed, 0.1+0.1*float64(seed%5))
				w.placeSome()
				w.settle(12 * time.Hour)
				w.wantValid()
			})
		})
	}
}

// TestChaosAndCrashes also loses the memory of the process every now and then.
func TestChaosAndCrashes(t *testing.T) {
	for seed := range uint64(10) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				w.ca.SetLifetime(24 * time.Hour)
				w.ca.Chaos(seed, 0.3)
				w.placeSome()
				for crash := range 10 {
					w.pass(time.Duration(crash+1) * 777 * time.Millisecond)
					w.restart()
				}
				w.settle(12 * time.Hour)
				w.wantValid()
			})
		})
	}
}
