// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"fmt"
	"slices"

	"github.com/miekg/dns"
)

// detail says more about an error code, if the server (RFC 8914) or one more
// question can tell that DNSSEC validation is what fails. Of an extended error only
// the code is taken, and only one of DNSSEC: the texts are the server's own, and the
// other codes tell how it came to its answer, which is another story each time.
func (r *Resolver) detail(ctx context.Context, server string, q question, answer *dns.Msg) string {
	code, isExtended := bogusCode(answer)
	switch {
	case isExtended:
		return bogus + fmt.Sprintf(" (extended error %d, %s)", code, dns.ExtendedErrorCodeToString[code])
	case answer.Rcode == dns.RcodeServerFailure && !q.ofAuthority && r.knowsUnchecked(ctx, server, q):
		return bogus
	default:
		return ""
	}
}

const bogus = "DNSSEC validation fails; correct the signatures of the zone, or its DS records"

// knowsUnchecked reports whether a server has an answer once it does not validate:
// then validation is what fails (RFC 4035 section 3.2.2).
func (r *Resolver) knowsUnchecked(ctx context.Context, server string, q question) bool {
	answer, err := r.exchange(ctx, server, q.message(true))
	return err == nil && (answer.Rcode == dns.RcodeSuccess || answer.Rcode == dns.RcodeNameError)
}

// bogusCode returns the lowest code of the extended errors in an answer which say
// that validation has failed.
func bogusCode(answer *dns.Msg) (uint16, bool) {
	options := answer.IsEdns0()
	if options == nil {
		return 0, false
	}
	var codes []uint16
	for _, option := range options.Option {
		if extended, ok := option.(*dns.EDNS0_EDE); ok && isBogus(extended.InfoCode) {
			codes = append(codes, extended.InfoCode)
		}
	}
	if len(codes) == 0 {
		return 0, false
	}
	return slices.Min(codes), true
}

// isBogus reports whether an extended error says that validation has failed (RFC
// 8914 sections 4.6 to 4.13, and its registry).
func isBogus(code uint16) bool {
	switch code {
	case dns.ExtendedErrorCodeDNSSECIndeterminate, dns.ExtendedErrorCodeDNSBogus, dns.ExtendedErrorCodeSignatureExpired,
		dns.ExtendedErrorCodeSignatureNotYetValid, dns.ExtendedErrorCodeDNSKEYMissing, dns.ExtendedErrorCodeRRSIGsMissing,
		dns.ExtendedErrorCodeNoZoneKeyBitSet, dns.ExtendedErrorCodeNSECMissing,
		dns.ExtendedErrorCodeSignatureExpiredBeforeValid, dns.ExtendedErrorCodeUnsupportedNSEC3IterValue:
		return true
	default:
		return false
	}
}
