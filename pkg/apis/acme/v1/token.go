// SPDX-License-Identifier: Apache-2.0

package v1

import "strings"

const (
	// longestToken is far more than any CA's token has, in bytes: they are 128 bits or a
	// little more (RFC 8555 section 8.1), and CAs commonly send 43 characters.
	longestToken = 512
	// thumbprintLength is that of a SHA-256 hash in base64url without padding (RFC 8555
	// section 8.1).
	thumbprintLength = 43
)

// IsToken reports whether a text is the token of a challenge, which is in the base64url
// alphabet (RFC 8555 section 8.3). It becomes a part of URLs, of the paths of routes
// and of what proxies send back, and comes from outside.
func IsToken(token string) bool {
	return token != "" && len(token) <= longestToken && isBase64URL(token)
}

// IsKeyAuthorization reports whether a key has the form of the key authorization for
// a token: the token, a dot, and a thumbprint (RFC 8555 section 8.1).
func IsKeyAuthorization(key, token string) bool {
	thumbprint, ok := strings.CutPrefix(key, token+".")
	return ok && IsToken(token) && len(thumbprint) == thumbprintLength && isBase64URL(thumbprint)
}

func isBase64URL(text string) bool {
	strange := func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_'
	}
	return !strings.ContainsFunc(text, strange)
}
