// SPDX-License-Identifier: Apache-2.0

package pebble

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/letsencrypt/pebble/v2/wfe"
)

// Operation is what a request asks for, in the words of RFC 8555.
type Operation string

// The operations of an order's life. Reading is a POST-as-GET (section 6.3).
const (
	Directory         Operation = "directory"
	NewNonce          Operation = "newNonce"
	NewAccount        Operation = "newAccount"
	NewOrder          Operation = "newOrder"
	ReadOrder         Operation = "read order"
	ReadAuthorization Operation = "read authorization"
	// DeactivateAuthorization is any other request at an authorization.
	DeactivateAuthorization Operation = "deactivate authorization"
	ReadChallenge           Operation = "read challenge"
	// Accept tells the CA to validate a challenge (section 7.5.1).
	Accept      Operation = "accept challenge"
	Finalize    Operation = "finalize"
	Certificate Operation = "certificate"
	// Other is everything else.
	Other Operation = "other"
)

// Tally is how often each operation was asked for.
type Tally map[Operation]int

// Since is what came after an earlier tally.
func (t Tally) Since(earlier Tally) Tally {
	rest := maps.Clone(t)
	for operation, count := range earlier {
		rest[operation] -= count
	}
	maps.DeleteFunc(rest, func(_ Operation, count int) bool { return count == 0 })
	return rest
}

// Total of all operations, except those given.
func (t Tally) Total(except ...Operation) int {
	total := 0
	for operation, count := range t {
		if !slices.Contains(except, operation) {
			total += count
		}
	}
	return total
}

// tallier counts while the server serves.
type tallier struct {
	mu     sync.Mutex
	counts Tally
}

func (t *tallier) snapshot() Tally {
	t.mu.Lock()
	defer t.mu.Unlock()
	return maps.Clone(t.counts)
}

func (t *tallier) add(operation Operation) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.counts[operation]++
}

// count tallies the requests on their way to next.
func (t *tallier) count(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body) // of half a body, Pebble will complain
		t.add(operationOf(r.URL.Path, body))
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

// operationOf knows Pebble's paths. At the same path, what reads has no payload.
func operationOf(path string, body []byte) Operation {
	for _, place := range []struct {
		prefix      string
		read, write Operation
	}{
		{wfe.DirectoryPath, Directory, Other},
		{"/nonce-plz", NewNonce, NewNonce},
		{"/sign-me-up", NewAccount, NewAccount},
		{newOrderPath, NewOrder, NewOrder},
		{"/my-order/", ReadOrder, Other},
		{"/authZ/", ReadAuthorization, DeactivateAuthorization},
		{"/chalZ/", ReadChallenge, Accept},
		{"/finalize-order/", Other, Finalize},
		{"/certZ/", Certificate, Other},
	} {
		switch {
		case !strings.HasPrefix(path, place.prefix):
		case isEmpty(body):
			return place.read
		default:
			return place.write
		}
	}
	return Other
}

// isEmpty reports whether a JWS has no payload.
func isEmpty(body []byte) bool {
	var jws struct{ Payload string }
	return json.Unmarshal(body, &jws) != nil || jws.Payload == ""
}
