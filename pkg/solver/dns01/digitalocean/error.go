// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/digitalocean/godo"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// failure is a call that has come to nothing. Its text is stable, and its cause can be told.
type failure struct {
	doing string
	cause error
}

func (e *failure) Error() string { return e.doing + ": " + cut(resolver.Cause(e.cause)) }

// Unwrap returns what went wrong on the way.
func (e *failure) Unwrap() error { return e.cause }

// judge makes of an error what the user should read.
//
//	429         | Throttled: the token
//	401         | Unauthenticated: the token
//	403         | Forbidden: the token, in this domain
//	5xx         | the status alone: the message may have an ID in it
//	another one | the message
//	no answer   | why
func judge(doing string, err error) error {
	var answer *godo.ErrorResponse
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &answer):
		return &failure{doing, err}
	}
	said := fmt.Sprintf("%s: DigitalOcean says %q", doing, message(answer))
	switch code := answer.Response.StatusCode; {
	case code == http.StatusTooManyRequests:
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: retryAfter(answer.Response.Header, time.Now()),
			Text: said + "; if that lasts, find out what else uses the token"}
	case code == http.StatusUnauthorized:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: said + "; check the token of tokenSecretRef"}
	case code == http.StatusForbidden:
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: said + "; check that the token of tokenSecretRef has the scopes domain:read, domain:create and domain:delete"}
	case code >= http.StatusInternalServerError:
		return fmt.Errorf("%s: DigitalOcean answers %s", doing, status(code))
	default:
		return errors.New(said)
	}
}

// message is what DigitalOcean says, but not a page that a proxy shows: it has an ID in it.
func message(answer *godo.ErrorResponse) string {
	text := cut(answer.Message)
	if text == "" || strings.HasPrefix(text, "<") {
		return status(answer.Response.StatusCode)
	}
	return text
}

func status(code int) string {
	return strings.TrimSpace(fmt.Sprintf("HTTP %d %s", code, http.StatusText(code)))
}

// retryAfter is how long DigitalOcean wants to be left alone: in seconds if it is asked
// too often in a minute, as the time when the oldest request does not count any more if
// it is the hour.
func retryAfter(header http.Header, now time.Time) time.Duration {
	if seconds, err := strconv.ParseUint(header.Get("Retry-After"), 10, 31); err == nil {
		return time.Duration(seconds) * time.Second
	}
	reset, err := strconv.ParseUint(header.Get("RateLimit-Reset"), 10, 40)
	if err != nil {
		return 0
	}
	return max(0, time.Unix(int64(reset), 0).Sub(now))
}

// longest is how much of what others say is told, in bytes.
const longest = 200

// cut makes one line of a text, and not a long one.
func cut(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > longest {
		text = strings.ToValidUTF8(text[:longest], "") + "…"
	}
	return text
}
