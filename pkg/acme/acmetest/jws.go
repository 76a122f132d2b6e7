// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	_ "crypto/sha512" // for ES384 and ES512
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"

	rfc8555 "golang.org/x/crypto/acme"
)

type envelope struct {
	Protected string `json:"protected"`
	Payload   string `json:"payload"`
	Signature string `json:"signature"`
}

type header struct {
	Alg   string          `json:"alg"`
	JWK   json.RawMessage `json:"jwk"`
	KID   string          `json:"kid"`
	Nonce string          `json:"nonce"`
	URL   string          `json:"url"`
}

// message is a signed request that has been verified.
type message struct {
	key     crypto.PublicKey
	account *account // nil for a request signed with a bare key
	jwk     string
	payload []byte
}

func decode64(s string) []byte {
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return nil
	}
	return b
}

func (s *Server) newNonce() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	nonce := rand.Text()
	s.nonces[nonce] = true
	return nonce
}

func (s *Server) useNonce(nonce string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	ok := s.nonces[nonce]
	delete(s.nonces, nonce)
	return ok && !s.weather.refusesNonce()
}

// signed verifies a request (RFC 8555 section 6.2) before it is served. What is
// served runs under the server's lock.
func (s *Server) signed(serve func(w http.ResponseWriter, r *http.Request, m message)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		m, h, err := s.open(r)
		switch {
		case err != nil:
			writeProblem(w, http.StatusBadRequest, "malformed", err.Error())
		case !s.useNonce(h.Nonce):
			writeProblem(w, http.StatusBadRequest, "badNonce", "the nonce is not known")
		default:
			s.mu.Lock()
			defer s.mu.Unlock()
			serve(w, r, m)
		}
	}
}

func (s *Server) open(r *http.Request) (message, header, error) {
	var h header
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return message{}, h, err
	}
	var e envelope
	if err := json.Unmarshal(raw, &e); err != nil {
		return message{}, h, fmt.Errorf("the request is no JWS: %w", err)
	}
	if err := json.Unmarshal(decode64(e.Protected), &h); err != nil {
		return message{}, h, fmt.Errorf("the protected header is no JSON: %w", err)
	}
	if want := s.http.URL + r.URL.Path; h.URL != want {
		return message{}, h, fmt.Errorf("the request for %s is signed for %s", want, h.URL)
	}
	m, err := s.signer(h)
	if err != nil {
		return message{}, h, err
	}
	m.payload = decode64(e.Payload)
	return m, h, verify(m.key, e)
}

// signer finds the key that a request is signed with.
func (s *Server) signer(h header) (message, error) {
	if h.KID != "" {
		s.mu.Lock()
		defer s.mu.Unlock()
		for i, a := range s.accounts {
			if s.url("/account/%d", i) == h.KID {
				return message{key: a.key, account: a, jwk: a.jwk}, nil
			}
		}
		return message{}, fmt.Errorf("there is no account %s", h.KID)
	}
	key, err := parseJWK(h.JWK)
	if err != nil {
		return message{}, err
	}
	thumbprint, err := rfc8555.JWKThumbprint(key)
	return message{key: key, jwk: thumbprint}, err
}

func parseJWK(raw []byte) (crypto.PublicKey, error) {
	var k struct{ Kty, Crv, X, Y, N, E string }
	if err := json.Unmarshal(raw, &k); err != nil {
		return nil, fmt.Errorf("there is neither kid nor jwk: %w", err)
	}
	number := func(s string) *big.Int { return new(big.Int).SetBytes(decode64(s)) }
	if k.Kty == "RSA" {
		return &rsa.PublicKey{N: number(k.N), E: int(number(k.E).Int64())}, nil
	}
	curve := map[string]elliptic.Curve{"P-256": elliptic.P256(), "P-384": elliptic.P384(), "P-521": elliptic.P521()}[k.Crv]
	if curve == nil {
		return nil, fmt.Errorf("the key type %q, curve %q is not known", k.Kty, k.Crv)
	}
	point := append(append([]byte{4}, decode64(k.X)...), decode64(k.Y)...) // SEC 1 section 2.3.3
	return ecdsa.ParseUncompressedPublicKey(curve, point)
}

var errSignature = errors.New("the signature does not verify")

func verify(key crypto.PublicKey, e envelope) error {
	signature := decode64(e.Signature)
	signed := []byte(e.Protected + "." + e.Payload)
	switch key := key.(type) {
	case *rsa.PublicKey:
		sum := sha256.Sum256(signed)
		return rsa.VerifyPKCS1v15(key, crypto.SHA256, sum[:], signature)
	case *ecdsa.PublicKey:
		hash := map[int]crypto.Hash{256: crypto.SHA256, 384: crypto.SHA384, 521: crypto.SHA512}[key.Params().BitSize].New()
		hash.Write(signed)
		half := len(signature) / 2
		r, v := new(big.Int).SetBytes(signature[:half]), new(big.Int).SetBytes(signature[half:])
		if !ecdsa.Verify(key, hash.Sum(nil), r, v) {
			return errSignature
		}
	}
	return nil
}

// checkEAB verifies an external account binding (RFC 8555 section 7.3.4).
func checkEAB(keys map[string][]byte, raw json.RawMessage) error {
	var e envelope
	var h header
	if err := errors.Join(json.Unmarshal(raw, &e), json.Unmarshal(decode64(e.Protected), &h)); err != nil {
		return fmt.Errorf("the binding is no JWS: %w", err)
	}
	key, ok := keys[h.KID]
	if !ok || !strings.HasPrefix(h.Alg, "HS") {
		return fmt.Errorf("the key %q is not known", h.KID)
	}
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(e.Protected + "." + e.Payload))
	if !hmac.Equal(mac.Sum(nil), decode64(e.Signature)) {
		return errSignature
	}
	return nil
}
