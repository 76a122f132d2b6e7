// SPDX-License-Identifier: Apache-2.0

package hostiletest

import (
	"errors"
	"testing"
	"time"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TestSlowIssuance: an order may be processing for long.
func TestSlowIssuance(t *testing.T) {
	inWorld(t, func(_ *testing.T, w *world) {
		w.ca.SetProcessing(100)
		w.placeSome()
		w.settle(50 * time.Minute)
		w.wantValid()
	})
}

// TestStuckProcessing ends when the CA gives the order up.
func TestStuckProcessing(t *testing.T) {
	inWorld(t, func(_ *testing.T, w *world) {
		w.ca.SetProcessing(acmetest.Forever)
		w.place("one", "one.test")
		w.settle(3 * time.Hour)
		w.wantFailed("one", "expired")
	})
}

// TestReusedAuthorizations: there is nothing to prove, and no challenge is made.
func TestReusedAuthorizations(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		for _, name := range []string{"one.test", "a.many.test"} {
			w.ca.SetAuthorization(name, "valid")
		}
		w.placeSome()
		w.settle(10 * time.Minute)
		w.wantValid()
		if asked := w.ca.Count(acmetest.Challenge); asked != 6 {
			t.Errorf("%d challenges were accepted, want 6", asked)
		}
	})
}

// TestDeadAuthorizations: one that dies while it is proved takes its order along,
// and the reason names it.
func TestDeadAuthorizations(t *testing.T) {
	for _, status := range []string{"deactivated", "expired", "revoked", "invalid"} {
		t.Run(status, func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				w.ca.Always(acmetest.Challenge, acmetest.Silence()) // so that nothing is valid before
				w.place("many", "a.many.test", "b.many.test", "c.many.test")
				w.place("one", "one.test")
				w.pass(30 * time.Second)
				w.ca.SetAuthorization("b.many.test", status)
				w.pass(time.Minute)
				w.ca.Always(acmetest.Challenge, nil)
				w.settle(30 * time.Minute)
				w.wantFailed("many", "b.many.test", status)
				w.wantState("one", acmev1.Valid)
			})
		})
	}
}

// TestOrdersThatAreBornDead: the CA gives no reason, and so does the order.
func TestOrdersThatAreBornDead(t *testing.T) {
	inWorld(t, func(_ *testing.T, w *world) {
		w.ca.SetAuthorization("b.many.test", "revoked")
		w.placeSome()
		w.settle(10 * time.Minute)
		w.wantFailed("many", "invalid")
		w.wantState("one", acmev1.Valid)
	})
}

// TestTheProofIsNotFound: the CA's words are in the reasons.
func TestTheProofIsNotFound(t *testing.T) {
	inWorld(t, func(_ *testing.T, w *world) {
		w.ca.SetValidation(func(identifier, kind, key string) error {
			if identifier == "b.many.test" {
				return errors.New("NXDOMAIN looking up TXT")
			}
			return w.stage.validate(identifier, kind, key)
		})
		w.placeSome()
		w.settle(30 * time.Minute)
		w.wantFailed("many", "b.many.test", "NXDOMAIN looking up TXT")
		for _, name := range []string{"one", "wild", "web"} {
			w.wantState(name, acmev1.Valid)
		}
	})
}

// TestExpiredAuthorizations: what cannot be proved any more ends.
func TestExpiredAuthorizations(t *testing.T) {
	inWorld(t, func(_ *testing.T, w *world) {
		w.ca.Always(acmetest.Challenge, acmetest.Reset())
		w.place("one", "one.test")
		w.settle(2 * time.Hour)
		w.wantFailed("one", "expired")
	})
}

// TestRefusals are for good.
func TestRefusals(t *testing.T) {
	for name, row := range map[string]struct {
		operation string
		fault     acmetest.Fault
		words     []string
	}{
		"order":     {acmetest.NewOrder, acmetest.Problem(400, "rejectedIdentifier", "not a public suffix"), []string{"Failed to create Order", "not a public suffix"}},
		"challenge": {acmetest.Challenge, acmetest.Problem(403, "unauthorized", "not you"), []string{"not you"}},
		"finalize":  {acmetest.Finalize, acmetest.Problem(400, "badCSR", "weak key"), []string{"Failed to finalize Order", "weak key"}},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(_ *testing.T, w *world) {
				w.ca.Always(row.operation, row.fault)
				w.place("one", "one.test")
				w.settle(10 * time.Minute)
				w.wantFailed("one", row.words...)
			})
		})
	}
}
