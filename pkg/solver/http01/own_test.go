// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"maps"
	"slices"
	"testing"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestOwnObjectsInFull(t *testing.T) {
	f := newFixture(t)
	f.present(challenge("a", "Example.com", "tok", &acmev1.IngressSolver{
		IngressClassName: ptr.To("nginx"),
		ServiceType:      corev1.ServiceTypeNodePort, // no effect on an ExternalName
	}))
	got := f.ingress("ns")
	want := &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{
			Namespace: "ns",
			Name:      got.Name,
			Labels: map[string]string{
				"app.kubernetes.io/managed-by":       "countersign",
				"acme.cert-manager.io/http01-solver": "true",
				"acme.cert-manager.io/http-domain":   "423625786",
				"countersign.dev/http01-route":       "true",
			},
			Annotations: map[string]string{
				"nginx.ingress.kubernetes.io/whitelist-source-range": "0.0.0.0/0,::/0",
				"http01.countersign.dev/uid-a":                       "example.com/.well-known/acme-challenge/tok",
			},
			OwnerReferences: []metav1.OwnerReference{{APIVersion: "acme.cert-manager.io/v1", Kind: "Challenge", Name: "a", UID: "uid-a"}},
		},
		Spec: networkingv1.IngressSpec{
			IngressClassName: ptr.To("nginx"),
			Rules:            []networkingv1.IngressRule{rule("example.com", ours("tok"))},
		},
	}
	if !equality.Semantic.DeepEqual(got, want) {
		t.Errorf("Ingress\n got %+v\nwant %+v", got, want)
	}

	service := f.service("ns")
	if !isOurs(service) || service.Spec.Type != corev1.ServiceTypeExternalName || service.Spec.ExternalName != "responder.example" {
		t.Errorf("Service %+v", service)
	}
	port := corev1.ServicePort{Name: "http", Protocol: corev1.ProtocolTCP, Port: 8089, TargetPort: intstr.FromInt32(8089)}
	if !slices.Equal(service.Spec.Ports, []corev1.ServicePort{port}) {
		t.Errorf("ports of the Service %+v", service.Spec.Ports)
	}
}

func TestOwnIngressMetadata(t *testing.T) {
	const whitelist = "nginx.ingress.kubernetes.io/whitelist-source-range"
	everybody := map[string]string{whitelist: "0.0.0.0/0,::/0"}
	template := func(labels, annotations map[string]string) *acmev1.IngressTemplate {
		return &acmev1.IngressTemplate{ObjectMeta: acmev1.TemplateMeta{Labels: labels, Annotations: annotations}}
	}
	tests := map[string]struct {
		settings    acmev1.IngressSolver
		annotations map[string]string
		label       string
	}{
		"nothing set": {annotations: everybody},
		"class": {
			settings:    acmev1.IngressSolver{Class: ptr.To("traefik")},
			annotations: map[string]string{whitelist: "0.0.0.0/0,::/0", "kubernetes.io/ingress.class": "traefik"},
		},
		"empty class, which keeps the default class away": {
			settings:    acmev1.IngressSolver{Class: ptr.To("")},
			annotations: map[string]string{whitelist: "0.0.0.0/0,::/0", "kubernetes.io/ingress.class": ""},
		},
		"template adds": {
			settings:    acmev1.IngressSolver{IngressTemplate: template(map[string]string{"team": "web"}, map[string]string{"a": "b"})},
			annotations: map[string]string{whitelist: "0.0.0.0/0,::/0", "a": "b"},
			label:       "web",
		},
		"template wins": {
			settings:    acmev1.IngressSolver{IngressTemplate: template(nil, map[string]string{whitelist: "192.0.2.0/24"})},
			annotations: map[string]string{whitelist: "192.0.2.0/24"},
		},
		"template has the whitelist of another controller": {
			settings:    acmev1.IngressSolver{IngressTemplate: template(nil, map[string]string{"example.com/whitelist-source-range": "x"})},
			annotations: map[string]string{"example.com/whitelist-source-range": "x"},
		},
		"template cannot hide whose it is": {
			settings:    acmev1.IngressSolver{IngressTemplate: template(map[string]string{managedByLabel: "helm", solverLabel: "no"}, nil)},
			annotations: everybody,
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			ing := new(Solver).newOwn(challenge("a", "example.com", "tok", &test.settings), &test.settings)
			if !maps.Equal(ing.Annotations, test.annotations) {
				t.Errorf("annotations %v, want %v", ing.Annotations, test.annotations)
			}
			if !isOurs(ing) || ing.Labels["team"] != test.label {
				t.Errorf("labels %v", ing.Labels)
			}
		})
	}
}

func TestOwnName(t *testing.T) {
	name := func(dnsName string, settings acmev1.IngressSolver) string {
		return ownName(challenge("a", dnsName, "tok", &settings), &settings)
	}
	want := name("example.com", acmev1.IngressSolver{})
	same := map[string]string{
		"letter case":  name("EXAMPLE.com.", acmev1.IngressSolver{}),
		"service type": name("example.com", acmev1.IngressSolver{ServiceType: corev1.ServiceTypeClusterIP}),
	}
	for what, got := range same {
		if got != want {
			t.Errorf("another %s: %s, want %s", what, got, want)
		}
	}
	different := map[string]string{
		"host":               name("example.org", acmev1.IngressSolver{}),
		"class":              name("example.com", acmev1.IngressSolver{Class: ptr.To("x")}),
		"ingress class name": name("example.com", acmev1.IngressSolver{IngressClassName: ptr.To("x")}),
		"template":           name("example.com", acmev1.IngressSolver{IngressTemplate: &acmev1.IngressTemplate{}}),
	}
	seen := map[string]string{want: "the first"}
	for what, got := range different {
		if other, taken := seen[got]; taken {
			t.Errorf("another %s has the name of %s", what, other)
		}
		seen[got] = what
	}
}

func TestTwoTokensOfOneHost(t *testing.T) {
	f := newFixture(t)
	first := challenge("first", "example.com", "tok1", &acmev1.IngressSolver{})
	second := challenge("second", "example.com", "tok2", &acmev1.IngressSolver{})
	f.present(first)
	f.present(second)
	ing := f.ingress("ns")
	if got := paths(ing); !slices.Equal(got, []string{"example.com" + wellKnown + "tok2", "example.com" + wellKnown + "tok1"}) {
		t.Fatalf("routes %q", got)
	}
	if len(ing.OwnerReferences) != 2 {
		t.Errorf("owners %v, want both challenges", ing.OwnerReferences)
	}

	f.cleanUp(first)
	ing = f.ingress("ns")
	if got := paths(ing); !slices.Equal(got, []string{"example.com" + wellKnown + "tok2"}) {
		t.Errorf("routes %q, want that of the second challenge", got)
	}
	if len(ing.OwnerReferences) != 1 || ing.OwnerReferences[0].Name != "second" {
		t.Errorf("owners %v, want the second challenge", ing.OwnerReferences)
	}
	f.cleanUp(second)
	f.wantNothingLeft()
}

// A CA gives the same token again while the authorization is open, so that a new
// challenge may come to use the route of one that is being deleted.
func TestTwoChallengesOfOneToken(t *testing.T) {
	f := newFixture(t)
	old := challenge("old", "example.com", "tok", &acmev1.IngressSolver{})
	young := challenge("young", "example.com", "tok", &acmev1.IngressSolver{})
	f.present(old)
	f.present(young)
	f.cleanUp(old)
	if got := paths(f.ingress("ns")); !slices.Equal(got, []string{"example.com" + wellKnown + "tok"}) {
		t.Fatalf("routes %q, want that of the young challenge", got)
	}
	f.wantService("ns", true)
	f.cleanUp(young)
	f.wantNothingLeft()
}

func TestCleanUpOfAChallengeThatNeverPresented(t *testing.T) {
	f := newFixture(t)
	f.present(challenge("a", "example.com", "tok", &acmev1.IngressSolver{}))
	f.seen = len(f.client.Actions())
	f.cleanUp(challenge("b", "example.com", "tok", &acmev1.IngressSolver{}))
	f.wantRequests("get ingresses", "list ingresses")
	f.wantService("ns", true)
}

// Garbage collection drops the references to owners that are gone, and leaves
// what they had; with the last owner that has to go too.
func TestRouteOfALostChallengeGoesWithTheLastOwner(t *testing.T) {
	f := newFixture(t)
	lost := challenge("lost", "example.com", "tok1", &acmev1.IngressSolver{})
	ch := challenge("a", "example.com", "tok2", &acmev1.IngressSolver{})
	f.present(lost)
	f.present(ch)
	ing := f.ingress("ns")
	removeOwner(ing, lost)
	f.update(ing)
	f.cleanUp(ch)
	f.wantNothingLeft()
}

func TestIPAddressHasNoHost(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "2001:db8::1", "tok", &acmev1.IngressSolver{})
	f.present(ch)
	if got := paths(f.ingress("ns")); !slices.Equal(got, []string{wellKnown + "tok"}) {
		t.Errorf("routes %q", got)
	}
	f.cleanUp(ch)
	f.wantNothingLeft()
}

func TestForeignIngressIsLeftAlone(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	foreign := shopIngress()
	foreign.Name = ownName(ch, ch.Spec.Solver.HTTP01.Ingress)
	f.add(foreign)
	wantError(t, f.solver.Present(t.Context(), ch), "using Ingress ns/"+foreign.Name+
		": it was not made by Countersign; delete or rename it")
	f.cleanUp(ch)
	if got := f.ingress("ns"); !equality.Semantic.DeepEqual(got, foreign) {
		t.Errorf("the foreign Ingress was changed: %+v", got)
	}
	f.wantService("ns", false)
}

func rule(host string, paths ...networkingv1.HTTPIngressPath) networkingv1.IngressRule {
	return networkingv1.IngressRule{Host: host, IngressRuleValue: networkingv1.IngressRuleValue{
		HTTP: &networkingv1.HTTPIngressRuleValue{Paths: paths},
	}}
}

func ours(token string) networkingv1.HTTPIngressPath {
	return path(wellKnown+token, networkingv1.PathTypeExact, serviceName, 8089)
}

func path(path string, pathType networkingv1.PathType, service string, port int32) networkingv1.HTTPIngressPath {
	return networkingv1.HTTPIngressPath{Path: path, PathType: &pathType, Backend: networkingv1.IngressBackend{
		Service: &networkingv1.IngressServiceBackend{Name: service, Port: networkingv1.ServiceBackendPort{Number: port}},
	}}
}
