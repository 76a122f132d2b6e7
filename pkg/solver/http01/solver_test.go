// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/utils/ptr"
	gatewayfake "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned/fake"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver"
)

var _ solver.Solver = (*Solver)(nil)

func TestNew(t *testing.T) {
	tests := map[string]struct {
		backend Backend
		address string
		wantErr string
	}{
		"good":              {BackendExternalName, "countersign-responder.countersign.svc.cluster.local:8089", ""},
		"final dot":         {BackendExternalName, "responder.example.:80", ""},
		"unknown backend":   {"pods", "responder.example:80", `HTTP-01 backend "pods" is not known; use one of ["endpointslice" "externalname" "pod"]`},
		"no backend":        {"", "responder.example:80", `HTTP-01 backend "" is not known; use one of ["endpointslice" "externalname" "pod"]`},
		"no service":        {BackendEndpointSlice, "", "HTTP-01 responder service is not set; it has to have a namespace and a name"},
		"no port":           {BackendExternalName, "responder.example", `HTTP-01 responder address "responder.example" cannot be used: it has to be "host:port"`},
		"port out of range": {BackendExternalName, "responder.example:65536", `HTTP-01 responder address "responder.example:65536" cannot be used: its port has to be a number from 1 to 65535`},
		"port zero":         {BackendExternalName, "responder.example:0", `HTTP-01 responder address "responder.example:0" cannot be used: its port has to be a number from 1 to 65535`},
		"no host":           {BackendExternalName, ":80", `HTTP-01 responder address ":80" cannot be used: its host has to be a DNS name`},
		"IPv6":              {BackendExternalName, "[::1]:80", `HTTP-01 responder address "[::1]:80" cannot be used: its host has to be a DNS name`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := New(Config{Client: fake.NewClientset(), Backend: test.backend, ResponderAddress: test.address})
			wantError(t, err, test.wantErr)
		})
	}
}

func TestSettingsThatCannotBeServed(t *testing.T) {
	tests := map[string]struct {
		http01  *acmev1.HTTP01Solver
		wantErr string
	}{
		"none":    {nil, "spec.solver.http01 is not set, and spec.type is HTTP-01"},
		"empty":   {&acmev1.HTTP01Solver{}, "spec.solver.http01.ingress is not set; set it, and its ingressClassName, or gatewayHTTPRoute"},
		"gateway": {&acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{}}, "spec.solver.http01.gatewayHTTPRoute.parentRefs is empty; name the Gateway that routes port 80"},
		"gateway and Ingress": {
			&acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{}, Ingress: &acmev1.IngressSolver{}},
			"spec.solver.http01 sets ingress and gatewayHTTPRoute; set only one of them",
		},
		"class and ingressClassName": {
			&acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Class: ptr.To("a"), IngressClassName: ptr.To("b")}},
			"spec.solver.http01.ingress sets ingressClassName and class; set only one of them",
		},
		"class and name": {
			&acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Class: ptr.To("a"), Name: "b"}},
			"spec.solver.http01.ingress sets class and name; set only one of them",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			ch := challenge("a", "example.com", "tok", nil)
			ch.Spec.Solver.HTTP01 = test.http01
			wantError(t, f.solver.Present(t.Context(), ch), test.wantErr)
			wantError(t, f.solver.CleanUp(t.Context(), ch), "")
			f.wantRequests()
		})
	}
}

func TestPresentAndCleanUpAreIdempotent(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})

	f.cleanUp(ch)
	f.wantRequests("get ingresses", "list ingresses", "get services")
	f.present(ch)
	f.wantRequests("get services", "create services", "get ingresses", "create ingresses")
	f.present(ch)
	f.wantRequests("get services", "get ingresses")
	f.cleanUp(ch)
	f.wantRequests("get ingresses", "delete ingresses", "list ingresses", "get services", "delete services")
	f.wantNothingLeft()
	f.cleanUp(ch)
	f.wantNothingLeft()
}

func TestCleanUpAfterACrashHalfWay(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	f.present(ch)
	if err := f.client.Tracker().Delete(networkingv1.SchemeGroupVersion.WithResource("ingresses"), "ns", f.ingress("ns").Name); err != nil {
		t.Fatal(err)
	}
	f.cleanUp(ch)
	f.wantNothingLeft()
}

func TestServiceStaysWhileARouteNeedsIt(t *testing.T) {
	f := newFixture(t)
	own := challenge("own", "own.example.com", "tok1", &acmev1.IngressSolver{})
	other := challenge("other", "other.example.com", "tok2", &acmev1.IngressSolver{})
	named := challenge("named", "named.example.com", "tok3", &acmev1.IngressSolver{Name: "shop"})
	f.add(shopIngress())
	f.present(own)
	f.present(other)
	f.present(named)

	f.cleanUp(own)
	f.wantService("ns", true)
	f.cleanUp(other)
	f.wantService("ns", true)
	f.cleanUp(named)
	f.wantService("ns", false)
}

func TestServiceGoesThoughAnIngressIsKeptByAFinalizer(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	f.present(ch)
	ing := f.ingress("ns")
	ing.DeletionTimestamp = ptr.To(metav1.Now())
	ing.Finalizers = []string{"example.com/load-balancer"}
	f.update(ing)

	f.cleanUp(ch)
	f.wantService("ns", false)
	wantError(t, f.solver.Present(t.Context(), ch), "using Ingress ns/"+ing.Name+
		": it is being deleted; the controllers of its finalizers have to finish first")
}

func TestNamespacesAreApart(t *testing.T) {
	f := newFixture(t)
	here := challenge("a", "example.com", "tok1", &acmev1.IngressSolver{})
	there := challenge("a", "example.com", "tok2", &acmev1.IngressSolver{})
	there.Namespace = "there"
	f.present(here)
	f.present(there)

	f.cleanUp(here)
	f.wantNothingLeft()
	f.wantService("there", true)
	if got := paths(f.ingress("there")); !slices.Equal(got, []string{"example.com" + wellKnown + "tok2"}) {
		t.Errorf("routes of the other namespace: %q", got)
	}
}

func TestServiceIsBroughtUpToDate(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	f.present(ch)
	moved, err := New(Config{Client: f.client, Gateway: f.gateway, Backend: BackendExternalName, ResponderAddress: "elsewhere.example:81"})
	if err != nil {
		t.Fatal(err)
	}
	wantError(t, moved.Present(t.Context(), ch), "")
	if spec := f.service("ns").Spec; spec.ExternalName != "elsewhere.example" || spec.Ports[0].Port != 81 {
		t.Errorf("the Service leads to %s:%d", spec.ExternalName, spec.Ports[0].Port)
	}
	if port := f.ingress("ns").Spec.Rules[0].HTTP.Paths[0].Backend.Service.Port.Number; port != 81 {
		t.Errorf("the route leads to port %d of the Service", port)
	}
}

func TestForeignServiceIsLeftAlone(t *testing.T) {
	f := newFixture(t)
	foreign := &corev1.Service{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: serviceName}}
	f.add(foreign)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	wantError(t, f.solver.Present(t.Context(), ch),
		"using Service ns/countersign-responder: it was not made by Countersign; delete or rename it")
	f.cleanUp(ch)
	f.wantService("ns", true)
	f.wantRequests("get services", "get ingresses", "list ingresses", "get services")
}

// Whatever else goes on in the namespace, what a challenge has presented is there
// until it is cleaned up.
func TestManyAtOnceInOneNamespace(t *testing.T) {
	f := newFixture(t)
	var workers sync.WaitGroup
	for i := range 20 {
		workers.Go(func() {
			ch := challenge(fmt.Sprint(i), fmt.Sprintf("host%d.example.com", i%4), fmt.Sprintf("tok%d", i%8), &acmev1.IngressSolver{})
			for range 5 {
				if err := f.solver.Present(t.Context(), ch); err != nil {
					t.Error(err)
				}
				f.wantService("ns", true)
				if err := f.solver.CleanUp(t.Context(), ch); err != nil {
					t.Error(err)
				}
			}
		})
	}
	workers.Wait()
	f.wantNothingLeft()
}

func TestATurnEndsWithItsContext(t *testing.T) {
	f := newFixture(t)
	done, err := f.solver.turns.take(t.Context(), "ns")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	wantError(t, f.solver.Present(ctx, ch), `waiting for other routes of namespace "ns": context canceled`)
	done()
	f.present(ch)
}

// A namespace where the API server is slow holds up no other; and who has waited for
// its turn has the whole time of a call for its requests.
func TestTheWaitForATurnIsNobodyElsesTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFixture(t)
		release, err := f.solver.turns.take(t.Context(), "ns")
		if err != nil {
			t.Fatal(err)
		}
		for i := range 200 {
			other := challenge("b", "example.com", "tok", &acmev1.IngressSolver{})
			other.Namespace = fmt.Sprintf("ns-%d", i)
			f.present(other)
		}
		begin := time.Now()
		ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
		wantError(t, f.solver.Present(t.Context(), ch), `waiting for other routes of namespace "ns": context deadline exceeded`)
		if waited := time.Since(begin); waited != turnTimeout {
			t.Errorf("waited %s", waited)
		}
		time.AfterFunc(turnTimeout-time.Second, release)
		err = f.solver.inTurn(t.Context(), "ns", func(ctx context.Context) error {
			deadline, _ := ctx.Deadline()
			if left := time.Until(deadline); left != callTimeout {
				t.Errorf("there are %s for the step", left)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
		if left := len(f.solver.turns.taken); left > 0 {
			t.Errorf("%d turns are kept", left)
		}
	})
}

func TestAServiceThatIsBeingDeletedIsNotUsed(t *testing.T) {
	f := newFixture(t)
	f.add(&corev1.Service{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: serviceName, Labels: ourLabels(),
		Finalizers: []string{"example.com/slow"}, DeletionTimestamp: &metav1.Time{Time: time.Unix(1, 0)}}})
	wantError(t, f.solver.Present(t.Context(), challenge("a", "example.com", "tok", &acmev1.IngressSolver{})),
		"using Service ns/countersign-responder: it is being deleted; the controllers of its finalizers have to finish first")
}

// fixture is a solver on a fake API server.
type fixture struct {
	*testing.T
	client  *fake.Clientset
	gateway *gatewayfake.Clientset
	solver  *Solver
	seen    int
}

const wellKnown = "/.well-known/acme-challenge/"

func newFixture(t *testing.T) *fixture {
	t.Helper()
	return newFixtureWith(t, Config{Backend: BackendExternalName, ResponderAddress: "responder.example:8089"})
}

func newFixtureWith(t *testing.T, cfg Config) *fixture {
	t.Helper()
	f := &fixture{T: t, client: fake.NewClientset(), gateway: gatewayfake.NewClientset()}
	cfg.Client, cfg.Gateway = f.client, f.gateway
	var err error
	if f.solver, err = New(cfg); err != nil {
		t.Fatal(err)
	}
	return f
}

func challenge(name, dnsName, token string, settings *acmev1.IngressSolver) *acmev1.Challenge {
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: name, UID: types.UID("uid-" + name)},
		Spec: acmev1.ChallengeSpec{
			Type:    acmev1.HTTP01,
			DNSName: dnsName,
			Token:   token,
			Key:     token + ".thumbprint",
			Solver:  acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: settings}},
		},
	}
}

func (f *fixture) present(ch *acmev1.Challenge) {
	f.Helper()
	if err := f.solver.Present(f.Context(), ch); err != nil {
		f.Fatalf("presenting %s: %v", ch.Name, err)
	}
}

func (f *fixture) cleanUp(ch *acmev1.Challenge) {
	f.Helper()
	if err := f.solver.CleanUp(f.Context(), ch); err != nil {
		f.Fatalf("cleaning up %s: %v", ch.Name, err)
	}
}

func (f *fixture) add(obj runtime.Object) {
	f.Helper()
	if err := f.client.Tracker().Add(obj); err != nil {
		f.Fatal(err)
	}
}

func (f *fixture) update(ing *networkingv1.Ingress) {
	f.Helper()
	if err := f.client.Tracker().Update(networkingv1.SchemeGroupVersion.WithResource("ingresses"), ing, ing.Namespace); err != nil {
		f.Fatal(err)
	}
}

// ingress is the only one of the namespace.
func (f *fixture) ingress(namespace string) *networkingv1.Ingress {
	f.Helper()
	all := f.ingresses(namespace)
	if len(all) != 1 {
		f.Fatalf("%d Ingresses in %s, want 1", len(all), namespace)
	}
	return &all[0]
}

func (f *fixture) ingresses(namespace string) []networkingv1.Ingress {
	f.Helper()
	list, err := f.client.Tracker().List(networkingv1.SchemeGroupVersion.WithResource("ingresses"), networkingv1.SchemeGroupVersion.WithKind("Ingress"), namespace)
	if err != nil {
		f.Fatal(err)
	}
	items := list.(*networkingv1.IngressList).Items
	for i := range items {
		items[i].TypeMeta, items[i].ManagedFields = metav1.TypeMeta{}, nil
	}
	return items
}

func (f *fixture) service(namespace string) *corev1.Service {
	f.Helper()
	obj, err := f.client.Tracker().Get(corev1.SchemeGroupVersion.WithResource("services"), namespace, serviceName)
	if err != nil {
		f.Fatal(err)
	}
	return obj.(*corev1.Service)
}

func (f *fixture) wantService(namespace string, want bool) {
	f.Helper()
	_, err := f.client.Tracker().Get(corev1.SchemeGroupVersion.WithResource("services"), namespace, serviceName)
	if got := err == nil; got != want {
		f.Errorf("Service in %s: %t, want %t", namespace, got, want)
	}
}

func (f *fixture) wantNothingLeft() {
	f.Helper()
	f.wantService("ns", false)
	if left := f.ingresses("ns"); len(left) > 0 {
		f.Errorf("%d Ingresses left", len(left))
	}
}

// wantRequests compares the requests since it was last called.
func (f *fixture) wantRequests(want ...string) {
	f.Helper()
	var got []string
	for _, action := range f.client.Actions()[f.seen:] {
		got = append(got, action.GetVerb()+" "+action.GetResource().Resource)
	}
	f.seen += len(got)
	if !slices.Equal(got, want) {
		f.Errorf("requests %q\n    want %q", got, want)
	}
}

func wantError(t *testing.T, err error, want string) {
	t.Helper()
	got := ""
	if err != nil {
		got = err.Error()
	}
	if got != want {
		t.Errorf("error %q\n want %q", got, want)
	}
	if strings.Contains(got, "thumbprint") {
		t.Errorf("error shows the key: %q", got)
	}
}

// paths are the routes of an Ingress, in order, as host and path.
func paths(ing *networkingv1.Ingress) []string {
	var all []string
	for _, rule := range ing.Spec.Rules {
		if rule.HTTP == nil {
			all = append(all, rule.Host)
			continue
		}
		for _, path := range rule.HTTP.Paths {
			all = append(all, rule.Host+path.Path)
		}
	}
	return all
}
