// SPDX-License-Identifier: Apache-2.0

package scene

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"net"
	"os"
	"slices"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Request is what a certificate is asked for with.
type Request struct {
	Names []string
	// CSR in PEM.
	CSR []byte
	key *ecdsa.PrivateKey
}

// NewRequest makes an ECDSA key and a CSR for the names, IP addresses among them.
func NewRequest(names ...string) (*Request, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("generating a key: %w", err)
	}
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{
		DNSNames: dnsNames(names), IPAddresses: ipAddresses(names),
	}, key)
	if err != nil {
		return nil, fmt.Errorf("making a CSR: %w", err)
	}
	csr := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE REQUEST", Bytes: der})
	return &Request{Names: names, CSR: csr, key: key}, nil
}

func ipAddresses(names []string) (ips []net.IP) {
	for _, name := range names {
		if ip := net.ParseIP(name); ip != nil {
			ips = append(ips, ip)
		}
	}
	return ips
}

func dnsNames(names []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return net.ParseIP(name) != nil })
}

// namesOf are the names and addresses of a certificate.
func namesOf(cert *x509.Certificate) []string {
	names := slices.Clone(cert.DNSNames)
	for _, ip := range cert.IPAddresses {
		names = append(names, ip.String())
	}
	return names
}

// Order creates an Order for the request, changed as told; its name begins with the prefix.
func (s *Scene) Order(ctx context.Context, prefix string, issuer acmev1.IssuerReference, r *Request, changes ...func(*acmev1.OrderSpec)) (*acmev1.Order, error) {
	order := &acmev1.Order{
		ObjectMeta: metav1.ObjectMeta{GenerateName: prefix + "-"},
		Spec:       acmev1.OrderSpec{Request: r.CSR, IssuerRef: issuer, DNSNames: dnsNames(r.Names)},
	}
	for _, ip := range ipAddresses(r.Names) {
		order.Spec.IPAddresses = append(order.Spec.IPAddresses, ip.String())
	}
	for _, change := range changes {
		change(&order.Spec)
	}
	created, err := s.Client.AcmeV1().Orders(s.Namespace).Create(ctx, order, metav1.CreateOptions{})
	if err != nil {
		return nil, fmt.Errorf("creating an Order: %w", err)
	}
	return created, nil
}

// Verify checks the certificate of an order: the chain up to Pebble's root,
// exactly the names asked for, and the key of the request.
func (s *Scene) Verify(order *acmev1.Order, r *Request) error {
	certs, err := parseChain(order.Status.Certificate)
	if err != nil {
		return fmt.Errorf("certificate of order %s: %w", order.Name, err)
	}
	leaf := certs[0]
	if want, got := slices.Sorted(slices.Values(r.Names)), slices.Sorted(slices.Values(namesOf(leaf))); !slices.Equal(want, got) {
		return fmt.Errorf("certificate of order %s is for %q, asked for was %q", order.Name, got, want)
	}
	if !r.key.PublicKey.Equal(leaf.PublicKey) {
		return fmt.Errorf("certificate of order %s has another key than its CSR", order.Name)
	}
	if err := s.verifyChain(certs); err != nil {
		return fmt.Errorf("certificate of order %s: %w", order.Name, err)
	}
	return nil
}

func (s *Scene) verifyChain(certs []*x509.Certificate) error {
	root, err := os.ReadFile(s.Info.PebbleRoot)
	if err != nil {
		return fmt.Errorf("reading Pebble's root: %w", err)
	}
	roots, intermediates := x509.NewCertPool(), x509.NewCertPool()
	if !roots.AppendCertsFromPEM(root) {
		return fmt.Errorf("no certificate in %s", s.Info.PebbleRoot)
	}
	for _, cert := range certs[1:] {
		intermediates.AddCert(cert)
	}
	_, err = certs[0].Verify(x509.VerifyOptions{Roots: roots, Intermediates: intermediates})
	return err
}

func parseChain(text []byte) ([]*x509.Certificate, error) {
	var certs []*x509.Certificate
	for {
		var block *pem.Block
		if block, text = pem.Decode(text); block == nil {
			break
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, err
		}
		certs = append(certs, cert)
	}
	if len(certs) == 0 {
		return nil, errors.New("it is empty")
	}
	return certs, nil
}
