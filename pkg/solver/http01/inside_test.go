// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"slices"
	"testing"

	networkingv1 "k8s.io/api/networking/v1"
)

func TestInsideIngress(t *testing.T) {
	ing := &networkingv1.Ingress{}
	if got := InsideIngress(ing); len(got) != 0 {
		t.Errorf("got %v", got)
	}
	ing.Status.LoadBalancer.Ingress = []networkingv1.IngressLoadBalancerIngress{
		{IP: "192.0.2.2"}, {Hostname: "lb.example.test"}, {IP: "2001:db8::1"}, {IP: "192.0.2.2"}, {},
	}
	if got := InsideIngress(ing); !slices.Equal(got, []string{"192.0.2.2", "2001:db8::1", "lb.example.test"}) {
		t.Errorf("got %v", got)
	}
}
