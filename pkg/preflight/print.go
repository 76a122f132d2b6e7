// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"encoding/json"
	"fmt"
	"io"
)

// Print writes the verdict for people: a line for each finding, the answer last.
func (v Verdict) Print(to io.Writer) error {
	for _, f := range v.Findings {
		if _, err := fmt.Fprintf(to, "%-4s  %-11s  %s\n", f.Level, f.Check, f.Text); err != nil {
			return err
		}
	}
	answer := "go"
	if !v.Go {
		answer = "no go"
	}
	_, err := fmt.Fprintln(to, answer)
	return err
}

// PrintJSON writes the verdict for programs.
func (v Verdict) PrintJSON(to io.Writer) error {
	encoder := json.NewEncoder(to)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}
