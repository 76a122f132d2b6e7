// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// maxString is how long one string of a TXT record may be, in bytes (RFC 1035 section 3.3.14).
const maxString = 255

// quote writes a value as data of a TXT record: strings in quotes with a blank between
// them (RFC 1035 section 5.1).
func quote(value string) string {
	if value == "" {
		return `""`
	}
	var data strings.Builder
	for part := range slices.Chunk([]byte(value), maxString) {
		if data.Len() > 0 {
			data.WriteByte(' ')
		}
		data.WriteByte('"')
		for _, b := range part {
			switch {
			case b == '"' || b == '\\':
				data.Write([]byte{'\\', b})
			case b < ' ' || b > '~':
				fmt.Fprintf(&data, `\%03d`, b)
			default:
				data.WriteByte(b)
			}
		}
		data.WriteByte('"')
	}
	return data.String()
}

// unquote joins the strings of a TXT record's data, which need no quotes if they have no
// blanks. It returns false if the data is not spelt as RFC 1035 section 5.1 has it.
func unquote(data string) (value string, ok bool) {
	var joined strings.Builder
	isOpen := false
	for i := 0; i < len(data); i++ {
		switch b := data[i]; {
		case b == '\\':
			escaped, length := unescape(data[i+1:])
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

// unescape reads what follows a backslash: three digits, or the byte that is meant.
// Length is zero if it is neither.
func unescape(rest string) (b byte, length int) {
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
