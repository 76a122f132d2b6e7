// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"fmt"
	"slices"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// serviceName is the name of the Service that all routes of a namespace lead to.
//
// Why it is there exactly as long as a route needs it: the steps of a namespace
// take turns, and only the leader works. Present makes sure of the Service and
// then of the route within one turn; CleanUp removes its route and then asks the
// API server, not a cache, for the routes that are left, within one turn too. So
// a clean-up sees either the route of another challenge, and leaves the Service,
// or that challenge's turn comes later, and makes it anew. A leader that loses its
// lease has its requests cancelled before the next one starts; and the delete
// names the UID and version that were read, so that it can never hit a Service
// made or changed since.
const serviceName = "countersign-responder"

// ensureService makes sure that the namespace has its Service, as it has to be.
func (s *Solver) ensureService(ctx context.Context, namespace string) error {
	services := s.client.CoreV1().Services(namespace)
	want := s.service(namespace)
	have, err := services.Get(ctx, serviceName, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		_, err = services.Create(ctx, want, metav1.CreateOptions{})
		return explain(err, onService("create", namespace))
	case err != nil:
		return explain(err, onService("get", namespace))
	case !isOurs(have):
		return fmt.Errorf("using Service %s/%s: it was not made by Countersign; delete or rename it", namespace, serviceName)
	case leadsTo(have, want):
		return nil
	}
	have.Spec = want.Spec
	_, err = services.Update(ctx, have, metav1.UpdateOptions{})
	return explain(err, onService("update", namespace))
}

// releaseService deletes the Service of a namespace that has no route any more.
func (s *Solver) releaseService(ctx context.Context, namespace string) error {
	routed, err := s.client.NetworkingV1().Ingresses(namespace).List(ctx, metav1.ListOptions{LabelSelector: RouteLabel + "=true"})
	if err != nil {
		return explain(err, onIngressesOf(namespace))
	}
	if slices.ContainsFunc(routed.Items, isStaying) {
		return nil
	}
	services := s.client.CoreV1().Services(namespace)
	have, err := services.Get(ctx, serviceName, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return nil
	case err != nil:
		return explain(err, onService("get", namespace))
	case !isOurs(have):
		return nil
	}
	err = services.Delete(ctx, serviceName, asRead(have))
	return explain(ignoreNotFound(err), onService("delete", namespace))
}

func (s *Solver) service(namespace string) *corev1.Service {
	return &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: serviceName, Labels: ourLabels()},
		Spec: corev1.ServiceSpec{
			Type:         corev1.ServiceTypeExternalName,
			ExternalName: s.responder.host,
			Ports: []corev1.ServicePort{{
				Name:       "http",
				Protocol:   corev1.ProtocolTCP,
				Port:       s.responder.port,
				TargetPort: intstr.FromInt32(s.responder.port),
			}},
		},
	}
}

// leadsTo compares what we set; the API server fills in the rest.
func leadsTo(have, want *corev1.Service) bool {
	return have.Spec.Type == want.Spec.Type &&
		have.Spec.ExternalName == want.Spec.ExternalName &&
		equality.Semantic.DeepEqual(have.Spec.Ports, want.Spec.Ports)
}

// isStaying reports whether an Ingress still needs the Service. One that is being
// deleted may be kept for long by the finalizer of a load balancer's controller.
func isStaying(ing networkingv1.Ingress) bool { return ing.DeletionTimestamp == nil }

// asRead deletes only the very version of an object that was read.
func asRead(obj metav1.Object) metav1.DeleteOptions {
	uid, version := obj.GetUID(), obj.GetResourceVersion()
	return metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &uid, ResourceVersion: &version}}
}

func ignoreNotFound(err error) error {
	if apierrors.IsNotFound(err) {
		return nil
	}
	return err
}
