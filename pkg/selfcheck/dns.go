// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"fmt"
	"sync"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

// DNSConfig is what a DNS checker needs.
type DNSConfig struct {
	Resolver *resolver.Resolver
	// RecursiveOnly looks through the recursive servers only. Without it they are
	// asked when none of the authoritative ones answers.
	RecursiveOnly bool
	// InSync asks the DNS service of a challenge whether the record is on all its
	// servers, of which a look from one place may see one only. Nil: nobody can say.
	InSync func(ctx context.Context, ch *acmev1.Challenge) bool
}

// DNS checks DNS-01 challenges (RFC 8555 section 8.4).
type DNS struct {
	config DNSConfig
}

// NewDNS returns a checker for DNS-01.
func NewDNS(config DNSConfig) *DNS {
	return &DNS{config: config}
}

// Check asks every name server that counts for the TXT record, all at once.
func (d *DNS) Check(ctx context.Context, ch *acmev1.Challenge) Finding {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	seen, err := d.look(ctx, ch)
	if err != nil {
		return missed(ch, "%w", err)
	}
	finding := verdict(ch, seen)
	if finding.Passed && d.config.InSync != nil && !d.config.InSync(ctx, ch) {
		return missed(ch, "DNS record for %q is there, but the DNS service says that not all its servers have it yet", ch.Spec.DNSName)
	}
	return finding
}

// look finds out where the record is, who serves it, and what they say.
func (d *DNS) look(ctx context.Context, ch *acmev1.Challenge) (evidence, error) {
	dns, err := using(d.config.Resolver, ch)
	if err != nil {
		return evidence{}, err
	}
	// The CA follows CNAMEs, whatever the solver's strategy is.
	chain, err := dns.Chain(ctx, "_acme-challenge."+ch.Spec.DNSName)
	if err != nil {
		return evidence{}, err
	}
	zone, err := dns.ZoneOf(ctx, chain.End())
	if d.config.RecursiveOnly || hasOwnServers(ch) {
		if err != nil {
			zone = chain.End() // to look there, nobody has to know the zone
		}
		return evidence{chain: chain, zone: zone, view: Recursive, answers: askRecursive(ctx, dns, chain)}, nil
	}
	if err != nil {
		return evidence{}, err
	}
	return authoritative(ctx, dns, chain, zone)
}

// hasOwnServers reports whether a solver has name servers of its own; it is checked
// through these only.
func hasOwnServers(ch *acmev1.Challenge) bool {
	return ch.Spec.Solver.DNS01 != nil && len(ch.Spec.Solver.DNS01.Nameservers) > 0
}

// using is the resolver for a challenge: what its solver's servers see, or else ours.
func using(dns *resolver.Resolver, ch *acmev1.Challenge) (*resolver.Resolver, error) {
	if !hasOwnServers(ch) {
		return dns, nil
	}
	own, err := dns.Using(ch.Spec.Solver.DNS01.Nameservers)
	if err != nil {
		return nil, fmt.Errorf("spec.solver.dns01.nameservers: %w", err)
	}
	return own, nil
}

// authoritative asks the zone's own servers, and the recursive ones if none of them
// answers: where port 53 is closed or led elsewhere, that is all that can be seen.
func authoritative(ctx context.Context, dns *resolver.Resolver, chain resolver.Chain, zone string) (evidence, error) {
	authorities, err := dns.AuthoritiesOf(ctx, zone)
	if err != nil {
		return evidence{}, err
	}
	seen := evidence{chain: chain, zone: zone, view: Authoritative, answers: addressesOf(authorities)}
	fill(ctx, dns.AuthoritativeTXT, chain.End(), seen.answers)
	if !isAnswered(seen.answers) && ctx.Err() == nil {
		seen.view, seen.unheard = Fallback, seen.answers
		seen.answers = askRecursive(ctx, dns, chain)
	}
	return seen, nil
}

// maxAsked bounds how many questions one look asks in the name of somebody else's
// zone. The largest zones have half as many addresses.
const maxAsked = 64

// addressesOf has an entry for each address of each server, or one that says why
// there is none.
func addressesOf(authorities []resolver.Authority) []answer {
	var answers []answer
	for _, authority := range authorities {
		if authority.Err != nil {
			answers = append(answers, answer{host: authority.Host, err: authority.Err})
		}
		for _, address := range authority.Addresses {
			answers = append(answers, answer{host: authority.Host, address: address})
		}
	}
	return answers[:min(len(answers), maxAsked)]
}

func askRecursive(ctx context.Context, dns *resolver.Resolver, chain resolver.Chain) []answer {
	var answers []answer
	for _, server := range dns.Nameservers() {
		answers = append(answers, answer{host: server, address: server})
	}
	fill(ctx, dns.TXT, chain.End(), answers)
	return answers
}

// fill asks every address, in parallel, so that a dead one costs no more than its
// own time; the resolver gives less of that to one that was dead before.
func fill(ctx context.Context, txt func(ctx context.Context, server, name string) ([]string, error), name string, answers []answer) {
	var asked sync.WaitGroup
	for i := range answers {
		a := &answers[i]
		if a.address != "" {
			asked.Go(func() { a.values, a.err = txt(ctx, a.address, name) })
		}
	}
	asked.Wait()
}
