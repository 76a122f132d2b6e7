// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"time"
	"unicode"

	rfc8555 "golang.org/x/crypto/acme"
)

// Action is what an error asks of the one who got it.
type Action string

// The actions.
const (
	// Again: do the same once more, at once. The nonce was bad.
	Again Action = "again"
	// Later: do the same once more after RetryAfter, or with back-off. The CA is
	// busy or out of reach, or has set a limit.
	Later Action = "later"
	// Never: the CA has refused, and will refuse the same again.
	Never Action = "never"
	// User: somebody must change the issuer, its Secrets or the account first.
	User Action = "user"
)

// Problem types that callers ask for (RFC 8555 section 6.7).
const (
	// ProblemMalformed: among others, a resource does not exist any more.
	ProblemMalformed = "urn:ietf:params:acme:error:malformed"
	// ProblemOrderNotReady: the CA does not think yet that all authorizations are valid.
	ProblemOrderNotReady = "urn:ietf:params:acme:error:orderNotReady"
	// ProblemRateLimited: the CA wants to be asked less.
	ProblemRateLimited = "urn:ietf:params:acme:error:rateLimited"
	// ProblemUnauthorized: of a proof, that something else was there.
	ProblemUnauthorized = "urn:ietf:params:acme:error:unauthorized"
	// ProblemConnection: the CA could not connect to the name's address.
	ProblemConnection = "urn:ietf:params:acme:error:connection"
	// ProblemDNS: a look-up of the CA has failed.
	ProblemDNS = "urn:ietf:params:acme:error:dns"
	// ProblemCAA: CAA records forbid the CA to issue.
	ProblemCAA = "urn:ietf:params:acme:error:caa"
	// ProblemRejectedIdentifier: the CA does not issue for the name.
	ProblemRejectedIdentifier = "urn:ietf:params:acme:error:rejectedIdentifier"
	// ProblemNoAccount: the CA does not know the account any more.
	ProblemNoAccount = "urn:ietf:params:acme:error:accountDoesNotExist"
	// ProblemExternalAccountRequired: the CA registers only accounts with an EAB.
	ProblemExternalAccountRequired = "urn:ietf:params:acme:error:externalAccountRequired"
)

// Verdict is what an error means.
type Verdict struct {
	Action Action
	// RetryAfter is the pause that the CA has named, or 0.
	RetryAfter time.Duration
	// Status is the HTTP status of the CA's answer, or 0.
	Status int
	// Type of the CA's problem document (RFC 8555 section 6.7), or empty.
	Type string
	// Text says it to people. It is the same each time for the same cause, as far
	// as the CA lets it.
	Text string
}

// IsFinal reports whether the CA will never serve the request.
func (v Verdict) IsFinal() bool { return v.Action == Never }

// Error is the error of every call of a Client. It prints as its Text.
type Error struct {
	Verdict
	cause error
	// pauses: more than the one call has to wait.
	pauses bool
}

// Unwrap returns what the error was made from, or nil.
func (e *Error) Unwrap() error { return e.cause }

// Error returns the verdict's text.
func (e *Error) Error() string { return e.Text }

// Classify says what an error of this room means. Whatever else it is given, it
// says Later: the API server and the network heal.
func Classify(err error) Verdict {
	var e *Error
	switch {
	case err == nil:
		return Verdict{}
	case errors.As(err, &e):
		return e.Verdict
	default:
		return Verdict{Action: Later, Text: err.Error()}
	}
}

// judge gives an error of x/crypto its verdict:
//
//	a problem document            by status, type and detail, see actionOf
//	an error answer without one   Later; Never if the thing is gone (404, 410)
//	no such account               User
//	no answer, half an answer     Later
//	an answer that is not ACME    Later: a proxy or a broken CA
func (c *Client) judge(err error) *Error {
	var own *Error
	var problem *rfc8555.Error
	switch {
	case errors.As(err, &own):
		return own
	case errors.As(err, &problem):
		return c.judgeProblem(problem)
	case errors.Is(err, rfc8555.ErrNoAccount):
		return &Error{Verdict: Verdict{Action: User, Text: "the CA knows no account with this key"}}
	case isNetwork(err):
		return &Error{cause: err, Verdict: Verdict{Action: Later, Text: c.directory.Host + ": " + networkText(err, c.timeout)}}
	default:
		return &Error{Verdict: Verdict{Action: Later, Text: fmt.Sprintf("%s did not answer as an ACME server: %s", c.directory.Host, short(err.Error()))}}
	}
}

func (c *Client) judgeProblem(p *rfc8555.Error) *Error {
	v := Verdict{
		Action:     actionOf(p),
		RetryAfter: pauseOf(p, c.clock.Now()),
		Status:     p.StatusCode,
		Type:       p.ProblemType,
		Text:       problemText(p),
	}
	if p.ProblemType == "" {
		v.Text = fmt.Sprintf("%s did not answer with an ACME problem document: %d %s%s",
			c.directory.Host, p.StatusCode, http.StatusText(p.StatusCode), gist(p.Detail))
	}
	return &Error{Verdict: v, pauses: v.Action == Later && isLimit(p) && !isOwnLimit(p) && v.RetryAfter > 0}
}

// maxText is how much of what the CA says is repeated.
const maxText = 1024

// short makes one line of what the CA says, of a bearable length.
func short(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "�"))
	text = strings.Join(strings.Fields(text), " ")
	if len(text) <= maxText {
		return text
	}
	return strings.ToValidUTF8(text[:maxText], "") + "…"
}

var pageTitle = regexp.MustCompile(`(?is)<title>\s*([^<]{1,120})`)

// gist is ": " and what an answer that is no problem document says in a few words:
// the title of a page, whose text often has moving parts, or the first line.
func gist(detail string) string {
	const few = 120
	detail = strings.TrimSpace(detail)
	if strings.HasPrefix(detail, "<") {
		title := pageTitle.FindStringSubmatch(detail)
		if title == nil {
			return ": an HTML page"
		}
		return fmt.Sprintf(": an HTML page titled %q", strings.TrimSpace(title[1]))
	}
	line, _, _ := strings.Cut(detail, "\n")
	if line == "" {
		return ""
	}
	return fmt.Sprintf(": %q", line[:min(few, len(line))])
}
