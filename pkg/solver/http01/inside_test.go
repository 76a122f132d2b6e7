// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"slices"
	"testing"

	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/utils/ptr"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
	fakegateway "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned/fake"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestInside(t *testing.T) {
	ch := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "shop", Name: "ch"}, Spec: acmev1.ChallengeSpec{DNSName: "example.test"}}
	named, own := &acmev1.IngressSolver{Name: "edge"}, &acmev1.IngressSolver{}
	ingress := func(name, address string) *networkingv1.Ingress {
		ing := &networkingv1.Ingress{ObjectMeta: metav1.ObjectMeta{Namespace: "shop", Name: name}}
		ing.Status.LoadBalancer.Ingress = []networkingv1.IngressLoadBalancerIngress{{IP: address}}
		return ing
	}
	s := &Solver{client: fake.NewClientset(ingress("edge", "192.0.2.1"), ingress(ownName(ch, own), "192.0.2.2"))}
	for _, row := range []struct {
		solver *acmev1.HTTP01Solver
		want   []string
	}{
		{&acmev1.HTTP01Solver{Ingress: named}, []string{"192.0.2.1"}},
		{&acmev1.HTTP01Solver{Ingress: own}, []string{"192.0.2.2"}},
		{&acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Name: "gone"}}, nil},
		{nil, nil},
	} {
		ch.Spec.Solver.HTTP01 = row.solver
		if got := s.Inside(t.Context(), ch); !slices.Equal(got, row.want) {
			t.Errorf("%+v: got %v, want %v", row.solver, got, row.want)
		}
	}
}

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

func TestInsideOfGateways(t *testing.T) {
	gateways := fakegateway.NewSimpleClientset()
	for name, address := range map[string]string{"first": "192.0.2.2", "second": "192.0.2.1"} {
		g := &gatewayv1.Gateway{ObjectMeta: metav1.ObjectMeta{Namespace: "infra", Name: name}}
		g.Status.Addresses = []gatewayv1.GatewayStatusAddress{{Value: address}}
		if _, err := gateways.GatewayV1().Gateways("infra").Create(t.Context(), g, metav1.CreateOptions{}); err != nil {
			t.Fatal(err)
		}
	}
	infra := ptr.To("infra")
	ch := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "shop"}}
	ch.Spec.Solver.HTTP01 = &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{ParentRefs: []acmev1.ParentReference{
		{Name: "first", Namespace: infra}, {Name: "gone"}, {Name: "second", Namespace: infra}, {Name: "mesh", Kind: ptr.To("Service")},
	}}}
	s := &Solver{gateway: gateways}
	if got := s.Inside(t.Context(), ch); !slices.Equal(got, []string{"192.0.2.1", "192.0.2.2"}) {
		t.Errorf("got %v", got)
	}
}
