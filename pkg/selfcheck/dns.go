// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"errors"
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
		return missed(ch, ClassNoZone, "%w", err)
	}
	finding := verdict(ch, seen)
	if finding.Passed && d.config.InSync != nil && !d.config.InSync(ctx, ch) {
		return missed(ch, ClassNotInSync, "DNS record for %q"+NotInSync, ch.Spec.DNSName)
	}
	return finding
}

// look finds out where the record is, who serves it, and what they say. The CA follows
// CNAMEs, so it does too, whatever the solver's strategy is.
func (d *DNS) look(ctx context.Context, ch *acmev1.Challenge) (evidence, error) {
	dns, err := using(d.config.Resolver, ch)
	if err != nil {
		return evidence{}, err
	}
	name := "_acme-challenge." + ch.Spec.DNSName
	if d.config.RecursiveOnly || hasOwnServers(ch) {
		return recursive(ctx, dns, name), nil
	}
	return authoritative(ctx, dns, name)
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

// recursive asks the recursive servers for the record, and for nothing else: if it is
// not there yet, they remember what they were asked for, and often the whole name, as
// missing. Their answers have the CNAMEs; the zone is a guess.
func recursive(ctx context.Context, dns *resolver.Resolver, name string) evidence {
	var answers []answer
	for _, server := range dns.Nameservers() {
		answers = append(answers, answer{host: server, address: server})
	}
	fill(ctx, dns.RecursiveTXT, name, answers)
	if isAnswered(answers) {
		dns.Blame(silentAmong(answers)...)
	}
	chain := longest(name, answers)
	return evidence{chain: chain, zone: chain.Parent(), view: Recursive, answers: answers}
}

// silentAmong are the servers that gave no answer at all.
func silentAmong(answers []answer) []string {
	var servers []string
	for _, a := range answers {
		if silent := (*resolver.ServerError)(nil); errors.As(a.err, &silent) {
			servers = append(servers, a.address)
		}
	}
	return servers
}

// longest is the longest chain of CNAMEs in the answers, the first of several.
func longest(name string, answers []answer) resolver.Chain {
	chain := resolver.Chain{resolver.FQDN(name)}
	for _, a := range answers {
		if len(a.Chain) > len(chain) {
			chain = a.Chain
		}
	}
	return chain
}

// fill asks every address, in parallel, so that a dead one costs no more than its
// own time; the resolver gives less of that to one that was dead before.
func fill(ctx context.Context, txt func(ctx context.Context, server, name string) (resolver.Text, error), name string, answers []answer) {
	var asked sync.WaitGroup
	for i := range answers {
		a := &answers[i]
		if a.address != "" {
			asked.Go(func() { a.Text, a.err = txt(ctx, a.address, name) })
		}
	}
	asked.Wait()
}
