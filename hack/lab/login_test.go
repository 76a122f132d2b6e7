// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"encoding/base64"
	"testing"
)

func TestCredentialOf(t *testing.T) {
	payload := base64.RawURLEncoding.EncodeToString([]byte(`{"iss":"https://kubernetes.default.svc","jti":"4b2e"}`))
	if got, err := credentialOf("head." + payload + ".signature"); err != nil || got != "JTI=4b2e" {
		t.Errorf("got %q, %v", got, err)
	}
	for _, token := range []string{"", "head.payload", "head.%%%.signature", "head.bm8.signature"} {
		if got, err := credentialOf(token); err == nil {
			t.Errorf("%q: got %q, want an error", token, got)
		}
	}
}
