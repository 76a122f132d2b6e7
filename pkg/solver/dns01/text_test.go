// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"strings"
	"testing"

	"github.com/miekg/dns"
)

func TestUnquote(t *testing.T) {
	for data, want := range map[string]string{
		`"one"`: "one", `one`: "one", `"one" "two"`: "onetwo", `"one""two"`: "onetwo", "one\ttwo": "onetwo",
		`""`: "", ``: "", `" a "`: " a ", `"\"\\"`: `"\`, `"\065"`: "A", `\065`: "A", `\"`: `"`, `a\ b`: "a b", `a\;b`: "a;b",
		`"\255"`: "\xff", `"é"`: "é",
	} {
		if got, ok := Unquote(data); !ok || got != want {
			t.Errorf("%s: got %q, %t, want %q", data, got, ok, want)
		}
	}
	for _, data := range []string{
		`"`, `"one`, `one"`, `"one" "two`, `"\`, `\`, `"\"`, `"\06"`, `"\0x0"`, `\1`, `\12x`, `"\256"`, `\999`, `\0+1`,
	} {
		if got, ok := Unquote(data); ok {
			t.Errorf("%s: got %q", data, got)
		}
	}
}

func TestQuote(t *testing.T) {
	long := strings.Repeat("x", maxString)
	for value, want := range map[string]string{
		"": `""`, "one": `"one"`, `a"b\c`: `"a\"b\\c"`, "a b;c": `"a b;c"`, "é": `"\195\169"`, "\x00\x7f": `"\000\127"`,
		long: `"` + long + `"`, long + "y": `"` + long + `" "y"`,
	} {
		if got := Quote(value); got != want {
			t.Errorf("%q: got %s, want %s", value, got, want)
		}
	}
}

// FuzzQuote: whatever is written is read again, by us and by others.
func FuzzQuote(f *testing.F) {
	for _, seed := range []string{"", "one two", `"\`, `\065`, "é\x00\xff", strings.Repeat(`"`, 300), ";(", "@", "$"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		data := Quote(value)
		if got, ok := Unquote(data); !ok || got != value {
			t.Errorf("%s: got %q, %t, want %q", data, got, ok, value)
		}
		if len(value) > 4096 || value == "" {
			return // more than a line of the other implementation, or what it does not take
		}
		if got, err := readByOthers(data); err != nil || got != value {
			t.Errorf("%s: others read %q, %v, want %q", data, got, err, value)
		}
	})
}

// readByOthers reads the data of a TXT record as another implementation does.
func readByOthers(data string) (string, error) {
	record, err := dns.NewRR("x. 60 IN TXT " + data)
	if err != nil {
		return "", err
	}
	wire := make([]byte, dns.Len(record))
	if _, err := dns.PackRR(record, wire, 0, nil, false); err != nil {
		return "", err
	}
	text, rest := "", wire[len("\x01x\x00")+10:]
	for len(rest) > 0 {
		length := int(rest[0])
		text, rest = text+string(rest[1:1+length]), rest[1+length:]
	}
	return text, nil
}

func FuzzUnquote(f *testing.F) {
	for _, seed := range []string{``, `"`, `"one" two`, `\`, `\0`, `\06`, `\2555`, `\065`, `"\256"`, `"\"`, `a"b"c`, " \t"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) {
		value, ok := Unquote(data)
		if len(value) > len(data) {
			t.Errorf("%q became %q", data, value)
		}
		if again, isRead := Unquote(Quote(value)); ok && (!isRead || again != value) {
			t.Errorf("%q: got %q, then %q", data, value, again)
		}
	})
}

// FuzzSplit: nothing is lost, and each string is one that DNS can hold.
func FuzzSplit(f *testing.F) {
	for _, seed := range []string{"", "one", strings.Repeat("x", 255), strings.Repeat("y", 600), "é\x00\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		parts := Split(value)
		if got := strings.Join(parts, ""); got != value {
			t.Errorf("%q: got %q", value, got)
		}
		for _, part := range parts {
			if len(part) == 0 || len(part) > maxString {
				t.Errorf("%q: a string of %d bytes", value, len(part))
			}
		}
	})
}
