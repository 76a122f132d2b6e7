// SPDX-License-Identifier: Apache-2.0

package scene

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// authority is a root that signs leaves directly.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newAuthority(t *testing.T) authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "root"}, IsCA: true,
		BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return authority{cert, key}
}

func (a authority) issue(t *testing.T, key crypto.PublicKey, names ...string) []byte {
	t.Helper()
	template := &x509.Certificate{
		SerialNumber: big.NewInt(2), DNSNames: names,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, key, a.key)
	if err != nil {
		t.Fatal(err)
	}
	return pemOf(der)
}

func pemOf(der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}

func TestVerify(t *testing.T) {
	good, stranger := newAuthority(t), newAuthority(t)
	root := filepath.Join(t.TempDir(), "root.pem")
	if err := os.WriteFile(root, pemOf(good.cert.Raw), 0o600); err != nil {
		t.Fatal(err)
	}
	s := &Scene{Info: &lab.Info{PebbleRoot: root}}
	request, err := NewRequest("a.test", "*.a.test")
	if err != nil {
		t.Fatal(err)
	}
	key := request.key.Public()
	for _, row := range []struct {
		name        string
		certificate []byte
		complaint   string
	}{
		{"good", good.issue(t, key, "*.a.test", "a.test"), ""},
		{"empty", nil, "it is empty"},
		{"a name is missing", good.issue(t, key, "a.test"), "asked for"},
		{"a name too many", good.issue(t, key, "a.test", "*.a.test", "b.test"), "asked for"},
		{"another key", good.issue(t, good.key.Public(), "a.test", "*.a.test"), "another key"},
		{"another root", stranger.issue(t, key, "a.test", "*.a.test"), "unknown authority"},
	} {
		t.Run(row.name, func(t *testing.T) {
			order := &acmev1.Order{Status: acmev1.OrderStatus{Certificate: row.certificate}}
			err := s.Verify(order, request)
			if (err == nil) != (row.complaint == "") {
				t.Fatalf("got %v, want %q", err, row.complaint)
			}
			if err != nil && !strings.Contains(err.Error(), row.complaint) {
				t.Errorf("got %v, want %q", err, row.complaint)
			}
		})
	}
}
