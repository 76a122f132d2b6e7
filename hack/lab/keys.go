// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/hack/lab/dnsserver"
)

// newKeys makes a TSIG key for each algorithm that an issuer can name. The
// name of a key is the issuer's word for its algorithm.
func newKeys() ([]dnsserver.Key, error) {
	var keys []dnsserver.Key
	for _, kind := range []struct{ word, algorithm string }{
		{"hmacmd5", dns.HmacMD5}, {"hmacsha1", dns.HmacSHA1},
		{"hmacsha256", dns.HmacSHA256}, {"hmacsha512", dns.HmacSHA512},
	} {
		secret := make([]byte, 32)
		if _, err := rand.Read(secret); err != nil {
			return nil, fmt.Errorf("making a TSIG key: %w", err)
		}
		keys = append(keys, dnsserver.Key{
			Name: kind.word + ".", Algorithm: kind.algorithm,
			Secret: base64.StdEncoding.EncodeToString(secret),
		})
	}
	return keys, nil
}
