// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"

	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// createRouted writes a new Ingress that holds r.
func (s *Solver) createRouted(ctx context.Context, ing *networkingv1.Ingress, r route) error {
	return writeRouted(ing, r, "create", func() error {
		_, err := s.client.NetworkingV1().Ingresses(ing.Namespace).Create(ctx, ing, metav1.CreateOptions{})
		return err
	})
}

// updateRouted writes an Ingress that was read and now holds r. It fails if the
// Ingress is not as it was read any more (its resourceVersion says so), and thus
// never overwrites what somebody else has written.
func (s *Solver) updateRouted(ctx context.Context, ing *networkingv1.Ingress, r route) error {
	return writeRouted(ing, r, "update", func() error {
		_, err := s.client.NetworkingV1().Ingresses(ing.Namespace).Update(ctx, ing, metav1.UpdateOptions{})
		return err
	})
}

// writeRouted falls back to ImplementationSpecific where an admission controller
// wants no dot in an Exact path, as some versions of ingress-nginx do.
func writeRouted(ing *networkingv1.Ingress, r route, verb string, write func() error) error {
	err := write()
	if refusesPathType(err) {
		r.usePathType(ing, networkingv1.PathTypeImplementationSpecific)
		err = write()
	}
	return explain(err, onIngress(verb, ing.Namespace, ing.Name))
}
