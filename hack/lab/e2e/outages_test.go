// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"

	"github.com/countersign-project/countersign/hack/lab"
)

// TestOutages takes away, one after the other, what Countersign depends on. It is a matter
// of waiting, for Leases most of all, so that another such journey may go beside it.
func TestOutages(t *testing.T) {
	t.Parallel()
	bed := startLab(t, lab.Options{}, "e2e-outages")
	t.Run("WatchDropped", func(t *testing.T) { testWatchDropped(t, bed) })
	t.Run("APIServerRestarted", func(t *testing.T) {
		if got := testAPIServerRestarted(t, bed, "api-restarted"); got != 0 {
			t.Errorf("Countersign ended %d times", got)
		}
	})
	t.Run("APIServerRestartedWithLease", func(t *testing.T) {
		// Who cannot renew the Lease in time has to end; what counts is that it comes back.
		t.Logf("Countersign ended %d times", testAPIServerRestarted(t, bed, "api-restarted-lease", "--leader-elect=true"))
	})
	t.Run("CADown", func(t *testing.T) { testCADown(t, bed) })
	t.Run("LeaderReplaced", func(t *testing.T) { testLeaderReplaced(t, bed) })
	t.Run("Rival", func(t *testing.T) { testRival(t, bed) })
	checkNoPanic(t, bed)
}
