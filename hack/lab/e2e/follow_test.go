// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"

	"github.com/countersign-project/countersign/hack/lab/scene"
)

// follow calls see for every change of an Order or a Challenge of the scene. The
// stop that is returned waits for the last call.
func follow(t *testing.T, s *scene.Scene, see func(watch.EventType, runtime.Object)) (stop func()) {
	t.Helper()
	stop, err := s.Follow(t.Context(), see)
	if err != nil {
		t.Fatal(err)
	}
	return stop
}
