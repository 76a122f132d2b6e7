// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"bytes"
	"strings"
	"testing"
	"time"

	coordinationv1 "k8s.io/api/coordination/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

var now = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// good is a cluster that is ready for the switch.
func good() Observation {
	o := Observation{At: now, Server: "v1.36.6", Account: "countersign/countersign", Fields: map[string]bool{}, Solvers: map[string][]acmev1.Solver{}}
	for _, field := range neededFields() {
		o.Fields[field] = true
	}
	for field := range usefulFields() {
		o.Fields[field] = true
	}
	for _, right := range Rights("countersign") {
		o.Access = append(o.Access, Access{right, true})
	}
	o.Controllers = []Controller{{Name: "Pod cert-manager/one", Hostname: "one", Words: []string{"*", "-orders", "-challenges"}}}
	return o
}

func challenge(manager string, age time.Duration, solver acmev1.Solver) acmev1.Challenge {
	var c acmev1.Challenge
	c.Namespace, c.Name = "shop", "one"
	c.Spec.Solver = solver
	c.Status.State, c.Status.Presented = acmev1.Pending, true
	c.ManagedFields = []metav1.ManagedFieldsEntry{{Manager: manager, Time: &metav1.Time{Time: now.Add(-age)}}}
	return c
}

func known() acmev1.Solver {
	return acmev1.Solver{DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{}}}
}

func lease(name, holder string, renewed time.Duration) coordinationv1.Lease {
	seconds := int32(60)
	var l coordinationv1.Lease
	l.Namespace, l.Name = "kube-system", name
	l.Spec = coordinationv1.LeaseSpec{HolderIdentity: &holder, LeaseDurationSeconds: &seconds, RenewTime: &metav1.MicroTime{Time: now.Add(-renewed)}}
	return l
}

func TestJudge(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(*Observation)
		isGo   bool
		text   string
	}{
		{"ready", func(*Observation) {}, true, "Pod cert-manager/one leaves orders and challenges alone"},
		{"CRDs missing", func(o *Observation) { o.Fields = nil }, false, "does not have Order, Order.status.state"},
		{"CRDs of before presentedAt", func(o *Observation) { delete(o.Fields, "Challenge.status.presentedAt") }, true, "older than Challenge.status.presentedAt"},
		{"all controllers", func(o *Observation) { o.Controllers[0].Words = nil }, false, "works on orders and challenges"},
		{"star", func(o *Observation) { o.Controllers[0].Words = []string{"*"} }, false, "works on orders and challenges"},
		{"empty", func(o *Observation) { o.Controllers[0].Words = []string{""} }, false, "works on orders and challenges"},
		{"one is left", func(o *Observation) { o.Controllers[0].Words = []string{"*", "-orders"} }, false, "works on challenges;"},
		{"only removals", func(o *Observation) { o.Controllers[0].Words = []string{"-orders", "-challenges"} }, true, "Pod cert-manager/one leaves"},
		{"only others", func(o *Observation) { o.Controllers[0].Words = []string{"issuers"} }, true, "leaves"},
		{"no replicas", func(o *Observation) { o.Controllers = []Controller{{Name: "Deployment a/b", IsStopped: true}} }, true, "Deployment a/b has no replicas"},
		{"being rolled out", func(o *Observation) { o.Controllers[0].IsChanging = true }, false, "still being rolled out"},
		{"a second one works", func(o *Observation) { o.Controllers = append(o.Controllers, Controller{Name: "Pod a/b"}) }, false, "Pod a/b works on"},
		{"a Lease that has run out", func(o *Observation) {
			o.Leases = []coordinationv1.Lease{lease(theirLease, "host-1", time.Hour)}
		}, true, "nobody holds Lease kube-system/cert-manager-controller"},
		{"a Lease of the Pod", func(o *Observation) {
			o.Leases = []coordinationv1.Lease{lease(theirLease, "one"+theirIdentity, time.Second)}
		}, true, "one-external-cert-manager-controller holds"},
		{"it still writes", func(o *Observation) {
			o.Challenges = []acmev1.Challenge{challenge("cert-manager-challenges", 10*time.Second, known())}
		}, false, "cert-manager-challenges wrote a challenge less than a minute ago"},
		{"it wrote", func(o *Observation) {
			o.Challenges = []acmev1.Challenge{challenge("cert-manager-challenges", time.Hour, known())}
		}, true, "1 in flight (1 pending), 1 presented"},
		{"we write", func(o *Observation) {
			o.Challenges = []acmev1.Challenge{challenge("countersign", time.Second, known())}
		}, true, "1 in flight"},
		{"a right is missing", func(o *Observation) { o.Access[2].IsAllowed = false }, false,
			"ServiceAccount countersign/countersign may not: patch orders/status.acme.cert-manager.io; apply deploy/takeover"},
		{"unknown solver in flight", func(o *Observation) {
			o.Challenges = []acmev1.Challenge{challenge("countersign", time.Hour, acmev1.Solver{DNS01: &acmev1.DNS01Solver{}})}
		}, false, "does not know: Challenge shop/one"},
		{"unknown solver of an issuer", func(o *Observation) {
			o.Solvers["Issuer shop/new"] = []acmev1.Solver{known(), {HTTP01: &acmev1.HTTP01Solver{}}}
		}, false, "does not know: Issuer shop/new"},
		{"something could not be seen", func(o *Observation) { o.Unseen = []string{"looking at the Leases: forbidden"} }, false, "looking at the Leases"},
	} {
		t.Run(row.name, func(t *testing.T) {
			o := good()
			row.change(&o)
			verdict := Judge(o, Assumed{})
			var text bytes.Buffer
			if err := verdict.Print(&text); err != nil {
				t.Fatal(err)
			}
			if verdict.Go != row.isGo || !strings.Contains(text.String(), row.text) {
				t.Errorf("go: %v, want %v, and %q; it says:\n%s", verdict.Go, row.isGo, row.text, &text)
			}
		})
	}
}

// TestUnknown: what cannot be seen is no go, unless somebody vouches for it; what is seen
// to work is no go all the same.
func TestUnknown(t *testing.T) {
	for _, row := range []struct {
		name    string
		change  func(*Observation)
		assumed bool
		text    string
	}{
		{"nothing", func(o *Observation) { o.Controllers = nil }, true, "no cert-manager is seen"},
		{"settings", func(o *Observation) { o.Controllers[0].Unknown = "forbidden" }, true, "Pod cert-manager/one may work on orders and challenges: forbidden"},
		{"a holder", func(o *Observation) {
			o.Leases = []coordinationv1.Lease{lease(theirLease, "two"+theirIdentity, time.Second)}
		}, true, "a cert-manager runs, and not in a Pod that is seen here"},
		{"a holder of no Pod", func(o *Observation) {
			o.Controllers[0].Hostname = ""
			o.Leases = []coordinationv1.Lease{lease(theirLease, "host-1", time.Second)}
		}, true, "host-1 holds Lease kube-system/cert-manager-controller: a cert-manager runs"},
		{"no unknown: it works", func(o *Observation) { o.Controllers[0].Words = nil }, false, "works on orders and challenges"},
		{"no unknown: it writes", func(o *Observation) {
			o.Challenges = []acmev1.Challenge{challenge("cert-manager-challenges", 0, known())}
		}, false, "wrote a challenge"},
	} {
		t.Run(row.name, func(t *testing.T) {
			o := good()
			row.change(&o)
			var text bytes.Buffer
			verdict := Judge(o, Assumed{})
			if err := verdict.Print(&text); err != nil {
				t.Fatal(err)
			}
			if verdict.Go || !strings.Contains(text.String(), row.text) {
				t.Errorf("go: %v, want %q; it says:\n%s", verdict.Go, row.text, &text)
			}
			if assumed := Judge(o, Assumed{ControllersOff: true}); assumed.Go != row.assumed {
				t.Errorf("with --assume-controllers-off: go is %v; %+v", assumed.Go, assumed.Findings)
			}
		})
	}
}
