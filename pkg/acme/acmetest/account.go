// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"encoding/json"
	"net/http"
	"slices"
)

func (s *Server) serveDirectory(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	writeJSON(w, http.StatusOK, map[string]any{
		"newNonce":   s.url("/new-nonce"),
		"newAccount": s.url("/new-account"),
		"newOrder":   s.url("/new-order"),
		"revokeCert": s.url("/revoke-cert"),
		"keyChange":  s.url("/key-change"),
		"meta": map[string]any{
			"termsOfService":          s.url("/terms"),
			"profiles":                s.settings.profiles,
			"externalAccountRequired": s.settings.eab != nil,
			"caaIdentities":           s.settings.caaIdentities,
		},
	})
}

func (s *Server) serveNewAccount(w http.ResponseWriter, _ *http.Request, m message) {
	var request struct {
		Contact              []string
		TermsOfServiceAgreed bool
		OnlyReturnExisting   bool
		EAB                  json.RawMessage `json:"externalAccountBinding"`
	}
	if err := json.Unmarshal(m.payload, &request); err != nil {
		writeProblem(w, http.StatusBadRequest, "malformed", "the account is no JSON")
		return
	}
	known := slices.IndexFunc(s.accounts, func(a *account) bool { return a.jwk == m.jwk })
	switch {
	case known >= 0:
		s.writeAccount(w, http.StatusOK, known)
	case request.OnlyReturnExisting:
		writeProblem(w, http.StatusBadRequest, "accountDoesNotExist", "no account has this key")
	case !request.TermsOfServiceAgreed:
		writeProblem(w, http.StatusForbidden, "userActionRequired", "the terms are not agreed to")
	case s.settings.eab != nil && request.EAB == nil:
		writeProblem(w, http.StatusForbidden, "externalAccountRequired", "an external account is needed")
	case s.settings.eab != nil && checkEAB(s.settings.eab, request.EAB) != nil:
		writeProblem(w, http.StatusForbidden, "unauthorized", "the external account binding is wrong")
	default:
		s.accounts = append(s.accounts, &account{key: m.key, jwk: m.jwk, contact: request.Contact})
		s.writeAccount(w, http.StatusCreated, len(s.accounts)-1)
	}
}

func (s *Server) serveAccount(w http.ResponseWriter, r *http.Request, m message) {
	i := s.index(r, len(s.accounts))
	if i < 0 || s.accounts[i] != m.account {
		writeProblem(w, http.StatusForbidden, "unauthorized", "this is not the account of the key")
		return
	}
	if len(m.payload) > 0 {
		var request struct{ Contact []string }
		if err := json.Unmarshal(m.payload, &request); err != nil {
			writeProblem(w, http.StatusBadRequest, "malformed", "the account is no JSON")
			return
		}
		m.account.contact = request.Contact
	}
	s.writeAccount(w, http.StatusOK, i)
}

func (s *Server) writeAccount(w http.ResponseWriter, status, i int) {
	w.Header().Set("Location", s.url("/account/%d", i))
	writeJSON(w, status, map[string]any{"status": "valid", "contact": s.accounts[i].contact})
}

// Contacts are the contacts of all accounts, in the order in which they were made.
func (s *Server) Contacts() [][]string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all [][]string
	for _, a := range s.accounts {
		all = append(all, slices.Clone(a.contact))
	}
	return all
}
