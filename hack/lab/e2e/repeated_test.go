// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"slices"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab/pebble"
	"github.com/countersign-project/countersign/hack/lab/scene"
)

// checkNothingRepeated looks at what the CA, and the user, saw of the orders. The
// events named by twice may have come a second time.
func checkNothingRepeated(t *testing.T, b *batch, seen pebble.Tally, newOrders int, twice ...string) {
	t.Helper()
	challenges := 0
	for _, request := range b.requests {
		challenges += len(request.Names)
	}
	for operation, want := range map[pebble.Operation]int{
		pebble.NewOrder: newOrders, pebble.Accept: challenges, pebble.Finalize: len(b.requests),
	} {
		if got := seen[operation]; got != want {
			t.Errorf("the CA was asked for %q %d times, want %d", operation, got, want)
		}
	}
	for order := range b.requests {
		checkEventsOnce(t, b.s, order, twice)
	}
}

// checkEventsOnce looks at the events about an order and its challenges, whose
// names begin like the order's.
func checkEventsOnce(t *testing.T, s *scene.Scene, order string, twice []string) {
	t.Helper()
	type saying struct{ name, kind, reason, message string }
	said := map[saying]int{}
	for _, event := range eventsOf(t, s) {
		if about := event.InvolvedObject; strings.HasPrefix(about.Name, order) {
			said[saying{about.Name, about.Kind, event.Reason, event.Message}] += max(1, int(event.Count))
		}
	}
	for what, count := range said {
		if count > 2 || count > 1 && !slices.Contains(twice, what.kind+" "+what.reason) {
			t.Errorf("%s %s: event %s was recorded %d times: %s", what.kind, what.name, what.reason, count, what.message)
		}
	}
}

// eventsOf are the events about the objects of a scene.
func eventsOf(t *testing.T, s *scene.Scene) []corev1.Event {
	t.Helper()
	events, err := s.Kube.CoreV1().Events(s.Namespace).List(t.Context(), metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return events.Items
}

// eventCounts is how often each event, "Challenge Presented" for example, was
// recorded about the objects of a scene.
func eventCounts(t *testing.T, s *scene.Scene) map[string]int {
	t.Helper()
	counts := map[string]int{}
	for _, event := range eventsOf(t, s) {
		counts[event.InvolvedObject.Kind+" "+event.Reason] += max(1, int(event.Count))
	}
	return counts
}
