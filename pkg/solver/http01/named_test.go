// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"slices"
	"testing"

	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestNamedIngressIsEditedAndRestored(t *testing.T) {
	const us = wellKnown + "tok"
	shop := []string{"shop.example.com/", "shop.example.com/cart", "bare.example.com", "*.example.com/", "/any"}
	tests := map[string]struct {
		dnsName string
		want    []string
	}{
		"rule of the host":                {"shop.example.com", slices.Insert(slices.Clone(shop), 0, "shop.example.com"+us)},
		"rule of the host, letter case":   {"SHOP.example.com", slices.Insert(slices.Clone(shop), 0, "shop.example.com"+us)},
		"rule with no http":               {"bare.example.com", append(slices.Clone(shop), "bare.example.com"+us)},
		"no rule":                         {"new.example.com", append(slices.Clone(shop), "new.example.com"+us)},
		"IP address: rule without a host": {"192.0.2.1", slices.Insert(slices.Clone(shop), 4, us)},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.add(shopIngress())
			ch := challenge("a", test.dnsName, "tok", &acmev1.IngressSolver{Name: "shop"})
			f.present(ch)
			f.wantRequests("get services", "create services", "get ingresses", "patch ingresses")
			f.present(ch)
			f.wantRequests("get services", "get ingresses")
			got := f.ingress("ns")
			if !slices.Equal(paths(got), test.want) {
				t.Errorf("routes %q\n  want %q", paths(got), test.want)
			}
			if len(got.OwnerReferences) > 0 {
				t.Errorf("owners %v would take the user's Ingress away with them", got.OwnerReferences)
			}

			f.cleanUp(ch)
			f.wantRequests("get ingresses", "patch ingresses", "list ingresses", "get services", "delete services")
			f.wantShopRestored()
			f.cleanUp(ch)
			f.wantShopRestored()
		})
	}
}

func TestNamedIngressKeepsItsOwnLabelsAndAnnotations(t *testing.T) {
	f := newFixture(t)
	ing := shopIngress()
	ing.Labels, ing.Annotations = map[string]string{"team": "web"}, map[string]string{"note": "ours"}
	f.add(ing)
	ch := challenge("a", "shop.example.com", "tok", &acmev1.IngressSolver{Name: "shop"})
	f.present(ch)
	f.cleanUp(ch)
	if got := f.ingress("ns"); !equality.Semantic.DeepEqual(got, ing) {
		t.Errorf("restored to\n%+v, want\n%+v", got, ing)
	}
}

func TestNamedIngressWithOnlyADefaultBackend(t *testing.T) {
	f := newFixture(t)
	ing := &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "shop", ResourceVersion: "7"},
		Spec:       networkingv1.IngressSpec{DefaultBackend: &networkingv1.IngressBackend{Service: &networkingv1.IngressServiceBackend{Name: "shop"}}},
	}
	f.add(ing)
	ch := challenge("a", "shop.example.com", "tok", &acmev1.IngressSolver{Name: "shop"})
	f.present(ch)
	f.cleanUp(ch)
	if got := f.ingress("ns"); !equality.Semantic.DeepEqual(got, ing) {
		t.Errorf("restored to\n%+v, want\n%+v", got, ing)
	}
}

func TestNamedIngressWithTwoChallenges(t *testing.T) {
	tests := map[string]struct {
		token string
		after []string
	}{
		"two tokens": {"tok2", []string{"shop.example.com" + wellKnown + "tok2"}},
		"one token":  {"tok1", []string{"shop.example.com" + wellKnown + "tok1"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.add(shopIngress())
			first := challenge("first", "shop.example.com", "tok1", &acmev1.IngressSolver{Name: "shop"})
			second := challenge("second", "shop.example.com", test.token, &acmev1.IngressSolver{Name: "shop"})
			f.present(first)
			f.present(second)
			f.cleanUp(first)
			want := append(test.after, paths(shopIngress())...)
			if got := paths(f.ingress("ns")); !slices.Equal(got, want) {
				t.Errorf("routes %q\n  want %q", got, want)
			}
			f.wantService("ns", true)
			f.cleanUp(second)
			f.wantShopRestored()
		})
	}
}

// The solver that was at work before us may have left its route for the token.
func TestPathThatLeadsElsewhereIsTakenOver(t *testing.T) {
	f := newFixture(t)
	ing := shopIngress()
	ing.Spec.Rules[0].HTTP.Paths = slices.Insert(ing.Spec.Rules[0].HTTP.Paths, 0,
		path(wellKnown+"tok", networkingv1.PathTypeExact, "cm-acme-http-solver-x", 8089))
	f.add(ing)
	ch := challenge("a", "shop.example.com", "tok", &acmev1.IngressSolver{Name: "shop"})
	f.present(ch)
	if got := f.ingress("ns").Spec.Rules[0].HTTP.Paths[0].Backend.Service.Name; got != serviceName {
		t.Errorf("the route leads to Service %s", got)
	}
	f.cleanUp(ch)
	f.wantShopRestored()
}

func TestNamedIngressIsMissing(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "shop.example.com", "tok", &acmev1.IngressSolver{Name: "shop"})
	wantError(t, f.solver.Present(t.Context(), ch),
		"spec.solver.http01.ingress.name: there is no Ingress ns/shop; create it, or name another")
	f.cleanUp(ch)
	f.wantNothingLeft()
}

// shopIngress is a user's.
func shopIngress() *networkingv1.Ingress {
	prefix := networkingv1.PathTypePrefix
	return &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "shop", ResourceVersion: "7"},
		Spec: networkingv1.IngressSpec{Rules: []networkingv1.IngressRule{
			rule("shop.example.com", path("/", prefix, "shop", 80), path("/cart", prefix, "cart", 80)),
			{Host: "bare.example.com"},
			rule("*.example.com", path("/", prefix, "landing", 80)),
			rule("", path("/any", prefix, "landing", 80)),
		}},
	}
}

func (f *fixture) wantShopRestored() {
	f.Helper()
	if got, want := f.ingress("ns"), shopIngress(); !equality.Semantic.DeepEqual(got, want) {
		f.Errorf("restored to\n%+v, want\n%+v", got, want)
	}
}
