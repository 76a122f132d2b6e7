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

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

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
		return dns01.NewFailure(doing, err)
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
		return fmt.Errorf("%s: DigitalOcean answers %s", doing, dns01.StatusText(code))
	default:
		return errors.New(said)
	}
}

// message is what DigitalOcean says, but not a page that a proxy shows: it has an ID in it.
func message(answer *godo.ErrorResponse) string {
	text := dns01.Excerpt(answer.Message)
	if text == "" || strings.HasPrefix(text, "<") {
		return dns01.StatusText(answer.Response.StatusCode)
	}
	return text
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
