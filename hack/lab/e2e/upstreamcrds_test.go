// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/demo"
	"github.com/countersign-project/countersign/hack/lab/upstream"
)

// TestUpstreamCRDs: where cert-manager's CRDs are installed instead of ours, the same
// journeys pass. These few are those in which the schemas matter most; CRDS=upstream
// runs all the others so.
func TestUpstreamCRDs(t *testing.T) {
	bed := startLab(t, lab.Options{CRDs: upstreamCRDs(t)}, "e2e-upstream-crds")
	t.Run("Demo", func(t *testing.T) { runDemo(t, bed, demo.Options{}) })
	t.Run("Hundred", func(t *testing.T) { testAtOnce(t, bed, 100, 90) })
	t.Run("Variants", func(t *testing.T) { testVariants(t, bed) })
	t.Run("BadIssuers", func(t *testing.T) { testBadIssuers(t, bed) })
	t.Run("BadOrders", func(t *testing.T) { testBadOrders(t, bed) })
	t.Run("Gateway", func(t *testing.T) { testGateway(t, bed) })
	t.Run("EditInPlace", func(t *testing.T) { testEditInPlace(t, bed) })
	t.Run("HandMadeChallenge", func(t *testing.T) { testHandMadeChallenge(t, bed) })
	checkNeverEnded(t, bed)
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// TestOldestCRDs: with the CRDs of cert-manager 1.12, which lack what came later, orders
// of all types are worked off, and what cannot be written is not missed.
func TestOldestCRDs(t *testing.T) {
	if testing.Short() {
		t.Skip("the end-to-end journeys need a lab; run them without -short")
	}
	crds := t.TempDir()
	if err := upstream.OldestCRDs(t.Context(), labRoot(t), crds); err != nil {
		t.Fatal(err)
	}
	bed := startLab(t, lab.Options{CRDs: crds}, "e2e-oldest-crds")
	t.Run("Demo", func(t *testing.T) { runDemo(t, bed, demo.Options{}) })
	t.Run("TwentyAtOnce", func(t *testing.T) { testAtOnce(t, bed, 20, 10) })
	t.Run("EditInPlace", func(t *testing.T) { testEditInPlace(t, bed) })
	t.Run("HandMadeChallenge", func(t *testing.T) { testHandMadeChallenge(t, bed) })
	checkNeverEnded(t, bed)
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// upstreamCRDs is the folder of cert-manager's CRDs.
func upstreamCRDs(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("the end-to-end journeys need a lab; run them without -short")
	}
	dir, err := upstream.CRDs(t.Context(), labRoot(t))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}
