// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"net/netip"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

// CA is who is to issue, in the words of CAA records.
type CA struct {
	// Identities are the names by which CAA records mean the CA (RFC 8555 section
	// 9.7.6). Without any CAA records are not looked at.
	Identities []string
	// AccountURI is the account's URL (RFC 8657 section 3).
	AccountURI string
}

// Guard looks for the proof and, if it is there, whether CAA records let the CA issue.
type Guard struct {
	// Proof looks for the proof.
	Proof Checker
	// Resolver looks up CAA records, if the solver has no name servers of its own.
	Resolver *resolver.Resolver
}

// Check looks once, for at most ten seconds. CAA records that cannot be looked up
// are noted and no obstacle, since the CA may well have a better view; but if DNSSEC
// validation fails, it has not.
func (g Guard) Check(ctx context.Context, ch *acmev1.Challenge, ca CA) Finding {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	finding := g.Proof.Check(ctx, ch)
	if !finding.Passed || len(ca.Identities) == 0 || isAddress(ch.Spec.DNSName) {
		return finding
	}
	owner, records, err := g.recordsFor(ctx, ch)
	if resolver.IsBogus(err) { // for the CA as well
		return missed(ch, ClassCAA, ProofButCAA+"CAA records cannot be looked up: %w", err)
	}
	if err != nil {
		finding.CAAUnseen = true
		finding.Notes = join(finding.Notes, "whether CAA records let the CA issue could not be seen: "+err.Error())
		return finding
	}
	if why := objection(ch, ca, owner, records); why != "" {
		return missed(ch, ClassCAA, ProofButCAA+"%s", why)
	}
	return finding
}

func (g Guard) recordsFor(ctx context.Context, ch *acmev1.Challenge) (string, []resolver.CAA, error) {
	dns, err := using(g.Resolver, ch)
	if err != nil {
		return "", nil, err
	}
	return dns.CAAOf(ctx, ch.Spec.DNSName)
}

// isAddress reports whether an identifier is an IP address, for which there are no
// CAA records (RFC 8738).
func isAddress(identifier string) bool {
	_, err := netip.ParseAddr(identifier)
	return err == nil
}

func join(notes ...string) string {
	return strings.TrimPrefix(strings.Join(notes, "; "), "; ")
}
