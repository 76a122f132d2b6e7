// SPDX-License-Identifier: Apache-2.0

package webhook

import (
	"strings"
	"unicode/utf8"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	// longest is how much of what a solver says is told, in bytes.
	longest = 500
	// shortestID is how long a word of hexadecimal digits must be to be taken for the ID
	// of a request.
	shortestID = 16
)

// stable makes one line of a text, and not a long one, without IDs that would make it
// another one each time: solvers pass on what their services say.
func stable(text string) string {
	text = dns01.Line(text)
	var line strings.Builder
	for text != "" {
		end := strings.IndexFunc(text, isBreak)
		switch {
		case end < 0:
			end = len(text)
		case end == 0:
			_, end = utf8.DecodeRuneInString(text)
		}
		if word := text[:end]; isID(word) {
			line.WriteString("…")
		} else {
			line.WriteString(word)
		}
		text = text[end:]
	}
	return dns01.Cut(line.String(), longest)
}

// isBreak is between the words in which IDs are looked for.
func isBreak(r rune) bool { return r != '-' && !isAlphanumeric(r) }

// isID knows hexadecimal IDs, UUIDs among them.
func isID(word string) bool {
	isHex := !strings.ContainsFunc(word, func(r rune) bool { return !strings.ContainsRune("0123456789abcdefABCDEF-", r) })
	return len(word) >= shortestID && isHex && strings.ContainsAny(word, "0123456789")
}
