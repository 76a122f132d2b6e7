// SPDX-License-Identifier: Apache-2.0

package gateway

import (
	"fmt"
	"slices"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
)

// controllerName is who writes the status.
const controllerName = "lab.countersign.dev/gateway"

// view is what a verdict over a route is made from.
type view struct {
	// gateway returns a Gateway, or nil.
	gateway func(namespace, name string) *gatewayv1.Gateway
	// hasService reports whether there is such a Service.
	hasService func(namespace, name string) bool
}

// parentsOf is what the status of a route has to say of each of its parents. Nobody
// speaks for a Gateway that does not exist.
func (v view) parentsOf(route *gatewayv1.HTTPRoute) []gatewayv1.RouteParentStatus {
	var parents []gatewayv1.RouteParentStatus
	for _, ref := range route.Spec.ParentRefs {
		gateway := v.gateway(namespaceOf(ref, route), string(ref.Name))
		if gateway == nil {
			continue
		}
		parents = append(parents, gatewayv1.RouteParentStatus{
			ParentRef: ref, ControllerName: controllerName,
			Conditions: []metav1.Condition{acceptedBy(gateway, ref, route), v.resolved(route)},
		})
	}
	return parents
}

func namespaceOf(ref gatewayv1.ParentReference, route *gatewayv1.HTTPRoute) string {
	return string(ptr.Deref(ref.Namespace, gatewayv1.Namespace(route.Namespace)))
}

// acceptedBy goes through the listeners; the furthest that the route came is said.
func acceptedBy(gateway *gatewayv1.Gateway, ref gatewayv1.ParentReference, route *gatewayv1.HTTPRoute) metav1.Condition {
	reason := gatewayv1.RouteReasonNoMatchingParent
	for _, listener := range gateway.Spec.Listeners {
		switch {
		case ref.SectionName != nil && *ref.SectionName != listener.Name, ref.Port != nil && *ref.Port != listener.Port:
		case !allows(listener, gateway, route):
			reason = gatewayv1.RouteReasonNotAllowedByListeners
		case !hostnamesMeet(listener, route):
			reason = gatewayv1.RouteReasonNoMatchingListenerHostname
		default:
			return condition(route, string(gatewayv1.RouteConditionAccepted), metav1.ConditionTrue,
				string(gatewayv1.RouteReasonAccepted), "a listener takes it")
		}
	}
	return condition(route, string(gatewayv1.RouteConditionAccepted), metav1.ConditionFalse, string(reason),
		fmt.Sprintf("no listener of Gateway %s/%s takes it", gateway.Namespace, gateway.Name))
}

// allows looks at the namespaces that a listener takes routes from; the lab knows
// Same, which is the default, and All.
func allows(listener gatewayv1.Listener, gateway *gatewayv1.Gateway, route *gatewayv1.HTTPRoute) bool {
	from := gatewayv1.NamespacesFromSame
	if listener.AllowedRoutes != nil && listener.AllowedRoutes.Namespaces != nil {
		from = ptr.Deref(listener.AllowedRoutes.Namespaces.From, from)
	}
	return from == gatewayv1.NamespacesFromAll || from == gatewayv1.NamespacesFromSame && gateway.Namespace == route.Namespace
}

func hostnamesMeet(listener gatewayv1.Listener, route *gatewayv1.HTTPRoute) bool {
	if len(route.Spec.Hostnames) == 0 || ptr.Deref(listener.Hostname, "") == "" {
		return true
	}
	return slices.ContainsFunc(route.Spec.Hostnames, func(name gatewayv1.Hostname) bool {
		return hostMatches(string(*listener.Hostname), string(name))
	})
}

// hostMatches reports whether a name is the pattern, or under its wildcard.
func hostMatches(pattern, name string) bool {
	pattern, name = strings.ToLower(pattern), strings.ToLower(name)
	if suffix, ok := strings.CutPrefix(pattern, "*"); ok {
		return strings.HasSuffix(name, suffix)
	}
	return pattern == name
}

func (v view) resolved(route *gatewayv1.HTTPRoute) metav1.Condition {
	for _, rule := range route.Spec.Rules {
		for _, ref := range rule.BackendRefs {
			if !v.hasService(route.Namespace, string(ref.Name)) {
				return condition(route, string(gatewayv1.RouteConditionResolvedRefs), metav1.ConditionFalse,
					string(gatewayv1.RouteReasonBackendNotFound), fmt.Sprintf("there is no Service %q", ref.Name))
			}
		}
	}
	return condition(route, string(gatewayv1.RouteConditionResolvedRefs), metav1.ConditionTrue,
		string(gatewayv1.RouteReasonResolvedRefs), "all Services exist")
}

func condition(route *gatewayv1.HTTPRoute, kind string, status metav1.ConditionStatus, reason, message string) metav1.Condition {
	return metav1.Condition{
		Type: kind, Status: status, Reason: reason, Message: message, ObservedGeneration: route.Generation,
	}
}

// isAccepted reports whether any parent takes the route.
func isAccepted(parents []gatewayv1.RouteParentStatus) bool {
	return slices.ContainsFunc(parents, func(parent gatewayv1.RouteParentStatus) bool {
		return slices.ContainsFunc(parent.Conditions, func(c metav1.Condition) bool {
			return c.Type == string(gatewayv1.RouteConditionAccepted) && c.Status == metav1.ConditionTrue
		})
	})
}

// isSaid reports whether a status says the same already, times aside.
func isSaid(have, want []gatewayv1.RouteParentStatus) bool {
	return slices.EqualFunc(have, want, func(a, b gatewayv1.RouteParentStatus) bool {
		return a.ParentRef.Name == b.ParentRef.Name && slices.EqualFunc(a.Conditions, b.Conditions, func(x, y metav1.Condition) bool {
			x.LastTransitionTime, y.LastTransitionTime = metav1.Time{}, metav1.Time{}
			return x == y
		})
	})
}
