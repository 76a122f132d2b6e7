// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"fmt"
	"strings"

	"github.com/miekg/dns"
)

// maxCNAMEs is how long a chain may be; recursive servers give up at about the same length.
const maxCNAMEs = 16

// FollowCNAME returns the end of the chain of CNAMEs that starts at a name; the
// name itself if there is none. It errs with ErrCNAME if the chain is a loop or
// longer than 16.
func (r *Resolver) FollowCNAME(ctx context.Context, name string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	first := FQDN(name)
	seen := map[string]bool{first: true}
	for current := first; ; {
		answer, err := r.lookup(ctx, current, dns.TypeCNAME)
		if err != nil {
			return "", err
		}
		next, ok := targetOf(current, answer)
		if !ok {
			return current, nil
		}
		if seen[next] {
			return "", fmt.Errorf("%w: %q leads back to %q; remove one of the CNAMEs", ErrCNAME, first, next)
		}
		if len(seen) > maxCNAMEs {
			return "", fmt.Errorf("%w: %q leads through more than %d CNAMEs; shorten the chain", ErrCNAME, first, maxCNAMEs)
		}
		seen[next], current = true, next
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
