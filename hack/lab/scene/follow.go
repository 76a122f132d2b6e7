// SPDX-License-Identifier: Apache-2.0

package scene

import (
	"context"
	"fmt"
	"sync"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
)

// Follow calls see, one call at a time, for every change of an Order or a
// Challenge in the namespace. Each kind comes in the order of the API server. It
// follows by informers, since a busy API server ends a watch now and then.
// The stop that is returned waits for the last call.
func (s *Scene) Follow(ctx context.Context, see func(watch.EventType, runtime.Object)) (stop func(), err error) {
	ctx, cancel := context.WithCancel(ctx)
	factory := externalversions.NewSharedInformerFactoryWithOptions(s.Client, 0, externalversions.WithNamespace(s.Namespace))
	stop = func() { cancel(); factory.Shutdown() }
	handler := teller(see)
	for _, informer := range []cache.SharedIndexInformer{
		factory.Acme().V1().Orders().Informer(),
		factory.Acme().V1().Challenges().Informer(),
	} {
		if _, err := informer.AddEventHandler(handler); err != nil {
			cancel()
			return nil, fmt.Errorf("following namespace %s: %w", s.Namespace, err)
		}
	}
	factory.StartWithContext(ctx)
	factory.WaitForCacheSync(ctx.Done())
	return stop, ctx.Err()
}

// teller makes one call at a time, though each informer has a goroutine of its own.
func teller(see func(watch.EventType, runtime.Object)) cache.ResourceEventHandler {
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
	return cache.ResourceEventHandlerFuncs{
		AddFunc:    func(obj any) { tell(watch.Added, obj) },
		UpdateFunc: func(_, obj any) { tell(watch.Modified, obj) },
		DeleteFunc: func(obj any) { tell(watch.Deleted, obj) },
	}
}
