// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/cloudflare/cloudflare-go/v6/dns"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// errEmpty: the answer is the JSON null, which the library takes for a page.
var errEmpty = errors.New("the answer is empty")

// Codes of errors, as Cloudflare answers them.
const (
	codeTooMany      = 971   // "Please wait and consider throttling your request speed"
	codeBadHeaders   = 6003  // "Invalid request headers": not even the format is right
	codeUnknownKey   = 9103  // "Unknown X-Auth-Key or X-Auth-Email"
	codeMissingKey   = 9106  // "Missing X-Auth-Key, X-Auth-Email or Authorization headers"
	codeInvalidKey   = 9107  // "Invalid or missing X-Auth-Key"
	codeUnauthorized = 9109  // "Invalid access token", or a right that is missing
	codeAuth         = 10000 // "Authentication error": the same two
	codeNotThere     = 81044 // "Record does not exist"
	codeHostTaken    = 81053 // "An A, AAAA, or CNAME record with that host already exists"
	codeAlias        = 81054 // "A CNAME record with that host already exists"
	codeThere        = 81057 // "The record already exists"
	codeSame         = 81058 // "An identical record already exists"
)

func has(answer *dns.Error, codes ...int64) bool {
	for _, e := range answer.Errors {
		if slices.Contains(codes, e.Code) {
			return true
		}
	}
	return false
}

// isDuplicate reports whether something that was to be added is there.
func isDuplicate(err error) bool {
	var answer *dns.Error
	return errors.As(err, &answer) && has(answer, codeThere, codeSame)
}

// isStale reports whether a batch does not fit what is there.
func isStale(err error) bool {
	var answer *dns.Error
	return errors.As(err, &answer) && has(answer, codeThere, codeSame, codeNotThere)
}

// judge makes of an error what the user should read.
func (p *Provider) judge(doing string, err error) error {
	var answer *dns.Error
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &answer):
		return dns01.NewFailure(doing, err)
	case answer.StatusCode >= http.StatusInternalServerError: // its message may have an ID in it
		return fmt.Errorf("%s: Cloudflare answers %s", doing, dns01.StatusText(answer.StatusCode))
	}
	said := fmt.Sprintf("%s: Cloudflare says %q", doing, message(answer))
	refusal := refusalOf(answer)
	if refusal == "" {
		return errors.New(said + advice(answer))
	}
	return &dns01.RefusalError{Refusal: refusal, RetryAfter: dns01.RetryAfter(answer.Response.Header), Text: said + p.remedy(refusal)}
}

// refusalOf sorts out who is refused. The first row that fits counts; two codes mean
// either of two things, by the text or the status.
//
//	429, 971                                  | Throttled: the user
//	401, 6003, 9103, 9106, 9107               | Unauthenticated: the credential
//	9109 "Invalid access token", 10000 as 400 | Unauthenticated
//	403                                       | Forbidden: the credential, in this zone
func refusalOf(answer *dns.Error) dns01.Refusal {
	switch {
	case answer.StatusCode == http.StatusTooManyRequests || has(answer, codeTooMany):
		return dns01.Throttled
	case answer.StatusCode == http.StatusUnauthorized || has(answer, codeBadHeaders, codeUnknownKey, codeMissingKey, codeInvalidKey):
		return dns01.Unauthenticated
	case has(answer, codeUnauthorized) && strings.Contains(message(answer), "Invalid access token"):
		return dns01.Unauthenticated
	case has(answer, codeAuth) && answer.StatusCode == http.StatusBadRequest:
		return dns01.Unauthenticated
	case answer.StatusCode == http.StatusForbidden:
		return dns01.Forbidden
	default:
		return ""
	}
}

// remedy is what the user can do about a refusal.
func (p *Provider) remedy(refusal dns01.Refusal) string {
	switch refusal {
	case dns01.Throttled:
		return "; if that lasts, find out what else uses the API as the same user"
	case dns01.Unauthenticated:
		return "; check " + p.who
	default:
		return fmt.Sprintf("; check that %s may read zones and edit DNS records there", p.who)
	}
}

// advice is what the user can do about another error.
func advice(answer *dns.Error) string {
	switch {
	case has(answer, codeHostTaken, codeAlias):
		return "; delete the CNAME record, or set cnameStrategy to Follow"
	case isStale(answer):
		return "; something else changes the same records at the same time"
	default:
		return ""
	}
}

// message is what Cloudflare says first, and the status if it says nothing.
func message(answer *dns.Error) string {
	for _, e := range answer.Errors {
		if e.Message != "" {
			return dns01.Excerpt(fmt.Sprintf("%s (%d)", e.Message, e.Code))
		}
	}
	return dns01.StatusText(answer.StatusCode)
}
