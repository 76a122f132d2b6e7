// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"strings"

	"github.com/miekg/dns"
)

// TXT asks one server, "host:port" or an https URL, for the TXT records of a
// name. The strings of each are joined. There may be none; an answer with an
// error code, NXDOMAIN included, is a *RcodeError, and no answer a *ServerError.
func (r *Resolver) TXT(ctx context.Context, server, name string) ([]string, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := checkName(name); err != nil {
		return nil, err
	}
	answer, err := r.ask(ctx, server, FQDN(name), dns.TypeTXT)
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
