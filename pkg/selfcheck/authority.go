// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"fmt"
	"slices"

	"github.com/countersign-project/countersign/pkg/resolver"
)

// authoritative asks the servers of the name's zone, and if these have a CNAME there,
// those of its target's. What recursive servers remember of CNAMEs may be older than
// the record: a wildcard's gives way to it. They are asked if none of the zone's own
// servers answers, or nobody knows these: where port 53 is closed or led elsewhere,
// that is all that can be seen.
func authoritative(ctx context.Context, dns *resolver.Resolver, name string) (evidence, error) {
	seen := evidence{chain: resolver.Chain{resolver.FQDN(name)}, view: Authoritative}
	for {
		seen.zone, seen.answers = askZone(ctx, dns, seen.chain.End())
		if !isAnswered(seen.answers) {
			return unanswered(ctx, dns, seen), nil
		}
		target := targetIn(seen.answers)
		if target == "" {
			return seen, nil
		}
		chain, err := seen.chain.Follow(target)
		if err != nil {
			return evidence{}, err
		}
		seen.chain, seen.strays = chain, append(seen.strays, straysFrom(target, seen.answers)...)
	}
}

// unanswered looks through the recursive servers instead, if there is time.
func unanswered(ctx context.Context, dns *resolver.Resolver, seen evidence) evidence {
	if ctx.Err() != nil {
		return seen
	}
	instead := recursive(ctx, dns, seen.chain[0])
	instead.view, instead.unheard = Fallback, seen.answers
	if seen.zone != "" && instead.chain.End() == seen.chain.End() {
		instead.zone = seen.zone
	}
	return instead
}

// askZone asks all servers of the zone that holds a name. Whatever keeps it from
// that is among the answers. The zone is empty if it is not known.
func askZone(ctx context.Context, dns *resolver.Resolver, name string) (zone string, answers []answer) {
	zone, err := dns.ZoneOf(ctx, name)
	if err != nil {
		return "", []answer{{err: err}}
	}
	authorities, err := dns.AuthoritiesOf(ctx, zone)
	if err != nil {
		return zone, []answer{{err: err}}
	}
	answers = addressesOf(zone, authorities)
	fill(ctx, dns.AuthoritativeTXT, name, answers)
	return zone, answers
}

// targetIn is where the servers say that a CNAME leads to; the first in the alphabet
// if they do not agree, so that each look follows the same. Empty if there is none.
func targetIn(answers []answer) string {
	var targets []string
	for _, a := range answers {
		if target := a.alias(); target != "" {
			targets = append(targets, target)
		}
	}
	if len(targets) == 0 {
		return ""
	}
	return slices.Min(targets)
}

// straysFrom are the answers of servers that do not lead to the target.
func straysFrom(target string, answers []answer) []answer {
	var strays []answer
	for _, a := range answers {
		if a.alias() != target {
			a.expected = target
			strays = append(strays, a)
		}
	}
	return strays
}

// maxAsked bounds how many questions one look asks in the name of somebody else's
// zone. The largest zones have half as many addresses.
const maxAsked = 64

// addressesOf has an entry for each address of each server, or one that says why
// there is none, and one that says so if there are too many addresses.
func addressesOf(zone string, authorities []resolver.Authority) []answer {
	var answers, others []answer
	for _, authority := range authorities {
		if authority.Err != nil {
			others = append(others, answer{host: authority.Host, err: authority.Err})
		}
		for _, address := range authority.Addresses {
			answers = append(answers, answer{host: authority.Host, address: address})
		}
	}
	if len(answers) > maxAsked {
		others = append(others, answer{err: fmt.Errorf("the name servers of zone %q have %d addresses; the first %d of them are asked", zone, len(answers), maxAsked)})
		answers = answers[:maxAsked]
	}
	return append(answers, others...)
}
