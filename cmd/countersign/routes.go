// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"sync"

	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/metadata/metadatainformer"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// routeWatch tells challenges that the Ingress with their route has changed. It
// begins with the first HTTP-01 challenge: an installation without any needs no
// rights on Ingresses.
type routeWatch struct {
	challenges cache.Indexer
	ingresses  cache.SharedIndexInformer
	nudge      func(challenge cache.ObjectName)
	needed     chan struct{}
	once       sync.Once
}

func (e *engine) buildRouteWatch(nudge func(cache.ObjectName)) (*routeWatch, error) {
	w := &routeWatch{
		challenges: e.challenges.GetIndexer(),
		ingresses: metadatainformer.NewFilteredMetadataInformer(e.metadata, networkingv1.SchemeGroupVersion.WithResource("ingresses"),
			e.options.namespace, 0, cache.Indexers{}, func(*metav1.ListOptions) {}).Informer(),
		nudge:  nudge,
		needed: make(chan struct{}),
	}
	if _, err := e.challenges.AddEventHandler(cache.ResourceEventHandlerFuncs{AddFunc: w.look}); err != nil {
		return nil, fmt.Errorf("following challenges: %w", err)
	}
	if _, err := w.ingresses.AddEventHandler(cache.ResourceEventHandlerFuncs{UpdateFunc: w.changed, DeleteFunc: w.tell}); err != nil {
		return nil, fmt.Errorf("following Ingresses: %w", err)
	}
	return w, w.ingresses.SetTransform(slim)
}

// Run follows Ingresses until ctx is done, from when it is needed.
func (w *routeWatch) Run(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-w.needed:
		w.ingresses.RunWithContext(ctx)
	}
}

// look notices the first HTTP-01 challenge.
func (w *routeWatch) look(obj any) {
	if ch, ok := obj.(*acmev1.Challenge); ok && ch.Spec.Type == acmev1.HTTP01 {
		w.once.Do(func() { close(w.needed) })
	}
}

func (w *routeWatch) changed(before, after any) {
	old, err := meta.Accessor(before)
	if err != nil {
		return
	}
	if now, err := meta.Accessor(after); err == nil && http01.IsDisturbing(old, now) {
		w.tell(after)
	}
}

func (w *routeWatch) tell(ingress any) {
	key, err := cache.DeletionHandlingObjectToName(ingress)
	if err != nil {
		return
	}
	challenges, err := w.challenges.ByIndex(http01.IngressIndex, key.String())
	if err != nil {
		return // only if the index does not exist, which caches.go makes sure of
	}
	for _, obj := range challenges {
		if ch, ok := obj.(*acmev1.Challenge); ok {
			w.nudge(cache.MetaObjectToName(ch))
		}
	}
}
