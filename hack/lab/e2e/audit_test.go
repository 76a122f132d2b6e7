// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/webhook"
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
	ImpersonatedUser struct{ Username string }
	ObjectRef        struct {
		Namespace, Name, APIGroup, Resource, Subresource string
	}
	ResponseStatus struct {
		Code    int
		Message string
	}
	Annotations              map[string]string
	RequestReceivedTimestamp time.Time
}

// isDenied reports whether a right was missing. Code 403 alone does not say so: nobody may
// create anything in a namespace that ends, nor a Pod in one that has no ServiceAccount yet.
func (r apiRequest) isDenied() bool {
	return r.Annotations["authorization.k8s.io/decision"] == "forbid" ||
		r.ResponseStatus.Code == http.StatusForbidden && strings.Contains(r.ResponseStatus.Message, ownersProtected)
}

// ownersProtected is how the API server's admission plugin OwnerReferencesPermissionEnforcement,
// which the lab has turned on, begins.
const ownersProtected = "cannot set "

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
	return slices.DeleteFunc(audited(t, bed), func(r apiRequest) bool { return r.Verb == "watch" })
}

// audited are all of Countersign's requests in the API server's audit log.
func audited(t *testing.T, bed *lab.Lab) []apiRequest {
	t.Helper()
	return auditLog(t, bed, func(r apiRequest) bool { return r.User.Username == controllerUser })
}

// auditLog are those requests of the API server's audit log that are asked for.
func auditLog(t *testing.T, bed *lab.Lab, isAskedFor func(apiRequest) bool) []apiRequest {
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
		if isAskedFor(request) {
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

// checkRights: since then nothing was refused to Countersign, but what a journey has to
// see refused, and it never asked which Secrets there are.
func checkRights(t *testing.T, bed *lab.Lab, since time.Time) {
	t.Helper()
	requests := 0
	for _, request := range audited(t, bed) {
		if request.RequestReceivedTimestamp.Before(since) || request.ObjectRef.APIGroup == webhook.Group {
			continue
		}
		requests++
		isManySecrets := request.ObjectRef.Resource == "secrets" && request.ObjectRef.Name == ""
		if request.isDenied() || isManySecrets && request.Verb != "create" {
			t.Errorf("%s in %s: %s", request, request.ObjectRef.Namespace, request.ResponseStatus.Message)
		}
	}
	if requests == 0 {
		t.Error("Countersign has asked nothing")
	}
}

// checkAllRights is the same for a whole journey.
func checkAllRights(t *testing.T, bed *lab.Lab) {
	t.Helper()
	checkRights(t, bed, time.Time{})
}
