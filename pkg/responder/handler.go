// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"io"
	"net/http"
	"net/netip"
	"strings"
	"sync/atomic"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// PathPrefix is where CAs ask for the proof; the token follows (RFC 8555 section 8.3).
const PathPrefix = "/.well-known/acme-challenge/"

// healthPath and rootPath are answered for whoever asks whether the process is alive.
// The second is where the health checks of some clouds' load balancers look, and
// nobody can tell them otherwise in an Ingress.
const (
	healthPath = "/healthz"
	rootPath   = "/"
)

// Challenges is the cache that the proofs are read from; a cache.Indexer with
// [TokenIndex] is one.
type Challenges interface {
	ByIndex(indexName, indexedValue string) ([]any, error)
}

// Counter is told what the responder does. It is called by many goroutines at once.
type Counter interface {
	// Answered is told the HTTP status of every answer: 200, 404 or 405. Health checks
	// are left out.
	Answered(status int)
	// Connections is told how many connections are open, each time that it changes.
	Connections(open int)
}

// Responder serves the proofs of the live HTTP-01 challenges. It is an [http.Handler].
type Responder struct {
	challenges Challenges
	counter    Counter
	values     headerValues
	listening  atomic.Bool
}

// New returns a responder that reads from that cache and counts what it answers.
func New(challenges Challenges, counter Counter) *Responder {
	return &Responder{challenges: challenges, counter: counter, values: newHeaderValues()}
}

// ServeHTTP answers GET and HEAD of a live challenge's path on its host with the
// key authorization, and everything else that is asked for with 404.
func (r *Responder) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	if req.Method != http.MethodGet && req.Method != http.MethodHead {
		w.Header()["Allow"] = r.values.methods
		r.answer(w, http.StatusMethodNotAllowed, "use GET or HEAD\n")
		return
	}
	if req.URL.Path == healthPath || req.URL.Path == rootPath {
		r.write(w, http.StatusOK, "ok")
		return
	}
	ch := r.find(req)
	if ch == nil {
		r.answer(w, http.StatusNotFound, "no such challenge here\n")
		return
	}
	r.answer(w, http.StatusOK, ch.Spec.Key)
}

// find looks through all challenges with the token that is asked for: nothing but
// the CA's good manners makes tokens unique.
func (r *Responder) find(req *http.Request) *acmev1.Challenge {
	token, ok := strings.CutPrefix(req.URL.Path, PathPrefix)
	if !ok {
		return nil
	}
	candidates, err := r.challenges.ByIndex(TokenIndex, token)
	if err != nil || len(candidates) == 0 { // the one possible error is that there is no such index
		return nil
	}
	host := canonicalHost(req.Host)
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
	host := strings.TrimSuffix(withoutPort(hostport), ".")
	if mayBeAddress(host) {
		if addr, err := netip.ParseAddr(host); err == nil {
			return addr.String()
		}
	}
	return strings.ToLower(host)
}

// withoutPort takes off the port and the brackets. Several colons without brackets
// are an IPv6 address, which has no port.
func withoutPort(hostport string) string {
	if bracketed, ok := strings.CutPrefix(hostport, "["); ok {
		host, _, _ := strings.Cut(bracketed, "]")
		return host
	}
	host, port, _ := strings.Cut(hostport, ":")
	if strings.Contains(port, ":") {
		return hostport
	}
	return host
}

// mayBeAddress saves names the attempt to be read as an address: no top-level
// domain ends in a digit.
func mayBeAddress(host string) bool {
	last := len(host) - 1
	return last >= 0 && host[last] >= '0' && host[last] <= '9' || strings.Contains(host, ":")
}

func (r *Responder) answer(w http.ResponseWriter, status int, body string) {
	r.counter.Answered(status)
	r.write(w, status, body)
}

// write makes the body plain text that nobody guesses at or keeps: the key comes
// from an object that any tenant may write.
func (r *Responder) write(w http.ResponseWriter, status int, body string) {
	header := w.Header()
	header["Content-Type"] = r.values.plainText
	header["X-Content-Type-Options"] = r.values.noSniff
	header["Cache-Control"] = r.values.noStore
	w.WriteHeader(status)
	// The status is out already; a client that has gone needs no answer.
	_, _ = io.WriteString(w, body)
}

// headerValues are shared by all answers, so that none has to allocate its own.
// Nobody may change them.
type headerValues struct{ methods, plainText, noSniff, noStore []string }

func newHeaderValues() headerValues {
	return headerValues{
		methods:   []string{"GET, HEAD"},
		plainText: []string{"text/plain; charset=utf-8"},
		noSniff:   []string{"nosniff"},
		noStore:   []string{"no-store"},
	}
}
