// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"net/http"
	"time"
)

// SetClock makes the server live by a clock of the test's.
func (s *Server) SetClock(now func() time.Time) {
	s.set(func(to *settings) { to.clock = now })
}

// SetSkew makes the server's clock wrong by so much: all its dates are, those in
// Date, Retry-After and "expires".
func (s *Server) SetSkew(ahead time.Duration) {
	s.set(func(to *settings) { to.skew = ahead })
}

// SetLifetime is how long authorizations and orders that are made from now on may
// be pending; an hour by default.
func (s *Server) SetLifetime(lifetime time.Duration) {
	s.set(func(to *settings) { to.lifetime = lifetime })
}

// RateLimitedUntil is a 429 whose Retry-After is a date, by the server's clock.
func (s *Server) RateLimitedUntil(fromNow time.Duration) Fault {
	return func(w http.ResponseWriter, r *http.Request) {
		RateLimited(s.date(fromNow))(w, r)
	}
}

// now is the time by the server's clock. The caller holds the lock.
func (s *Server) now() time.Time {
	return s.settings.clock().Add(s.settings.skew).UTC()
}

func (s *Server) expiry() time.Time { return s.now().Add(s.settings.lifetime) }

func (s *Server) date(fromNow time.Duration) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now().Add(fromNow).Format(http.TimeFormat)
}
