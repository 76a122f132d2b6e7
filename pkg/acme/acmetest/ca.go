// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"math/big"
	"net"
	"time"
)

// The common names of the two roots: chains end at Root, alternates at OtherRoot.
const (
	Root      = "Acmetest Root"
	OtherRoot = "Acmetest Other Root"
)

// authority signs certificates: one intermediate, certified by two roots.
type authority struct {
	roots                     *x509.CertPool
	key                       *ecdsa.PrivateKey
	issuer                    *x509.Certificate
	intermediate, crossSigned []byte
}

func newAuthority() (authority, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return authority{}, err
	}
	a := authority{roots: x509.NewCertPool(), key: key}
	var errs [2]error
	a.intermediate, errs[0] = a.certifyBy(Root)
	a.crossSigned, errs[1] = a.certifyBy(OtherRoot)
	if err := errors.Join(errs[:]...); err != nil {
		return authority{}, err
	}
	a.issuer, err = x509.ParseCertificate(a.intermediate)
	return a, err
}

// certifyBy makes a new root and has it sign the intermediate.
func (a authority) certifyBy(root string) ([]byte, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	der, err := x509.CreateCertificate(rand.Reader, template(root, true), template(root, true), key.Public(), key)
	if err != nil {
		return nil, err
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, err
	}
	a.roots.AddCert(cert)
	return x509.CreateCertificate(rand.Reader, template("Acmetest Intermediate", true), cert, a.key.Public(), key)
}

func template(name string, isCA bool) *x509.Certificate {
	t := &x509.Certificate{
		SerialNumber:          new(big.Int).SetBytes([]byte(rand.Text())[:16]),
		Subject:               pkix.Name{CommonName: name},
		NotBefore:             time.Now().Add(-time.Hour),
		NotAfter:              time.Now().Add(24 * time.Hour),
		BasicConstraintsValid: true,
		IsCA:                  isCA,
		KeyUsage:              x509.KeyUsageDigitalSignature,
	}
	if isCA {
		t.KeyUsage = x509.KeyUsageCertSign
	}
	return t
}

func (a authority) sign(csr *x509.CertificateRequest, ids []Identifier) ([]byte, error) {
	t := template("", false)
	for _, id := range ids {
		if id.Type == "ip" {
			t.IPAddresses = append(t.IPAddresses, net.ParseIP(id.Value))
		} else {
			t.DNSNames = append(t.DNSNames, id.Value)
		}
	}
	return x509.CreateCertificate(rand.Reader, t, a.issuer, csr.PublicKey, a.key)
}

// Roots are the roots that the certificates chain to.
func (s *Server) Roots() *x509.CertPool { return s.ca.roots }
