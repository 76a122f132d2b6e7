// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"strings"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func dns(server string, selector *acmev1.Selector) acmev1.Solver {
	return acmev1.Solver{Selector: selector, DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{Nameserver: server}}}
}

func web(class string, selector *acmev1.Selector) acmev1.Solver {
	return acmev1.Solver{Selector: selector, HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Class: &class}}}
}

func label(s *acmev1.Solver) string {
	if s.DNS01 != nil {
		return s.DNS01.RFC2136.Nameserver
	}
	return *s.HTTP01.Ingress.Class
}

func TestSelectSolver(t *testing.T) {
	zones := func(z ...string) *acmev1.Selector { return &acmev1.Selector{DNSZones: z} }
	names := func(n ...string) *acmev1.Selector { return &acmev1.Selector{DNSNames: n} }
	labels := func(kv ...string) *acmev1.Selector {
		m := map[string]string{}
		for i := 0; i < len(kv); i += 2 {
			m[kv[i]] = kv[i+1]
		}
		return &acmev1.Selector{MatchLabels: m}
	}
	yes := true
	both := []acmev1.OfferedChallenge{{Type: "tls-alpn-01"}, {Type: "http-01"}, {Type: "dns-01"}}
	plain := acmev1.Authorization{Identifier: "a.b.example.test", Challenges: both}
	wildcard := acmev1.Authorization{Identifier: "example.test", Wildcard: &yes, Challenges: both[2:]}
	for _, row := range []struct {
		name    string
		authz   acmev1.Authorization
		solvers []acmev1.Solver
		want    string
	}{
		{"the first of equals", plain, []acmev1.Solver{dns("one", nil), dns("two", nil)}, "one"},
		{"nil loses to a match", plain, []acmev1.Solver{dns("one", nil), dns("two", zones("test"))}, "two"},
		{"empty does not displace", plain, []acmev1.Solver{dns("one", nil), dns("two", &acmev1.Selector{})}, "one"},
		{"longer zone wins", plain, []acmev1.Solver{dns("one", zones("example.test")), dns("two", zones("test", "b.example.test"))}, "two"},
		{"zones match by label", plain, []acmev1.Solver{dns("one", zones("ple.test")), dns("two", nil)}, "two"},
		{"zones ignore case", plain, []acmev1.Solver{dns("one", nil), dns("two", zones("Example.TEST."))}, "two"},
		{"a name beats a zone", plain, []acmev1.Solver{dns("one", zones("a.b.example.test")), dns("two", names("a.b.example.test"))}, "two"},
		{"a name must be in the list", plain, []acmev1.Solver{dns("one", names("example.test"))}, ""},
		{"labels must all match", plain, []acmev1.Solver{dns("one", labels("team", "x", "tier", "1")), dns("two", labels("team", "x"))}, "two"},
		{"more labels win", plain, []acmev1.Solver{dns("one", labels("team", "x")), dns("two", labels("team", "x", "env", "p"))}, "two"},
		{"all parts must match", plain, []acmev1.Solver{dns("one", &acmev1.Selector{MatchLabels: map[string]string{"team": "y"}, DNSZones: []string{"test"}})}, ""},
		{"a wildcard needs what is offered", wildcard, []acmev1.Solver{web("nginx", nil), dns("two", nil)}, "two"},
		{"a wildcard is written with a star", wildcard, []acmev1.Solver{dns("one", names("example.test")), dns("two", names("*.example.test"))}, "two"},
		{"a wildcard is in its zone", wildcard, []acmev1.Solver{dns("one", zones("example.test"))}, "one"},
		{"no solver at all", plain, nil, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			s, offered, ok := SelectSolver(row.solvers, map[string]string{"team": "x", "env": "p"}, row.authz)
			switch {
			case ok != (row.want != ""):
				t.Fatalf("found %t", ok)
			case ok && label(s) != row.want:
				t.Errorf("got %s, want %s", label(s), row.want)
			case ok && !strings.EqualFold(offered.Type, string(TypeOf(s))):
				t.Errorf("a %s solver for a %s challenge", TypeOf(s), offered.Type)
			}
		})
	}
}

func TestStandsBehind(t *testing.T) {
	zone := &acmev1.Selector{DNSZones: []string{"example.test"}}
	solvers := []acmev1.Solver{dns("server", zone), web("nginx", nil)}
	challenge := func(s acmev1.Solver, name string) *acmev1.Challenge {
		return &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: TypeOf(&s), DNSName: name, Solver: s}}
	}
	other := "traefik"
	for name, row := range map[string]struct {
		challenge *acmev1.Challenge
		want      bool
	}{
		"offered":                  {challenge(dns("server", zone), "www.example.test"), true},
		"another server":           {challenge(dns("evil", zone), "www.example.test"), false},
		"selector taken away":      {challenge(dns("server", nil), "www.example.test"), false},
		"name outside the zone":    {challenge(dns("server", zone), "www.evil.test"), false},
		"class overridden":         {challenge(web(other, nil), "www.evil.test"), true},
		"nothing at all":           {challenge(acmev1.Solver{}, "www.example.test"), false},
		"type and solver disagree": {&acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: "www.example.test", Solver: dns("server", zone)}}, false},
	} {
		if got := StandsBehind(solvers, row.challenge); got != row.want {
			t.Errorf("%s: got %t", name, got)
		}
	}
}

func TestOverrideSolver(t *testing.T) {
	order := func(kv ...string) *acmev1.Order {
		o := &acmev1.Order{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Annotations: map[string]string{}}}
		for i := 0; i < len(kv); i += 2 {
			o.Annotations[kv[i]] = kv[i+1]
		}
		return o
	}
	named, err := OverrideSolver(web("nginx", nil), order(OverrideIngressName, "mine"))
	if err != nil || named.HTTP01.Ingress.Name != "mine" || named.HTTP01.Ingress.Class != nil {
		t.Errorf("overriding the name: %+v, %v", named.HTTP01.Ingress, err)
	}
	if _, err = OverrideSolver(web("nginx", nil), order(OverrideIngressName, "mine", OverrideIngressClass, "c")); err == nil || !strings.Contains(err.Error(), OverrideIngressClass) {
		t.Errorf("two overrides: %v", err)
	}
	gateway := acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{ParentRefs: []acmev1.ParentReference{{Name: "gw"}}}}}
	if _, err = OverrideSolver(gateway, order(ParentRefName, "gw")); err == nil {
		t.Error("a parentRef name without a kind was accepted")
	}
	got, err := OverrideSolver(gateway, order(ParentRefName, "gw", ParentRefKind, "Gateway"))
	if refs := got.HTTP01.GatewayHTTPRoute.ParentRefs; err != nil || len(refs) != 2 || *refs[1].Namespace != "ns" {
		t.Errorf("adding a parentRef: %+v, %v", refs, err)
	}
	empty := acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{}}}
	if _, err = OverrideSolver(empty, order()); err == nil {
		t.Error("a gateway solver without parentRefs was accepted")
	}
	if gateway.HTTP01.GatewayHTTPRoute.ParentRefs[0].Kind != nil || len(gateway.HTTP01.GatewayHTTPRoute.ParentRefs) != 1 {
		t.Error("the issuer's solver was changed")
	}
}
