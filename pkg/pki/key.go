// SPDX-License-Identifier: Apache-2.0

package pki

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
)

// KeyAlgorithm is a kind of private key that can be generated.
type KeyAlgorithm string

// The kinds of key: ECDSA is P-256, RSA is 2048 bits.
const (
	ECDSA KeyAlgorithm = "ECDSA"
	RSA   KeyAlgorithm = "RSA"
)

const (
	maxKeyPEM  = 13000 // bytes; an RSA-8192 key needs about 6500
	minRSABits = 2048

	pemPKCS1 = "RSA PRIVATE KEY"
	pemPKCS8 = "PRIVATE KEY"
	pemSEC1  = "EC PRIVATE KEY"
)

// ParsePrivateKey reads the first private key in PEM: PKCS#1, PKCS#8 or SEC1. RSA
// keys of 2048 bits or more and ECDSA keys on P-256, P-384 and P-521 are
// accepted, which are those that ACME can sign with (RFC 8555 section 6.2).
func ParsePrivateKey(data []byte) (crypto.Signer, error) {
	if len(data) > maxKeyPEM {
		return nil, fmt.Errorf("the private key is %d bytes long; at most %d are accepted", len(data), maxKeyPEM)
	}
	block := firstKeyBlock(data)
	if block == nil {
		return nil, errors.New("there is no PEM block with a private key; store the key as PEM (PKCS#1, PKCS#8 or SEC1)")
	}
	key, err := parseKeyBlock(block)
	if err != nil {
		return nil, err
	}
	return checkKey(key)
}

// firstKeyBlock passes over what may stand before a key, such as "EC PARAMETERS".
func firstKeyBlock(data []byte) *pem.Block {
	for {
		var block *pem.Block
		if block, data = pem.Decode(data); block == nil {
			return nil
		}
		switch block.Type {
		case pemPKCS1, pemPKCS8, pemSEC1, "ENCRYPTED PRIVATE KEY":
			return block
		}
	}
}

func parseKeyBlock(block *pem.Block) (key any, err error) {
	switch {
	case block.Type == "ENCRYPTED PRIVATE KEY" || block.Headers["DEK-Info"] != "":
		return nil, errors.New("the private key is encrypted; store it without a passphrase")
	case block.Type == pemPKCS1:
		key, err = x509.ParsePKCS1PrivateKey(block.Bytes)
	case block.Type == pemSEC1:
		key, err = x509.ParseECPrivateKey(block.Bytes)
	default:
		key, err = x509.ParsePKCS8PrivateKey(block.Bytes)
	}
	if err != nil {
		return nil, fmt.Errorf("the PEM block %q does not hold such a key; generate a new key: %w", block.Type, err)
	}
	return key, nil
}

func checkKey(key any) (crypto.Signer, error) {
	switch key := key.(type) {
	case *rsa.PrivateKey:
		if bits := key.N.BitLen(); bits < minRSABits {
			return nil, fmt.Errorf("the RSA key has %d bits; use %d or more", bits, minRSABits)
		}
		return key, nil
	case *ecdsa.PrivateKey:
		switch key.Curve {
		case elliptic.P256(), elliptic.P384(), elliptic.P521():
			return key, nil
		}
		return nil, fmt.Errorf("the ECDSA key is on the curve %s; use P-256, P-384 or P-521", key.Curve.Params().Name)
	default:
		return nil, fmt.Errorf("the private key is of the type %T; use RSA or ECDSA", key)
	}
}

// GeneratePrivateKey makes a key and its PEM: ECDSA as SEC1, RSA as PKCS#1.
func GeneratePrivateKey(algorithm KeyAlgorithm) (crypto.Signer, []byte, error) {
	switch algorithm {
	case ECDSA:
		return generateECDSA()
	case RSA:
		return generateRSA()
	default:
		return nil, nil, fmt.Errorf("key algorithm %q is unknown; use %s or %s", algorithm, ECDSA, RSA)
	}
}

func generateECDSA() (crypto.Signer, []byte, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, nil, fmt.Errorf("generating an ECDSA key: %w", err)
	}
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return nil, nil, fmt.Errorf("encoding the ECDSA key: %w", err)
	}
	return key, pem.EncodeToMemory(&pem.Block{Type: pemSEC1, Bytes: der}), nil
}

func generateRSA() (crypto.Signer, []byte, error) {
	key, err := rsa.GenerateKey(rand.Reader, minRSABits)
	if err != nil {
		return nil, nil, fmt.Errorf("generating an RSA key: %w", err)
	}
	der := x509.MarshalPKCS1PrivateKey(key)
	return key, pem.EncodeToMemory(&pem.Block{Type: pemPKCS1, Bytes: der}), nil
}

// KeyHash identifies a private key without giving it away: the standard base64 of
// the SHA-256 of its DER, PKCS#1 for RSA and SEC1 for ECDSA.
func KeyHash(key crypto.Signer) (string, error) {
	var der []byte
	switch key := key.(type) {
	case *rsa.PrivateKey:
		der = x509.MarshalPKCS1PrivateKey(key)
	case *ecdsa.PrivateKey:
		var err error
		if der, err = x509.MarshalECPrivateKey(key); err != nil {
			return "", fmt.Errorf("encoding the ECDSA key: %w", err)
		}
	default:
		return "", fmt.Errorf("hashing a key of the type %T: use RSA or ECDSA", key)
	}
	sum := sha256.Sum256(der)
	return base64.StdEncoding.EncodeToString(sum[:]), nil
}
