// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"net/http"
	"testing"
	"time"
)

func TestRetryAfter(t *testing.T) {
	const later = "Mon, 01 Jun 2026 13:30:00 GMT"
	for name, row := range map[string]struct {
		value, date string
		want        time.Duration
	}{
		"seconds":           {"120", "", 2 * time.Minute},
		"date":              {later, "", 90 * time.Minute},
		"their clock":       {later, "Mon, 01 Jun 2026 13:00:00 GMT", 30 * time.Minute},
		"their clock, slow": {later, "Mon, 01 Jun 2026 09:30:00 GMT", 4 * time.Hour},
		"past":              {"Mon, 01 Jun 2020 12:00:00 GMT", "", 0},
		"negative":          {"-5", "", 0},
		"too long":          {"2000000000", "", longestPause},
		"garbled":           {"soon", "", 0},
		"none":              {"", "", 0},
	} {
		h := http.Header{}
		h.Set("Retry-After", row.value)
		h.Set("Date", row.date)
		if got := retryAfter(h, noon()); got != row.want {
			t.Errorf("%s: %s, want %s", name, got, row.want)
		}
	}
}

func TestByOurClock(t *testing.T) {
	expires := noon().Add(time.Hour)
	for date, want := range map[string]time.Time{
		"":                              expires,
		"Mon, 01 Jun 2026 12:00:20 GMT": expires, // as good as the same
		"Mon, 01 Jun 2026 14:59:40 GMT": expires.Add(-3 * time.Hour),
		"Mon, 01 Jun 2026 15:00:20 GMT": expires.Add(-3 * time.Hour),
		"Mon, 01 Jun 2026 09:00:00 GMT": expires.Add(3 * time.Hour),
	} {
		h := http.Header{"Date": {date}}
		if got := byOurClock(expires, h, noon()); !got.Equal(want) {
			t.Errorf("%s: %s, want %s", date, got, want)
		}
		if got := byOurClock(time.Time{}, h, noon()); !got.IsZero() {
			t.Errorf("%s: never has become %s", date, got)
		}
	}
}

func FuzzRetryAfter(f *testing.F) {
	f.Add("120", "")
	f.Add("Mon, 01 Jun 2026 13:00:00 GMT", "Mon, 01 Jun 2026 12:00:00 GMT")
	f.Add("Monday, 01-Jun-26 13:00:00 GMT", "x")
	f.Add("-9223372036854775808", "Mon Jun  1 12:00:00 0001")
	f.Fuzz(func(t *testing.T, value, date string) {
		h := http.Header{"Retry-After": {value}, "Date": {date}}
		if got := retryAfter(h, noon()); got < 0 || got > longestPause {
			t.Errorf("%q: %s", value, got)
		}
	})
}
