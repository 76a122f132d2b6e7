// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/miekg/dns"
)

// maxCNAMEs is how long a chain may be; recursive servers give up at about the same length.
const maxCNAMEs = 16

// Chain are the names along a chain of CNAMEs, from the first to the end. Without
// a CNAME it is the first name alone.
type Chain []string

// End is the name that the chain leads to.
func (c Chain) End() string { return c[len(c)-1] }

// String is "a.test. → b.test.". Of a long chain it has the beginning and the end.
func (c Chain) String() string {
	const shown = 6
	if len(c) > shown {
		c = slices.Concat(c[:shown-2], Chain{"…", c.End()})
	}
	return strings.Join(c, " → ")
}

// Parent is the name above the end.
func (c Chain) Parent() string { return parent(c.End()) }

// Follow returns the chain with one CNAME more, whose target is next. It errs with
// ErrCNAME if that makes it a loop, or longer than 16 CNAMEs.
func (c Chain) Follow(next string) (Chain, error) {
	next = FQDN(next)
	leadsBack := slices.Contains(c, next)
	c = append(slices.Clone(c), next)
	if leadsBack {
		return nil, fmt.Errorf("%w: %q leads back to %q (%s); remove one of the CNAMEs", ErrCNAME, c[0], next, c)
	}
	if len(c) > maxCNAMEs+1 {
		return nil, fmt.Errorf("%w: %q leads through more than %d CNAMEs (%s); shorten the chain", ErrCNAME, c[0], maxCNAMEs, c)
	}
	return c, nil
}

// FollowCNAME returns the end of the chain of CNAMEs that starts at a name; the
// name itself if there is none. It errs as Chain does.
func (r *Resolver) FollowCNAME(ctx context.Context, name string) (string, error) {
	chain, err := r.Chain(ctx, name)
	if err != nil {
		return "", err
	}
	return chain.End(), nil
}

// Chain returns the chain of CNAMEs that starts at a name. It errs with ErrCNAME
// if it is a loop or has more than 16 CNAMEs.
func (r *Resolver) Chain(ctx context.Context, name string) (Chain, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	for chain := (Chain{FQDN(name)}); ; {
		answer, err := r.lookup(ctx, chain.End(), dns.TypeCNAME)
		if err != nil && len(chain) > 1 {
			err = fmt.Errorf("%w (%s)", err, chain)
		}
		if err != nil {
			return nil, err
		}
		next, ok := targetOf(chain.End(), answer)
		if !ok {
			return chain, nil
		}
		if chain, err = chain.Follow(next); err != nil {
			return nil, err
		}
	}
}

func targetOf(name string, answer *dns.Msg) (string, bool) {
	for _, record := range answer.Answer {
		if alias, ok := record.(*dns.CNAME); ok && strings.EqualFold(alias.Hdr.Name, name) {
			return FQDN(alias.Target), true
		}
	}
	return "", false
}
