// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// Name is what two challenges may not prove at the same time: a DNS name and a
// validation method. "x" and "*.x" by DNS-01 share one; so do "Bücher.example",
// "xn--bcher-kva.example" and "bücher.example.".
type Name struct {
	DNSName, Type string
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
