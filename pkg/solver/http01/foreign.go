// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// hasRouteOf reports whether an object says that it holds the route of a challenge.
func hasRouteOf(obj metav1.Object, ch *acmev1.Challenge) bool {
	_, has := obj.GetAnnotations()[routeOf(ch, place{}).annotation]
	return has
}

// foreignSelector selects what cert-manager has made for a challenge, by the labels that
// it finds its objects by. Checksums of several may be the same.
func foreignSelector(ch *acmev1.Challenge) string {
	return labels.Set(identityLabels(ch)).String()
}

// foreignKind is one kind of what cert-manager makes for a challenge.
type foreignKind struct {
	resource, kind string
	list           func(ctx context.Context, options metav1.ListOptions) ([]metav1.Object, error)
	delete         func(ctx context.Context, name string, options metav1.DeleteOptions) error
}

func (s *Solver) foreignKinds(namespace string) []foreignKind {
	core, ingresses, routes := s.client.CoreV1(), s.client.NetworkingV1().Ingresses(namespace), s.gateway.GatewayV1().HTTPRoutes(namespace)
	return []foreignKind{
		{"ingresses", "Ingresses", listing(ingresses.List), ingresses.Delete},
		{"httproutes", "HTTPRoutes", listing(routes.List), routes.Delete},
		{"services", "Services", listing(core.Services(namespace).List), core.Services(namespace).Delete},
		{"pods", "Pods", listing(core.Pods(namespace).List), core.Pods(namespace).Delete},
	}
}

// listing makes one of the typed lists a list of objects.
func listing[L runtime.Object](list func(context.Context, metav1.ListOptions) (L, error)) func(context.Context, metav1.ListOptions) ([]metav1.Object, error) {
	return func(ctx context.Context, options metav1.ListOptions) ([]metav1.Object, error) {
		all, err := list(ctx, options)
		if err != nil {
			return nil, err
		}
		var objects []metav1.Object
		err = meta.EachListItem(all, func(item runtime.Object) error {
			obj, err := meta.Accessor(item)
			objects = append(objects, obj)
			return err
		})
		return objects, err
	}
}

// removeForeign deletes what another controller has made for a challenge that it
// presented before this one took over: what is controlled by the challenge and has the
// labels for it. Garbage collection takes it with the challenge in any case, so that what
// we may not see or delete can stay until then.
func (s *Solver) removeForeign(ctx context.Context, ch *acmev1.Challenge) error {
	for _, kind := range s.foreignKinds(ch.Namespace) {
		found, err := kind.list(ctx, metav1.ListOptions{LabelSelector: foreignSelector(ch)})
		switch {
		case apierrors.IsForbidden(err) || apierrors.IsNotFound(err):
			continue
		case err != nil:
			return explain(err, onAll(kind.resource, kind.kind, ch.Namespace))
		}
		for _, obj := range found {
			if !metav1.IsControlledBy(obj, ch) || isOurs(obj) {
				continue
			}
			uid := obj.GetUID()
			err := kind.delete(ctx, obj.GetName(), metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &uid}})
			if ignoreNotFound(err) != nil && !apierrors.IsForbidden(err) {
				return explain(err, request{verb: "delete", resource: kind.resource, object: kind.kind + " " + ch.Namespace + "/" + obj.GetName()})
			}
		}
	}
	return nil
}
