// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/demo"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

const wantLine = "demo: 2 orders valid, 4 challenges valid, 0 left behind"

func runDemo(t *testing.T, bed *lab.Lab, o demo.Options) {
	t.Helper()
	o.Progress = progress.New(t.Output())
	result, err := demo.Run(t.Context(), &bed.Info, o)
	if err != nil || result.String() != wantLine {
		t.Errorf("got %q, %v; want %q", result, err, wantLine)
	}
}

// testKilled kills Countersign at ten moments of the demo, from right after the
// orders were made to about when they end.
func testKilled(t *testing.T, bed *lab.Lab) {
	before := bed.ControllerRestarts()
	moments := []time.Duration{5, 30, 60, 100, 180, 300, 500, 800, 1100, 1500}
	for _, ms := range moments {
		after := ms * time.Millisecond
		t.Run(after.String(), func(t *testing.T) { runDemo(t, bed, demo.Options{KillAfter: after}) })
	}
	if got := bed.ControllerRestarts() - before; got != len(moments) {
		t.Errorf("Countersign was started again %d times, want %d", got, len(moments))
	}
}

// upstreamVersion of the module whose CRDs users have installed.
const upstreamVersion = "github.com/cert-manager/cert-manager@v1.21.1"

// TestUpstreamCRDs runs the demo on an API server that has the upstream CRDs
// instead of ours, as in a cluster where cert-manager was first.
func TestUpstreamCRDs(t *testing.T) {
	if testing.Short() {
		t.Skip("the end-to-end journeys need a lab; run them without -short")
	}
	cmd := exec.CommandContext(t.Context(), "go", "mod", "download", "-json", upstreamVersion)
	cmd.Dir = t.TempDir()
	output, err := cmd.Output()
	if err != nil {
		t.Fatalf("downloading %s: %v\n%s", upstreamVersion, err, output)
	}
	var module struct{ Dir string }
	if err := json.Unmarshal(output, &module); err != nil {
		t.Fatal(err)
	}
	bed := startLab(t, lab.Options{CRDs: filepath.Join(module.Dir, "deploy", "crds")}, "e2e-upstream")
	runDemo(t, bed, demo.Options{})
	checkNoPanic(t, bed)
}
