// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// StatusText is an HTTP status code with its name, if it has one, such as "HTTP 404 Not Found".
func StatusText(code int) string {
	return strings.TrimSpace(fmt.Sprintf("HTTP %d %s", code, http.StatusText(code)))
}

// RetryAfter is how long a service asks to be left alone (RFC 9110 section 10.2.3), or
// zero. DNS services send seconds, never dates.
func RetryAfter(header http.Header) time.Duration {
	seconds, err := strconv.ParseUint(header.Get("Retry-After"), 10, 31)
	if err != nil {
		return 0
	}
	return time.Duration(seconds) * time.Second
}

// IsHeaderText reports whether a text, such as a token, can be sent as one word of a
// header (RFC 9110 section 5.5).
func IsHeaderText(text string) bool {
	return text != "" && !strings.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' })
}
