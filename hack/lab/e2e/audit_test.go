// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
)

// controllerUser is how the API server knows Countersign.
const controllerUser = "system:serviceaccount:countersign:countersign"

// apiRequests counts what Countersign has asked of the API server so far, from
// the audit log; watches, which only end when it does, are left out.
func apiRequests(t *testing.T, bed *lab.Lab) int {
	t.Helper()
	file, err := os.Open(bed.AuditLog())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }() // was only read
	count := 0
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var event struct {
			Verb string
			User struct{ Username string }
		}
		if err := json.Unmarshal(lines.Bytes(), &event); err != nil {
			continue // The line is being written.
		}
		if event.User.Username == controllerUser && event.Verb != "watch" {
			count++
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return count
}

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
	api, ca := apiRequests(t, bed), bed.ACMERequests()
	time.Sleep(quietTime) // The measurement itself: real processes, in real time.
	api, ca = apiRequests(t, bed)-api, bed.ACMERequests()-ca
	t.Logf("in %v: %d requests to the API server, %d to the CA", quietTime, api, ca)
	if api > mostRequests || ca > mostRequests {
		t.Errorf("want no more than %d each", mostRequests)
	}
}
