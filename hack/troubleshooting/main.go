// SPDX-License-Identifier: Apache-2.0

// Command troubleshooting writes docs/troubleshooting.md from the table of
// pkg/diagnose. `make generate` runs it; a test here fails when the page is not what
// the table says. It must never say what the plugin does not.
//
// usage: go run ./hack/troubleshooting [FILE]
package main

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/countersign-project/countersign/pkg/diagnose"
)

const head = `<!-- Made by hack/troubleshooting from pkg/diagnose; do not edit. -->
# Troubleshooting

` + "`kubectl countersign explain`" + ` finds the entry for an object: its class is the heading's id. In short words: what you see
in ` + "`status.reason`" + ` or ` + "`status.state`" + `, why, how to be sure, how to fix it. All reasons and events are in
[events-and-reasons.md](events-and-reasons.md); how the self-check looks, in [self-check.md](self-check.md).

`

func main() {
	file := "docs/troubleshooting.md"
	if len(os.Args) > 1 {
		file = os.Args[1]
	}
	if err := os.WriteFile(file, []byte(page()), 0o644); err != nil {
		log.Fatal(err)
	}
}

func page() string {
	var text strings.Builder
	text.WriteString(head)
	for _, p := range diagnose.Problems() {
		fmt.Fprintf(&text, "- [%s](#%s)\n", p.Title, p.ID)
	}
	for _, p := range diagnose.Problems() {
		fmt.Fprintf(&text, "\n## %s\n\n**%s.**\n\n- What you see: %s.\n- Why: %s.\n- How to be sure: %s.\n- How to fix it: %s.\n", p.ID, p.Title, p.See, p.Why, p.Sure, p.Fix)
	}
	return text.String()
}
