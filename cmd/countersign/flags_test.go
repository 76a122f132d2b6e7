// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// TestFlagsAreDocumented: docs/flags.md has each flag once, in the group that --help shows
// it in, in the same order and with its default, and no other.
func TestFlagsAreDocumented(t *testing.T) {
	text, err := os.ReadFile("../../docs/flags.md")
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile("^\\| `--([a-z0-9-]+)` \\| (.*?) \\| .+ \\|$")
	var documented []string
	title := ""
	for line := range strings.SplitSeq(string(text), "\n") {
		if heading, ok := strings.CutPrefix(line, "## "); ok {
			title = heading
		}
		if match := row.FindStringSubmatch(line); match != nil {
			documented = append(documented, title+": --"+match[1]+" "+match[2])
		}
	}
	var known []string
	for _, group := range defaultOptions().groups() {
		group.flags.VisitAll(func(flag *pflag.Flag) {
			known = append(known, group.title+": --"+flag.Name+" "+shownDefault(flag))
		})
	}
	if got, want := strings.Join(documented, "\n"), strings.Join(known, "\n"); got != want {
		t.Errorf("docs/flags.md has\n%s\n\nthe program has\n%s", got, want)
	}
}

// shownDefault is a flag's default as docs/flags.md shows it.
func shownDefault(flag *pflag.Flag) string {
	value := strings.Trim(flag.DefValue, "[]")
	value = strings.ReplaceAll(value, ":"+version, ":<version>")
	if flag.Value.Type() == "duration" && strings.HasSuffix(value, "m0s") {
		value = strings.TrimSuffix(value, "0s")
	}
	if value == "" {
		return "empty"
	}
	return "`" + value + "`"
}

// TestHelpIsComplete: --help shows every flag, in groups.
func TestHelpIsComplete(t *testing.T) {
	cmd := command()
	var out bytes.Buffer
	cmd.SetOut(&out)
	cmd.SetArgs([]string{"--help"})
	if err := cmd.ExecuteContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	cmd.Flags().VisitAll(func(flag *pflag.Flag) {
		if !strings.Contains(out.String(), " --"+flag.Name+" ") {
			t.Errorf("--help does not show --%s", flag.Name)
		}
	})
	for _, group := range defaultOptions().groups() {
		if !strings.Contains(out.String(), "\n"+group.title+":\n") {
			t.Errorf("--help has no group %q", group.title)
		}
	}
}
