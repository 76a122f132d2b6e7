// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"fmt"
	"slices"
	"strings"
)

// maxString is how long one string of a TXT record may be, in bytes (RFC 1035 section 3.3.14).
const maxString = 255

// quote writes a value as Cloud DNS takes the data of a TXT record: strings in quotes
// with a blank between them (RFC 1035 section 5.1).
func quote(value string) string {
	if value == "" {
		return `""`
	}
	var parts []string
	for part := range slices.Chunk([]byte(value), maxString) {
		parts = append(parts, `"`+escape(part)+`"`)
	}
	return strings.Join(parts, " ")
}

func escape(text []byte) string {
	var escaped strings.Builder
	for _, b := range text {
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

// unquote returns the value of a TXT record's data, its strings joined, and false if
// it is not spelt as RFC 1035 section 5.1 has it.
func unquote(data string) (value string, ok bool) {
	var joined strings.Builder
	isOpen := false
	for data != "" {
		b, length, isEscaped := next(data)
		switch {
		case length == 0:
			return "", false
		case !isEscaped && b == '"':
			isOpen = !isOpen
		case isEscaped, isOpen, b != ' ' && b != '\t':
			joined.WriteByte(b)
		}
		data = data[length:]
	}
	return joined.String(), !isOpen
}

// next reads a byte, or an escape: a backslash with three digits, or with the byte
// that it stands for. Length is zero if the escape is none.
func next(data string) (b byte, length int, isEscaped bool) {
	switch {
	case data[0] != '\\':
		return data[0], 1, false
	case len(data) < 2:
		return 0, 0, false
	case !isDigit(data[1]):
		return data[1], 2, true
	case len(data) < 4 || !isDigit(data[2]) || !isDigit(data[3]):
		return 0, 0, false
	}
	code := int(data[1]-'0')*100 + int(data[2]-'0')*10 + int(data[3]-'0')
	if code > 255 {
		return 0, 0, false
	}
	return byte(code), 4, true
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
