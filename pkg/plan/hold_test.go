// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"strings"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func held(why string) challengeOption {
	return func(ch *acmev1.Challenge) { ch.Annotations = map[string]string{acmev1.AnnotationHold: why} }
}

func saying(reason string) challengeOption {
	return func(ch *acmev1.Challenge) { ch.Status.Reason = reason }
}

func TestChallengeHeld(t *testing.T) {
	const said = "Held back: a move; it goes on when its annotation countersign.dev/hold is removed"
	for name, row := range map[string]struct {
		challenge *acmev1.Challenge
		memory    ChallengeMemory
		want      ChallengeStep
		reason    string
	}{
		"with a slot":                {challengeWith(held("a move")), ChallengeMemory{}, ChallengeHold, said},
		"presented, with a slot":     {challengeWith(held("a move"), presented), ChallengeMemory{Authorized: true}, ChallengeHold, said},
		"without a slot":             {challengeWith(held("a move"), queued), ChallengeMemory{}, ChallengeHold, said},
		"said already":               {challengeWith(held("a move"), queued, saying(said)), ChallengeMemory{}, ChallengeWait, ""},
		"said, granted all the same": {challengeWith(held("a move"), saying(said)), ChallengeMemory{}, ChallengeHold, said},
		"for another reason now":     {challengeWith(held("a move"), queued, saying("Held back: x")), ChallengeMemory{}, ChallengeHold, said},
		"the CA looks":               {challengeWith(held("a move"), presented), ChallengeMemory{Authorized: true, AcceptedAt: noon}, ChallengeReadAuthorization, ""},
		"released":                   {challengeWith(queued, saying(said)), ChallengeMemory{}, ChallengeHold, ""},
		"released, and granted":      {challengeWith(saying(said)), ChallengeMemory{}, ChallengeReadAuthorization, ""},
		"deleted":                    {challengeWith(held("a move"), deleting, presented), ChallengeMemory{}, ChallengeCleanUp, ""},
		"final":                      {challengeWith(held("a move"), in(acmev1.Valid), presented), ChallengeMemory{}, ChallengeCleanUp, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := Challenge(ChallengeView{Challenge: row.challenge, Trusted: true, Memory: row.memory, Policy: policy, Now: noon})
			if got.Step != row.want || got.Reason != row.reason {
				t.Errorf("got %s %q, want %s %q", got.Step, got.Reason, row.want, row.reason)
			}
		})
	}
}

func TestHeldReasonIsOneBoundedLine(t *testing.T) {
	for value, want := range map[string]string{
		"":                        Held + "nobody says why",
		" \n":                     Held + "nobody says why",
		"one\ntwo\x00":            Held + "one two",
		strings.Repeat("ä", 5000): Held + strings.Repeat("ä", longestWhy) + "…",
	} {
		if got := heldReason(challengeWith(held(value))); got != want+heldUntil {
			t.Errorf("%.20q: got %q", value, got)
		}
	}
	if got := heldReason(challengeWith()); got != "" {
		t.Errorf("nobody holds it, and it says %q", got)
	}
}

func TestOrderHeld(t *testing.T) {
	hold := func(o *acmev1.Order) { o.Annotations = map[string]string{acmev1.AnnotationHold: "x"} }
	for name, row := range map[string]struct {
		view OrderView
		want OrderStep
	}{
		"new":     {OrderView{Order: func() *acmev1.Order { o := &acmev1.Order{}; hold(o); return o }()}, OrderWait},
		"ready":   {OrderView{Order: placedOrder(hold), Memory: OrderMemory{State: acmev1.Ready}}, OrderWait},
		"expired": {OrderView{Order: placedOrder(hold), Memory: OrderMemory{State: acmev1.Pending, Expires: noon}}, OrderWait},
		"failed, with a sibling that goes on": {OrderView{
			Order: placedOrder(func(o *acmev1.Order) { hold(o); o.Status.State = acmev1.Invalid }), Challenges: []*acmev1.Challenge{named("c", acmev1.Pending)},
		}, OrderDeleteChallenges},
	} {
		row.view.Now = noon
		if got := Order(row.view); got.Step != row.want || row.want == OrderWait && !strings.HasPrefix(got.Reason, Held+"x") {
			t.Errorf("%s: got %+v", name, got)
		}
	}
	if got := WithoutWaiting(Held + "x"); got != "" {
		t.Errorf("released, and it says %q", got)
	}
}

// A wish to try again is granted once, whatever the pause after a failure.
func TestOrderRetry(t *testing.T) {
	order := placedOrder(func(o *acmev1.Order) { o.Annotations = map[string]string{acmev1.AnnotationRetry: "now"} })
	v := OrderView{Order: order, Now: noon, Memory: OrderMemory{State: acmev1.Ready, Retry: Retry{NotBefore: noon.Add(1)}}}
	if got := Order(v); got.Step != OrderFinalize {
		t.Errorf("got %+v", got)
	}
	v.Memory.RetryAnswered = v.RetryAsked()
	if got := Order(v); got.Step != OrderWait {
		t.Errorf("once answered: got %+v", got)
	}
}
