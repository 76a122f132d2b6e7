// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"strings"
	"time"

	"github.com/miekg/dns"
)

// impatience is how long a server is waited for that did not answer lately. The
// first time it had all the time of both protocols.
const impatience = time.Second

// TXT asks one recursive server, "host:port" or an https URL, for the TXT records
// of a name. The strings of each are joined. There may be none; an answer with an
// error code, NXDOMAIN included, is a *RcodeError, and no answer a *ServerError.
// A server that did not answer lately has a second, others have four.
func (r *Resolver) TXT(ctx context.Context, server, name string) ([]string, error) {
	return r.txt(ctx, server, about(name, dns.TypeTXT))
}

// AuthoritativeTXT is TXT for a server of the name's zone: it asks without
// recursion, and an answer without authority is a *LameError.
func (r *Resolver) AuthoritativeTXT(ctx context.Context, server, name string) ([]string, error) {
	q := about(name, dns.TypeTXT)
	q.ofAuthority = true
	return r.txt(ctx, server, q)
}

func (r *Resolver) txt(ctx context.Context, server string, q question) ([]string, error) {
	if err := checkName(q.name); err != nil {
		return nil, err
	}
	answer, err := r.askPatiently(ctx, server, q)
	if err != nil {
		return nil, err
	}
	if answer.Rcode == dns.RcodeNameError {
		return nil, &RcodeError{Server: server, Rcode: RcodeText(answer.Rcode)}
	}
	var values []string
	for _, record := range answer.Answer {
		if txt, ok := record.(*dns.TXT); ok {
			values = append(values, strings.Join(txt.Txt, ""))
		}
	}
	return values, nil
}

// askPatiently asks for as long as the server deserves: with a dead server among
// those of a zone, one look is slow and those that follow are not.
func (r *Resolver) askPatiently(ctx context.Context, server string, q question) (*dns.Msg, error) {
	patience := callTimeout
	if _, isSilent := r.silent.get(server); isSilent {
		patience = impatience
	}
	limited, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	answer, err := r.ask(limited, server, q)
	switch {
	case !isSilence(err):
		r.silent.forget(server)
	case ctx.Err() == nil:
		r.silent.put(server, struct{}{}, silence)
	}
	return answer, err
}
