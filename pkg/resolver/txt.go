// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"strings"
	"time"

	"github.com/miekg/dns"
)

// impatience is how long a server that did not answer lately is waited for over each
// protocol. The first time it had two seconds.
const impatience = 500 * time.Millisecond

// Text is what a server has as TXT records of a name.
type Text struct {
	// Values are the records, the strings of each joined. There may be none.
	Values []string
	// Chain leads from the name along the CNAMEs in the answer. It is there with
	// NXDOMAIN too, which is then about its end.
	Chain Chain
}

// RecursiveTXT asks one recursive server, "host:port" or an https URL, for the TXT
// records of a name. An answer with an error code, NXDOMAIN included, is a
// *RcodeError, no answer a *ServerError, and one whose CNAMEs have no end ErrCNAME.
// It has two seconds over each protocol, half a second if it is to blame.
func (r *Resolver) RecursiveTXT(ctx context.Context, server, name string) (Text, error) {
	if err := checkName(name); err != nil {
		return Text{}, err
	}
	answer, err := r.askPatiently(ctx, server, about(name, dns.TypeTXT))
	if err != nil {
		return Text{}, err
	}
	chain, err := chainIn(name, answer)
	if err != nil {
		return Text{}, err
	}
	return textIn(server, chain, answer)
}

// AuthoritativeTXT is RecursiveTXT for a server of the name's zone: it asks without
// recursion, and an answer without authority is a *LameError. Of a CNAME at the name
// it tells the target and no Values: what is there others may know better, even if
// the server has something. A server that did not answer lately has half a second over
// each protocol.
func (r *Resolver) AuthoritativeTXT(ctx context.Context, server, name string) (Text, error) {
	if err := checkName(name); err != nil {
		return Text{}, err
	}
	q := about(name, dns.TypeTXT)
	q.ofAuthority = true
	answer, err := r.askPatiently(ctx, server, q)
	if err != nil {
		return Text{}, err
	}
	if target, ok := targetOf(q.name, answer); ok {
		return Text{Chain: Chain{q.name, target}}, nil
	}
	return textIn(server, Chain{q.name}, answer)
}

// chainIn follows the CNAMEs in an answer, in whatever order they are.
func chainIn(name string, answer *dns.Msg) (Chain, error) {
	for chain := (Chain{FQDN(name)}); ; {
		next, ok := targetOf(chain.End(), answer)
		if !ok {
			return chain, nil
		}
		var err error
		if chain, err = chain.Follow(next); err != nil {
			return nil, err
		}
	}
}

func textIn(server string, chain Chain, answer *dns.Msg) (Text, error) {
	text := Text{Chain: chain}
	if answer.Rcode == dns.RcodeNameError {
		return text, &RcodeError{Server: server, Rcode: RcodeText(answer.Rcode)}
	}
	for _, record := range answer.Answer {
		if txt, ok := record.(*dns.TXT); ok {
			text.Values = append(text.Values, strings.Join(txt.Txt, ""))
		}
	}
	return text, nil
}

// askPatiently asks for as long as the server deserves: with a dead server among
// those of a zone, one look is slow and those that follow are not.
func (r *Resolver) askPatiently(ctx context.Context, server string, q question) (*dns.Msg, error) {
	asker, key := *r, server
	if q.ofAuthority {
		key = asAuthority(server)
	}
	if _, isSilent := r.silent.Get(key); isSilent {
		asker.timeout = min(r.timeout, impatience)
	}
	limited, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	answer, err := asker.ask(limited, server, q)
	switch {
	case !isSilence(err):
		r.silent.Forget(key)
	case q.ofAuthority && ctx.Err() == nil: // it has the answer, or is not there
		r.Blame(key)
	}
	return answer, err
}

// asAuthority is what is known of a server by what it is asked as one of a zone's: the
// same address may be a recursive server, too.
func asAuthority(server string) string { return "authority " + server }
