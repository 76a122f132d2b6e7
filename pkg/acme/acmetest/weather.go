// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"math/rand/v2"
	"net/http"
	"time"
)

// weather is what befalls any request, whatever it asks for. The server's lock
// guards it.
type weather struct {
	badNonces float64
	nonces    *rand.Rand
	storm     int
	requests  int
	chaos     float64
	dice      *rand.Rand
	disasters []Fault
}

// SetBadNonces makes the server refuse this fraction of all nonces, by a sequence
// that the seed decides.
func (s *Server) SetBadNonces(fraction float64, seed uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.weather.badNonces, s.weather.nonces = fraction, dice(seed)
}

// SetStorm makes the server answer every nth request by 429 with a Retry-After of
// a second. 0 ends it.
func (s *Server) SetStorm(nth int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.weather.storm, s.weather.requests = nth, 0
}

// Chaos makes this fraction of all requests meet a fault, by a sequence that the
// seed decides. None of the faults is the CA's last word. A rate of 0 ends it.
func (s *Server) Chaos(seed uint64, rate float64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.weather.chaos, s.weather.dice = rate, dice(seed)
	s.weather.disasters = s.disasters()
}

func dice(seed uint64) *rand.Rand {
	// #nosec G404 -- a test wants the same faults again.
	return rand.New(rand.NewPCG(seed, 0))
}

func (s *Server) disasters() []Fault {
	return append(Garbage(),
		Silence(), Lost(), Lost(), Late(), Reset(), Reset(), ResetInBody(), ResetInBody(),
		SlowBody(20*time.Millisecond),
		BadNonce(), BadNonce(),
		RateLimited("1"), s.RateLimitedUntil(3*time.Second),
		Problem(http.StatusTooManyRequests, "rateLimited", "too many requests"),
		WithHeader("Retry-After", "2", Problem(http.StatusServiceUnavailable, "rateLimited", "Service busy; retry later.")),
		WithHeader("Retry-After", "2", Answer(http.StatusServiceUnavailable, "text/html", "<html><title>Maintenance</title>")),
		Problem(http.StatusInternalServerError, "serverInternal", "the database is away"),
	)
}

// refusesNonce throws the dice for one nonce.
func (w *weather) refusesNonce() bool {
	return w.badNonces > 0 && w.nonces.Float64() < w.badNonces
}

// fault is what befalls the next request, or nil.
func (w *weather) fault() Fault {
	w.requests++
	if w.storm > 0 && w.requests%w.storm == 0 {
		return RateLimited("1")
	}
	if w.chaos > 0 && w.dice.Float64() < w.chaos {
		return w.disasters[w.dice.IntN(len(w.disasters))]
	}
	return nil
}
