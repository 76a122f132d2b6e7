// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
)

const (
	// quietTime is how long Countersign is watched for a hot loop.
	quietTime = 10 * time.Second
	// mostRequests is far above what the bad objects of the other journeys cause
	// when each is tried again after seconds, and far below what a loop does.
	mostRequests = 200
)

// testNoHotLoop looks how busy Countersign is with all the bad objects that the
// journeys before have left.
func testNoHotLoop(t *testing.T, bed *lab.Lab) {
	api, ca := len(apiRequests(t, bed)), bed.ACMERequests()
	time.Sleep(quietTime) // The measurement itself: real processes, in real time.
	api, ca = len(apiRequests(t, bed))-api, bed.ACMERequests()-ca
	t.Logf("in %v: %d requests to the API server, %d to the CA", quietTime, api, ca)
	if api > mostRequests || ca > mostRequests {
		t.Errorf("want no more than %d each", mostRequests)
	}
}
