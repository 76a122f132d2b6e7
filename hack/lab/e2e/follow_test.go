// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"sync"
	"testing"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/hack/lab/scene"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
)

// follow calls see, one call at a time, for every change of an Order or a
// Challenge in the namespace. Each kind comes in the order of the API server. It
// follows by informers, since a busy API server ends a watch now and then.
// The stop that is returned waits for the last call.
func follow(t *testing.T, s *scene.Scene, see func(watch.EventType, runtime.Object)) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	factory := externalversions.NewSharedInformerFactoryWithOptions(s.Client, 0, externalversions.WithNamespace(s.Namespace))
	var mu sync.Mutex
	tell := func(kind watch.EventType, obj any) {
		if tombstone, ok := obj.(cache.DeletedFinalStateUnknown); ok {
			obj = tombstone.Obj
		}
		if object, ok := obj.(runtime.Object); ok {
			mu.Lock()
			defer mu.Unlock()
			see(kind, object)
		}
	}
	for _, informer := range []cache.SharedIndexInformer{
		factory.Acme().V1().Orders().Informer(),
		factory.Acme().V1().Challenges().Informer(),
	} {
		if _, err := informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
			AddFunc:    func(obj any) { tell(watch.Added, obj) },
			UpdateFunc: func(_, obj any) { tell(watch.Modified, obj) },
			DeleteFunc: func(obj any) { tell(watch.Deleted, obj) },
		}); err != nil {
			t.Fatal(err)
		}
	}
	factory.StartWithContext(ctx)
	factory.WaitForCacheSync(ctx.Done())
	return func() { cancel(); factory.Shutdown() }
}
