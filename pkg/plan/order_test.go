// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"errors"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func placedOrder(change func(*acmev1.Order)) *acmev1.Order {
	o := &acmev1.Order{
		ObjectMeta: metav1.ObjectMeta{Name: "order", Namespace: "ns"},
		Status: acmev1.OrderStatus{URL: "o", FinalizeURL: "f", State: acmev1.Pending,
			Authorizations: []acmev1.Authorization{{URL: "z", Identifier: "example.test", InitialState: acmev1.Pending}}},
	}
	if change != nil {
		change(o)
	}
	return o
}

func named(name string, state acmev1.State) *acmev1.Challenge {
	return &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Name: name}, Spec: acmev1.ChallengeSpec{DNSName: name + ".test"}, Status: acmev1.ChallengeStatus{State: state, Reason: "because"}}
}

func TestOrder(t *testing.T) {
	later := noon.Add(time.Second)
	pending := OrderMemory{State: acmev1.Pending}
	a, b := named("a", acmev1.Valid), named("b", acmev1.Pending)
	proving := named("a", acmev1.Pending)
	proving.Status.Processing = true
	gone := named("a", acmev1.Valid)
	gone.DeletionTimestamp = &metav1.Time{Time: noon}
	goneFailed := named("c", acmev1.Errored)
	goneFailed.DeletionTimestamp = gone.DeletionTimestamp
	all := func(ch ...*acmev1.Challenge) []*acmev1.Challenge { return ch }
	for _, row := range []struct {
		name   string
		view   OrderView
		want   OrderStep
		reason string
	}{
		{"new", OrderView{Order: &acmev1.Order{}}, OrderCreate, ""},
		{"new, bad request", OrderView{Order: &acmev1.Order{}, RequestProblem: "bad"}, OrderFail, "bad"},
		{"new, no issuer", OrderView{Order: &acmev1.Order{}, Blocked: "no issuer"}, OrderWait, "no issuer"},
		{"failed", OrderView{Order: placedOrder(func(o *acmev1.Order) { o.Status.State = acmev1.Errored }), Memory: pending}, OrderWait, ""},
		{"failed, with a sibling that goes on", OrderView{Order: placedOrder(failed), Challenges: all(named("c", acmev1.Errored), b)}, OrderDeleteChallenges, ""},
		{"failed, all have ended", OrderView{Order: placedOrder(failed), Challenges: all(named("c", acmev1.Errored), a, goneFailed)}, OrderWait, ""},
		{"expired", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Pending, Expires: noon}, Needed: all(b), Challenges: all(b)}, OrderRead, ""},
		{"expired, the CA is away", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Pending, Expires: noon, Retry: Retry{NotBefore: later}}, Needed: all(b), Challenges: all(b)}, OrderWait, ""},
		{"expired after it was issued", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Valid, Expires: noon}}, OrderDownload, ""},
		{"not expired yet", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Pending, Expires: later}, Needed: all(b), Challenges: all(b)}, OrderWait, ""},
		{"created, not seen yet", OrderView{Order: placedOrder(nil), Memory: pending.AfterCreating(noon), Needed: all(a, b), Challenges: all(a)}, OrderWait, ""},
		{"created, and gone again", OrderView{Order: placedOrder(nil), Memory: pending.AfterCreating(noon.Add(-time.Minute)), Needed: all(a, b), Challenges: all(a)}, OrderCreateChallenges, ""},
		{"deleted, not seen yet", OrderView{Order: placedOrder(done), Memory: pending.AfterDeleting(noon), Challenges: all(a)}, OrderWait, ""},
		{"being deleted", OrderView{Order: placedOrder(func(o *acmev1.Order) { o.DeletionTimestamp = &metav1.Time{Time: noon} })}, OrderWait, ""},
		{"after a restart", OrderView{Order: placedOrder(nil)}, OrderRead, ""},
		{"no finalize URL", OrderView{Order: placedOrder(func(o *acmev1.Order) { o.Status.FinalizeURL = "" }), Memory: pending}, OrderRead, ""},
		{"authorization unknown", OrderView{Order: placedOrder(func(o *acmev1.Order) { o.Status.Authorizations[0].Identifier = "" }), Memory: pending}, OrderReadAuthorizations, ""},
		{"no solver", OrderView{Order: placedOrder(nil), Memory: pending, SolverProblem: "none"}, OrderReportSolver, "none"},
		{"a challenge is missing", OrderView{Order: placedOrder(nil), Memory: pending, Needed: all(a, b), Challenges: all(a)}, OrderCreateChallenges, ""},
		{"a challenge too many", OrderView{Order: placedOrder(nil), Memory: pending, Needed: all(a), Challenges: all(a, b)}, OrderDeleteChallenges, ""},
		{"creating not due", OrderView{Order: &acmev1.Order{}, Memory: OrderMemory{Retry: Retry{NotBefore: later}}}, OrderWait, ""},
		{"created, but not written down", OrderView{Order: &acmev1.Order{}, Memory: OrderMemory{URL: "o", State: acmev1.Pending}}, OrderRead, ""},
		{"a failed one that is on its way out", OrderView{Order: placedOrder(nil), Memory: pending, Needed: all(a), Challenges: all(a, goneFailed)}, OrderFinalize, ""},
		{"one still open", OrderView{Order: placedOrder(nil), Memory: pending, Needed: all(a, b), Challenges: all(a, b)}, OrderWait, ""},
		{"all valid", OrderView{Order: placedOrder(nil), Memory: pending, Needed: all(a), Challenges: all(a)}, OrderFinalize, ""},
		{"nothing to prove", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Ready}}, OrderFinalize, ""},
		{"ready before its challenge knows", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Ready}, Challenges: all(proving)}, OrderWait, ""},
		{"finalize not due", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Ready, NextLook: later}}, OrderWait, ""},
		{"being finalized", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Processing}}, OrderRead, ""},
		{"issued", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Valid}}, OrderDownload, ""},
		{"one failed", OrderView{Order: placedOrder(nil), Memory: pending, Needed: all(named("c", acmev1.Errored)), Challenges: all(named("c", acmev1.Errored))}, OrderRead, ""},
		{"one failed, the CA knows nothing of it", OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Pending, Concluded: true},
			Needed: all(named("c", acmev1.Errored)), Challenges: all(named("c", acmev1.Errored))}, OrderFail, `"c.test" is errored: because`},
		{"a failed one that is not needed", OrderView{Order: placedOrder(nil), Memory: pending, Needed: all(a), Challenges: all(a, named("c", acmev1.Errored))}, OrderDeleteChallenges, ""},
		{"an authorization failed before", OrderView{Order: placedOrder(func(o *acmev1.Order) { o.Status.Authorizations[0].InitialState = acmev1.Invalid }), Memory: pending}, OrderRead, ""},
		{"the CA's token is none", OrderView{Order: placedOrder(strange(acmev1.Pending)), Memory: pending, Needed: all(b)}, OrderRead, ""},
		{"the CA's token is none, and the order goes on there", OrderView{Order: placedOrder(strange(acmev1.Pending)), Memory: OrderMemory{State: acmev1.Pending, Concluded: true}, Needed: all(b)},
			OrderFail, `The CA's token for "example.test" by HTTP-01 is not a token: it has to have`},
		{"the CA's token is none, and not needed", OrderView{Order: placedOrder(strange(acmev1.Valid)), Memory: pending}, OrderFinalize, ""},
		{"done", OrderView{Order: placedOrder(done), Challenges: all(a), Needed: all(a)}, OrderDeleteChallenges, ""},
		{"done, challenge on its way out", OrderView{Order: placedOrder(done), Challenges: all(gone), Needed: all(a)}, OrderWait, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			row.view.Now = noon
			got := Order(row.view)
			if got.Step != row.want || !strings.Contains(got.Reason, row.reason) {
				t.Errorf("got %s (%s), want %s (%s)", got.Step, got.Reason, row.want, row.reason)
			}
		})
	}
}

// strange makes an order one of a CA whose token is a path, except for a type that nobody answers.
func strange(state acmev1.State) func(*acmev1.Order) {
	return func(o *acmev1.Order) {
		o.Status.Authorizations[0].InitialState = state
		o.Status.Authorizations[0].Challenges = []acmev1.OfferedChallenge{{Type: "tls-alpn-01", Token: "=="}, {Type: "dns-01", Token: "tok"}, {Type: "http-01", Token: "../../healthz"}}
	}
}

func failed(o *acmev1.Order) { o.Status.State = acmev1.Invalid }

// An order looks again when it expires, even if it waits for nothing else.
func TestAnOrderWakesWhenItExpires(t *testing.T) {
	b := named("b", acmev1.Pending)
	v := OrderView{Order: placedOrder(nil), Memory: OrderMemory{State: acmev1.Pending, Expires: noon.Add(time.Hour)},
		Needed: []*acmev1.Challenge{b}, Challenges: []*acmev1.Challenge{b}, Now: noon}
	if got := Order(v); got.Step != OrderWait || !got.At.Equal(noon.Add(time.Hour)) {
		t.Errorf("got %s at %v", got.Step, got.At)
	}
}

func done(o *acmev1.Order) {
	o.Status.State, o.Status.Certificate = acmev1.Valid, []byte("pem")
}

func TestNeededChallenges(t *testing.T) {
	yes := true
	order := placedOrder(func(o *acmev1.Order) {
		o.UID = "uid"
		o.Spec.IssuerRef = acmev1.IssuerReference{Name: "ca"}
		o.Status.Authorizations = []acmev1.Authorization{
			{URL: "1", Identifier: "old.test", InitialState: acmev1.Valid},
			{URL: "2", Identifier: "example.test", Wildcard: &yes, InitialState: acmev1.Pending,
				Challenges: []acmev1.OfferedChallenge{{URL: "c", Token: "tok", Type: "dns-01"}}},
		}
	})
	needed, err := NeededChallenges(order, []acmev1.Solver{dns("server", nil)})
	if err != nil || len(needed) != 1 {
		t.Fatalf("got %d challenges, %v", len(needed), err)
	}
	ch := needed[0]
	if ch.Spec.DNSName != "example.test" || !ch.Spec.Wildcard || ch.Spec.Type != acmev1.DNS01 || ch.Spec.URL != "c" || ch.Spec.AuthorizationURL != "2" {
		t.Errorf("spec %+v", ch.Spec)
	}
	if !ch.NeedsCleanUp() || !metav1.IsControlledBy(ch, order) || ch.Namespace != "ns" {
		t.Errorf("metadata %+v", ch.ObjectMeta)
	}
	_, err = NeededChallenges(order, []acmev1.Solver{web("nginx", nil)})
	if !errors.Is(err, ErrNoSolver) || !strings.Contains(err.Error(), `"*.example.test"`) {
		t.Errorf("no solver: %v", err)
	}
}
