// SPDX-License-Identifier: Apache-2.0

package pki

import (
	"bytes"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
)

const pemCertificate = "CERTIFICATE"

// EncodeChain writes DER certificates as PEM, in their order: leaf first.
func EncodeChain(chain [][]byte) []byte {
	var out bytes.Buffer
	for _, der := range chain {
		out.Write(pem.EncodeToMemory(&pem.Block{Type: pemCertificate, Bytes: der}))
	}
	return out.Bytes()
}

// DecodeChain reads a PEM chain, leaf first. There must be at least one
// certificate, and nothing but certificates.
func DecodeChain(data []byte) ([]*x509.Certificate, error) {
	var chain []*x509.Certificate
	for {
		var block *pem.Block
		if block, data = pem.Decode(data); block == nil {
			break
		}
		if block.Type != pemCertificate {
			return nil, fmt.Errorf("the chain holds a PEM block %q; only %q is expected", block.Type, pemCertificate)
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("parsing certificate %d of the chain: %w", len(chain)+1, err)
		}
		chain = append(chain, cert)
	}
	if len(bytes.TrimSpace(data)) > 0 {
		return nil, errors.New("the chain ends with bytes that are not PEM")
	}
	if len(chain) == 0 {
		return nil, errors.New("the chain holds no certificate")
	}
	return chain, nil
}
