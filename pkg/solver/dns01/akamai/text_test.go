// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"strings"
	"testing"
)

func TestUnquote(t *testing.T) {
	for data, want := range map[string]string{
		`"one"`: "one", `one`: "one", `"one" "two"`: "onetwo", `"one""two"`: "onetwo", "one\ttwo": "onetwo",
		`""`: "", ``: "", `" a "`: " a ", `"\"\\"`: `"\`, `"\065"`: "A", `\065`: "A", `a\ b`: "a b", `a\;b`: "a;b", `"\255"`: "\xff",
	} {
		if got, ok := unquote(data); !ok || got != want {
			t.Errorf("%s: got %q, %t, want %q", data, got, ok, want)
		}
	}
	for _, data := range []string{`"`, `"one" "two`, `\`, `"\"`, `"\06"`, `"\256"`, `"\0x0"`, `\1`} {
		if got, ok := unquote(data); ok {
			t.Errorf("%s: got %q", data, got)
		}
	}
}

func TestQuote(t *testing.T) {
	for value, want := range map[string]string{
		"": `""`, "one": `"one"`, `a"b\c`: `"a\"b\\c"`, "a\x00é": `"a\000\195\169"`,
		strings.Repeat("x", 256): `"` + strings.Repeat("x", 255) + `" "x"`,
	} {
		if got := quote(value); got != want {
			t.Errorf("%q: got %s", value, got)
		}
	}
}

// What we write we know again, whatever it is, and name servers read it as we mean it.
func FuzzQuote(f *testing.F) {
	for _, value := range []string{"", "one two", `"\"`, "\x00\xff", strings.Repeat(`"`, 300)} {
		f.Add(value)
	}
	f.Fuzz(func(t *testing.T, value string) {
		data := quote(value)
		if got, ok := unquote(data); !ok || got != value {
			t.Errorf("%q became %q by way of %s", value, got, data)
		}
		if parts, ok := parse(data); !ok || plain(strings.Join(parts, "")) != value {
			t.Errorf("a name server reads %q as %q", value, parts)
		}
	})
}

func FuzzUnquote(f *testing.F) {
	for _, data := range []string{`"one" "two"`, `"\"`, `\06`, `\2555`, `"\`} {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data string) {
		if value, ok := unquote(data); ok && len(value) > len(data) {
			t.Errorf("%q became %q", data, value)
		}
	})
}
