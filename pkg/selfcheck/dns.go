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
	// RecursiveOnly looks through the recursive servers only, where the
	// authoritative ones cannot be reached.
	RecursiveOnly bool
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
	answers, err := d.ask(ctx, ch)
	if err != nil {
		return missed(ch, "%w", err)
	}
	return verdict(ch, answers)
}

// ask finds out where the record is, who serves it, and what they say.
func (d *DNS) ask(ctx context.Context, ch *acmev1.Challenge) ([]answer, error) {
	dns, recursiveOnly, err := d.viewOf(ch)
	if err != nil {
		return nil, err
	}
	// The CA follows CNAMEs, whatever the solver's strategy is.
	name, err := dns.FollowCNAME(ctx, resolver.FQDN("_acme-challenge."+ch.Spec.DNSName))
	if err != nil {
		return nil, err
	}
	answers := recursive(dns)
	if !recursiveOnly {
		if answers, err = authoritative(ctx, dns, name); err != nil {
			return nil, err
		}
	}
	fill(ctx, dns, name, answers)
	return answers, nil
}

// viewOf says through whom to look: a solver with name servers of its own is
// checked through these only.
func (d *DNS) viewOf(ch *acmev1.Challenge) (dns *resolver.Resolver, recursiveOnly bool, err error) {
	if ch.Spec.Solver.DNS01 == nil || len(ch.Spec.Solver.DNS01.Nameservers) == 0 {
		return d.config.Resolver, d.config.RecursiveOnly, nil
	}
	dns, err = d.config.Resolver.Using(ch.Spec.Solver.DNS01.Nameservers)
	if err != nil {
		return nil, false, fmt.Errorf("spec.solver.dns01.nameservers: %w", err)
	}
	return dns, true, nil
}

func recursive(dns *resolver.Resolver) []answer {
	var answers []answer
	for _, server := range dns.Nameservers() {
		answers = append(answers, answer{host: server, address: server})
	}
	return answers
}

func authoritative(ctx context.Context, dns *resolver.Resolver, name string) ([]answer, error) {
	zone, err := dns.ZoneOf(ctx, name)
	if err != nil {
		return nil, err
	}
	authorities, err := dns.AuthoritiesOf(ctx, zone)
	if err != nil {
		return nil, err
	}
	var answers []answer
	for _, authority := range authorities {
		if authority.Err != nil {
			answers = append(answers, answer{host: authority.Host, err: authority.Err})
		}
		for _, address := range authority.Addresses {
			answers = append(answers, answer{host: authority.Host, address: address})
		}
	}
	return answers, nil
}

// fill asks every address, in parallel, so that a dead one costs no more than its own time.
func fill(ctx context.Context, dns *resolver.Resolver, name string, answers []answer) {
	var asked sync.WaitGroup
	for i := range answers {
		a := &answers[i]
		if a.address != "" {
			asked.Go(func() { a.values, a.err = dns.TXT(ctx, a.address, name) })
		}
	}
	asked.Wait()
}
