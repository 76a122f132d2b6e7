// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

// Identifier is what a certificate is ordered for (RFC 8555 section 9.7.7).
type Identifier struct {
	Type  string `json:"type"`
	Value string `json:"value"`
}

// PlacedOrder is an order as it was placed.
type PlacedOrder struct {
	Identifiers []Identifier `json:"identifiers"`
	NotAfter    string       `json:"notAfter"`
	Profile     string       `json:"profile"`
}

type order struct {
	PlacedOrder
	account *account
	authzs  []int
	expires time.Time
	failed  *problem
	// csr is set by finalize; the certificate comes after so many looks.
	csr   *x509.CertificateRequest
	looks int
	cert  int // index + 1
}

// Placed are all orders, in the order in which they were placed.
func (s *Server) Placed() []PlacedOrder {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []PlacedOrder
	for _, o := range s.orders {
		all = append(all, o.PlacedOrder)
	}
	return all
}

// index is the object that a path names, or -1.
func (s *Server) index(r *http.Request, have int) int {
	i, err := strconv.Atoi(r.PathValue("id"))
	if err != nil || i < 0 || i >= have {
		return -1
	}
	return i
}

func notFound(w http.ResponseWriter) {
	writeProblem(w, http.StatusNotFound, "malformed", "there is no such thing")
}

func (s *Server) serveNewOrder(w http.ResponseWriter, _ *http.Request, m message) {
	o := &order{account: m.account, expires: s.expiry()}
	if err := json.Unmarshal(m.payload, &o.PlacedOrder); err != nil || m.account == nil || len(o.Identifiers) == 0 {
		writeProblem(w, http.StatusBadRequest, "malformed", "the order makes no sense")
		return
	}
	for _, id := range o.Identifiers {
		s.authzs = append(s.authzs, s.newAuthz(m.account, id))
		o.authzs = append(o.authzs, len(s.authzs)-1)
	}
	s.orders = append(s.orders, o)
	s.writeOrder(w, http.StatusCreated, len(s.orders)-1)
}

func (s *Server) hint(w http.ResponseWriter) {
	if s.settings.retryAfter != "" {
		w.Header().Set("Retry-After", s.settings.retryAfter)
	}
}

func (s *Server) serveOrder(w http.ResponseWriter, r *http.Request, m message) {
	i := s.index(r, len(s.orders))
	if i < 0 || s.orders[i].account != m.account {
		notFound(w)
		return
	}
	s.issue(s.orders[i])
	s.hint(w)
	s.writeOrder(w, http.StatusOK, i)
}

func (s *Server) status(o *order) string {
	switch {
	case o.failed != nil:
		return "invalid"
	case o.cert > 0:
		return "valid"
	case o.csr != nil:
		return "processing"
	}
	state := "ready"
	for _, i := range o.authzs {
		switch s.authzStatus(s.authzs[i]) {
		case "valid":
		case "pending":
			state = "pending"
		default:
			return "invalid"
		}
	}
	return state
}

func (s *Server) writeOrder(w http.ResponseWriter, status, i int) {
	o := s.orders[i]
	object := map[string]any{
		"status":      s.status(o),
		"identifiers": o.Identifiers,
		"finalize":    s.url("/finalize/%d", i),
		"expires":     o.expires.Format(time.RFC3339),
	}
	var authzs []string
	for _, a := range o.authzs {
		authzs = append(authzs, s.url("/authz/%d", a))
	}
	object["authorizations"] = authzs
	if o.failed != nil {
		object["error"] = o.failed
	}
	if o.cert > 0 {
		object["certificate"] = s.url("/cert/%d", o.cert-1)
	}
	if status == http.StatusCreated { // some CAs give it here only
		w.Header().Set("Location", s.url("/order/%d", i))
	}
	writeJSON(w, status, object)
}

// FailOrders makes every order that has no certificate yet invalid.
func (s *Server) FailOrders(problemType, detail string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, o := range s.orders {
		if o.cert == 0 {
			o.failed = newProblem(http.StatusForbidden, problemType, detail)
		}
	}
}

func (s *Server) serveFinalize(w http.ResponseWriter, r *http.Request, m message) {
	i := s.index(r, len(s.orders))
	if i < 0 || s.orders[i].account != m.account {
		notFound(w)
		return
	}
	o := s.orders[i]
	if status := s.status(o); status != "ready" {
		writeProblem(w, http.StatusForbidden, "orderNotReady", fmt.Sprintf("the order is %s", status))
		return
	}
	var request struct{ CSR string }
	if err := json.Unmarshal(m.payload, &request); err != nil {
		writeProblem(w, http.StatusBadRequest, "malformed", "the request is no JSON")
		return
	}
	csr, err := x509.ParseCertificateRequest(decode64(request.CSR))
	if err != nil {
		writeProblem(w, http.StatusBadRequest, "badCSR", "the request does not parse")
		return
	}
	o.csr, o.looks = csr, s.settings.processing
	if o.looks == 0 {
		s.issue(o)
	}
	s.hint(w)
	s.writeOrder(w, http.StatusOK, i)
}

// issue makes the certificate of a finalized order when its time has come.
func (s *Server) issue(o *order) {
	if o.csr == nil || o.cert > 0 || o.failed != nil {
		return
	}
	if o.looks > 0 {
		o.looks--
		return
	}
	leaf, err := s.ca.sign(o.csr, o.Identifiers)
	if err != nil {
		o.failed = newProblem(http.StatusInternalServerError, "serverInternal", "the certificate could not be signed")
		return
	}
	s.certs = append(s.certs, leaf)
	o.cert = len(s.certs)
}

func (s *Server) serveCertificate(w http.ResponseWriter, r *http.Request, _ message) {
	i := s.index(r, len(s.certs))
	if i < 0 {
		notFound(w)
		return
	}
	intermediate := s.ca.intermediate
	if r.PathValue("alternate") != "" {
		intermediate = s.ca.crossSigned
	}
	w.Header().Add("Link", fmt.Sprintf("<%s>;rel=\"index\"", s.URL()))
	w.Header().Add("Link", fmt.Sprintf("<%s>;rel=\"alternate\"", s.url("/cert/%d/1", i)))
	w.Header().Set("Content-Type", "application/pem-certificate-chain")
	for _, der := range [][]byte{s.certs[i], intermediate} {
		_ = pem.Encode(w, &pem.Block{Type: "CERTIFICATE", Bytes: der})
	}
}
