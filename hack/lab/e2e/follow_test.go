// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"sync"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"

	"github.com/countersign-project/countersign/hack/lab/scene"
)

// follow calls see, one call at a time, for every change of an Order or a
// Challenge in the namespace. Each kind comes in the order of the API server.
// The stop that is returned waits for the last call.
func follow(t *testing.T, s *scene.Scene, see func(watch.EventType, runtime.Object)) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	orders, err := s.Client.AcmeV1().Orders(s.Namespace).Watch(ctx, metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	challenges, err := s.Client.AcmeV1().Challenges(s.Namespace).Watch(ctx, metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var following sync.WaitGroup
	for _, w := range []watch.Interface{orders, challenges} {
		following.Go(func() {
			for event := range w.ResultChan() {
				mu.Lock()
				see(event.Type, event.Object)
				mu.Unlock()
			}
		})
	}
	return func() { cancel(); orders.Stop(); challenges.Stop(); following.Wait() }
}
