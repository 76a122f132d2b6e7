// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"fmt"
	"slices"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/kube"
)

// mirror keeps EndpointSlices in the namespaces that have routes as those of the
// responders' own Service are. The steps of a namespace take turns.
type mirror struct {
	client    kube.Interface
	responder cache.ObjectName
	// The slices of the responders, and the mirrors. A cache that is not filled, or
	// nil, is not asked; the API server is.
	responders, mirrors cache.SharedIndexInformer
}

// Mirror brings the endpoints behind the routes of a namespace up to date. It costs
// no request if they are.
func (s *Solver) Mirror(ctx context.Context, namespace string) error {
	m := s.shared.mirror
	if m == nil {
		return nil
	}
	return s.inTurn(ctx, namespace, func(ctx context.Context) error {
		if m.isCurrent(ctx, namespace) {
			return nil
		}
		service, err := s.client.CoreV1().Services(namespace).Get(ctx, serviceName, metav1.GetOptions{})
		switch {
		case apierrors.IsNotFound(err):
			return nil
		case err != nil:
			return explain(err, onService("get", namespace, serviceName))
		case !isOurs(service) || service.DeletionTimestamp != nil:
			return nil
		}
		_, err = m.ensure(ctx, service)
		return err
	})
}

// isCurrent reports whether the namespace has its mirrors, and they are up to date.
func (m *mirror) isCurrent(ctx context.Context, namespace string) bool {
	from, have, err := m.observe(ctx, namespace)
	if err != nil || len(have) == 0 || len(have[0].OwnerReferences) != 1 {
		return false
	}
	return !slices.ContainsFunc(mirrored(have[0].OwnerReferences[0], namespace, from, have), func(want *discoveryv1.EndpointSlice) bool {
		return !isSame(find(have, want.Name), want)
	})
}

// ensure makes sure of the mirrors behind a Service. It returns why nobody answers
// there, if so.
func (m *mirror) ensure(ctx context.Context, service *corev1.Service) (notYet, err error) {
	from, have, err := m.observe(ctx, service.Namespace)
	if err != nil {
		return nil, err
	}
	owner := metav1.OwnerReference{APIVersion: "v1", Kind: "Service", Name: service.Name, UID: service.UID}
	answered := false
	for _, want := range mirrored(owner, service.Namespace, from, have) {
		answered = answered || HasReady(want)
		if there := find(have, want.Name); !isSame(there, want) {
			if err := m.write(ctx, want, there != nil); err != nil {
				return nil, err
			}
		}
	}
	if !answered {
		return fmt.Errorf("no responder is ready behind Service %s; see whether its pods are, and whether it has a port named %q", m.responder, responderPortName), nil
	}
	return nil, nil
}

func (m *mirror) observe(ctx context.Context, namespace string) (from, have []*discoveryv1.EndpointSlice, err error) {
	if from, err = m.list(ctx, m.responders, m.responder.Namespace, ResponderSelector(m.responder.Name)); err != nil {
		return nil, nil, err
	}
	have, err = m.list(ctx, m.mirrors, namespace, MirrorSelector())
	return from, have, err
}

func (m *mirror) list(ctx context.Context, informer cache.SharedIndexInformer, namespace, selector string) ([]*discoveryv1.EndpointSlice, error) {
	var found []*discoveryv1.EndpointSlice
	if informer != nil && informer.HasSynced() {
		err := cache.ListAllByNamespace(informer.GetIndexer(), namespace, labels.Everything(), func(obj any) {
			if slice, ok := obj.(*discoveryv1.EndpointSlice); ok {
				found = append(found, slice)
			}
		})
		return found, err
	}
	list, err := m.client.DiscoveryV1().EndpointSlices(namespace).List(ctx, metav1.ListOptions{LabelSelector: selector})
	if err != nil {
		return nil, explain(err, onAll("endpointslices", "EndpointSlices", namespace))
	}
	for i := range list.Items {
		found = append(found, &list.Items[i])
	}
	return found, nil
}

// write makes a mirror as it has to be. Nobody else writes one of ours, so that its
// version does not matter; what the cache says of it may be late.
func (m *mirror) write(ctx context.Context, want *discoveryv1.EndpointSlice, isThere bool) error {
	mirrors := m.client.DiscoveryV1().EndpointSlices(want.Namespace)
	if !isThere {
		_, err := mirrors.Create(ctx, want, metav1.CreateOptions{})
		if !apierrors.IsAlreadyExists(err) {
			return explain(err, onSlice("create", want.Namespace, want.Name))
		}
		if have, err := mirrors.Get(ctx, want.Name, metav1.GetOptions{}); err == nil && !isOurs(have) {
			return fmt.Errorf("using EndpointSlice %s/%s: "+NotOurs, want.Namespace, want.Name)
		}
	}
	_, err := mirrors.Update(ctx, want, metav1.UpdateOptions{})
	if apierrors.IsNotFound(err) {
		_, err = mirrors.Create(ctx, want, metav1.CreateOptions{})
		return explain(err, onSlice("create", want.Namespace, want.Name))
	}
	return explain(err, onSlice("update", want.Namespace, want.Name))
}

// remove deletes the mirrors of a namespace. Garbage collection would, too, where
// there is one.
func (m *mirror) remove(ctx context.Context, namespace string) error {
	mirrors := m.client.DiscoveryV1().EndpointSlices(namespace)
	list, err := mirrors.List(ctx, metav1.ListOptions{LabelSelector: MirrorSelector()})
	if err != nil {
		return explain(err, onAll("endpointslices", "EndpointSlices", namespace))
	}
	for i := range list.Items {
		have := &list.Items[i]
		if err := mirrors.Delete(ctx, have.Name, asRead(have)); ignoreNotFound(err) != nil {
			return explain(err, onSlice("delete", namespace, have.Name))
		}
	}
	return nil
}

func find(all []*discoveryv1.EndpointSlice, name string) *discoveryv1.EndpointSlice {
	i := slices.IndexFunc(all, func(s *discoveryv1.EndpointSlice) bool { return s.Name == name })
	if i < 0 {
		return nil
	}
	return all[i]
}

func isSame(have, want *discoveryv1.EndpointSlice) bool {
	return have != nil && have.DeletionTimestamp == nil &&
		equality.Semantic.DeepEqual(have.OwnerReferences, want.OwnerReferences) &&
		hasLabels(have.Labels, want.Labels) &&
		equality.Semantic.DeepEqual(have.Endpoints, want.Endpoints) &&
		equality.Semantic.DeepEqual(have.Ports, want.Ports)
}

// hasLabels reports whether all that are wanted are there; others may have put theirs
// beside them.
func hasLabels(have, want map[string]string) bool {
	for key, value := range want {
		if got, ok := have[key]; !ok || got != value {
			return false
		}
	}
	return true
}
