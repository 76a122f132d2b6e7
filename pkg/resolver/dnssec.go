// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"fmt"

	"github.com/miekg/dns"
)

// detail says more about an error code, if the server (RFC 8914) or one more
// question can tell more. Only the code of an extended error is taken: its text is
// the server's own and may be another one each time.
func (r *Resolver) detail(ctx context.Context, server string, q question, answer *dns.Msg) string {
	code, isExtended := extendedError(answer)
	switch {
	case isExtended && isBogus(code):
		return bogus + fmt.Sprintf(" (extended error %d, %s)", code, dns.ExtendedErrorCodeToString[code])
	case isExtended && dns.ExtendedErrorCodeToString[code] != "":
		return fmt.Sprintf("extended error %d, %s", code, dns.ExtendedErrorCodeToString[code])
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

// extendedError returns the code of the first extended error in an answer.
func extendedError(answer *dns.Msg) (uint16, bool) {
	options := answer.IsEdns0()
	if options == nil {
		return 0, false
	}
	for _, option := range options.Option {
		if extended, ok := option.(*dns.EDNS0_EDE); ok {
			return extended.InfoCode, true
		}
	}
	return 0, false
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
