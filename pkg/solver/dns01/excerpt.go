// SPDX-License-Identifier: Apache-2.0

package dns01

import "strings"

// MaxExcerpt is how much an excerpt has of what others say, in bytes.
const MaxExcerpt = 200

// Excerpt makes one line of what others say, and not a long one.
func Excerpt(text string) string { return Cut(Line(text), MaxExcerpt) }

// Line makes one line of a text: what is white space becomes a blank, and what is not
// UTF-8 goes.
func Line(text string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " ")
}

// Cut leaves at most the first bytes of a line, between characters, and then says that
// there was more.
func Cut(line string, longest int) string {
	if len(line) <= longest {
		return line
	}
	return strings.ToValidUTF8(line[:longest], "") + "…"
}
