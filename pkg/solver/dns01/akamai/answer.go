// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	edgedns "github.com/akamai/AkamaiOPEN-edgegrid-golang/v13/pkg/dns"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// errIncomplete: the answer is JSON, but not what was asked for.
var errIncomplete = errors.New("the answer is not complete")

// longestProblem is how much of an error's body is read, in bytes.
const longestProblem = 64 << 10

// answers makes errors of all answers but good ones. The SDK drops their headers, and
// follows redirects to any host with a signature for it.
type answers struct {
	// next is http.DefaultTransport if it is nil.
	next http.RoundTripper
}

// RoundTrip makes a request. The error is an *answer if there was one.
func (t answers) RoundTrip(request *http.Request) (*http.Response, error) {
	next := t.next
	if next == nil {
		next = http.DefaultTransport
	}
	response, err := next.RoundTrip(request)
	if err != nil || response.StatusCode < http.StatusMultipleChoices {
		return response, err
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(response.Body, longestProblem))
	if err != nil {
		return nil, err
	}
	return nil, &answer{code: response.StatusCode, text: problemText(body), retryAfter: retryAfter(response.Header)}
}

// answer is what Akamai says instead of doing what it is asked.
type answer struct {
	code int
	// text is empty if there are no words.
	text       string
	retryAfter time.Duration
}

func (a *answer) Error() string {
	if a.text == "" || a.code >= http.StatusInternalServerError { // those may have an ID in it
		return "Akamai answers " + dns01.StatusText(a.code)
	}
	return fmt.Sprintf("Akamai says %q", a.text)
}

// problemText is what an error's body says in words (RFC 9457), without the IDs that are
// in its other members.
func problemText(body []byte) string {
	var problem struct {
		Title, Detail string
	}
	if err := json.Unmarshal(body, &problem); err != nil {
		return ""
	}
	if problem.Detail == "" {
		return dns01.Excerpt(problem.Title)
	}
	return dns01.Excerpt(problem.Detail)
}

// retryAfter is how long Akamai asks to be left alone: in seconds (RFC 9110 section
// 10.2.3), or as the time of the next request by the clock of the answer.
func retryAfter(header http.Header) time.Duration {
	if seconds, err := strconv.ParseUint(header.Get("Retry-After"), 10, 31); err == nil {
		return time.Duration(seconds) * time.Second
	}
	now, err := http.ParseTime(header.Get("Date"))
	if err != nil {
		return 0
	}
	for _, name := range []string{"Akamai-RateLimit-Next", "X-RateLimit-Next"} {
		if next, err := time.Parse(time.RFC3339, header.Get(name)); err == nil {
			return max(0, next.Sub(now))
		}
	}
	return 0
}

// isConflict reports whether a write came at a bad moment: another one of the zone was
// under way, or the record set has come or gone since it was read.
func isConflict(err error) bool {
	var other *answer
	return errors.As(err, &other) && (other.code == http.StatusConflict || other.code == http.StatusNotFound)
}

func isRefusal(err error) bool {
	var refusal *dns01.RefusalError
	return errors.As(err, &refusal)
}

// failure is a call that has come to nothing, without an answer that says why.
func failure(doing string, err error) error {
	var odd *edgedns.Error
	if errors.As(err, &odd) {
		return &dns01.Failure{Doing: doing, Text: fmt.Sprintf("Akamai answers %s, which is not what was expected", dns01.StatusText(odd.StatusCode)), Cause: err}
	}
	return dns01.NewFailure(doing, err)
}

// judge makes of an error what the user should read, and nil of nil.
func judge(doing string, err error) error {
	var other *answer
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &other):
		return failure(doing, err)
	}
	text := doing + ": " + other.Error()
	switch other.code {
	case http.StatusTooManyRequests:
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: other.retryAfter, Text: doing + ": Akamai is asked too often"}
	case http.StatusUnauthorized:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: text +
			"; check that serviceConsumerDomain and the Secrets of clientTokenSecretRef, clientSecretSecretRef and accessTokenSecretRef are those of one API client, and the clock of this machine"}
	case http.StatusForbidden:
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: text +
			"; check that the API client may READ-WRITE the service DNS—Zone Record Management, and the group of the zone"}
	case http.StatusNotFound:
		return errors.New(text + "; check that the zone is still there")
	case http.StatusConflict:
		return errors.New(text + "; something else changes the zone at the same time, or the name has other records that allow no TXT, such as a CNAME")
	default:
		return errors.New(text)
	}
}
