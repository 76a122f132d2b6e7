// SPDX-License-Identifier: Apache-2.0

package gateway

import (
	"context"
	"io"
	"log"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/utils/ptr"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
	"sigs.k8s.io/gateway-api/pkg/client/clientset/versioned/fake"
)

func gatewayOf(change func(*gatewayv1.Gateway)) *gatewayv1.Gateway {
	g := &gatewayv1.Gateway{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "front"},
		Spec:       gatewayv1.GatewaySpec{Listeners: []gatewayv1.Listener{{Name: "http", Port: 80, Protocol: gatewayv1.HTTPProtocolType}}},
	}
	if change != nil {
		change(g)
	}
	return g
}

func routeOf(change func(*gatewayv1.HTTPRoute)) *gatewayv1.HTTPRoute {
	r := &gatewayv1.HTTPRoute{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "route"},
		Spec: gatewayv1.HTTPRouteSpec{
			CommonRouteSpec: gatewayv1.CommonRouteSpec{ParentRefs: []gatewayv1.ParentReference{{Name: "front"}}},
			Hostnames:       []gatewayv1.Hostname{"a.test"},
			Rules: []gatewayv1.HTTPRouteRule{{
				Matches: []gatewayv1.HTTPRouteMatch{{Path: &gatewayv1.HTTPPathMatch{
					Type: ptr.To(gatewayv1.PathMatchExact), Value: ptr.To("/x"),
				}}},
				BackendRefs: []gatewayv1.HTTPBackendRef{{BackendRef: gatewayv1.BackendRef{
					BackendObjectReference: gatewayv1.BackendObjectReference{Name: "svc", Port: ptr.To(gatewayv1.PortNumber(80))},
				}}},
			}},
		},
	}
	if change != nil {
		change(r)
	}
	return r
}

func TestParents(t *testing.T) {
	for name, row := range map[string]struct {
		gateway            *gatewayv1.Gateway
		route              *gatewayv1.HTTPRoute
		accepted, resolved gatewayv1.RouteConditionReason
	}{
		"taken":         {gatewayOf(nil), routeOf(nil), gatewayv1.RouteReasonAccepted, gatewayv1.RouteReasonResolvedRefs},
		"no such named": {nil, routeOf(nil), "", ""},
		"no such section": {gatewayOf(nil), routeOf(func(r *gatewayv1.HTTPRoute) {
			r.Spec.ParentRefs[0].SectionName = ptr.To(gatewayv1.SectionName("https"))
		}), gatewayv1.RouteReasonNoMatchingParent, gatewayv1.RouteReasonResolvedRefs},
		"no such port": {gatewayOf(nil), routeOf(func(r *gatewayv1.HTTPRoute) {
			r.Spec.ParentRefs[0].Port = ptr.To(gatewayv1.PortNumber(81))
		}), gatewayv1.RouteReasonNoMatchingParent, gatewayv1.RouteReasonResolvedRefs},
		"another hostname": {gatewayOf(func(g *gatewayv1.Gateway) {
			g.Spec.Listeners[0].Hostname = ptr.To(gatewayv1.Hostname("*.b.test"))
		}), routeOf(nil), gatewayv1.RouteReasonNoMatchingListenerHostname, gatewayv1.RouteReasonResolvedRefs},
		"under a wildcard": {gatewayOf(func(g *gatewayv1.Gateway) {
			g.Spec.Listeners[0].Hostname = ptr.To(gatewayv1.Hostname("*.test"))
		}), routeOf(nil), gatewayv1.RouteReasonAccepted, gatewayv1.RouteReasonResolvedRefs},
		"another namespace": {gatewayOf(func(g *gatewayv1.Gateway) { g.Namespace = "infra" }), routeOf(func(r *gatewayv1.HTTPRoute) {
			r.Spec.ParentRefs[0].Namespace = ptr.To(gatewayv1.Namespace("infra"))
		}), gatewayv1.RouteReasonNotAllowedByListeners, gatewayv1.RouteReasonResolvedRefs},
		"no Service": {gatewayOf(nil), routeOf(func(r *gatewayv1.HTTPRoute) {
			r.Spec.Rules[0].BackendRefs[0].Name = "other"
		}), gatewayv1.RouteReasonAccepted, gatewayv1.RouteReasonBackendNotFound},
	} {
		t.Run(name, func(t *testing.T) {
			v := view{
				gateway:    func(string, string) *gatewayv1.Gateway { return row.gateway },
				hasService: func(_, name string) bool { return name == "svc" },
			}
			got := v.parentsOf(row.route)
			if row.accepted == "" {
				if len(got) != 0 {
					t.Errorf("got %v, want nothing", got)
				}
				return
			}
			if len(got) != 1 || got[0].Conditions[0].Reason != string(row.accepted) || got[0].Conditions[1].Reason != string(row.resolved) {
				t.Errorf("got %+v, want %s and %s", got, row.accepted, row.resolved)
			}
			if want := row.accepted == gatewayv1.RouteReasonAccepted; isAccepted(got) != want {
				t.Errorf("accepted is %t, want %t", !want, want)
			}
		})
	}
}

// TestGateway follows a route from its making to the first request.
func TestGateway(t *testing.T) {
	client := fake.NewSimpleClientset() // NewClientset takes the plural of Gateway for gatewaies
	ctx, cancel := context.WithCancel(t.Context())
	g, err := Start(ctx, Options{
		Client: client, Address: "192.0.2.1", Log: log.New(io.Discard, "", 0),
		HasService: func(string, string) bool { return true },
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { cancel(); g.Close() }()
	seen, err := client.GatewayV1().HTTPRoutes("ns").Watch(ctx, metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer seen.Stop()
	if _, err := client.GatewayV1().HTTPRoutes("ns").Create(ctx, routeOf(nil), metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	// The route comes before its Gateway, as it may.
	if _, err := client.GatewayV1().Gateways("ns").Create(ctx, gatewayOf(nil), metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	for event := range seen.ResultChan() {
		if event.Type == watch.Modified && isAccepted(event.Object.(*gatewayv1.HTTPRoute).Status.Parents) {
			break
		}
	}
	have, err := client.GatewayV1().Gateways("ns").Get(ctx, "front", metav1.GetOptions{})
	if err != nil || len(have.Status.Addresses) != 1 {
		t.Errorf("the Gateway's addresses are %v, %v", have.Status.Addresses, err)
	}
}

func TestMatch(t *testing.T) {
	routes := []*gatewayv1.HTTPRoute{routeOf(nil), routeOf(func(r *gatewayv1.HTTPRoute) {
		r.Spec.Rules[0].Matches[0].Path.Type = ptr.To(gatewayv1.PathMatchPathPrefix)
		r.Spec.Rules[0].Matches[0].Path.Value = ptr.To("/x/y")
		r.Spec.Rules[0].BackendRefs[0].Name = "deep"
	}), routeOf(func(r *gatewayv1.HTTPRoute) {
		r.Spec.Rules[0].Matches = nil
		r.Spec.Rules[0].BackendRefs[0].Name = "all"
	})}
	for path, want := range map[string]string{"/x": "svc", "/x/y": "deep", "/x/y/z": "deep", "/x/yz": "all", "/": "all"} {
		if got, ok := match(routes, path); !ok || string(got.Service) != want {
			t.Errorf("%s: got %v %t, want %s", path, got, ok, want)
		}
	}
	if _, ok := match(routes[:1], "/"); ok {
		t.Error("an exact path was met by another")
	}
}
