// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/hack/lab"
)

// documented are the reasons that docs/http01.md explains. A text with "…" in it stands
// for all that have anything there.
type documented []string

// readDocumented reads the first column of the table of what can go wrong.
func readDocumented(t *testing.T, bed *lab.Lab) documented {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(bed.Root(), "docs", "http01.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "\n## What can go wrong\n")
	table, _, _ = strings.Cut(table, "\n## ")
	var all documented
	for line := range strings.Lines(table) {
		if cells := strings.Split(line, "|"); len(cells) > 2 {
			for _, quoted := range regexp.MustCompile("`[^`]+`").FindAllString(cells[1], -1) {
				all = append(all, strings.Trim(quoted, "`"))
			}
		}
	}
	if len(all) < 20 {
		t.Fatalf("docs/http01.md explains %d reasons: %q", len(all), all)
	}
	return all
}

// await looks until a user sees a reason which has all the words, and is one that the
// documentation explains by the pattern; that must be there, to the letter.
func (d documented) await(t *testing.T, pattern string, words []string, text func(context.Context) (string, error)) {
	t.Helper()
	found := false
	for _, explained := range d {
		found = found || explained == pattern
	}
	if !found {
		t.Errorf("docs/http01.md does not explain %q", pattern)
	}
	parts := strings.Split(pattern, "…")
	for i := range parts {
		parts[i] = regexp.QuoteMeta(parts[i])
	}
	form := regexp.MustCompile("(?s)" + strings.Join(parts, ".*"))
	awaitText(t, words, func(ctx context.Context) (string, error) {
		got, err := text(ctx)
		if err == nil && got != "" && !form.MatchString(got) {
			return "", fmt.Errorf("%q is not of the form %q", got, pattern)
		}
		return got, err
	})
}
