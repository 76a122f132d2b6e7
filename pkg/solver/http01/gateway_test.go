// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/utils/ptr"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func gatewayChallenge(name, dnsName, token string) *acmev1.Challenge {
	ch := challenge(name, dnsName, token, nil)
	ch.Spec.Solver.HTTP01 = &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{
		Labels:     map[string]string{"team": "web", managedByLabel: "helm"},
		ParentRefs: []acmev1.ParentReference{{Name: "web", Namespace: ptr.To("infra"), SectionName: ptr.To("http")}},
	}}
	return ch
}

func newGatewayFixture(t *testing.T) *fixture {
	t.Helper()
	f := newFixture(t)
	// The tracker of the generated clientset does not know the plural of Gateway.
	f.gateway.PrependReactor("get", "gateways", func(action clienttesting.Action) (bool, runtime.Object, error) {
		get, ok := action.(clienttesting.GetAction)
		return ok && get.GetName() == "web" && get.GetNamespace() == "infra", &gatewayv1.Gateway{}, nil
	})
	return f
}

func (f *fixture) httpRoutes() []gatewayv1.HTTPRoute {
	f.Helper()
	list, err := f.gateway.GatewayV1().HTTPRoutes("ns").List(f.Context(), metav1.ListOptions{})
	if err != nil {
		f.Fatal(err)
	}
	return list.Items
}

// wantWrites compares the writes to HTTPRoutes since it was last called.
func (f *fixture) wantWrites(want ...string) {
	f.Helper()
	var got []string
	for _, action := range f.gateway.Actions() {
		if verb := action.GetVerb(); verb != "get" && verb != "list" {
			got = append(got, verb)
		}
	}
	f.gateway.ClearActions()
	if !slices.Equal(got, want) {
		f.Errorf("writes %q, want %q", got, want)
	}
}

func TestAnHTTPRouteInFull(t *testing.T) {
	f := newGatewayFixture(t)
	ch := gatewayChallenge("a", "Example.com.", "tok")
	f.present(ch)
	f.wantWrites("create")
	got := f.httpRoutes()[0]
	if !isOurs(&got) || got.Labels["team"] != "web" || got.Labels[RouteLabel] != "true" || got.Labels[domainLabel] == "" {
		t.Errorf("labels %v", got.Labels)
	}
	if len(got.OwnerReferences) != 1 || got.OwnerReferences[0].UID != "uid-a" {
		t.Errorf("owners %v", got.OwnerReferences)
	}
	if !slices.Equal(got.Spec.Hostnames, []gatewayv1.Hostname{"example.com"}) {
		t.Errorf("hostnames %v", got.Spec.Hostnames)
	}
	parent := got.Spec.ParentRefs[0]
	if *parent.Group != "gateway.networking.k8s.io" || *parent.Kind != "Gateway" || *parent.Namespace != "infra" || parent.Name != "web" || *parent.SectionName != "http" || parent.Port != nil {
		t.Errorf("parent %+v", parent)
	}
	backend := got.Spec.Rules[0].BackendRefs[0]
	if backend.Name != serviceName || *backend.Port != 8089 || *backend.Kind != "Service" || *backend.Group != "" || *backend.Weight != 1 {
		t.Errorf("backend %+v", backend)
	}
	match := got.Spec.Rules[0].Matches[0].Path
	if *match.Type != gatewayv1.PathMatchExact || *match.Value != wellKnown+"tok" {
		t.Errorf("match %+v", match)
	}
	f.present(ch)
	f.wantWrites()
	f.cleanUp(ch)
	f.wantWrites("delete")
	f.cleanUp(ch)
	f.wantWrites()
	f.wantNothingLeft()
}

func TestOneHTTPRouteForAHost(t *testing.T) {
	f := newGatewayFixture(t)
	first, second, again := gatewayChallenge("1", "example.com", "tok1"), gatewayChallenge("2", "example.com", "tok2"), gatewayChallenge("3", "example.com", "tok2")
	for _, ch := range []*acmev1.Challenge{first, second, again, gatewayChallenge("4", "192.0.2.1", "tok")} {
		f.present(ch)
	}
	f.wantWrites("create", "update", "update", "create")
	if all := f.httpRoutes(); len(all) != 2 {
		t.Fatalf("%d HTTPRoutes", len(all))
	}
	f.cleanUp(first)
	f.cleanUp(second)
	f.wantService("ns", true)
	for _, rt := range f.httpRoutes() {
		if len(rt.Spec.Rules) != 1 || len(rt.Spec.Rules[0].Matches) != 1 {
			t.Errorf("rules %+v", rt.Spec.Rules)
		}
		if len(rt.Spec.Hostnames) == 1 && *rt.Spec.Rules[0].Matches[0].Path.Value != wellKnown+"tok2" {
			t.Errorf("left: %+v", rt.Spec.Rules[0])
		}
	}
	f.cleanUp(again)
	f.cleanUp(gatewayChallenge("4", "192.0.2.1", "tok"))
	if all := f.httpRoutes(); len(all) != 0 {
		t.Errorf("%d HTTPRoutes left", len(all))
	}
	f.wantNothingLeft()
}

func TestManyPathsInOneHTTPRoute(t *testing.T) {
	rt := &gatewayv1.HTTPRoute{}
	for i := range mostMatches + 1 {
		routeOf(gatewayChallenge(fmt.Sprint(i), "example.com", fmt.Sprint("tok", i)), place{service: "s", port: 1}).addToHTTP(rt)
	}
	if len(rt.Spec.Rules) != 2 || len(rt.Spec.Rules[0].Matches) != mostMatches || len(rt.Spec.Rules[1].Matches) != 1 {
		t.Errorf("%d rules", len(rt.Spec.Rules))
	}
	moved := routeOf(gatewayChallenge("0", "example.com", "tok0"), place{service: "other", port: 1})
	if !moved.addToHTTP(rt) || len(rt.Spec.Rules) != 3 || len(rt.Spec.Rules[0].Matches) != mostMatches-1 {
		t.Errorf("a path that leads elsewhere was not taken over: %d rules", len(rt.Spec.Rules))
	}
}

func TestAnHTTPRouteHasSoManyPaths(t *testing.T) {
	f := newGatewayFixture(t)
	for i := range mostPaths {
		f.present(gatewayChallenge(fmt.Sprint(i), "example.com", fmt.Sprint("tok", i)))
	}
	late := gatewayChallenge("late", "example.com", "late")
	wantError(t, f.solver.Present(t.Context(), late), "using HTTPRoute ns/"+httpRouteName(late, late.Spec.Solver.HTTP01.GatewayHTTPRoute)+
		": it would have more than 128 paths; wait until challenges of this host have been cleaned up, or delete some")
	f.cleanUp(gatewayChallenge("7", "example.com", "tok7"))
	f.present(late)
}

func TestAnHTTPRouteThatSomebodyChangedIsMended(t *testing.T) {
	f := newGatewayFixture(t)
	ch := gatewayChallenge("a", "example.com", "tok")
	f.present(ch)
	rt := f.httpRoutes()[0]
	rt.Spec.ParentRefs, rt.Spec.Rules, rt.Spec.Hostnames = nil, nil, nil
	if _, err := f.gateway.GatewayV1().HTTPRoutes("ns").Update(t.Context(), &rt, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.gateway.ClearActions()
	f.present(ch)
	f.wantWrites("update")
	if got := f.httpRoutes()[0].Spec; len(got.Rules) != 1 || len(got.ParentRefs) != 1 || len(got.Hostnames) != 1 {
		t.Errorf("spec %+v", got)
	}
}

func TestWhatAGatewayThinksIsSaid(t *testing.T) {
	condition := func(kind gatewayv1.RouteConditionType, status metav1.ConditionStatus, reason gatewayv1.RouteConditionReason, message string) metav1.Condition {
		return metav1.Condition{Type: string(kind), Status: status, Reason: string(reason), Message: message, ObservedGeneration: 2}
	}
	accepted := condition(gatewayv1.RouteConditionAccepted, "True", gatewayv1.RouteReasonAccepted, "")
	noHost := condition(gatewayv1.RouteConditionAccepted, "False", gatewayv1.RouteReasonNoMatchingListenerHostname, "no\nsuch  host")
	old := noHost
	old.ObservedGeneration = 1
	parent := func(name string, conditions ...metav1.Condition) gatewayv1.RouteParentStatus {
		return gatewayv1.RouteParentStatus{ParentRef: gatewayv1.ParentReference{Name: gatewayv1.ObjectName(name)}, Conditions: conditions}
	}
	for name, row := range map[string]struct {
		parents []gatewayv1.RouteParentStatus
		want    string
	}{
		"nobody has decided": {nil, ""},
		"accepted":           {[]gatewayv1.RouteParentStatus{parent("web", accepted)}, ""},
		"no listener": {
			[]gatewayv1.RouteParentStatus{parent("web", noHost)},
			"HTTPRoute ns/rt: Gateway ns/web does not accept it (NoMatchingListenerHostname); give it a listener for the host, on port 80, or name another in parentRefs: no such host",
		},
		"not allowed": {
			[]gatewayv1.RouteParentStatus{parent("web", condition(gatewayv1.RouteConditionAccepted, "False", gatewayv1.RouteReasonNotAllowedByListeners, ""))},
			`HTTPRoute ns/rt: Gateway ns/web does not accept it (NotAllowedByListeners); let allowedRoutes of its listener on port 80 allow HTTPRoutes of namespace "ns"`,
		},
		"no such listener": {
			[]gatewayv1.RouteParentStatus{parent("web", condition(gatewayv1.RouteConditionAccepted, "False", gatewayv1.RouteReasonNoMatchingParent, ""))},
			"HTTPRoute ns/rt: Gateway ns/web does not accept it (NoMatchingParent); it has no such listener; correct sectionName or port in parentRefs",
		},
		"backend": {
			[]gatewayv1.RouteParentStatus{parent("web", accepted, condition(gatewayv1.RouteConditionResolvedRefs, "False", gatewayv1.RouteReasonBackendNotFound, "no Service"))},
			"HTTPRoute ns/rt: Gateway ns/web cannot follow where it leads (BackendNotFound): no Service",
		},
		"said of an older version": {[]gatewayv1.RouteParentStatus{parent("web", old)}, ""},
		"another accepts it":       {[]gatewayv1.RouteParentStatus{parent("web", noHost), parent("other", accepted)}, ""},
	} {
		rt := &gatewayv1.HTTPRoute{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "rt", Generation: 2}}
		before := rt.DeepCopy()
		rt.Status.Parents = row.parents
		wantError(t, RouteProblem(rt), row.want)
		if IsDisturbingRoute(before, rt) != (row.want != "") {
			t.Errorf("%s: disturbing %t", name, row.want == "")
		}
	}
	long := noHost
	long.Message = strings.Repeat("x", 10000)
	rt := &gatewayv1.HTTPRoute{}
	rt.Status.Parents = []gatewayv1.RouteParentStatus{parent("web", long)}
	if got := RouteProblem(rt).Error(); len(got) > 600 {
		t.Errorf("a reason of %d bytes", len(got))
	}
}

func TestARefusedHTTPRouteFailsAndRecovers(t *testing.T) {
	f := newGatewayFixture(t)
	ch := gatewayChallenge("a", "example.com", "tok")
	f.present(ch)
	rt := f.httpRoutes()[0]
	rt.Status.Parents = []gatewayv1.RouteParentStatus{{Conditions: []metav1.Condition{{Type: "Accepted", Status: "False", Reason: "Pending"}}}}
	update := func() {
		if _, err := f.gateway.GatewayV1().HTTPRoutes("ns").UpdateStatus(t.Context(), &rt, metav1.UpdateOptions{}); err != nil {
			t.Fatal(err)
		}
	}
	update()
	if err := f.solver.Present(t.Context(), ch); err == nil || !strings.Contains(err.Error(), "does not accept it (Pending)") {
		t.Errorf("got %v", err)
	}
	rt.Status.Parents[0].Conditions[0].Status = "True"
	update()
	f.present(ch)
}

func TestGatewayIsMissing(t *testing.T) {
	f := newFixture(t)
	ch := gatewayChallenge("a", "example.com", "tok")
	const missing = "spec.solver.http01.gatewayHTTPRoute.parentRefs[0]: there is no Gateway infra/web; create it, or name another"
	wantError(t, f.solver.Present(t.Context(), ch), missing)
	wantError(t, f.solver.Present(t.Context(), ch), missing)
	f.wantWrites("create")
	ch.Spec.Solver.HTTP01.GatewayHTTPRoute.ParentRefs[0].Kind = ptr.To("ListenerSet") // about which we know nothing
	f.present(ch)
}

func TestGatewayAPIIsNotInstalled(t *testing.T) {
	f := newGatewayFixture(t)
	isInstalled := false
	f.gateway.PrependReactor("*", "httproutes", func(clienttesting.Action) (bool, runtime.Object, error) {
		err := apierrors.NewGenericServerResponse(http.StatusNotFound, "get", gatewayv1.Resource("httproutes"), "x", "404 page not found", 0, true)
		return !isInstalled, nil, err
	})
	ch := gatewayChallenge("a", "example.com", "tok")
	wantError(t, f.solver.Present(t.Context(), ch), errNoGatewayAPI.Error())
	f.cleanUp(ch)
	f.wantService("ns", false)
	f.gateway.ClearActions()
	for range 3 { // it is known by now
		plain := challenge("b", "example.com", "tok", &acmev1.IngressSolver{})
		f.present(plain)
		f.cleanUp(plain)
	}
	if asked := f.gateway.Actions(); len(asked) > 0 {
		t.Errorf("asked for HTTPRoutes: %v", asked)
	}
	isInstalled = true
	f.present(ch)
	f.cleanUp(ch)
	f.wantNothingLeft()
}

func TestForeignHTTPRouteIsLeftAlone(t *testing.T) {
	f := newGatewayFixture(t)
	ch := gatewayChallenge("a", "example.com", "tok")
	rt := &gatewayv1.HTTPRoute{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: httpRouteName(ch, ch.Spec.Solver.HTTP01.GatewayHTTPRoute)}}
	if _, err := f.gateway.GatewayV1().HTTPRoutes("ns").Create(t.Context(), rt, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	wantError(t, f.solver.Present(t.Context(), ch), "using HTTPRoute ns/"+rt.Name+": it was not made by Countersign; delete or rename it")
	f.cleanUp(ch)
	if len(f.httpRoutes()) != 1 {
		t.Error("it was deleted")
	}
}

func TestEachRequestForHTTPRoutesMayFail(t *testing.T) {
	for verb, want := range map[string]string{
		"get": "reading HTTPRoute ns/", "create": "creating HTTPRoute ns/", "update": "updating HTTPRoute ns/",
		"delete": "deleting HTTPRoute ns/", "list": "listing HTTPRoutes of namespace ns: ",
	} {
		t.Run(verb, func(t *testing.T) {
			f := newGatewayFixture(t)
			hasFailed := false
			f.gateway.PrependReactor(verb, "httproutes", func(clienttesting.Action) (bool, runtime.Object, error) {
				fails := !hasFailed
				hasFailed = true
				return fails, nil, errors.New("connection refused")
			})
			first, second := gatewayChallenge("1", "example.com", "tok1"), gatewayChallenge("2", "example.com", "tok2")
			var failures []string
			for _, step := range []func() error{
				func() error { return f.solver.Present(t.Context(), first) },
				func() error { return f.solver.Present(t.Context(), second) },
				func() error { return f.solver.CleanUp(t.Context(), first) },
				func() error { return f.solver.CleanUp(t.Context(), second) },
			} {
				for err := step(); err != nil; err = step() {
					failures = append(failures, err.Error())
				}
			}
			if len(failures) != 1 || !strings.HasPrefix(failures[0], want) {
				t.Errorf("failures %q, want one that begins with %q", failures, want)
			}
			f.wantNothingLeft()
		})
	}
}
