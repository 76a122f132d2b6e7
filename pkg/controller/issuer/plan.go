// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"fmt"
	"net/url"
	"strings"
	"time"
)

// step is what to do with an issuer.
type step string

const (
	stepLeave    step = "leave"    // all is well
	stepConfirm  step = "confirm"  // all is well with a new spec too: say so
	stepRefuse   step = "refuse"   // say why it cannot be used
	stepGenerate step = "generate" // make an account key
	stepRegister step = "register" // make or find the account
	stepUpdate   step = "update"   // change the account's contact
)

// decision is a step, why, and when to look again at the latest.
type decision struct {
	step            step
	reason, message string
	after           time.Duration
	// err asks for a back-off instead.
	err error
}

// secretPause is how often it is looked whether somebody has put a Secret right,
// since Secrets are not watched.
const secretPause = 30 * time.Second

// keyPause is how often the Secrets of an issuer that is ready are looked at: its
// account key may have been replaced.
const keyPause = time.Minute

// plan decides; the first row that fits wins:
//
//	the spec is wrong                     refuse, until it changes
//	a Secret could not be read            back-off; refuse unless ready: it may be the API server
//	no key Secret, one may be made        generate
//	no key, or a bad one                  refuse, look again
//	a solver's Secret is missing          refuse, look again
//	ready, same server, key and e-mail    leave, or confirm for a new spec
//	ready, same server and key            update
//	the EAB's Secret is missing or bad    refuse, look again
//	otherwise                             register
func plan(s situation) decision {
	if d, ok := planKey(s); ok {
		return d
	}
	switch {
	case len(s.missing) > 0:
		return refuse(ReasonInvalidSolver, strings.Join(s.missing, "; "), secretPause)
	case s.issuer.GetStatus().IsReady() && hasAccount(s):
		return planReady(s)
	case s.eab.problem != "":
		return refuse(ReasonRegister, "Failed to register ACME account: "+s.eab.problem, secretPause)
	default:
		return decision{step: stepRegister}
	}
}

func planReady(s situation) decision {
	switch {
	case !hasEmail(s):
		return decision{step: stepUpdate}
	case s.issuer.GetStatus().ReadyCondition().ObservedGeneration != s.issuer.GetGeneration():
		return decision{step: stepConfirm}
	default:
		return decision{step: stepLeave, after: keyPause}
	}
}

// planKey decides as long as there is no key to do anything with.
func planKey(s situation) (decision, bool) {
	switch {
	case s.spec != nil:
		return refuse(s.spec.reason, s.spec.message, 0), true
	case s.unread != nil && s.issuer.GetStatus().IsReady():
		return decision{step: stepLeave, err: s.unread}, true
	case s.unread != nil:
		d := refuse(ReasonVerify, "Failed to verify ACME account: "+s.unread.Error(), 0)
		d.err = s.unread
		return d, true
	case s.key.isAbsent && !s.issuer.GetSpec().ACME.DisableAccountKeyGeneration:
		return decision{step: stepGenerate}, true
	case s.key.isAbsent:
		return refuse(ReasonVerify, fmt.Sprintf("Failed to verify ACME account: there is no Secret %q with the account key, and spec.acme.disableAccountKeyGeneration forbids to make one; create it",
			s.issuer.GetSpec().ACME.PrivateKeySecretRef.Name), secretPause), true
	case s.key.problem != "":
		return refuse(ReasonVerify, "Account private key is invalid: "+s.key.problem, secretPause), true
	}
	return decision{}, false
}

func refuse(reason, message string, after time.Duration) decision {
	return decision{step: stepRefuse, reason: reason, message: message, after: after}
}

// hasAccount reports whether the account in the status is one at the spec's CA, with
// the key that was found.
func hasAccount(s situation) bool {
	account := s.issuer.GetStatus().ACME
	return account != nil && account.URI != "" &&
		hostOf(account.URI) == hostOf(s.issuer.GetSpec().ACME.Server) &&
		account.LastPrivateKeyHash == s.key.hash
}

func hasEmail(s situation) bool {
	return strings.EqualFold(s.issuer.GetStatus().ACME.LastRegisteredEmail, s.issuer.GetSpec().ACME.Email)
}

func hostOf(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return ""
	}
	return u.Host
}
