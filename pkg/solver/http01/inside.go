// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"slices"

	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Inside returns where the route of a challenge is reached within the cluster: the
// addresses that the ingress controller has written to the status of its Ingress, or
// that its Gateways have. Nil if they cannot be known now. It costs a request to the
// API server, or one for each Gateway.
func (s *Solver) Inside(ctx context.Context, ch *acmev1.Challenge) []string {
	settings, err := settingsOf(ch)
	switch {
	case err != nil || isRoutedElsewhere(settings):
		return nil
	case settings.GatewayHTTPRoute != nil:
		return s.insideGateways(ctx, ch.Namespace, parentRefs(settings.GatewayHTTPRoute.ParentRefs))
	}
	name := settings.Ingress.Name
	if name == "" {
		name = ownName(ch, settings.Ingress)
	}
	ing, err := s.client.NetworkingV1().Ingresses(ch.Namespace).Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return nil // then nobody knows; the next look asks again
	}
	return InsideIngress(ing)
}

func (s *Solver) insideGateways(ctx context.Context, namespace string, parents []gatewayv1.ParentReference) []string {
	var addresses []string
	for _, ref := range parents {
		if !isGateway(ref) {
			continue
		}
		gateway, err := s.gateway.GatewayV1().Gateways(namespaceOf(ref, namespace)).Get(ctx, string(ref.Name), metav1.GetOptions{})
		if err != nil {
			continue // the others may know
		}
		for _, address := range gateway.Status.Addresses {
			addresses = append(addresses, address.Value)
		}
	}
	return InsideAddresses(addresses...)
}

// InsideIngress are the load-balancer addresses in an Ingress's status, IP addresses
// or host names, each once.
func InsideIngress(ing *networkingv1.Ingress) []string {
	var addresses []string
	for _, balancer := range ing.Status.LoadBalancer.Ingress {
		addresses = append(addresses, balancer.IP, balancer.Hostname)
	}
	return InsideAddresses(addresses...)
}

// InsideAddresses are addresses as a status has them, such as a Gateway's, each once
// and in order, so that they are tried in the same order every time.
func InsideAddresses(addresses ...string) []string {
	addresses = slices.DeleteFunc(slices.Clone(addresses), func(address string) bool { return address == "" })
	slices.Sort(addresses)
	return slices.Compact(addresses)
}
