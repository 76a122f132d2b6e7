// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
)

// controllerUser is how the API server knows Countersign.
const controllerUser = "system:serviceaccount:countersign:countersign"

// apiRequest is one that Countersign has made, from the API server's audit log.
type apiRequest struct {
	Verb string
	User struct {
		Username string
		Extra    map[string][]string
	}
	ObjectRef struct {
		Namespace, Name, Resource, Subresource string
	}
	ResponseStatus           struct{ Code int }
	RequestReceivedTimestamp time.Time
}

// isWrite reports whether the request changes something.
func (r apiRequest) isWrite() bool {
	return slices.Contains([]string{"create", "update", "patch", "delete"}, r.Verb)
}

// isFrom reports whether the request was made with a replica's token.
func (r apiRequest) isFrom(replica *lab.Replica) bool {
	return slices.Contains(r.User.Extra["authentication.kubernetes.io/credential-id"], replica.Credential)
}

// String is what was asked for: "patch challenges/status -> 200".
func (r apiRequest) String() string {
	resource := r.ObjectRef.Resource
	if r.ObjectRef.Subresource != "" {
		resource += "/" + r.ObjectRef.Subresource
	}
	return fmt.Sprintf("%s %s -> %d", r.Verb, resource, r.ResponseStatus.Code)
}

// apiRequests are all that Countersign has made so far; watches, which only end
// when it does, are left out.
func apiRequests(t *testing.T, bed *lab.Lab) []apiRequest {
	t.Helper()
	file, err := os.Open(bed.AuditLog())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }() // was only read
	var requests []apiRequest
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var request apiRequest
		if err := json.Unmarshal(lines.Bytes(), &request); err != nil {
			continue // The line is being written.
		}
		if request.User.Username == controllerUser && request.Verb != "watch" {
			requests = append(requests, request)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return requests
}

// breakdown is a line for each kind of request, with how many there were per order.
func breakdown(requests []apiRequest, orders int) string {
	counts := map[string]int{}
	for _, request := range requests {
		counts[request.String()]++
	}
	var lines strings.Builder
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(&lines, "\n  %5.1f  %s", float64(counts[kind])/float64(orders), kind)
	}
	return lines.String()
}
