// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"sync"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/metadata/metadatainformer"
	"k8s.io/client-go/tools/cache"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
	gatewayinformers "sigs.k8s.io/gateway-api/pkg/client/informers/externalversions/apis/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// httpRouteCRD is the name of the definition that makes HTTPRoutes known to a cluster.
const httpRouteCRD = "httproutes." + gatewayv1.GroupName

// watchHTTPRoutes follows the HTTPRoutes that hold routes, from when the cluster knows
// what that is. The Gateway API may be installed at any time.
func (e *engine) watchHTTPRoutes(w *routeWatch) error {
	routes := gatewayinformers.NewFilteredHTTPRouteInformer(e.gateway, e.options.namespace, 0, cache.Indexers{}, selecting(http01.RouteSelector()))
	if err := w.follow(routes, http01.HTTPRouteIndex, func(before, after any) bool {
		old, wasRoute := before.(*gatewayv1.HTTPRoute)
		now, isRoute := after.(*gatewayv1.HTTPRoute)
		return wasRoute && isRoute && http01.IsDisturbingRoute(old, now)
	}); err != nil {
		return err
	}
	definition := metadatainformer.NewFilteredMetadataInformer(e.metadata,
		schema.GroupVersionResource{Group: "apiextensions.k8s.io", Version: "v1", Resource: "customresourcedefinitions"},
		metav1.NamespaceAll, 0, cache.Indexers{}, func(o *metav1.ListOptions) {
			o.FieldSelector = fields.OneTermEqualSelector(metav1.ObjectNameField, httpRouteCRD).String()
		}).Informer()
	installed := make(chan struct{})
	var once sync.Once
	changed := func() {
		once.Do(func() { close(installed) })
		w.nudgeGateways()
	}
	if _, err := definition.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(any) { changed() }, UpdateFunc: func(_, _ any) { changed() },
	}); err != nil {
		return fmt.Errorf("following CRDs: %w", err)
	}
	// With rights for one namespace only, nobody tells when the API is installed: then
	// HTTPRoutes are followed from the start, and that is tried until they are known.
	if err := definition.SetWatchErrorHandlerWithContext(func(ctx context.Context, reflector *cache.Reflector, err error) {
		if apierrors.IsForbidden(err) {
			once.Do(func() { close(installed) })
			return
		}
		cache.DefaultWatchErrorHandler(ctx, reflector, err)
	}); err != nil {
		return fmt.Errorf("following CRDs: %w", err)
	}
	w.add(usesGateway, func(ctx context.Context) {
		var running sync.WaitGroup
		running.Go(func() { definition.RunWithContext(ctx) })
		select {
		case <-ctx.Done():
		case <-installed:
			routes.RunWithContext(ctx)
		}
		running.Wait()
	})
	return definition.SetTransform(slim)
}

// nudgeGateways nudges all challenges that have their route in an HTTPRoute.
func (w *routeWatch) nudgeGateways() {
	for _, key := range w.challenges.ListIndexFuncValues(http01.HTTPRouteIndex) {
		w.nudgeAll(http01.HTTPRouteIndex, key, func(*acmev1.Challenge) bool { return true })
	}
}
