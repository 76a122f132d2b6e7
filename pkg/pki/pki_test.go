// SPDX-License-Identifier: Apache-2.0

package pki

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"math/big"
	"net"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"
)

func encode(t testing.TB, kind string, der []byte, err error) []byte {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
}

func ecdsaKey(t testing.TB, curve elliptic.Curve) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func sec1(t testing.TB, curve elliptic.Curve) []byte {
	der, err := x509.MarshalECPrivateKey(ecdsaKey(t, curve))
	return encode(t, "EC PRIVATE KEY", der, err)
}

func pkcs8(t testing.TB, key any) []byte {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	return encode(t, "PRIVATE KEY", der, err)
}

func rsaKey(t testing.TB) *rsa.PrivateKey {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestParsePrivateKey(t *testing.T) {
	key := rsaKey(t)
	_, edKey, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	parameters := pem.EncodeToMemory(&pem.Block{Type: "EC PARAMETERS", Bytes: []byte{6, 8, 42, 134, 72, 206, 61, 3, 1, 7}})
	dek := pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Headers: map[string]string{"DEK-Info": "AES-128-CBC,00"}, Bytes: []byte{1}})
	for name, row := range map[string]struct {
		data []byte
		want string // part of the error; empty: none
	}{
		"PKCS#1":       {pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)}), ""},
		"PKCS#8 RSA":   {pkcs8(t, key), ""},
		"PKCS#8 ECDSA": {pkcs8(t, ecdsaKey(t, elliptic.P384())), ""},
		"P-256":        {sec1(t, elliptic.P256()), ""},
		"P-521":        {sec1(t, elliptic.P521()), ""},
		"parameters":   {append(parameters, sec1(t, elliptic.P256())...), ""},
		"P-224":        {sec1(t, elliptic.P224()), "on the curve P-224; use P-256"},
		"Ed25519":      {pkcs8(t, edKey), "use RSA or ECDSA"},
		"encrypted":    {dek, "encrypted; store it without a passphrase"},
		"encrypted 8":  {encode(t, "ENCRYPTED PRIVATE KEY", []byte{1}, nil), "encrypted; store it without a passphrase"},
		"certificate":  {encode(t, "CERTIFICATE", []byte{1}, nil), "no PEM block with a private key"},
		"garbled":      {encode(t, "PRIVATE KEY", []byte{1}, nil), `the PEM block "PRIVATE KEY" does not hold such a key`},
		"nothing":      {nil, "no PEM block"},
		"too long":     {bytes.Repeat([]byte("x"), 13001), "13001 bytes long; at most 13000"},
	} {
		_, err := ParsePrivateKey(row.data)
		if row.want == "" && err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if row.want != "" && (err == nil || !strings.Contains(err.Error(), row.want)) {
			t.Errorf("%s: %v, want %s", name, err, row.want)
		}
	}
}

// Go does not generate or parse RSA keys as weak as this one any more.
func TestWeakRSAIsRefused(t *testing.T) {
	weak := &rsa.PrivateKey{PublicKey: rsa.PublicKey{N: new(big.Int).Lsh(big.NewInt(1), 1023), E: 65537}}
	if _, err := checkKey(weak); err == nil || !strings.Contains(err.Error(), "has 1024 bits; use 2048") {
		t.Errorf("got %v", err)
	}
}

func TestGeneratePrivateKey(t *testing.T) {
	for algorithm, kind := range map[KeyAlgorithm]string{ECDSA: "EC PRIVATE KEY", RSA: "RSA PRIVATE KEY"} {
		key, keyPEM, err := GeneratePrivateKey(algorithm)
		if err != nil {
			t.Fatal(err)
		}
		block, _ := pem.Decode(keyPEM)
		if block.Type != kind {
			t.Errorf("%s: PEM %q", algorithm, block.Type)
		}
		parsed, err := ParsePrivateKey(keyPEM)
		if err != nil || !key.Public().(interface{ Equal(crypto.PublicKey) bool }).Equal(parsed.Public()) {
			t.Errorf("%s: does not parse to itself: %v", algorithm, err)
		}
		sum := sha256.Sum256(block.Bytes)
		if hash, err := KeyHash(key); err != nil || hash != base64.StdEncoding.EncodeToString(sum[:]) {
			t.Errorf("%s: hash %s, %v", algorithm, hash, err)
		}
	}
	if _, _, err := GeneratePrivateKey("DSA"); err == nil {
		t.Error("DSA was generated")
	}
}

func TestKeyHashIsOfPKCS1(t *testing.T) {
	key := rsaKey(t)
	parsed, err := ParsePrivateKey(pkcs8(t, key))
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(x509.MarshalPKCS1PrivateKey(key))
	if hash, err := KeyHash(parsed); err != nil || hash != base64.StdEncoding.EncodeToString(sum[:]) {
		t.Errorf("hash %s, %v", hash, err)
	}
}

func newCSR(t testing.TB, template x509.CertificateRequest) []byte {
	t.Helper()
	der, err := x509.CreateCertificateRequest(rand.Reader, &template, ecdsaKey(t, elliptic.P256()))
	if err != nil {
		t.Fatal(err)
	}
	return der
}

func TestParseCSR(t *testing.T) {
	der := newCSR(t, x509.CertificateRequest{DNSNames: []string{"a.test"}})
	forged := bytes.Clone(der)
	forged = bytes.Replace(forged, []byte("a.test"), []byte("b.test"), 1)
	for name, row := range map[string]struct {
		data []byte
		want string
	}{
		"DER":       {der, ""},
		"PEM":       {encode(t, "CERTIFICATE REQUEST", der, nil), ""},
		"old PEM":   {encode(t, "NEW CERTIFICATE REQUEST", der, nil), ""},
		"other PEM": {encode(t, "CERTIFICATE", der, nil), `is a "CERTIFICATE"; a "CERTIFICATE REQUEST" is needed`},
		"forged":    {forged, "checking the signature"},
		"garbage":   {[]byte("x"), "is not a certificate signing request"},
		"nothing":   {nil, "is empty"},
		"too long":  {make([]byte, 36501), "36501 bytes long; at most 36500"},
	} {
		_, err := ParseCSR(row.data)
		if row.want == "" && err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if row.want != "" && (err == nil || !strings.Contains(err.Error(), row.want)) {
			t.Errorf("%s: %v, want %s", name, err, row.want)
		}
	}
}

func TestCheckCSR(t *testing.T) {
	request := x509.CertificateRequest{
		Subject: pkix.Name{CommonName: "A.test"}, DNSNames: []string{"b.test", "*.test"}, IPAddresses: []net.IP{net.ParseIP("::1")},
	}
	odd := x509.CertificateRequest{DNSNames: []string{"b.test"}, EmailAddresses: []string{"x@b.test"}, URIs: []*url.URL{{Scheme: "spiffe", Host: "b"}}}
	for name, row := range map[string]struct {
		request  x509.CertificateRequest
		cn       string
		dns, ips []string
		want     string
	}{
		"equal":         {request, "", []string{"*.test", "a.test", "B.test"}, []string{"0:0::1"}, ""},
		"common name":   {request, "a.test", []string{"*.test", "b.test"}, []string{"::1"}, ""},
		"missing":       {request, "", []string{"*.test", "a.test", "b.test", "c.test"}, []string{"::1", "10.0.0.1"}, `(the request lacks "c.test", "10.0.0.1")`},
		"extra":         {request, "", []string{"a.test"}, nil, `(only the request has "*.test", "b.test", "::1")`},
		"both":          {request, "", []string{"*.test", "c.test", "b.test"}, []string{"::1"}, `(the request lacks "c.test"; only the request has "a.test")`},
		"other kinds":   {odd, "", []string{"b.test"}, nil, `(only the request has "x@b.test", "spiffe://b")`},
		"order without": {request, "", nil, nil, `only the request has`},
	} {
		csr, err := ParseCSR(newCSR(t, row.request))
		if err != nil {
			t.Fatal(err)
		}
		err = CheckCSR(csr, row.cn, row.dns, row.ips)
		if row.want == "" && err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if row.want != "" && (err == nil || !strings.Contains(err.Error(), row.want)) {
			t.Errorf("%s: %v, want %s", name, err, row.want)
		}
	}
}

func TestIdentifiers(t *testing.T) {
	for name, row := range map[string]struct {
		cn               string
		dns, ips         []string
		wantDNS, wantIPs []string
	}{
		"sets":           {"", []string{"b.test", "a.test", "B.test"}, []string{"10.0.0.2", "10.0.0.1", "10.0.0.2"}, []string{"a.test", "b.test"}, []string{"10.0.0.1", "10.0.0.2"}},
		"name":           {"A.test", []string{"b.test"}, nil, []string{"a.test", "b.test"}, nil},
		"wildcard":       {"*.a.test", nil, nil, []string{"*.a.test"}, nil},
		"same name":      {"a.test", []string{"a.test"}, nil, []string{"a.test"}, nil},
		"address":        {"2001:DB8::0:1", nil, nil, nil, []string{"2001:db8::1"}},
		"one label":      {"localhost", nil, nil, nil, nil},
		"words":          {"My Service v1.0", []string{"a.test"}, nil, []string{"a.test"}, nil},
		"empty label":    {"a..test", nil, nil, nil, nil},
		"long label":     {strings.Repeat("a", 64) + ".test", nil, nil, nil, nil},
		"mapped address": {"", nil, []string{"::ffff:10.0.0.1"}, nil, []string{"10.0.0.1"}},
		"no address":     {"", nil, []string{"nonsense"}, nil, []string{"nonsense"}},
	} {
		dns, ips := Identifiers(row.cn, row.dns, row.ips)
		if !slices.Equal(dns, row.wantDNS) || !slices.Equal(ips, row.wantIPs) {
			t.Errorf("%s: %q %q, want %q %q", name, dns, ips, row.wantDNS, row.wantIPs)
		}
	}
}

func TestIdentifiersLeavesItsInputAlone(t *testing.T) {
	dns := []string{"b.test", "a.test"}
	Identifiers("", dns, nil)
	if !slices.Equal(dns, []string{"b.test", "a.test"}) {
		t.Errorf("input is now %q", dns)
	}
}

func newCert(t testing.TB, name string) []byte {
	t.Helper()
	key := ecdsaKey(t, elliptic.P256())
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	return der
}

func TestChain(t *testing.T) {
	chain, err := DecodeChain(EncodeChain([][]byte{newCert(t, "leaf"), newCert(t, "top")}))
	if err != nil {
		t.Fatal(err)
	}
	if len(chain) != 2 || chain[0].Subject.CommonName != "leaf" {
		t.Errorf("got %d certificates, the first is %s", len(chain), chain[0].Subject)
	}
	good := EncodeChain([][]byte{newCert(t, "leaf")})
	for name, data := range map[string][]byte{
		"nothing": nil,
		"a key":   append(bytes.Clone(good), sec1(t, elliptic.P256())...),
		"garbage": append(bytes.Clone(good), "xyz"...),
		"bad DER": EncodeChain([][]byte{{1, 2}}),
	} {
		if _, err := DecodeChain(data); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzParsePrivateKey(f *testing.F) {
	f.Add(sec1(f, elliptic.P256()))
	f.Add(pkcs8(f, ecdsaKey(f, elliptic.P384())))
	f.Add([]byte("-----BEGIN RSA PRIVATE KEY-----\nMAA=\n-----END RSA PRIVATE KEY-----\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		key, err := ParsePrivateKey(data)
		if err != nil {
			return
		}
		if _, err := KeyHash(key); err != nil {
			t.Errorf("a key that was accepted has no hash: %v", err)
		}
	})
}

func FuzzCSR(f *testing.F) {
	der := newCSR(f, x509.CertificateRequest{Subject: pkix.Name{CommonName: "a.test"}, DNSNames: []string{"a.test"}})
	f.Add(der)
	f.Add(encode(f, "CERTIFICATE REQUEST", der, nil))
	f.Add([]byte("-----BEGIN CERTIFICATE REQUEST-----\n-----END CERTIFICATE REQUEST-----\n"))
	f.Fuzz(func(_ *testing.T, data []byte) {
		csr, err := ParseCSR(data)
		if err != nil {
			return
		}
		_ = CheckCSR(csr, csr.Subject.CommonName, csr.DNSNames, nil)
	})
}

func FuzzDecodeChain(f *testing.F) {
	f.Add(EncodeChain([][]byte{newCert(f, "leaf"), newCert(f, "top")}))
	f.Add([]byte("-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		chain, err := DecodeChain(data)
		if err == nil && len(chain) == 0 {
			t.Error("an empty chain was accepted")
		}
	})
}
