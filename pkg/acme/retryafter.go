// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// longestPause is the longest pause that is passed on.
const longestPause = 30 * 24 * time.Hour

// retryAfter is the pause that an answer's Retry-After asks for, in seconds or as
// a date (RFC 9110 section 10.2.3), or 0. A date is by the CA's clock.
func retryAfter(h http.Header, now time.Time) time.Duration {
	value := strings.TrimSpace(h.Get("Retry-After"))
	if seconds, err := strconv.ParseInt(value, 10, 32); err == nil {
		return min(max(time.Duration(seconds)*time.Second, 0), longestPause)
	}
	if date, err := http.ParseTime(value); err == nil {
		return min(max(date.Sub(dateOf(h, now)), 0), longestPause)
	}
	return 0
}

// dateOf is the CA's own time (RFC 9110 section 6.6.1), ours if it does not say.
func dateOf(h http.Header, now time.Time) time.Time {
	if date, err := http.ParseTime(h.Get("Date")); err == nil {
		return date
	}
	return now
}

// byOurClock is what a time of the CA's is for us. Minutes are enough, and keep the
// result the same from answer to answer.
func byOurClock(t time.Time, h http.Header, now time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	ahead := dateOf(h, now).Sub(now).Round(time.Minute)
	return t.Add(-ahead)
}
