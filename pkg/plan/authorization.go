// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"fmt"
	"strings"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Authorization is what the CA says about one authorization (RFC 8555 section
// 7.1.4), in its own words.
type Authorization struct {
	Identifier string
	Status     string
	// Expires is zero if the CA does not say.
	Expires    time.Time
	Challenges []OfferedChallenge
}

// OfferedChallenge is one challenge of an authorization (RFC 8555 section 8).
type OfferedChallenge struct {
	URL, Token, Type, Status string
	// Problem is the CA's error document as text, if there is one, and ProblemType
	// the last word of its type, in lower case.
	Problem, ProblemType string
}

// ReasonAuthorized is the reason of a challenge that is valid.
const ReasonAuthorized = "Successfully authorized domain"

// ChallengeVerdict is what an authorization means for one of its challenges.
type ChallengeVerdict struct {
	// State is final, or Pending while the authorization is open.
	State  acmev1.State
	Reason string
	// Accepted is true when the CA is already looking, or has looked.
	Accepted bool
	// Rejected is true when the CA has looked and has not found the proof.
	Rejected bool
	// Unseen is true when the CA says of it that the proof was not there, and not
	// that something else is wrong.
	Unseen bool
}

// JudgeAuthorization says what the CA's authorization means for a challenge. The
// authorization decides, not the challenge (RFC 8555 section 7.1.6): it may have
// become valid through another of its challenges. One that has expired cannot
// become valid any more, whether the CA has noticed yet or not.
func JudgeAuthorization(ch *acmev1.Challenge, authz Authorization, now time.Time) ChallengeVerdict {
	offered := authz.find(ch.Spec.URL)
	switch {
	case !strings.EqualFold(authz.Identifier, ch.Spec.DNSName):
		return ChallengeVerdict{State: acmev1.Errored, Reason: fmt.Sprintf(
			"spec.dnsName %q is not what spec.authorizationURL is for, which is %q", ch.Spec.DNSName, authz.Identifier)}
	case authz.Status == "valid":
		return ChallengeVerdict{State: acmev1.Valid, Reason: ReasonAuthorized}
	case !acmev1.IsToken(ch.Spec.Token):
		return ChallengeVerdict{State: acmev1.Errored, Reason: "spec.token is not a token: " + tokenForm + "; an order makes its challenges with those of the CA"}
	case offered == nil:
		return ChallengeVerdict{State: acmev1.Errored, Reason: fmt.Sprintf(
			"spec.url %q"+URLNotOffered, ch.Spec.URL)}
	case !strings.EqualFold(offered.Type, string(ch.Spec.Type)) || offered.Token != ch.Spec.Token:
		return ChallengeVerdict{State: acmev1.Errored, Reason: fmt.Sprintf(
			"spec.type and spec.token are not those of the challenge at spec.url, which is of type %q", offered.Type)}
	}
	return judgeOpen(authz, offered, now)
}

func judgeOpen(authz Authorization, offered *OfferedChallenge, now time.Time) ChallengeVerdict {
	switch authz.Status {
	case "pending":
		if offered.Status == "invalid" {
			return rejected(offered)
		}
		if !authz.Expires.IsZero() && !now.Before(authz.Expires) {
			return ChallengeVerdict{State: acmev1.Expired, Reason: fmt.Sprintf(
				AuthorizationExpired+" (at %s) before it became valid; make a new order", authz.Expires.UTC().Format(time.RFC3339))}
		}
		return ChallengeVerdict{State: acmev1.Pending, Accepted: offered.Status != "pending"}
	case "invalid":
		return rejected(offered)
	case "expired":
		return ChallengeVerdict{State: acmev1.Expired, Reason: AuthorizationExpired + "; make a new order"}
	default: // deactivated, revoked, or a word that RFC 8555 does not know
		return ChallengeVerdict{State: acmev1.Invalid, Reason: fmt.Sprintf(
			"The CA reports the authorization as %q", authz.Status)}
	}
}

func (a Authorization) find(url string) *OfferedChallenge {
	for i := range a.Challenges {
		if a.Challenges[i].URL == url {
			return &a.Challenges[i]
		}
	}
	return nil
}

// rejected is the verdict about a proof that the CA has looked for in vain.
func rejected(offered *OfferedChallenge) ChallengeVerdict {
	problem := offered.Problem
	if problem == "" {
		problem = "the CA gave no reason"
	}
	return ChallengeVerdict{
		State: acmev1.Invalid, Reason: NotFoundByCA + problem,
		Rejected: true, Unseen: isUnseen(offered.ProblemType),
	}
}

// isUnseen reports whether a type of problem says that the proof was not there (RFC
// 8555 section 6.7).
func isUnseen(problemType string) bool {
	switch problemType {
	case "dns", "unauthorized", "incorrectresponse", "connection":
		return true
	default:
		return false
	}
}

// InitialState is the state that an authorization had when it was first seen, in
// the words of the API, which has none for deactivated and revoked.
func InitialState(status string) acmev1.State {
	switch state := acmev1.State(status); state {
	case acmev1.Valid, acmev1.Pending, acmev1.Invalid, acmev1.Expired:
		return state
	default:
		return acmev1.Invalid
	}
}
