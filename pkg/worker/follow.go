// SPDX-License-Identifier: Apache-2.0

package worker

import (
	"fmt"

	"k8s.io/client-go/tools/cache"
)

// Follow calls handle with every object that an informer adds, updates or
// deletes; of one whose deletion was missed, with the last that was known of it.
// It returns whether handle has seen all that was there at the beginning.
func Follow(informer cache.SharedIndexInformer, handle func(obj any)) (cache.InformerSynced, error) {
	registration, err := informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    handle,
		UpdateFunc: func(_, obj any) { handle(obj) },
		DeleteFunc: func(obj any) {
			if tombstone, ok := obj.(cache.DeletedFinalStateUnknown); ok {
				obj = tombstone.Obj
			}
			handle(obj)
		},
	})
	if err != nil {
		return nil, fmt.Errorf("following an informer: %w", err)
	}
	return registration.HasSynced, nil
}

// EnqueueObject brings the key of an object to a worker.
func (l *Loop) EnqueueObject(obj any) {
	if key, err := cache.ObjectToName(obj); err == nil { // only objects of informers come here
		l.Enqueue(key)
	}
}
