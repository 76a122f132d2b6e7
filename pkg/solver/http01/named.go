// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// addToNamed makes sure that the user's Ingress holds the route of ch. It gets no
// owners, since garbage collection would take it away with them.
func (s *Solver) addToNamed(ctx context.Context, ch *acmev1.Challenge, name string) error {
	have, err := s.client.NetworkingV1().Ingresses(ch.Namespace).Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return fmt.Errorf("spec.solver.http01.ingress.name: there is no Ingress %s/%s; create it, or name another", ch.Namespace, name)
	case err != nil:
		return explain(err, onIngress("get", ch.Namespace, name))
	}
	if !s.routeOf(ch).addTo(have) {
		return nil
	}
	return s.updateRouted(ctx, have, s.routeOf(ch))
}

// removeFromNamed restores the user's Ingress. It need not be there any more.
func (s *Solver) removeFromNamed(ctx context.Context, ch *acmev1.Challenge, name string) error {
	ingresses := s.client.NetworkingV1().Ingresses(ch.Namespace)
	have, err := ingresses.Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return nil
	case err != nil:
		return explain(err, onIngress("get", ch.Namespace, name))
	}
	if !s.routeOf(ch).removeFrom(have) {
		return nil
	}
	_, err = ingresses.Update(ctx, have, metav1.UpdateOptions{})
	return explain(ignoreNotFound(err), onIngress("update", ch.Namespace, name))
}
