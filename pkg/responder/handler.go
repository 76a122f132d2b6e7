// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"io"
	"net"
	"net/http"
	"net/netip"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// PathPrefix is where CAs ask for the proof; the token follows (RFC 8555 section 8.3).
const PathPrefix = "/.well-known/acme-challenge/"

// healthPath is answered for whoever asks whether the process is alive.
const healthPath = "/healthz"

// Challenges is the cache that the proofs are read from; a cache.Indexer with
// [TokenIndex] is one.
type Challenges interface {
	ByIndex(indexName, indexedValue string) ([]any, error)
}

// Responder serves the proofs of the live HTTP-01 challenges. It is an [http.Handler].
type Responder struct {
	challenges Challenges
}

// New returns a responder that reads from that cache.
func New(challenges Challenges) *Responder {
	return &Responder{challenges: challenges}
}

// ServeHTTP answers GET and HEAD of a live challenge's path on its host with the
// key authorization, and everything else that is asked for with 404.
func (r *Responder) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	if req.Method != http.MethodGet && req.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "use GET or HEAD", http.StatusMethodNotAllowed)
		return
	}
	if req.URL.Path == healthPath {
		answer(w, "ok")
		return
	}
	token, ok := strings.CutPrefix(req.URL.Path, PathPrefix)
	if !ok {
		notFound(w)
		return
	}
	ch := r.find(token, req.Host)
	if ch == nil {
		notFound(w)
		return
	}
	answer(w, ch.Spec.Key)
}

// find looks through all challenges with that token: nothing but the CA's good
// manners makes tokens unique.
func (r *Responder) find(token, hostport string) *acmev1.Challenge {
	candidates, err := r.challenges.ByIndex(TokenIndex, token)
	if err != nil || len(candidates) == 0 { // the one possible error is that there is no such index
		return nil
	}
	host := canonicalHost(hostport)
	for _, obj := range candidates {
		ch, ok := obj.(*acmev1.Challenge)
		if ok && host != "" && host == canonicalHost(ch.Spec.DNSName) && isAnswered(ch) {
			return ch
		}
	}
	return nil
}

// canonicalHost is the host of a Host header in the one spelling that compares:
// no port, no brackets, no final dot, lower case, IP addresses as RFC 5952 has them.
func canonicalHost(hostport string) string {
	if addr, err := netip.ParseAddr(hostport); err == nil {
		return addr.String()
	}
	host := hostport
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		host = h
	}
	host = strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr.String()
	}
	return strings.ToLower(strings.TrimSuffix(host, "."))
}

func answer(w http.ResponseWriter, body string) {
	describe(w)
	// The status is out already; a client that has gone needs no answer.
	_, _ = io.WriteString(w, body)
}

func notFound(w http.ResponseWriter) {
	describe(w)
	w.WriteHeader(http.StatusNotFound)
	_, _ = io.WriteString(w, "no such challenge here\n")
}

// describe makes the body plain text that nobody guesses at or keeps: the key
// comes from an object that any tenant may write.
func describe(w http.ResponseWriter) {
	header := w.Header()
	header.Set("Content-Type", "text/plain; charset=utf-8")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cache-Control", "no-store")
}
