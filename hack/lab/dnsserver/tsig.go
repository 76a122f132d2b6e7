// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"crypto/hmac"
	"crypto/md5" // #nosec: RFC 8945 still lists it, and users still have such keys
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"time"

	"github.com/miekg/dns"
)

// Key is a TSIG key.
type Key struct {
	// Name of the key, a domain name.
	Name string
	// Algorithm as on the wire, for example "hmac-sha256.".
	Algorithm string
	// Secret in base64.
	Secret string
}

// keyring signs and verifies messages; it is the dns.TsigProvider of the
// server. The library's own one knows no HMAC-MD5.
type keyring map[string]secretKey

type secretKey struct {
	algorithm string
	secret    []byte
}

func newKeyring(keys []Key) (keyring, error) {
	ring := keyring{}
	for _, key := range keys {
		secret, err := base64.StdEncoding.DecodeString(key.Secret)
		if err != nil {
			return nil, fmt.Errorf("decoding the secret of TSIG key %s: %w", key.Name, err)
		}
		algorithm := dns.CanonicalName(key.Algorithm)
		if hashOf(algorithm) == nil {
			return nil, fmt.Errorf("TSIG key %s: algorithm %q is not known", key.Name, key.Algorithm)
		}
		ring[dns.CanonicalName(key.Name)] = secretKey{algorithm: algorithm, secret: secret}
	}
	return ring, nil
}

func hashOf(algorithm string) func() hash.Hash {
	return map[string]func() hash.Hash{
		dns.HmacMD5:    md5.New,
		dns.HmacSHA1:   sha1.New,
		dns.HmacSHA224: sha256.New224,
		dns.HmacSHA256: sha256.New,
		dns.HmacSHA384: sha512.New384,
		dns.HmacSHA512: sha512.New,
	}[algorithm]
}

// Generate makes the MAC of a message. An unknown key, or one that is used with
// another algorithm than its own, is dns.ErrSecret.
func (r keyring) Generate(message []byte, t *dns.TSIG) ([]byte, error) {
	key, ok := r[dns.CanonicalName(t.Hdr.Name)]
	if !ok || key.algorithm != dns.CanonicalName(t.Algorithm) {
		return nil, dns.ErrSecret
	}
	mac := hmac.New(hashOf(key.algorithm), key.secret)
	mac.Write(message)
	return mac.Sum(nil), nil
}

// Verify compares the MAC of a message with the one it carries.
func (r keyring) Verify(message []byte, t *dns.TSIG) error {
	want, err := r.Generate(message, t)
	if err != nil {
		return err
	}
	got, err := hex.DecodeString(t.MAC)
	if err != nil || !hmac.Equal(want, got) {
		return dns.ErrSig
	}
	return nil
}

// sign puts the TSIG record on the reply. With a bad key or signature the
// library leaves the MAC out, as RFC 8945 section 5.3.2 demands.
func sign(reply *dns.Msg, request *dns.TSIG, status error) {
	now := time.Now().Unix()
	reply.SetTsig(request.Hdr.Name, request.Algorithm, request.Fudge, now)
	t := reply.IsTsig()
	t.Error = tsigError(status)
	if t.Error == dns.RcodeBadTime { // Section 5.2.3: the server's time, 48 bits.
		t.TimeSigned = request.TimeSigned
		t.OtherLen, t.OtherData = 6, fmt.Sprintf("%012x", now)
	}
}

func tsigError(status error) uint16 {
	switch {
	case status == nil:
		return dns.RcodeSuccess
	case errors.Is(status, dns.ErrSecret):
		return dns.RcodeBadKey
	case errors.Is(status, dns.ErrTime):
		return dns.RcodeBadTime
	default:
		return dns.RcodeBadSig
	}
}

// moveSignatureLast restores the order of RFC 8945 section 5.1 after a record
// was appended.
func moveSignatureLast(m *dns.Msg) {
	for i, rr := range m.Extra {
		if rr.Header().Rrtype == dns.TypeTSIG {
			m.Extra = append(append(m.Extra[:i:i], m.Extra[i+1:]...), rr)
			return
		}
	}
}
