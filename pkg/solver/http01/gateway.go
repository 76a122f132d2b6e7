// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"errors"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// errNoGatewayAPI: there are no HTTPRoutes in this cluster. It may change at any time.
var errNoGatewayAPI = errors.New(NoGatewayAPI + "of gateway.networking.k8s.io/v1; install the CRDs of the Gateway API, and a controller for it")

// addToHTTPRoute makes sure that our HTTPRoute for the host has the path of ch, that
// ch is one of its owners, and that no gateway refuses it.
func (s *Solver) addToHTTPRoute(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.GatewaySolver, to place) error {
	name := httpRouteName(ch, settings)
	have, err := s.gateway.GatewayV1().HTTPRoutes(ch.Namespace).Get(ctx, name, metav1.GetOptions{})
	s.noGatewayAPI.Store(isNotServed(err))
	switch {
	case isNotServed(err):
		return errNoGatewayAPI
	case apierrors.IsNotFound(err):
		have, err = s.createHTTPRoute(ctx, ch, settings, to)
	case err != nil:
		return explain(err, onHTTPRoute("get", ch.Namespace, name))
	case !isOurs(have):
		return fmt.Errorf("using HTTPRoute %s/%s: "+NotOurs, ch.Namespace, name)
	case have.DeletionTimestamp != nil:
		return fmt.Errorf("using HTTPRoute %s/%s: it is being deleted; the controllers of its finalizers have to finish first", ch.Namespace, name)
	default:
		have, err = s.updateHTTPRoute(ctx, have, ch, settings, to)
	}
	if err != nil {
		return err
	}
	return s.refusal(ctx, have)
}

func (s *Solver) createHTTPRoute(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.GatewaySolver, to place) (*gatewayv1.HTTPRoute, error) {
	rt := s.newHTTPRoute(ch, settings)
	shape(rt, ch, settings)
	addOwner(rt, ch)
	routeOf(ch, to).addToHTTP(rt)
	made, err := s.gateway.GatewayV1().HTTPRoutes(rt.Namespace).Create(ctx, rt, metav1.CreateOptions{})
	return made, explain(err, onHTTPRoute("create", rt.Namespace, rt.Name))
}

func (s *Solver) updateHTTPRoute(ctx context.Context, have *gatewayv1.HTTPRoute, ch *acmev1.Challenge, settings *acmev1.GatewaySolver, to place) (*gatewayv1.HTTPRoute, error) {
	changed := shape(have, ch, settings)
	changed = addOwner(have, ch) || changed
	changed = routeOf(ch, to).addToHTTP(have) || changed
	if !changed {
		return have, nil
	}
	if !isWritable(have) {
		return nil, fmt.Errorf("using HTTPRoute %s/%s: it would have more than %d paths; wait until challenges of this host have been cleaned up, or delete some", have.Namespace, have.Name, mostPaths)
	}
	updated, err := s.gateway.GatewayV1().HTTPRoutes(have.Namespace).Update(ctx, have, metav1.UpdateOptions{})
	return updated, explain(err, onHTTPRoute("update", have.Namespace, have.Name))
}

// removeFromHTTPRoute takes the path of ch out of our HTTPRoute, and deletes it with
// its last path, or when no garbage collection would ever find it. Where we may not see
// HTTPRoutes none was made.
func (s *Solver) removeFromHTTPRoute(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.GatewaySolver) (isRouted bool, err error) {
	routes, name := s.gateway.GatewayV1().HTTPRoutes(ch.Namespace), httpRouteName(ch, settings)
	have, err := routes.Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err) || apierrors.IsForbidden(err):
		return false, nil
	case err != nil:
		return false, explain(err, onHTTPRoute("get", ch.Namespace, name))
	case !isOurs(have) || have.DeletionTimestamp != nil:
		return false, nil
	}
	isRouted = hasRouteOf(have, ch)
	changed := removeOwner(have, ch)
	changed = routeOf(ch, place{}).removeFromHTTP(have) || changed
	switch {
	case len(have.Spec.Rules) == 0 || len(have.OwnerReferences) == 0:
		// Its status changes at any time; the UID, and our turn, are enough.
		err = routes.Delete(ctx, name, metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &have.UID}})
		return isRouted, explain(ignoreNotFound(err), onHTTPRoute("delete", ch.Namespace, name))
	case changed:
		_, err = routes.Update(ctx, have, metav1.UpdateOptions{})
		return isRouted, explain(err, onHTTPRoute("update", ch.Namespace, name))
	}
	return isRouted, nil
}
