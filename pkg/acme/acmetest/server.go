// SPDX-License-Identifier: Apache-2.0

// Package acmetest answers: what would a CA do? It is an ACME server (RFC 8555) in
// the test's own process, with faults on demand. It is for tests only.
package acmetest

import (
	"context"
	"crypto"
	"crypto/tls"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"math"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"
)

// The operations of the server, for Inject, Always, Count and Requests.
const (
	Directory     = "directory"
	NewNonce      = "newNonce"
	NewAccount    = "newAccount"
	Account       = "account"
	NewOrder      = "newOrder"
	Order         = "order"
	Authorization = "authorization"
	Challenge     = "challenge"
	Finalize      = "finalize"
	Certificate   = "certificate"
)

// Server is a CA. By default it finds every proof at once, and issues as soon as
// an order is finalized. All methods may be called at any time.
type Server struct {
	http *httptest.Server
	ca   authority

	mu       sync.Mutex
	requests []string
	next     map[string][]Fault
	always   map[string]Fault
	weather  weather
	settings settings
	nonces   map[string]bool
	accounts []*account
	orders   []*order
	authzs   []*authz
	certs    [][]byte // leaves, DER
}

type settings struct {
	profiles map[string]string
	// caaIdentities is what the directory says, nothing if nil.
	caaIdentities []string
	retryAfter    string
	processing    int
	validate      func(identifier, challengeType, keyAuthorization string) error
	eab           map[string][]byte
	clock         func() time.Time
	skew          time.Duration
	lifetime      time.Duration
	// statuses of authorizations, by identifier
	statuses map[string]string
}

type account struct {
	key     crypto.PublicKey
	jwk     string // thumbprint
	contact []string
}

// NewServer starts a server on the loopback interface that stops with the test.
func NewServer(t testing.TB) *Server {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatalf("listening: %v", err)
	}
	return NewServerOn(t, listener)
}

// NewServerOn starts a server that stops with the test.
func NewServerOn(t testing.TB, listener net.Listener) *Server {
	t.Helper()
	ca, err := newAuthority()
	if err != nil {
		t.Fatalf("making a CA: %v", err)
	}
	s := &Server{
		ca:     ca,
		next:   map[string][]Fault{},
		always: map[string]Fault{},
		nonces: map[string]bool{},
		settings: settings{
			clock:    time.Now,
			lifetime: time.Hour,
			statuses: map[string]string{},
		},
	}
	s.http = &httptest.Server{
		Listener:    listener,
		EnableHTTP2: true,
		// What is left for after the handshake would wait for a reader, and so would
		// the client: the networks of tests have no buffers.
		TLS: &tls.Config{MinVersion: tls.VersionTLS12, SessionTicketsDisabled: true},
		Config: &http.Server{
			Handler:           s.routes(),
			ConnContext:       withConn,
			ErrorLog:          log.New(io.Discard, "", 0), // broken connections are wanted
			ReadHeaderTimeout: time.Minute,
		},
	}
	s.http.StartTLS()
	t.Cleanup(s.http.Close)
	return s
}

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	for pattern, route := range map[string]struct {
		operation string
		handle    http.HandlerFunc
	}{
		"/directory":             {Directory, s.serveDirectory},
		"/new-nonce":             {NewNonce, func(http.ResponseWriter, *http.Request) {}},
		"/new-account":           {NewAccount, s.signed(s.serveNewAccount)},
		"/account/{id}":          {Account, s.signed(s.serveAccount)},
		"/new-order":             {NewOrder, s.signed(s.serveNewOrder)},
		"/order/{id}":            {Order, s.signed(s.serveOrder)},
		"/authz/{id}":            {Authorization, s.signed(s.serveAuthz)},
		"/chall/{id}/{type}":     {Challenge, s.signed(s.serveChallenge)},
		"/finalize/{id}":         {Finalize, s.signed(s.serveFinalize)},
		"/cert/{id}":             {Certificate, s.signed(s.serveCertificate)},
		"/cert/{id}/{alternate}": {Certificate, s.signed(s.serveCertificate)},
	} {
		mux.HandleFunc(pattern, s.note(route.operation, route.handle))
	}
	return mux
}

// note counts a request, and answers it with a fault if there is one to serve.
func (s *Server) note(operation string, handle http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Date", s.date(0))
		w.Header().Set("Replay-Nonce", s.newNonce())
		r = r.WithContext(context.WithValue(r.Context(), handlerKey{}, handle))
		if fault := s.take(operation); fault != nil {
			fault(w, r)
			return
		}
		handle(w, r)
	}
}

func (s *Server) take(operation string) Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests = append(s.requests, operation)
	if queue := s.next[operation]; len(queue) > 0 {
		s.next[operation] = queue[1:]
		return queue[0]
	}
	if fault := s.always[operation]; fault != nil {
		return fault
	}
	return s.weather.fault()
}

// URL of the directory.
func (s *Server) URL() string { return s.http.URL + "/directory" }

// CABundle is the PEM certificate that the server's TLS is to be trusted by.
func (s *Server) CABundle() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.http.Certificate().Raw})
}

// Requests are the operations asked for since the last Reset, in their order.
func (s *Server) Requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.requests)
}

// Count is how often an operation was asked for since the last Reset.
func (s *Server) Count(operation string) int {
	n := 0
	for _, r := range s.Requests() {
		if r == operation {
			n++
		}
	}
	return n
}

// Reset forgets the requests. Accounts, orders and settings stay.
func (s *Server) Reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests = nil
}

// SetProfiles makes the directory offer profiles, each with a description.
func (s *Server) SetProfiles(profiles map[string]string) {
	s.set(func(to *settings) { to.profiles = profiles })
}

// SetCAAIdentities makes the directory say by which names CAA records mean this CA.
func (s *Server) SetCAAIdentities(names ...string) {
	s.set(func(to *settings) { to.caaIdentities = names })
}

// SetRetryAfter puts a Retry-After header on orders and authorizations.
func (s *Server) SetRetryAfter(value string) {
	s.set(func(to *settings) { to.retryAfter = value })
}

// Forever is a number of looks that nobody makes.
const Forever = math.MaxInt

// SetProcessing makes an order that is finalized from now on answer "processing"
// to that and to this many looks before it has its certificate.
func (s *Server) SetProcessing(looks int) {
	s.set(func(to *settings) { to.processing = looks })
}

// SetValidation decides what becomes of an accepted challenge: valid without an
// error, else invalid, with the error as the problem's detail. The key
// authorization is what the CA expects to find (its digest for dns-01).
func (s *Server) SetValidation(validate func(identifier, challengeType, keyAuthorization string) error) {
	s.set(func(to *settings) { to.validate = validate })
}

// SetAuthorization gives the authorizations of an identifier, without "*.", a
// status, whatever becomes of their challenges: "valid" for proofs that are used
// again, "deactivated", "expired", "revoked". An empty one ends it.
func (s *Server) SetAuthorization(identifier, status string) {
	s.set(func(to *settings) { to.statuses[identifier] = status })
}

// RequireEAB makes an external account binding necessary (RFC 8555 section 7.3.4).
func (s *Server) RequireEAB(keyID string, key []byte) {
	s.set(func(to *settings) { to.eab = map[string][]byte{keyID: key} })
}

func (s *Server) set(change func(*settings)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change(&s.settings)
}

func (s *Server) url(format string, args ...any) string {
	return s.http.URL + fmt.Sprintf(format, args...)
}
