// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/bench"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

const (
	// shortLease is --challenge-slot-lease in the jam, to save time.
	shortLease = 10 * time.Second
	// leaseGrace: within a lease and this, whoever is healthy has passed the jam.
	leaseGrace = 15 * time.Second
)

// testJam is the jam of the bench with a fifth of its challenges: twice as many
// as there are slots can never pass, then healthy ones come.
func testJam(t *testing.T, bed *lab.Lab) {
	restart(t, bed, lab.Run{Flags: []string{"--challenge-slot-lease=" + shortLease.String()}})
	result, err := bench.Jam(t.Context(), &bed.Info, bench.JamOptions{
		Hopeless: 2 * slotCount, Healthy: 10, Lease: shortLease, Patience: 2 * (shortLease + leaseGrace),
		AlsoLater: true, Progress: progress.New(t.Output()),
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, wave := range map[string]bench.Wave{"at once": result.First, "later": result.Later} {
		t.Logf("%s: %d of %d healthy orders valid, the last after %v; %d hopeless challenges held slots",
			name, wave.Valid, wave.Orders, wave.Last.Round(time.Millisecond), wave.Holding)
		if wave.Valid < wave.Orders || wave.Last > shortLease+leaseGrace {
			t.Errorf("%s: want all %d valid within %v", name, wave.Orders, shortLease+leaseGrace)
		}
	}
	checkNeverEnded(t, bed)
}

// testTenants: who has little to do does not wait for who has much.
func testTenants(t *testing.T, bed *lab.Lab) {
	restart(t, bed, lab.Run{})
	const large, small = 300, 10
	result, err := bench.Tenants(t.Context(), &bed.Info, bench.TenantsOptions{
		Large: large, Small: small, Patience: time.Minute, Progress: progress.New(t.Output()),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("the small tenant's %d certificates were there after %v; the large one had %d of %d by then",
		result.SmallValid, result.SmallLast.Round(time.Millisecond), result.LargeValid, large)
	if result.SmallValid < small || result.LargeValid > large/10 {
		t.Errorf("want all %d before %d of the large one's", small, large/10)
	}
	checkNeverEnded(t, bed)
}
