// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"net/http"
	"testing"
	"time"
)

func TestStatusText(t *testing.T) {
	for code, want := range map[int]string{404: "HTTP 404 Not Found", 599: "HTTP 599", 0: "HTTP 0"} {
		if got := StatusText(code); got != want {
			t.Errorf("%d: got %q, want %q", code, got, want)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	for header, want := range map[string]time.Duration{
		"": 0, "17": 17 * time.Second, "0": 0, "-1": 0, "1.5": 0, "soon": 0, "Fri, 31 Dec 1999 23:59:59 GMT": 0, "99999999999": 0,
	} {
		if got := RetryAfter(http.Header{"Retry-After": {header}}); got != want {
			t.Errorf("%q: got %s, want %s", header, got, want)
		}
	}
}

func FuzzRetryAfter(f *testing.F) {
	for _, header := range []string{"17", "-1", "99999999999", "0x10", ""} {
		f.Add(header)
	}
	f.Fuzz(func(t *testing.T, header string) {
		if wait := RetryAfter(http.Header{"Retry-After": {header}}); wait < 0 || wait%time.Second != 0 {
			t.Errorf("%q makes %s", header, wait)
		}
	})
}

func TestIsHeaderText(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "token": true, "!~": true, "two words": false, "line\n": false, "\x7f": false, "schlüssel": false, "\xff": false, "\x00": false,
	} {
		if got := IsHeaderText(text); got != want {
			t.Errorf("%q: got %t", text, got)
		}
	}
}
