// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"encoding/json"
	"net/http"
)

// Fault answers a request in place of the server.
type Fault func(w http.ResponseWriter, r *http.Request)

// Inject serves faults to the next requests of an operation, one each.
func (s *Server) Inject(operation string, faults ...Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.next[operation] = append(s.next[operation], faults...)
}

// Always serves a fault to all requests of an operation; nil ends it.
func (s *Server) Always(operation string, fault Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.always[operation] = fault
}

// Problem is a problem document; the type is given without its prefix:
// "rejectedIdentifier".
func Problem(status int, problemType, detail string) Fault {
	return func(w http.ResponseWriter, _ *http.Request) { writeProblem(w, status, problemType, detail) }
}

// BadNonce is what a CA says to a nonce that it does not know.
func BadNonce() Fault { return Problem(http.StatusBadRequest, "badNonce", "the nonce is not known") }

// RateLimited is a 429 with a Retry-After header, in seconds or as a date.
func RateLimited(retryAfter string) Fault {
	return WithHeader("Retry-After", retryAfter, Problem(http.StatusTooManyRequests, "rateLimited", "too many requests"))
}

// WithHeader adds a header to a fault.
func WithHeader(key, value string, fault Fault) Fault {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(key, value)
		fault(w, r)
	}
}

// Answer is an answer that is not ACME.
func Answer(status int, contentType, body string) Fault {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	}
}

const problemPrefix = "urn:ietf:params:acme:error:"

// problem is a problem document inside an object or as an answer.
type problem struct {
	Type   string `json:"type"`
	Detail string `json:"detail"`
	Status int    `json:"status"`
}

func newProblem(status int, problemType, detail string) *problem {
	return &problem{Type: problemPrefix + problemType, Detail: detail, Status: status}
}

func writeProblem(w http.ResponseWriter, status int, problemType, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(newProblem(status, problemType, detail))
}

func writeJSON(w http.ResponseWriter, status int, object any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(object)
}
