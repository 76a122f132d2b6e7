// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// Name is what two challenges may not have at the same time if they do not bear it:
// a DNS name and a validation method. "x" and "*.x" by DNS-01 share one; so do "Bücher.example",
// "xn--bcher-kva.example" and "bücher.example.".
type Name struct {
	DNSName, Type string
}

// The types of names that are not proved but written. The record below a DNS name
// that is proved by DNS-01 has the name of that.
const (
	recordType = "TXT"
	valueType  = "value"
)

const (
	dns01         = "DNS-01"
	recordsPrefix = "_acme-challenge."
)

// recordName is what somebody needs who writes a record. That of a DNS name and the
// DNS name itself are one: whoever proves "x" is in the way of those who write
// "_acme-challenge.x." for another name, and the other way round.
func recordName(fqdn string) Name {
	name := Name{DNSName: fqdn, Type: recordType}.folded()
	if proved, ok := strings.CutPrefix(name.DNSName, recordsPrefix); ok {
		return Name{DNSName: proved, Type: dns01}
	}
	return name
}

// record is the record that a name stands for.
func (n Name) record() string {
	if n.Type == dns01 {
		return recordsPrefix + n.DNSName + "."
	}
	return n.DNSName + "."
}

// limit is how many may have it at the same time, whoever they are.
func (n Name) limit() int {
	if n.Type == valueType {
		return 1
	}
	return AnyNumber
}

// folded is the name with all its spellings made one: lower case and A-labels
// (RFC 5890 section 2.3.2.1). What IDNA does not know is only folded to lower case.
func (n Name) folded() Name {
	n.DNSName = strings.ToLower(strings.TrimSuffix(n.DNSName, "."))
	if isASCII(n.DNSName) {
		return n
	}
	profile := idna.New(idna.MapForLookup(), idna.Transitional(false), idna.StrictDomainName(false))
	if ascii, err := profile.ToASCII(n.DNSName); err == nil {
		n.DNSName = ascii
	}
	return n
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
