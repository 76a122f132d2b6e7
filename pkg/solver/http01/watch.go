// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"maps"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// The names of the informer indexes that find challenges by what is made for them, as
// "namespace/name".
const (
	// IngressIndex finds the challenges that have their route in an Ingress.
	IngressIndex = "ingress"
	// HTTPRouteIndex finds the challenges that have their route in an HTTPRoute.
	HTTPRouteIndex = "httproute"
	// PodIndex finds the challenge that a Pod was made for.
	PodIndex = "pod"
)

// Indexers are these indexes.
func Indexers() cache.Indexers {
	return cache.Indexers{IngressIndex: IngressIndexFunc, HTTPRouteIndex: HTTPRouteIndexFunc, PodIndex: PodIndexFunc}
}

// IngressIndexFunc files a Challenge that goes on under the Ingress with its route.
func IngressIndexFunc(obj any) ([]string, error) {
	ch, settings := ongoing(obj)
	if ch == nil || settings.Ingress == nil {
		return nil, nil
	}
	name := settings.Ingress.Name
	if name == "" {
		name = ownName(ch, settings.Ingress)
	}
	return []string{cache.NewObjectName(ch.Namespace, name).String()}, nil
}

// HTTPRouteIndexFunc files a Challenge that goes on under the HTTPRoute with its route.
func HTTPRouteIndexFunc(obj any) ([]string, error) {
	ch, settings := ongoing(obj)
	if ch == nil || settings.GatewayHTTPRoute == nil {
		return nil, nil
	}
	return []string{cache.NewObjectName(ch.Namespace, httpRouteName(ch, settings.GatewayHTTPRoute)).String()}, nil
}

// PodIndexFunc files a Challenge that goes on under the Pod that answers for it, if
// there is to be one.
func PodIndexFunc(obj any) ([]string, error) {
	if ch, _ := ongoing(obj); ch != nil {
		return []string{cache.NewObjectName(ch.Namespace, podName(ch)).String()}, nil
	}
	return nil, nil
}

// HasRoute reports whether obj is a Challenge that goes on, and has or will have a route
// that Countersign makes.
func HasRoute(obj any) bool {
	ch, _ := ongoing(obj)
	return ch != nil
}

// ongoing returns an HTTP-01 challenge that is not over, and its settings; nil if obj
// is anything else, or its settings cannot be used, which is said when it is presented.
func ongoing(obj any) (*acmev1.Challenge, *acmev1.HTTP01Solver) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok || ch.Spec.Type != acmev1.HTTP01 || ch.Status.State.IsFinal() {
		return nil, nil
	}
	settings, err := settingsOf(ch)
	if err != nil || isRoutedElsewhere(settings) {
		return nil, nil
	}
	return ch, settings
}

// IsDisturbing reports whether a change of an Ingress may concern those who have
// their routes in it. In one of ours every change does; one that a solver names is
// changed with each route that comes and goes, and matters only when it is deleted.
func IsDisturbing(before, after metav1.Object) bool {
	if after.GetDeletionTimestamp() != nil && before.GetDeletionTimestamp() == nil {
		return true
	}
	return isOurs(after) && (before.GetGeneration() != after.GetGeneration() || !maps.Equal(before.GetAnnotations(), after.GetAnnotations()))
}

// IsDisturbingRoute reports whether a change of an HTTPRoute may concern those who
// have their routes in it: it was changed, or gateways think of it otherwise.
func IsDisturbingRoute(before, after *gatewayv1.HTTPRoute) bool {
	return IsDisturbing(before, after) || textOf(RouteProblem(before)) != textOf(RouteProblem(after))
}

// IsDisturbingPod reports whether a change of a Pod concerns the challenge that it
// was made for: it answers now, or does not any more, or says why not.
func IsDisturbingPod(before, after *corev1.Pod) bool {
	return textOf(PodProblem(before)) != textOf(PodProblem(after))
}

func textOf(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
