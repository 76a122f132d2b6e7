// SPDX-License-Identifier: Apache-2.0

package patch

import "strings"

// Operation is one step of a JSON patch (RFC 6902). A test without Value is passed where
// there is nothing; others take it as null, or have no use for it.
type Operation struct {
	Op    string `json:"op"`
	Path  string `json:"path"`
	Value any    `json:"value"`
}

// Pointer is the JSON pointer (RFC 6901) to what these keys lead to, each in the one
// before it.
func Pointer(keys ...string) string {
	escape := strings.NewReplacer("~", "~0", "/", "~1")
	var pointer strings.Builder
	for _, key := range keys {
		pointer.WriteByte('/')
		pointer.WriteString(escape.Replace(key))
	}
	return pointer.String()
}
