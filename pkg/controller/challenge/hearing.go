// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

const (
	// hearing is how long the responders commonly need to hear, each by its own watch,
	// that a challenge is presented: they answer from then on.
	hearing = 100 * time.Millisecond
	// longestHearing is after how long it is worth a word that one has not. The API
	// keeps whole seconds of when a challenge was presented.
	longestHearing = 3 * time.Second
)

// firstLook is when the proof of a challenge that is presented now can be seen, be it by
// us or, if nobody looks before, by the CA.
func firstLook(ch *acmev1.Challenge, now time.Time) time.Time {
	if ch.Spec.Type == acmev1.HTTP01 {
		return now.Add(hearing)
	}
	return now
}

// isHearing reports whether a look has found a responder that does not know the
// challenge, so soon that it may not have heard of it: that says nothing, costs no
// write, and is looked at again in a moment.
func isHearing(ch *acmev1.Challenge, finding selfcheck.Finding, now time.Time) bool {
	presentedAt := ch.Status.PresentedAt
	return finding.Class == selfcheck.ClassUnknownToken && presentedAt != nil && now.Before(presentedAt.Add(longestHearing))
}
