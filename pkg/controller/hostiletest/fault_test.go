// SPDX-License-Identifier: Apache-2.0

package hostiletest

import (
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
)

// operations are all that a running order asks of the CA.
var operations = []string{
	acmetest.Directory, acmetest.NewNonce, acmetest.NewOrder, acmetest.Order, acmetest.Authorization,
	acmetest.Challenge, acmetest.Finalize, acmetest.Certificate,
}

func TestAFriendlyCA(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.ca.Reset()
		w.placeSome()
		w.settle(time.Minute)
		w.wantValid()
		if w.ca.Count(acmetest.Finalize) != 4 || w.ca.Count(acmetest.NewOrder) != 4 {
			t.Errorf("four orders asked for %v", w.ca.Requests())
		}
	})
}

// TestBrokenConnections: each operation, in turn, meets each way to lose an answer
// or a request, three times in a row.
func TestBrokenConnections(t *testing.T) {
	for name, fault := range map[string]acmetest.Fault{
		"lost":          acmetest.Lost(),
		"late":          acmetest.Late(),
		"silence":       acmetest.Silence(),
		"reset":         acmetest.Reset(),
		"reset in body": acmetest.ResetInBody(),
		"slow body":     acmetest.SlowBody(time.Second),
	} {
		for _, operation := range operations {
			t.Run(name+" "+operation, func(t *testing.T) {
				inWorld(t, func(_ *testing.T, w *world) {
					w.ca.Inject(operation, fault, fault, fault)
					w.placeSome()
					w.settle(time.Hour)
					w.wantValid()
				})
			})
		}
	}
}

func TestGarbage(t *testing.T) {
	for _, operation := range operations {
		t.Run(operation, func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				w.ca.Inject(operation, acmetest.Garbage()...)
				w.placeSome()
				w.settle(time.Hour)
				w.wantValid()
			})
		})
	}
}

func TestHalfOfTheNonces(t *testing.T) {
	for seed := range uint64(5) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				w.ca.SetBadNonces(0.5, seed)
				w.placeSome()
				w.settle(10 * time.Minute)
				w.wantValid()
			})
		})
	}
}

func TestStorms(t *testing.T) {
	for _, nth := range []int{2, 3, 5} {
		t.Run(fmt.Sprintf("every %d", nth), func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				w.ca.SetStorm(nth)
				w.placeSome()
				w.settle(10 * time.Minute)
				w.wantValid()
			})
		})
	}
}

// TestTheTimeThatTheCANames: however often the CA asks for a second, a second it
// is, and not what the failures in a row would add up to.
func TestTheTimeThatTheCANames(t *testing.T) {
	for _, operation := range operations[2:] {
		t.Run(operation, func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				for range 12 {
					w.ca.Inject(operation, acmetest.RateLimited("1"))
				}
				w.place("one", "one.test")
				w.settle(time.Minute)
				w.wantValid()
			})
		})
	}
}

// TestAPausedAccount: while the CA wants to be left alone it is, and everything
// goes on by itself when the time is over.
func TestAPausedAccount(t *testing.T) {
	busy := acmetest.WithHeader("Retry-After", "600", acmetest.Problem(http.StatusServiceUnavailable, "rateLimited", "Service busy; retry later."))
	for _, operation := range operations[2:] {
		t.Run(operation, func(t *testing.T) {
			inWorld(t, func(t *testing.T, w *world) {
				w.placeSome()
				w.ca.Inject(operation, busy)
				w.pass(time.Minute)
				w.ca.Reset()
				w.pass(8 * time.Minute)
				asked := w.ca.Requests()
				if operation != acmetest.NewOrder && len(asked) > 0 {
					t.Errorf("during the pause the CA was asked for %v", asked)
				}
				if w.ca.Count(acmetest.NewOrder) > 0 {
					t.Errorf("during the pause orders were placed: %v", asked)
				}
				w.settle(10 * time.Minute)
				w.wantValid()
			})
		})
	}
}

func TestSkew(t *testing.T) {
	for _, skew := range []time.Duration{-5 * time.Hour, 5 * time.Hour} {
		t.Run(skew.String(), func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				w.ca.SetSkew(skew)
				w.ca.Inject(acmetest.Authorization, w.ca.RateLimitedUntil(30*time.Second))
				w.placeSome()
				w.settle(10 * time.Minute)
				w.wantValid()
			})
		})
	}
}

// TestTheCAIsAway, and nobody hammers at its door.
func TestTheCAIsAway(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.placeSome()
		for _, operation := range operations {
			w.ca.Always(operation, acmetest.Reset())
		}
		w.ca.Reset()
		w.pass(20 * time.Minute)
		if asked := len(w.ca.Requests()); asked == 0 || asked > 4*60 {
			t.Errorf("four orders asked %d times in 20 minutes", asked)
		}
		for _, operation := range operations {
			w.ca.Always(operation, nil)
		}
		w.settle(10 * time.Minute)
		w.wantValid()
	})
}
