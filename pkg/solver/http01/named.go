// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"encoding/json"
	"fmt"

	networkingv1 "k8s.io/api/networking/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/patch"
)

// addToNamed makes sure that the user's Ingress holds the route of ch. It gets no
// owners, since garbage collection would take it away with them.
func (s *Solver) addToNamed(ctx context.Context, ch *acmev1.Challenge, name string, to place) error {
	have, err := s.client.NetworkingV1().Ingresses(ch.Namespace).Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return fmt.Errorf(NoIngress+"%s/%s; create it, or name another", ch.Namespace, name)
	case err != nil:
		return explain(err, onIngress("get", ch.Namespace, name))
	case have.DeletionTimestamp != nil:
		return fmt.Errorf("spec.solver.http01.ingress.name: Ingress %s/%s is being deleted; create it again, or name another", ch.Namespace, name)
	}
	return writeRoute(routeOf(ch, to), onIngress("patch", ch.Namespace, name), func(r route) error {
		return s.edit(ctx, have, additions(have, r))
	})
}

// removeFromNamed restores the user's Ingress. It need not be there any more.
func (s *Solver) removeFromNamed(ctx context.Context, ch *acmev1.Challenge, name string) (isOurs bool, err error) {
	have, err := s.client.NetworkingV1().Ingresses(ch.Namespace).Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return false, nil
	case err != nil:
		return false, explain(err, onIngress("get", ch.Namespace, name))
	}
	err = s.edit(ctx, have, removals(have, routeOf(ch, place{})))
	return hasRouteOf(have, ch), explain(ignoreNotFound(err), onIngress("patch", ch.Namespace, name))
}

// edit changes these places of an Ingress and no others, fields that this program
// does not know included, and only if nobody has changed the Ingress since it was read.
func (s *Solver) edit(ctx context.Context, have *networkingv1.Ingress, edits []patch.Operation) error {
	if len(edits) == 0 {
		return nil
	}
	edits = append([]patch.Operation{{Op: "test", Path: versionPath, Value: have.ResourceVersion}}, edits...)
	body, err := json.Marshal(edits)
	if err != nil {
		return fmt.Errorf("encoding a patch of Ingress %s/%s: %w", have.Namespace, have.Name, err)
	}
	_, err = s.client.NetworkingV1().Ingresses(have.Namespace).Patch(ctx, have.Name, types.JSONPatchType, body, metav1.PatchOptions{})
	return err
}
