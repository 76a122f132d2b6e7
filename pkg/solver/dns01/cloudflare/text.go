// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"strings"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

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
			escaped, length := dns01.Unescape(content[i+1:])
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
