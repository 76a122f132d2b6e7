// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
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
	for _, ms := range []time.Duration{5, 30, 60, 100, 180, 300, 500, 800, 1100, 1500} {
		after := ms * time.Millisecond
		t.Run(after.String(), func(t *testing.T) {
			want := bed.ControllerRestarts() + 1
			runDemo(t, bed, demo.Options{KillAfter: after})
			// Orders that were valid before the kill end the demo before the restart.
			awaitRestarts(t, bed, want)
		})
	}
}

// awaitRestarts returns when Countersign was started again exactly so often.
func awaitRestarts(t *testing.T, bed *lab.Lab, want int) {
	t.Helper()
	await(t, 20*time.Second, func(context.Context) (string, error) {
		return fewerThan(want, bed.ControllerRestarts(), "restarts"), nil
	})
}
