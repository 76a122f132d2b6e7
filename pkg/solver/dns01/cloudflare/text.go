// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// maxString is how long one string of a TXT record may be, in bytes (RFC 1035 section 3.3.14).
const maxString = 255

// quote writes a value as Cloudflare wants the content of a TXT record: strings in
// quotes with a blank between them (RFC 1035 section 5.1).
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

func escape(value []byte) string {
	var escaped strings.Builder
	for _, b := range value {
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

// unquote returns the value of a TXT record's content. Cloudflare keeps the content as it
// was sent, and takes what is not in quotes as it is.
func unquote(content string) string {
	var value []byte
	for rest := content; rest != ""; {
		part, after, ok := cutString(rest)
		if !ok {
			return content
		}
		value, rest = append(value, part...), strings.TrimLeft(after, " ")
	}
	return string(value)
}

// cutString takes a string in quotes off the beginning of a text.
func cutString(content string) (part []byte, rest string, ok bool) {
	if content[0] != '"' {
		return nil, "", false
	}
	for i := 1; i < len(content); i++ {
		switch b := content[i]; b {
		case '"':
			return part, content[i+1:], true
		case '\\':
			escaped, length := unescape(content[i+1:])
			if length == 0 {
				return nil, "", false
			}
			part = append(part, escaped)
			i += length
		default:
			part = append(part, b)
		}
	}
	return nil, "", false
}

// unescape reads what follows a backslash: three digits, or the byte itself. Length is
// zero if it is neither.
func unescape(content string) (b byte, length int) {
	if content == "" {
		return 0, 0
	}
	if content[0] < '0' || content[0] > '9' {
		return content[0], 1
	}
	code, err := strconv.ParseUint(content[:min(3, len(content))], 10, 8)
	if err != nil || len(content) < 3 {
		return 0, 0
	}
	return byte(code), 3
}
