// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"strings"
	"testing"
)

func TestUnquote(t *testing.T) {
	for data, want := range map[string]string{
		`"one"`: "one", `one`: "one", `"one" "two"`: "onetwo", `"one""two"`: "onetwo", "one\ttwo": "onetwo",
		`""`: "", ``: "", `" a "`: " a ", `"\"\\"`: `"\`, `"\065"`: "A", `\065`: "A", `\"`: `"`, `a\ b`: "a b",
		`"\255"`: "\xff", `"é"`: "é",
	} {
		if got, ok := unquote(data); !ok || got != want {
			t.Errorf("%s: got %q, %t, want %q", data, got, ok, want)
		}
	}
	for _, data := range []string{`"`, `"one`, `one"`, `"\`, `\`, `"\06"`, `\1`, `\12x`, `"\256"`, `\999`} {
		if got, ok := unquote(data); ok {
			t.Errorf("%s: got %q", data, got)
		}
	}
}

func TestQuote(t *testing.T) {
	long := strings.Repeat("x", maxString)
	for value, want := range map[string]string{
		"": `""`, "one": `"one"`, `"\`: `"\"\\"`, "a b;c": `"a b;c"`, "é": `"\195\169"`, "\x00\x7f": `"\000\127"`,
		long: `"` + long + `"`, long + "y": `"` + long + `" "y"`,
	} {
		if got := quote(value); got != want {
			t.Errorf("%q: got %s, want %s", value, got, want)
		}
	}
}

// FuzzQuote: whatever is written is read again, by us and by others.
func FuzzQuote(f *testing.F) {
	for _, seed := range []string{"", "one", `"\`, `\065`, "a b", "é\x00\xff", strings.Repeat(`"`, 300), ";(", "@", "$"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		data := quote(value)
		if got, ok := unquote(data); !ok || got != value {
			t.Errorf("%s: got %q, %t, want %q", data, got, ok, value)
		}
		if len(value) > 4096 || value == "" {
			return // more than a line of the other implementation, or what it does not take
		}
		if got, err := textOf(data); err != nil || got != value {
			t.Errorf("%s: others read %q, %v, want %q", data, got, err, value)
		}
	})
}

func FuzzUnquote(f *testing.F) {
	for _, seed := range []string{``, `"`, `"one" two`, `\`, `\0`, `\065`, `"\256"`, `a"b"c`, " \t"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) {
		value, ok := unquote(data)
		if again, isRead := unquote(quote(value)); ok && (!isRead || again != value) {
			t.Errorf("%q: got %q, then %q", data, value, again)
		}
	})
}
