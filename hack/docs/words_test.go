// SPDX-License-Identifier: Apache-2.0

package docs

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"regexp"
)

const eventsPage = "docs/events-and-reasons.md"

// constants are the texts of a package's constants whose names fit.
func constants(t *testing.T, dir, name string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no Go files in %s: %v", dir, err)
	}
	fits, found := regexp.MustCompile("^(?:"+name+")$"), map[string]string{}
	for _, file := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(node ast.Node) bool {
			spec, ok := node.(*ast.ValueSpec)
			if !ok || len(spec.Names) != 1 || len(spec.Values) != 1 || !fits.MatchString(spec.Names[0].Name) {
				return true
			}
			if value, ok := spec.Values[0].(*ast.BasicLit); ok && value.Kind == token.STRING {
				if text, err := strconv.Unquote(value.Value); err == nil {
					found[spec.Names[0].Name] = text
				}
			}
			return true
		})
	}
	return found
}

// TestEventsAreThoseOfTheCode: the page has every reason of an event or a condition that
// the code has, and no other.
func TestEventsAreThoseOfTheCode(t *testing.T) {
	inCode := map[string]bool{}
	for _, dir := range []string{"pkg/scheduler", "pkg/controller/challenge", "pkg/controller/order", "pkg/controller/issuer"} {
		words := constants(t, dir, "Reason[A-Z].*")
		if len(words) == 0 {
			t.Errorf("%s has no reasons", dir)
		}
		for _, word := range words {
			inCode[word] = true
		}
	}
	onPage := map[string]bool{}
	for _, row := range regexp.MustCompile("(?m)^\\| `([A-Za-z]+)` \\| (?:Normal|Warning|True|False) \\|").FindAllStringSubmatch(read(t, eventsPage), -1) {
		onPage[row[1]] = true
	}
	if have, want := slices.Sorted(maps.Keys(onPage)), slices.Sorted(maps.Keys(inCode)); !slices.Equal(have, want) {
		t.Errorf("%s has  %q\nthe code has %q", eventsPage, have, want)
	}
}

// TestReasonsAreThoseOfTheCode: each text that the plan begins or ends a reason with is on
// the page.
func TestReasonsAreThoseOfTheCode(t *testing.T) {
	text := read(t, eventsPage)
	for name, words := range constants(t, "pkg/plan", "Waiting[A-Z].*|NotFoundByCA|NotAccepted|AcceptedUnseen|Authorization[A-Z].*|OrderExpired|CleanUp[A-Z].*|"+
		"SolverNotOffered|OtherAccountsKey|URLNotOffered|NoSolverFits|BadRequest|NotOrdered|NotFinalized|BadCertificate|WithoutSelfCheck|Held") {
		if !strings.Contains(text, strings.TrimRight(strings.TrimSpace(words), ": ")) {
			t.Errorf("%s does not have %s: %q", eventsPage, name, words)
		}
	}
}
