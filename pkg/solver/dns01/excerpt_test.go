// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestExcerpt(t *testing.T) {
	for text, want := range map[string]string{
		"":                             "",
		" \n":                          "",
		" a \r\n\tb\u2028c ":           "a b c",
		"a\xffb":                       "ab",
		"a \xff b":                     "a b",
		strings.Repeat("y", 200):       strings.Repeat("y", 200),
		strings.Repeat("y", 201):       strings.Repeat("y", 200) + "…",
		"y" + strings.Repeat(" ", 200): "y",
		"z" + strings.Repeat("é", 100): "z" + strings.Repeat("é", 99) + "…",
		strings.Repeat("word ", 100):   strings.Repeat("word ", 40) + "…",
	} {
		if got := Excerpt(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func FuzzExcerpt(f *testing.F) {
	for _, text := range []string{"", "two\nlines", strings.Repeat("é", 200), "\xff\u2028\xc3", strings.Repeat("\xff ", 300)} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := Excerpt(text)
		if len(got) > MaxExcerpt+len("…") || !utf8.ValidString(got) || strings.ContainsAny(got, "\n\r\t\v\f") {
			t.Errorf("%q became %q", text, got)
		}
		if again := Line(got); again != got && len(got) <= MaxExcerpt {
			t.Errorf("%q became %q, and that %q", text, got, again)
		}
	})
}
