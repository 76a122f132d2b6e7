// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"sync"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/metadata/metadatainformer"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// routeWatch tells challenges that what was made for them has changed. Each part of
// it begins with the first challenge that needs it: an installation without any needs
// no rights on what is watched.
type routeWatch struct {
	challenges cache.Indexer
	nudge      func(challenge cache.ObjectName)
	parts      []*watchPart
}

// watchPart is what runs from the first challenge on that needs it.
type watchPart struct {
	isNeeded func(*acmev1.Challenge) bool
	needed   chan struct{}
	once     sync.Once
	run      runner
}

func (e *engine) buildRouteWatch(nudge func(cache.ObjectName)) (*routeWatch, error) {
	w := &routeWatch{challenges: e.challenges.GetIndexer(), nudge: nudge}
	for _, build := range []func(*routeWatch) error{e.watchIngresses, e.watchPods, e.watchHTTPRoutes, e.watchMirrors} {
		if err := build(w); err != nil {
			return nil, err
		}
	}
	if _, err := e.challenges.AddEventHandler(cache.ResourceEventHandlerFuncs{AddFunc: w.look}); err != nil {
		return nil, fmt.Errorf("following challenges: %w", err)
	}
	return w, nil
}

func (w *routeWatch) add(isNeeded func(*acmev1.Challenge) bool, run runner) {
	w.parts = append(w.parts, &watchPart{isNeeded: isNeeded, needed: make(chan struct{}), run: run})
}

// Run watches until ctx is done, and returns when all parts have stopped.
func (w *routeWatch) Run(ctx context.Context) {
	var running sync.WaitGroup
	for _, part := range w.parts {
		running.Go(func() {
			select {
			case <-ctx.Done():
			case <-part.needed:
				part.run(ctx)
			}
		})
	}
	running.Wait()
}

// look notices the first challenge of each kind that has a route, or will have one.
func (w *routeWatch) look(obj any) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok || !http01.HasRoute(ch) {
		return
	}
	for _, part := range w.parts {
		if part.isNeeded(ch) {
			part.once.Do(func() { close(part.needed) })
		}
	}
}

// watchIngresses follows the metadata of the Ingresses that hold routes.
func (e *engine) watchIngresses(w *routeWatch) error {
	ingresses := metadatainformer.NewFilteredMetadataInformer(e.metadata, networkingv1.SchemeGroupVersion.WithResource("ingresses"),
		e.options.namespace, 0, cache.Indexers{}, selecting(http01.RouteSelector())).Informer()
	w.add(func(ch *acmev1.Challenge) bool { return !usesGateway(ch) }, ingresses.RunWithContext)
	return w.follow(ingresses, http01.IngressIndex, func(before, after any) bool {
		old, now := metaOf(before), metaOf(after)
		return old != nil && now != nil && http01.IsDisturbing(old, now)
	})
}

// watchPods follows solver Pods; of what they are made of nobody reads anything.
func (e *engine) watchPods(w *routeWatch) error {
	pods := informerOf(e.kube, e.kube.CoreV1().Pods(e.options.namespace), &corev1.Pod{}, cache.Indexers{}, http01.OwnSelector())
	w.add(http01.Backend(e.options.http01Backend).UsesPod, pods.RunWithContext)
	if err := w.follow(pods, http01.PodIndex, func(before, after any) bool {
		old, wasPod := before.(*corev1.Pod)
		now, isPod := after.(*corev1.Pod)
		return wasPod && isPod && http01.IsDisturbingPod(old, now)
	}); err != nil {
		return err
	}
	return pods.SetTransform(func(obj any) (any, error) {
		if pod, ok := obj.(*corev1.Pod); ok {
			pod.Spec = corev1.PodSpec{}
		}
		return slim(obj)
	})
}

// follow tells the challenges that an index finds of what disturbs them.
func (w *routeWatch) follow(informer cache.SharedIndexInformer, index string, isDisturbing func(before, after any) bool) error {
	_, err := informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
		UpdateFunc: func(before, after any) {
			if isDisturbing(before, after) {
				w.tell(index, after)
			}
		},
		DeleteFunc: func(obj any) { w.tell(index, obj) },
	})
	if err != nil {
		return fmt.Errorf("following what is made for challenges: %w", err)
	}
	return informer.SetTransform(slim)
}

// tell nudges the challenges that an object was made for.
func (w *routeWatch) tell(index string, obj any) {
	if key, err := cache.DeletionHandlingObjectToName(obj); err == nil {
		w.nudgeAll(index, key.String(), func(*acmev1.Challenge) bool { return true })
	}
}

// nudgeAll nudges those that an index finds, of those that are wanted.
func (w *routeWatch) nudgeAll(index, value string, isWanted func(*acmev1.Challenge) bool) {
	challenges, err := w.challenges.ByIndex(index, value)
	if err != nil {
		return // only if the index does not exist, which caches.go makes sure of
	}
	for _, obj := range challenges {
		if ch, ok := obj.(*acmev1.Challenge); ok && isWanted(ch) {
			w.nudge(cache.MetaObjectToName(ch))
		}
	}
}

func usesGateway(ch *acmev1.Challenge) bool {
	return ch.Spec.Solver.HTTP01 != nil && ch.Spec.Solver.HTTP01.GatewayHTTPRoute != nil
}

func metaOf(obj any) metav1.Object {
	accessor, err := meta.Accessor(obj)
	if err != nil {
		return nil
	}
	return accessor
}

// selecting is a filter of an informer by labels.
func selecting(labels string) func(*metav1.ListOptions) {
	return func(o *metav1.ListOptions) { o.LabelSelector = labels }
}
