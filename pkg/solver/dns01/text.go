// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// maxString is how long one string of a TXT record may be, in bytes (RFC 1035 section 3.3.14).
const maxString = 255

// Split cuts a value into the strings that a TXT record holds; an empty one into none.
func Split(value string) []string {
	var parts []string
	for part := range slices.Chunk([]byte(value), maxString) {
		parts = append(parts, string(part))
	}
	return parts
}

// Quote writes a value as data of a TXT record: strings in quotes with a blank between
// them, and decimal codes for what is not ASCII (RFC 1035 section 5.1).
func Quote(value string) string {
	if value == "" {
		return `""`
	}
	parts := Split(value)
	for i, part := range parts {
		parts[i] = `"` + escape(part) + `"`
	}
	return strings.Join(parts, " ")
}

func escape(text string) string {
	var escaped strings.Builder
	for _, b := range []byte(text) {
		switch {
		case b == '"' || b == '\\':
			escaped.Write([]byte{'\\', b})
		case b < ' ' || b > '~':
			fmt.Fprintf(&escaped, `\%03d`, b)
		default:
			escaped.WriteByte(b)
		}
	}
	return escaped.String()
}

// Unquote is the value of a TXT record's data, its strings joined, which need no quotes
// if they have no blanks. It returns false if the data is not spelt as RFC 1035 section
// 5.1 has it.
func Unquote(data string) (value string, ok bool) {
	var joined strings.Builder
	isOpen := false
	for i := 0; i < len(data); i++ {
		switch b := data[i]; {
		case b == '\\':
			escaped, length := Unescape(data[i+1:])
			if length == 0 {
				return "", false
			}
			joined.WriteByte(escaped)
			i += length
		case b == '"':
			isOpen = !isOpen
		case isOpen || b != ' ' && b != '\t':
			joined.WriteByte(b)
		}
	}
	return joined.String(), !isOpen
}

// Unescape reads what follows a backslash in a TXT record's data: three decimal digits, or
// the byte that is meant. Length is how many bytes that takes, zero if it is neither.
func Unescape(rest string) (b byte, length int) {
	switch {
	case rest == "":
		return 0, 0
	case rest[0] < '0' || rest[0] > '9':
		return rest[0], 1
	case len(rest) < 3:
		return 0, 0
	}
	code, err := strconv.ParseUint(rest[:3], 10, 8)
	if err != nil {
		return 0, 0
	}
	return byte(code), 3
}
