// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
)

const (
	// apiPause is how long the API server is away, beside the time that it takes
	// to stop and to start.
	apiPause = 5 * time.Second
	// apiRecovery bounds the time from then on; a Lease that was lost is in it.
	apiRecovery = 45 * time.Second
)

// testAPIServerRestarted takes the API server away in the middle of 30 orders. It
// returns how often Countersign ended.
func testAPIServerRestarted(t *testing.T, bed *lab.Lab, namespace string, flags ...string) int {
	restart(t, bed, lab.Run{Flags: flags})
	s := newScene(t, bed, namespace)
	zone := namespace + ".load.test"
	b := newBatch(t, s, readyIssuer(t, s, "quick"), hosts(15, zone)...)
	// Not even a fast machine has finished these before the API server is gone.
	b.add(newBatch(t, s, readyIssuer(t, s, "patient", patientSolver(s, 2*time.Second)), hosts(15, "patient."+zone)...))
	start := time.Now()
	if err := bed.InterruptAPI(t.Context(), apiPause); err != nil {
		t.Fatal(err)
	}
	back := time.Now()
	b.awaitValid(t, apiRecovery)
	t.Logf("all valid %v after the API server was back; it was away for %v",
		time.Since(back).Round(time.Millisecond), back.Sub(start).Round(time.Millisecond))
	checkNothingLeft(t, s)
	return bed.ControllerRestarts()
}
