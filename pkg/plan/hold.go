// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"strings"
	"unicode"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const (
	// Held comes before why somebody holds a challenge or an order back.
	Held = "Held back: "
	// heldUntil comes after it.
	heldUntil = "; it goes on when its annotation " + acmev1.AnnotationHold + " is removed"
	// longestWhy is how much of a reason is repeated, in characters.
	longestWhy = 200
)

// heldReason says that it is held back, and why; empty if it is not.
func heldReason(object metav1.Object) string {
	if !acmev1.IsHeld(object) {
		return ""
	}
	why := strings.TrimSpace(strings.Map(printable, object.GetAnnotations()[acmev1.AnnotationHold]))
	if characters := []rune(why); len(characters) > longestWhy {
		why = string(characters[:longestWhy]) + "…"
	}
	if why == "" {
		why = "nobody says why"
	}
	return Held + why + heldUntil
}

// printable is a character as it can stand in a line.
func printable(r rune) rune {
	if !unicode.IsPrint(r) {
		return ' '
	}
	return r
}

// holding decides for a challenge that is held back, or was so until now. What the CA
// has been told to look at ends first.
func holding(v ChallengeView) (Decision[ChallengeStep], bool) {
	status, reason := v.Challenge.Status, heldReason(v.Challenge)
	switch {
	case reason != "" && status.Processing && !v.Memory.AcceptedAt.IsZero():
		return Decision[ChallengeStep]{}, false
	case reason != "" && (status.Processing || status.Reason != reason):
		return Decision[ChallengeStep]{Step: ChallengeHold, Reason: reason}, true
	case reason != "":
		return Decision[ChallengeStep]{Step: ChallengeWait}, true
	case !status.Processing && strings.HasPrefix(status.Reason, Held):
		return Decision[ChallengeStep]{Step: ChallengeHold}, true
	default:
		return Decision[ChallengeStep]{}, false
	}
}
