// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"fmt"
	"strings"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
)

// refusal says why an HTTPRoute leads nowhere, if so: its status says it, or all
// gateways that it names are missing, so that nobody is there to say so.
func (s *Solver) refusal(ctx context.Context, rt *gatewayv1.HTTPRoute) error {
	if len(rt.Status.Parents) > 0 {
		return RouteProblem(rt)
	}
	var missing error
	for i, ref := range rt.Spec.ParentRefs {
		if !isGateway(ref) {
			return nil
		}
		namespace := namespaceOf(ref, rt.Namespace)
		_, err := s.gateway.GatewayV1().Gateways(namespace).Get(ctx, string(ref.Name), metav1.GetOptions{})
		if !apierrors.IsNotFound(err) {
			return nil // it is there, or we may not know
		}
		missing = fmt.Errorf("spec.solver.http01.gatewayHTTPRoute.parentRefs[%d]: there is no Gateway %s/%s; create it, or name another", i, namespace, ref.Name)
	}
	return missing
}

// RouteProblem says why no gateway takes an HTTPRoute as it is now, as its status has
// it; nil if one does, or none has decided yet.
func RouteProblem(rt *gatewayv1.HTTPRoute) error {
	var problem error
	for _, parent := range rt.Status.Parents {
		condition := refusing(parent.Conditions, rt.Generation)
		switch {
		case condition != nil && problem == nil:
			problem = fmt.Errorf("HTTPRoute %s/%s: %s %s", rt.Namespace, rt.Name, parentName(parent.ParentRef, rt.Namespace), inWords(condition, rt.Namespace))
		case condition == nil && isAccepted(parent.Conditions):
			return nil
		}
	}
	return problem
}

// refusing is the condition that says no. What was said of an older version of the
// route does not count.
func refusing(conditions []metav1.Condition, generation int64) *metav1.Condition {
	for i, c := range conditions {
		isWanted := c.Type == string(gatewayv1.RouteConditionAccepted) || c.Type == string(gatewayv1.RouteConditionResolvedRefs)
		if isWanted && c.Status == metav1.ConditionFalse && c.ObservedGeneration >= generation {
			return &conditions[i]
		}
	}
	return nil
}

func isAccepted(conditions []metav1.Condition) bool {
	for _, c := range conditions {
		if c.Type == string(gatewayv1.RouteConditionAccepted) {
			return c.Status == metav1.ConditionTrue
		}
	}
	return false
}

func isGateway(ref gatewayv1.ParentReference) bool {
	return ptr.Deref(ref.Kind, "Gateway") == "Gateway" && ptr.Deref(ref.Group, gatewayv1.GroupName) == gatewayv1.GroupName
}

// namespaceOf is where a parent is that routes of a namespace name.
func namespaceOf(ref gatewayv1.ParentReference, namespace string) string {
	return string(ptr.Deref(ref.Namespace, gatewayv1.Namespace(namespace)))
}

func parentName(ref gatewayv1.ParentReference, namespace string) string {
	name := fmt.Sprintf("%s %s/%s", ptr.Deref(ref.Kind, "Gateway"), namespaceOf(ref, namespace), ref.Name)
	if ref.SectionName != nil {
		name += ", listener " + string(*ref.SectionName)
	}
	return name
}

// inWords is what a condition says, and what to do.
func inWords(c *metav1.Condition, namespace string) string {
	verdict := "does not accept it"
	if c.Type == string(gatewayv1.RouteConditionResolvedRefs) {
		verdict = "cannot follow where it leads"
	}
	text := fmt.Sprintf("%s (%s)", verdict, c.Reason)
	if advice := adviceOn(c.Reason, namespace); advice != "" {
		text += "; " + advice
	}
	if message := strings.Join(strings.Fields(c.Message), " "); message != "" {
		text += ": " + clip(message)
	}
	return text
}

func adviceOn(reason, namespace string) string {
	switch gatewayv1.RouteConditionReason(reason) {
	case gatewayv1.RouteReasonNoMatchingListenerHostname:
		return "give it a listener for the host, on port 80, or name another in parentRefs"
	case gatewayv1.RouteReasonNotAllowedByListeners:
		return fmt.Sprintf("let allowedRoutes of its listener on port 80 allow HTTPRoutes of namespace %q", namespace)
	case gatewayv1.RouteReasonNoMatchingParent:
		return "it has no such listener; correct sectionName or port in parentRefs"
	}
	return ""
}
