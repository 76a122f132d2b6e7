// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"
	"time"
)

type authz struct {
	identifier Identifier
	wildcard   bool
	account    *account
	expires    time.Time
	challenges []*challenge
}

type challenge struct {
	Type   string   `json:"type"`
	URL    string   `json:"url"`
	Token  string   `json:"token"`
	Status string   `json:"status"`
	Error  *problem `json:"error,omitempty"`
}

func (s *Server) newAuthz(owner *account, id Identifier) *authz {
	a := &authz{identifier: id, account: owner, expires: s.expiry()}
	types := []string{"http-01", "dns-01", "tls-alpn-01"}
	if base, ok := strings.CutPrefix(id.Value, "*."); ok {
		a.identifier.Value, a.wildcard = base, true
		types = []string{"dns-01"}
	}
	for _, t := range types {
		a.challenges = append(a.challenges, &challenge{
			Type: t, Status: "pending", Token: rand.Text(),
			URL: s.url("/chall/%d/%s", len(s.authzs), t),
		})
	}
	return a
}

// authzStatus is the status of an authorization (RFC 8555 section 7.1.6).
func (s *Server) authzStatus(a *authz) string {
	if status := s.settings.statuses[a.identifier.Value]; status != "" {
		return status
	}
	if s.now().After(a.expires) {
		return "expired"
	}
	for _, ch := range a.challenges {
		if ch.Status != "pending" {
			return ch.Status
		}
	}
	return "pending"
}

func (s *Server) serveAuthz(w http.ResponseWriter, r *http.Request, m message) {
	i := s.index(r, len(s.authzs))
	if i < 0 || s.authzs[i].account != m.account {
		notFound(w)
		return
	}
	a := s.authzs[i]
	s.hint(w)
	writeJSON(w, http.StatusOK, map[string]any{
		"identifier": a.identifier,
		"wildcard":   a.wildcard,
		"status":     s.authzStatus(a),
		"expires":    a.expires.Format(time.RFC3339),
		"challenges": a.challenges,
	})
}

func (s *Server) serveChallenge(w http.ResponseWriter, r *http.Request, m message) {
	i := s.index(r, len(s.authzs))
	if i < 0 || s.authzs[i].account != m.account {
		notFound(w)
		return
	}
	for _, ch := range s.authzs[i].challenges {
		if ch.Type != r.PathValue("type") {
			continue
		}
		if ch.Status == "pending" && s.authzStatus(s.authzs[i]) == "pending" && len(m.payload) > 0 {
			s.judge(s.authzs[i], ch)
		}
		writeJSON(w, http.StatusOK, ch)
		return
	}
	notFound(w)
}

// judge validates at once.
func (s *Server) judge(a *authz, ch *challenge) {
	ch.Status = "valid"
	if s.settings.validate == nil {
		return
	}
	expected := ch.Token + "." + a.account.jwk
	if ch.Type == "dns-01" {
		sum := sha256.Sum256([]byte(expected))
		expected = base64.RawURLEncoding.EncodeToString(sum[:])
	}
	if err := s.settings.validate(a.identifier.Value, ch.Type, expected); err != nil {
		ch.Status, ch.Error = "invalid", newProblem(http.StatusForbidden, "unauthorized", err.Error())
	}
}
