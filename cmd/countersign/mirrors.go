// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"sync"

	discoveryv1 "k8s.io/api/discovery/v1"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/mirror"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// buildRoutes builds what leads requests to the responders.
func (e *engine) buildRoutes() (*http01.Solver, error) {
	o := e.options
	cfg := http01.Config{
		Client:           e.kube,
		Gateway:          e.gateway,
		Backend:          http01.Backend(o.http01Backend),
		ResponderAddress: o.responderAddress,
		Pods:             o.solverPods.settings(),
		ExtraLabels:      o.solverPods.extraLabels,
	}
	if cfg.Backend == http01.BackendEndpointSlice {
		cfg.ResponderService = o.responderService()
		byNamespace := cache.Indexers{cache.NamespaceIndex: cache.MetaNamespaceIndexFunc}
		slices := e.kube.DiscoveryV1().EndpointSlices
		e.responders = informerOf(e.kube, slices(cfg.ResponderService.Namespace), &discoveryv1.EndpointSlice{}, byNamespace,
			http01.ResponderSelector(cfg.ResponderService.Name))
		e.mirrors = informerOf(e.kube, slices(o.namespace), &discoveryv1.EndpointSlice{}, byNamespace, http01.MirrorSelector())
		cfg.Responders, cfg.Mirrors = e.responders, e.mirrors
	}
	var err error
	if e.routes, err = http01.New(cfg); err != nil {
		return nil, fmt.Errorf("--http01-backend, --http01-responder-address, --http01-responder-service: %w", err)
	}
	return e.routes, nil
}

// watchMirrors keeps the mirrors of the responders' EndpointSlices up to date, where
// there are any.
func (e *engine) watchMirrors(w *routeWatch) error {
	if e.mirrors == nil {
		return nil
	}
	for _, informer := range []cache.SharedIndexInformer{e.responders, e.mirrors} {
		if err := informer.SetTransform(slim); err != nil {
			return fmt.Errorf("trimming EndpointSlices: %w", err)
		}
	}
	backend := http01.Backend(e.options.http01Backend)
	isShared := func(ch *acmev1.Challenge) bool { return ch.Spec.Type == acmev1.HTTP01 && !backend.UsesPod(ch) }
	controller, err := mirror.New(mirror.Config{
		Responders: e.responders, Mirrors: e.mirrors, Mirror: e.routes.Mirror, Clock: e.clock,
		Wake: func(namespace string) {
			w.nudgeAll(cache.NamespaceIndex, namespace, func(ch *acmev1.Challenge) bool { return isShared(ch) && ch.Status.Processing })
		},
	})
	if err != nil {
		return err
	}
	w.add(isShared, func(ctx context.Context) {
		var running sync.WaitGroup
		running.Go(func() { e.responders.RunWithContext(ctx) })
		running.Go(func() { e.mirrors.RunWithContext(ctx) })
		controller.Run(ctx, e.options.workers)
		running.Wait()
	})
	return nil
}
