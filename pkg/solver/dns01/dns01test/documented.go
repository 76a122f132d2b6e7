// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// Documented checks that an error reads as the user's page of a provider has it in the
// table of what can go wrong, where … is any text.
func Documented(t testing.TB, provider string, err error) {
	t.Helper()
	_, table, _ := strings.Cut(page(t, provider), "## What can go wrong")
	for _, cell := range regexp.MustCompile(`(?m)^\|([^|\n]*)\|`).FindAllStringSubmatch(table, -1) {
		for _, text := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(cell[1], -1) {
			pattern := "^" + strings.ReplaceAll(regexp.QuoteMeta(text[1]), "…", "(?s:.*)") + "$"
			if regexp.MustCompile(pattern).MatchString(err.Error()) {
				return
			}
		}
	}
	t.Errorf("the page of %s does not have: %v", provider, err)
}

// AdviceDocumented checks that the user's page of a provider has what an error advises,
// which is what follows its first semicolon.
func AdviceDocumented(t testing.TB, provider string, err error) {
	t.Helper()
	_, advice, _ := strings.Cut(err.Error(), "; ")
	if advice == "" || !strings.Contains(page(t, provider), advice) {
		t.Errorf("the page of %s does not have the advice of: %v", provider, err)
	}
}

// page is docs/dns01/<provider>.md, as seen from the tests of a provider.
func page(t testing.TB, provider string) string {
	t.Helper()
	text, err := os.ReadFile("../../../../docs/dns01/" + provider + ".md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
