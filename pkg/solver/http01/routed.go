// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"slices"

	networkingv1 "k8s.io/api/networking/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
)

// fewRoutes is how many routes of a namespace are asked for at a time. The first is
// enough, unless it is being deleted; a namespace may have thousands.
const fewRoutes = 10

// isRouted reports whether a namespace has a route of ours, of whatever kind.
func (s *Solver) isRouted(ctx context.Context, namespace string) (bool, error) {
	for _, hasRoute := range []func(context.Context, string, *metav1.ListOptions) (bool, error){s.hasIngress, s.hasHTTPRoute} {
		options := &metav1.ListOptions{LabelSelector: RouteSelector(), Limit: fewRoutes}
		for isFirst := true; isFirst || options.Continue != ""; isFirst = false {
			if found, err := hasRoute(ctx, namespace, options); found || err != nil {
				return found, err
			}
		}
	}
	return false, nil
}

func (s *Solver) hasIngress(ctx context.Context, namespace string, options *metav1.ListOptions) (bool, error) {
	list, err := s.client.NetworkingV1().Ingresses(namespace).List(ctx, *options)
	if err != nil {
		return false, explain(err, onAll("ingresses", "Ingresses", namespace))
	}
	options.Continue = list.Continue
	return slices.ContainsFunc(list.Items, func(ing networkingv1.Ingress) bool { return isStaying(&ing) }), nil
}

// hasHTTPRoute finds none where there are no HTTPRoutes, and where we may not see
// them: then none was made. The first is asked once, since it is so in many clusters.
func (s *Solver) hasHTTPRoute(ctx context.Context, namespace string, options *metav1.ListOptions) (bool, error) {
	if s.noGatewayAPI.Load() {
		options.Continue = ""
		return false, nil
	}
	list, err := s.gateway.GatewayV1().HTTPRoutes(namespace).List(ctx, *options)
	switch {
	case apierrors.IsNotFound(err) || apierrors.IsForbidden(err):
		options.Continue = ""
		s.noGatewayAPI.Store(isNotServed(err))
		return false, nil
	case err != nil:
		return false, explain(err, onAll("httproutes", "HTTPRoutes", namespace))
	}
	options.Continue = list.Continue
	return slices.ContainsFunc(list.Items, func(rt gatewayv1.HTTPRoute) bool { return isStaying(&rt) }), nil
}

// isStaying reports whether a route still needs the Service. One that is being
// deleted may be kept for long by the finalizer of a load balancer's controller.
func isStaying(obj metav1.Object) bool { return obj.GetDeletionTimestamp() == nil }
