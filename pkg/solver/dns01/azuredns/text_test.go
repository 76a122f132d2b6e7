// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

func TestClean(t *testing.T) {
	for text, want := range map[string]string{
		"":             "",
		"  a \r\n\tb ": "a b",
		"AADSTS7000215: Invalid client secret provided. Trace ID: 1 Correlation ID: 2 Timestamp: 2026-01-02 03:04:05Z": "AADSTS7000215: Invalid client secret provided",
		"AADSTS90002: No.\r\nTrace ID: 1\r\nCorrelation ID: 2":                                                         "AADSTS90002: No",
		"The request failed. The tracking id is 'x'. Try again.":                                                       "The request failed. Try again",
		"Activity ID: 5.":                  "",
		"The token expired at 3:04:05 PM.": "",
		"3:04":                             "3:04", "1:2:3": "1:2:3", "0:00:00": "", "x10:00:00": "",
		"Credential: open /x: no such file. To troubleshoot, visit https://x": "Credential: open /x: no such file",
		"a\xffb":                       "ab",
		"a. .. ":                       "a",
		strings.Repeat("y", 200):       strings.Repeat("y", 200),
		strings.Repeat("y", 201):       strings.Repeat("y", 200) + "…",
		strings.Repeat("é", 101):       strings.Repeat("é", 100) + "…",
		"z" + strings.Repeat("é", 100): "z" + strings.Repeat("é", 99) + "…",
	} {
		if got := clean(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, seed := range []string{
		"", "a. b", "AADSTS1: x. Trace ID: 1 Correlation ID: 2 Timestamp: 2026-01-02 03:04:05Z", "tra\xffce id", "12:3\xff4:56", "a.  b",
		strings.Repeat("long. ", 60), "\u2028. .", "İ 1:00:00", "0:00:0", ". ",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := clean(text)
		switch {
		case len(got) > dns01.MaxExcerpt+len("…"), !utf8.ValidString(got), strings.ContainsAny(got, "\r\n\t"):
			t.Errorf("%q: got %q", text, got)
		case isMoving(got):
			t.Errorf("%q: %q may be another one the next time", text, got)
		}
	})
}

// FuzzSplit: whatever is written is read again.
func FuzzSplit(f *testing.F) {
	for _, seed := range []string{"", "one", strings.Repeat("x", 255), strings.Repeat("y", 600), "é\x00\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		if got := join(split(value)); got != value {
			t.Errorf("%q: got %q", value, got)
		}
	})
}

func TestPlaces(t *testing.T) {
	for name, want := range map[string]place{
		apex:                         {"example.test", "@"},
		www:                          {"example.test", "_acme-challenge.www"},
		"example.test.example.test.": {"example.test", "example.test"},
	} {
		if got := placeOf(name, dns01.Zone{Name: apex}); got != want {
			t.Errorf("%s: got %+v", name, got)
		}
	}
}
