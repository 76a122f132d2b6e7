// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"

	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/rivals"
)

// newRivals is the watch for cert-manager's controllers of the kinds that are worked on here.
func (e *engine) newRivals() *rivals.Watch {
	var names []string
	for _, name := range []string{ordersController, challengesController} {
		if e.enabled[name] {
			names = append(names, name)
		}
	}
	return rivals.NewWatch(rivals.Managers(names...))
}

// showing shows each object to the watch for rivals before next takes parts of it away.
func (e *engine) showing(next cache.TransformFunc) cache.TransformFunc {
	return func(obj any) (any, error) {
		e.rivals.Look(obj)
		return next(obj)
	}
}

// awaitPeace returns when all that has been written is seen, and no rival has been at
// work for a while; or when ctx is done.
func (e *engine) awaitPeace(ctx context.Context) {
	var synced []cache.InformerSynced
	for _, informer := range []cache.SharedIndexInformer{e.orders, e.challenges} {
		if informer != nil {
			synced = append(synced, informer.HasSynced)
		}
	}
	if cache.WaitForCacheSync(ctx.Done(), synced...) {
		e.rivals.Silence(ctx)
	}
}

// workAlone is work that ends everything, with a reason, when a rival is found: the next
// process looks before it begins. One that waited for the Lease may have found it before.
func (e *engine) workAlone(end context.CancelCauseFunc) func(context.Context) {
	return func(term context.Context) {
		if err := e.rivals.Err(); err != nil {
			end(err)
			return
		}
		working, stop := context.WithCancel(term)
		defer stop()
		go func() {
			select {
			case <-working.Done():
			case <-e.rivals.Found():
				end(e.rivals.Err())
			}
		}()
		e.work(term)
	}
}
