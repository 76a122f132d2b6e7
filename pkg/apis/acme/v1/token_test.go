// SPDX-License-Identifier: Apache-2.0

package v1

import (
	"regexp"
	"strings"
	"testing"
)

const thumbprint = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"

func TestIsToken(t *testing.T) {
	for token, want := range map[string]bool{
		"evaGxfADs6pSRb2LAv9IZf17Dt3juxGJ-PCt92wr-oA": true,
		"_":                      true,
		strings.Repeat("a", 512): true,
		strings.Repeat("a", 513): false,
		"":                       false,
		"../../healthz":          false,
		"a/b":                    false,
		"a.b":                    false,
		"a%2Fb":                  false,
		"a b":                    false,
		"a\n":                    false,
		"a=":                     false,
		"naïve":                  false,
		"\xff":                   false,
	} {
		if got := IsToken(token); got != want {
			t.Errorf("%q: got %t, want %t", token, got, want)
		}
	}
}

func TestIsKeyAuthorization(t *testing.T) {
	for key, want := range map[string]bool{
		"token." + thumbprint:             true,
		"token." + thumbprint + "x":       false,
		"token." + thumbprint[1:]:         false,
		"token." + thumbprint[1:] + "=":   false,
		"token." + thumbprint[1:] + "<":   false,
		"token." + thumbprint + "\n":      false,
		"token" + thumbprint:              false,
		"other." + thumbprint:             false,
		"<script>alert()</script>":        false,
		"token.<script>alert()</script>x": false,
		"":                                false,
	} {
		if got := IsKeyAuthorization(key, "token"); got != want {
			t.Errorf("%q: got %t, want %t", key, got, want)
		}
	}
	if IsKeyAuthorization("../x."+thumbprint, "../x") {
		t.Error("the key of a token that is none has the right form")
	}
}

func FuzzIsKeyAuthorization(f *testing.F) {
	f.Add("token."+thumbprint, "token")
	f.Add("."+thumbprint, "")
	f.Add("a.b."+thumbprint, "a.b")
	f.Add("<b>", "<b>")
	form := regexp.MustCompile(`\A[-_a-zA-Z0-9]{1,512}\.[-_a-zA-Z0-9]{43}\z`)
	f.Fuzz(func(t *testing.T, key, token string) {
		want := form.MatchString(key) && strings.HasPrefix(key, token+".") && token != ""
		if got := IsKeyAuthorization(key, token); got != want {
			t.Errorf("key %q, token %q: got %t, want %t", key, token, got, want)
		}
	})
}
