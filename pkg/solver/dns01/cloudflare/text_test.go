// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

func TestUnquote(t *testing.T) {
	for content, want := range map[string]string{
		``:            "",
		`""`:          "",
		`abc`:         "abc",
		`"abc"`:       "abc",
		`"abc" "def"`: "abcdef",
		`"abc""def"`:  "abcdef",
		`"a\"b\\c"`:   `a"b\c`,
		`"a\065b"`:    "aAb",
		// what is not spelt as it should be is taken as it is
		`a "b"`:     `a "b"`,
		`"abc`:      `"abc`,
		`"abc" def`: `"abc" def`,
		`"abc\`:     `"abc\`,
		`"a\25"`:    `"a\25"`,
		`"a\256"`:   `"a\256"`,
		`"a\0+1"`:   `"a\0+1"`,
	} {
		if got := unquote(content); got != want {
			t.Errorf("%s: got %s, want %s", content, got, want)
		}
	}
}

func FuzzUnquote(f *testing.F) {
	for _, content := range []string{``, `"`, `"a\`, `"a\2`, `"a\065" "b"`, `a"b`, "\"\xff\"", strings.Repeat("x", 300)} {
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content string) {
		if got := unquote(content); len(got) > len(content) {
			t.Errorf("unquoting %q makes it longer: %q", content, got)
		}
		quoted := dns01.Quote(content)
		if got := unquote(quoted); got != content {
			t.Errorf("%q comes back as %q", content, got)
		}
		if got := textOf(quoted); got != content {
			t.Errorf("another implementation reads %s as %q", quoted, got)
		}
	})
}
