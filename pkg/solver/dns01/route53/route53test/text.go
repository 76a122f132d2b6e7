// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"strconv"
	"strings"
)

// unquote reads the data of a TXT record: strings in quotation marks, in which a
// backslash stands before three octal digits, or before what is meant literally. It
// returns false if the data is not that.
func unquote(data string) (string, bool) {
	var value strings.Builder
	isOpen := false
	for i := 0; i < len(data); i++ {
		switch b := data[i]; {
		case b == '"':
			isOpen = !isOpen
		case !isOpen && b == ' ':
		case !isOpen, b < ' ', b > '~':
			return "", false
		case b != '\\':
			value.WriteByte(b)
		default:
			literal, length := escaped(data[i+1:])
			if length == 0 {
				return "", false
			}
			value.WriteByte(literal)
			i += length
		}
	}
	return value.String(), !isOpen && strings.Contains(data, `"`)
}

// escaped reads what follows a backslash, and returns how long it is.
func escaped(text string) (literal byte, length int) {
	if len(text) >= 3 {
		if code, err := strconv.ParseUint(text[:3], 8, 8); err == nil {
			return byte(code), 3
		}
	}
	if text == "" || text[0] >= '0' && text[0] <= '9' {
		return 0, 0
	}
	return text[0], 1
}

// quote writes a value of up to 255 bytes as the data of a TXT record.
func quote(value string) string {
	return `"` + strings.NewReplacer(`\`, `\134`, `"`, `\"`).Replace(value) + `"`
}
