// SPDX-License-Identifier: Apache-2.0

package pki

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"
)

// maxRequest is the size in bytes of the largest request that is looked at. The
// time that it takes to check a signature grows fast with the key in it.
const maxRequest = 36500

// ParseCSR reads a certificate signing request (RFC 2986), PEM or plain DER, and
// checks that it is signed by the key in it.
func ParseCSR(raw []byte) (*x509.CertificateRequest, error) {
	if len(raw) == 0 {
		return nil, errors.New("the certificate signing request is empty")
	}
	if len(raw) > maxRequest {
		return nil, fmt.Errorf("the certificate signing request is %d bytes long; at most %d are accepted", len(raw), maxRequest)
	}
	der := raw
	if block, _ := pem.Decode(raw); block != nil {
		if block.Type != "CERTIFICATE REQUEST" && block.Type != "NEW CERTIFICATE REQUEST" {
			return nil, fmt.Errorf("the PEM block is a %q; a \"CERTIFICATE REQUEST\" is needed", block.Type)
		}
		der = block.Bytes
	}
	csr, err := x509.ParseCertificateRequest(der)
	if err != nil {
		// What exactly ASN.1 dislikes helps nobody who sees this.
		return nil, errors.New("it is not a certificate signing request (PKCS #10), neither as PEM nor as DER")
	}
	if err := csr.CheckSignature(); err != nil {
		return nil, fmt.Errorf("checking the signature of the certificate signing request: %w", err)
	}
	return csr, nil
}

// CheckCSR reports how the names in a request differ from the names of an order;
// a CA refuses the request unless they are equal (RFC 8555 section 7.4).
func CheckCSR(csr *x509.CertificateRequest, commonName string, dnsNames, ipAddresses []string) error {
	want := names(Identifiers(commonName, dnsNames, ipAddresses))
	have := namesOf(csr)

	var faults []string
	if missing := without(want, have); len(missing) > 0 {
		faults = append(faults, "the request lacks "+quoted(missing))
	}
	if extra := without(have, want); len(extra) > 0 {
		faults = append(faults, "only the request has "+quoted(extra))
	}
	if len(faults) == 0 {
		return nil
	}
	return fmt.Errorf("the names in the certificate signing request differ from those of the order (%s); make a new request for exactly the order's commonName, dnsNames and ipAddresses", strings.Join(faults, "; "))
}

// namesOf are all names in a request, also of kinds that ACME cannot certify.
func namesOf(csr *x509.CertificateRequest) []string {
	var ips []string
	for _, ip := range csr.IPAddresses {
		ips = append(ips, ip.String())
	}
	all := names(Identifiers(csr.Subject.CommonName, csr.DNSNames, ips))
	all = append(all, csr.EmailAddresses...)
	for _, uri := range csr.URIs {
		all = append(all, uri.String())
	}
	return all
}

func names(dns, ips []string) []string { return append(dns, ips...) }

func without(a, b []string) []string {
	var rest []string
	for _, s := range a {
		if !slices.Contains(b, s) {
			rest = append(rest, s)
		}
	}
	return rest
}

func quoted(list []string) string {
	q := make([]string, len(list))
	for i, s := range list {
		q[i] = strconv.Quote(s)
	}
	return strings.Join(q, ", ")
}

// Identifiers are the names to order a certificate for, as RFC 8555 section 7.1.4
// and RFC 8738 section 3 spell them: each list sorted, in lower case, addresses in
// their shortest form, no name twice. The common name joins the list that it
// belongs to; one that is neither an address nor a name of two or more labels is
// left out.
func Identifiers(commonName string, dnsNames, ipAddresses []string) (dns, ips []string) {
	for _, name := range dnsNames {
		dns = append(dns, strings.ToLower(name))
	}
	for _, ip := range ipAddresses {
		ips = append(ips, canonicalIP(ip))
	}
	switch {
	case isIP(commonName):
		ips = append(ips, canonicalIP(commonName))
	case isFQDN(commonName):
		dns = append(dns, strings.ToLower(commonName))
	}
	return sortedSet(dns), sortedSet(ips)
}

func sortedSet(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

func isIP(s string) bool {
	_, err := netip.ParseAddr(s)
	return err == nil
}

func canonicalIP(s string) string {
	if addr, err := netip.ParseAddr(s); err == nil {
		return addr.Unmap().String()
	}
	return s
}

// isFQDN reports whether a common name is a host name with two labels or more,
// possibly a wildcard.
func isFQDN(s string) bool {
	labels := strings.Split(strings.TrimPrefix(s, "*."), ".")
	return len(s) <= 253 && len(labels) >= 2 && !slices.ContainsFunc(labels, isNoLabel)
}

func isNoLabel(s string) bool {
	const allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
	return s == "" || len(s) > 63 || strings.Trim(s, allowed) != ""
}
