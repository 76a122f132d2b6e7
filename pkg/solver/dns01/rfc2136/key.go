// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"context"
	"crypto/hmac"
	"crypto/md5"  // the API's default algorithm; servers still use it
	"crypto/sha1" // one of the API's algorithms
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"strings"

	"github.com/miekg/dns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// key signs updates and verifies answers (RFC 8945). It is a dns.TsigProvider
// because the library has no HMAC-MD5 any more.
type key struct {
	name string
	algorithm
	secret []byte
}

type algorithm struct {
	// wireName is the algorithm's name in a message (RFC 8945 section 6).
	wireName string
	hash     func() hash.Hash
}

var _ dns.TsigProvider = (*key)(nil)

// readKey reads the key's settings and its Secret. It returns nil if no key is configured.
func readKey(ctx context.Context, config *acmev1.RFC2136Provider, credentials dns01.Credentials) (*key, error) {
	const secretField = "tsigSecretSecretRef"
	switch {
	case config.TSIGKeyName == "" && config.TSIGSecret.Name == "":
		return nil, nil
	case config.TSIGKeyName == "":
		return nil, wrong("tsigKeyName", "is not set, but %s is; set both, or none for unsigned updates", secretField)
	case config.TSIGSecret.Name == "":
		return nil, wrong(secretField, "is not set, but tsigKeyName is; set both, or none for unsigned updates")
	}
	if _, ok := dns.IsDomainName(config.TSIGKeyName); !ok {
		return nil, wrong("tsigKeyName", "%q is not a domain name", config.TSIGKeyName)
	}
	algorithm, err := parseAlgorithm(config.TSIGAlgorithm)
	if err != nil {
		return nil, err
	}
	encoded, err := credentials.Value(ctx, "rfc2136."+secretField, config.TSIGSecret)
	if err != nil {
		return nil, err
	}
	secret, err := base64.StdEncoding.DecodeString(strings.TrimSpace(string(encoded)))
	if err != nil || len(secret) == 0 {
		return nil, wrong(secretField, "key %q of Secret %q is not base64; copy the secret as the name server's configuration has it",
			config.TSIGSecret.Key, credentials.Namespace+"/"+config.TSIGSecret.Name)
	}
	return &key{name: dns.CanonicalName(config.TSIGKeyName), algorithm: algorithm, secret: secret}, nil
}

func parseAlgorithm(text string) (algorithm, error) {
	switch strings.ToUpper(text) {
	case "", "HMACMD5":
		return algorithm{dns.HmacMD5, md5.New}, nil
	case "HMACSHA1":
		return algorithm{dns.HmacSHA1, sha1.New}, nil
	case "HMACSHA256":
		return algorithm{dns.HmacSHA256, sha256.New}, nil
	case "HMACSHA512":
		return algorithm{dns.HmacSHA512, sha512.New}, nil
	default:
		return algorithm{}, wrong("tsigAlgorithm", "%q is not one of HMACMD5, HMACSHA1, HMACSHA256, HMACSHA512", text)
	}
}

// size is how long a signature is in a message, in bytes: a record (RFC 1035 section
// 3.2.1) with the names of the key and the algorithm, the MAC and 16 bytes of the
// rest (RFC 8945 section 4.2).
func (k *key) size() int {
	const header, rest, ends = 10, 16, 2 // a name is as long as its text and one byte more
	return len(k.name) + len(k.wireName) + ends + header + rest + k.hash().Size()
}

// Generate signs a message.
func (k *key) Generate(message []byte, _ *dns.TSIG) ([]byte, error) {
	mac := hmac.New(k.hash, k.secret)
	mac.Write(message)
	return mac.Sum(nil), nil
}

// Verify checks the signature of a message.
func (k *key) Verify(message []byte, signature *dns.TSIG) error {
	mac, err := hex.DecodeString(signature.MAC)
	if err != nil {
		return dns.ErrSig
	}
	expected, err := k.Generate(message, signature)
	if err != nil || !hmac.Equal(mac, expected) {
		return dns.ErrSig
	}
	return nil
}
