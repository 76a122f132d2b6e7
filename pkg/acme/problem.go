// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"

	rfc8555 "golang.org/x/crypto/acme"
)

const (
	rateLimited = "ratelimited"
	compound    = "compound"
)

// CAs say in words what problem types do not tell apart.
var (
	// ownLimit: a limit of one name or one set of names.
	ownLimit = regexp.MustCompile(`(?i)already issued for|too many failed authorizations|prevented from requesting certificates for`)
	// stopped: the CA has stopped issuing for a name until somebody follows its link.
	stopped = regexp.MustCompile(`(?i)prevented from requesting certificates for`)
	// deadAccount: the account, and not what is asked for, is refused.
	deadAccount = regexp.MustCompile(`(?i)\baccount\b.*\b(deactivated|revoked|not valid)\b`)
	// tryAgainIn: a time from now, which moves.
	tryAgainIn = regexp.MustCompile(`(?i)\s*\btry again in ([0-9.hmsµ]*[hms])\.?`)
)

// stoppedPause is the time between two questions about a name for which the CA has
// stopped issuing. Its link is another one in each answer.
const stoppedPause = time.Hour

// actionOf decides by problem type, status and detail (RFC 8555 section 6.7 and the
// documents that add to its registry):
//
//	badNonce                                      Again
//	rateLimited, serverInternal                   Later
//	rateLimited until a link is followed          User
//	accountDoesNotExist, badPublicKey,
//	badSignatureAlgorithm, userActionRequired,
//	externalAccountRequired, invalidContact,
//	unsupportedContact                            User
//	unauthorized, of a dead account               User
//	compound                                      the hardest of its parts
//	any other, known or not: 408, 429, 5xx        Later
//	                         else                 Never
//	none: JSON that says 404 or 410               Never
//	      else: a proxy, or a broken CA           Later
func actionOf(p *rfc8555.Error) Action {
	if p.ProblemType == "" {
		return actionWithoutType(p)
	}
	action := actionOfType(p.StatusCode, p.ProblemType, p.Detail)
	if lastOf(p.ProblemType) == compound && len(p.Subproblems) > 0 {
		action = hardest(p)
	}
	return action
}

func actionOfType(status int, problemType, detail string) Action {
	switch lastOf(problemType) {
	case "badnonce":
		return Again
	case rateLimited:
		if stopped.MatchString(detail) {
			return User
		}
		return Later
	case "serverinternal":
		return Later
	case "accountdoesnotexist", "badpublickey", "badsignaturealgorithm", "externalaccountrequired",
		"invalidcontact", "unsupportedcontact", "useractionrequired":
		return User
	case "unauthorized":
		if deadAccount.MatchString(detail) {
			return User
		}
	}
	return actionOfStatus(status)
}

func actionOfStatus(status int) Action {
	switch {
	case status >= 500, status == http.StatusTooManyRequests, status == http.StatusRequestTimeout:
		return Later
	default:
		return Never
	}
}

// hardest is the action of the part of a compound problem that stands most in the way.
func hardest(p *rfc8555.Error) Action {
	hardness := []Action{Again, Later, User, Never}
	worst := 0
	for _, part := range p.Subproblems {
		worst = max(worst, slices.Index(hardness, actionOfType(p.StatusCode, part.Type, part.Detail)))
	}
	return hardness[worst]
}

// actionWithoutType: a page that says "404 Not Found" is what a proxy says while the
// CA behind it is away.
func actionWithoutType(p *rfc8555.Error) Action {
	isGone := p.StatusCode == http.StatusNotFound || p.StatusCode == http.StatusGone
	if isGone && strings.Contains(p.Header.Get("Content-Type"), "json") {
		return Never
	}
	return Later
}

// isLimit reports whether the CA wants to be asked less.
func isLimit(p *rfc8555.Error) bool {
	return p.StatusCode == http.StatusTooManyRequests || p.StatusCode == http.StatusServiceUnavailable ||
		lastOf(p.ProblemType) == rateLimited
}

// isOwnLimit reports whether a limit is one name's or one set of names' only.
func isOwnLimit(p *rfc8555.Error) bool {
	return ownLimit.MatchString(p.Detail) ||
		slices.ContainsFunc(p.Subproblems, func(s rfc8555.Subproblem) bool { return s.Identifier != nil })
}

// pauseOf is the pause that a problem asks for, in its header or in words.
func pauseOf(p *rfc8555.Error, now time.Time) time.Duration {
	if pause := retryAfter(p.Header, now); pause > 0 {
		return pause
	}
	if said := tryAgainIn.FindStringSubmatch(p.Detail); said != nil {
		if pause, err := time.ParseDuration(said[1]); err == nil {
			return min(max(pause, 0), longestPause)
		}
	}
	if isLimit(p) && stopped.MatchString(p.Detail) {
		return stoppedPause
	}
	return 0
}

// lastOf is the last word of a problem type, in lower case since CAs differ.
func lastOf(problemType string) string {
	return strings.ToLower(problemType[strings.LastIndexByte(problemType, ':')+1:])
}

// problemText says what a problem document says, as one line:
//
//	<status> <type>: <detail>; visit <instance>; <name>: <detail>; …
//
// without what moves from try to try. It is empty without a problem.
func problemText(p *rfc8555.Error) string {
	if p == nil {
		return ""
	}
	text := fmt.Sprintf("%d %s: %s", p.StatusCode, p.ProblemType, tryAgainIn.ReplaceAllLiteralString(p.Detail, ""))
	if p.Instance != "" && lastOf(p.ProblemType) == "useractionrequired" {
		text += "; visit " + p.Instance
	}
	var parts []string
	for _, part := range p.Subproblems {
		parts = append(parts, partText(part))
	}
	slices.Sort(parts) // CAs do not promise an order
	return short(strings.Join(append([]string{text}, parts...), "; "))
}

func partText(part rfc8555.Subproblem) string {
	says := part.Detail
	if says == "" {
		says = part.Type
	}
	if part.Identifier != nil {
		return part.Identifier.Value + ": " + says
	}
	return part.Type + ": " + says
}

// typeOf is the type of the error inside an object of the CA; empty if it has none.
func typeOf(err error) string {
	var p *rfc8555.Error
	if !errors.As(err, &p) {
		return ""
	}
	return lastOf(p.ProblemType)
}

// errorText says what an error inside an object of the CA says.
func errorText(err error) string {
	var p *rfc8555.Error
	switch {
	case errors.As(err, &p):
		return problemText(p)
	case err == nil:
		return ""
	default:
		return short(err.Error())
	}
}
