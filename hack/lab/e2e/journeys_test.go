// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/demo"
	"github.com/countersign-project/countersign/hack/lab/progress"
	"github.com/countersign-project/countersign/hack/lab/scene"
	"github.com/countersign-project/countersign/hack/lab/upstream"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TestJourneys runs all journeys through one lab, one after the other, since
// they measure.
func TestJourneys(t *testing.T) {
	bed := startLab(t, lab.Options{}, "e2e")
	t.Run("Demo", func(t *testing.T) { runDemo(t, bed, demo.Options{}) })
	t.Run("TenDNS01", func(t *testing.T) { testLatency(t, bed, "ten-dns", "load.test", mostWrites) })
	t.Run("TenHTTP01", func(t *testing.T) { testLatency(t, bed, "ten-http", "web.test", mostWrites+routeWrites) })
	t.Run("HundredAtOnce", func(t *testing.T) { testAtOnce(t, bed, 100, 90) })
	t.Run("MoreThanThereAreSlots", func(t *testing.T) { testAtOnce(t, bed, 400, 390) })
	t.Run("TSIGAlgorithms", func(t *testing.T) { testAlgorithms(t, bed) })
	t.Run("Variants", func(t *testing.T) { testVariants(t, bed) })
	checkNeverEnded(t, bed)
	t.Run("Jam", func(t *testing.T) { testJam(t, bed) })
	t.Run("Tenants", func(t *testing.T) { testTenants(t, bed) })
	t.Run("BadIssuers", func(t *testing.T) { testBadIssuers(t, bed) })
	t.Run("BadOrders", func(t *testing.T) { testBadOrders(t, bed) })
	t.Run("RefusedUpdates", func(t *testing.T) { testRefusedUpdates(t, bed) })
	t.Run("HostileCA", func(t *testing.T) { testHostileCA(t, bed) })
	t.Run("Gateway", func(t *testing.T) { testGateway(t, bed) })
	t.Run("EditInPlace", func(t *testing.T) { testEditInPlace(t, bed) })
	t.Run("Webhook", func(t *testing.T) { testWebhook(t, bed) })
	t.Run("HandMadeChallenge", func(t *testing.T) { testHandMadeChallenge(t, bed) })
	t.Run("Plugin", func(t *testing.T) { testPlugin(t, bed) })
	t.Run("Logs", func(t *testing.T) { testLogs(t, bed) })
	t.Run("Columns", func(t *testing.T) { testColumns(t, bed) })
	t.Run("NoHotLoop", func(t *testing.T) { testNoHotLoop(t, bed) })
	checkNeverEnded(t, bed)
	t.Run("Killed", func(t *testing.T) { testKilled(t, bed) })
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// startLab brings a lab up for one test, or skips it.
func startLab(t *testing.T, o lab.Options, name string) *lab.Lab {
	t.Helper()
	if testing.Short() {
		t.Skip("the end-to-end journeys need a lab; run them without -short")
	}
	o.Root = labRoot(t)
	if o.CRDs == "" {
		var err error
		if o.CRDs, err = upstream.ChosenCRDs(t.Context(), o.Root); err != nil {
			t.Fatal(err)
		}
	}
	o.Dir = filepath.Join(o.Root, ".lab", name)
	o.Progress = progress.New(t.Output())
	bed, err := lab.Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(bed.Stop)
	return bed
}

// labRoot is the checkout.
func labRoot(t *testing.T) string {
	t.Helper()
	cwd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	root, err := build.Root(cwd)
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// needs leaves a test out where the machine lacks something, and fails it there if the
// variable is set: then nothing may be lacking.
func needs(t *testing.T, missing error, variable string) {
	t.Helper()
	if testing.Short() {
		t.Skip("the end-to-end journeys need a lab; run them without -short")
	}
	switch {
	case missing == nil:
	case os.Getenv(variable) != "":
		t.Fatal(missing)
	default:
		t.Skip(missing)
	}
}

func restart(t *testing.T, bed *lab.Lab, run lab.Run) {
	t.Helper()
	if err := bed.RestartController(t.Context(), run); err != nil {
		t.Fatal(err)
	}
}

func newScene(t *testing.T, bed *lab.Lab, namespace string) *scene.Scene {
	t.Helper()
	s, err := scene.New(t.Context(), &bed.Info, namespace)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// readyIssuer makes an Issuer for the lab's Pebble and insists on Ready.
func readyIssuer(t *testing.T, s *scene.Scene, name string, solvers ...acmev1.Solver) acmev1.IssuerReference {
	t.Helper()
	acme, err := s.ACMEIssuer(name, "load.test", "example.test")
	if err != nil {
		t.Fatal(err)
	}
	if len(solvers) > 0 {
		acme.Solvers = solvers
	}
	issuer, err := s.Issuer(t.Context(), name, acme)
	if err != nil {
		t.Fatal(err)
	}
	if ready := issuer.Status.ReadyCondition(); ready.Status != "True" {
		t.Fatalf("issuer %s is not ready: %s", name, ready.Message)
	}
	return acmev1.IssuerReference{Name: name}
}

// checkNeverEnded: since the lab last started it, Countersign has not ended by itself.
func checkNeverEnded(t *testing.T, bed *lab.Lab) {
	t.Helper()
	if n := bed.ControllerRestarts(); n != 0 {
		t.Errorf("Countersign ended %d times by itself; see %s", n, bed.LogDir())
	}
}

// checkNoPanic reads what every Countersign of the lab has logged, in a pod or not.
func checkNoPanic(t *testing.T, bed *lab.Lab) {
	t.Helper()
	pattern := filepath.Join(bed.LogDir(), "countersign*.log")
	if bed.Node() != nil {
		pattern = filepath.Join(bed.Node().PodLogs(), lab.Namespace+"_*", "*", "*.log")
	}
	logs, err := filepath.Glob(pattern)
	if err != nil || len(logs) == 0 {
		t.Fatalf("logs of Countersign: %v, %v", logs, err)
	}
	for _, path := range logs {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if len(text) == 0 {
			t.Errorf("%s is empty", path)
		}
		for _, word := range []string{"panic:", "Observed a panic", "DATA RACE"} {
			if bytes.Contains(text, []byte(word)) {
				t.Errorf("%s contains %q", path, word)
			}
		}
	}
}
