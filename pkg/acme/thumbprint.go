// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"crypto"
	"fmt"

	rfc8555 "golang.org/x/crypto/acme"
)

// Thumbprint of an account's public key (RFC 7638): what follows the token and a dot
// in the key authorization of every challenge of the account (RFC 8555 section 8.1).
// It is no secret. Keys that are neither RSA nor ECDSA have none.
func Thumbprint(key crypto.PublicKey) (string, error) {
	thumbprint, err := rfc8555.JWKThumbprint(key)
	if err != nil {
		return "", fmt.Errorf("computing the thumbprint of a key of the type %T: %w", key, err)
	}
	return thumbprint, nil
}
