// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	// timeout bounds one exchange with the name server.
	timeout = 5 * time.Second
	// fudge is how many seconds the clocks may differ (RFC 8945 section 10).
	fudge = 300
	// maxString is how long one string of a TXT record may be (RFC 1035 section 3.3.14).
	maxString = 255
)

// Add adds one value to a TXT record set (RFC 2136 section 2.5.1). The server
// ignores a value that it has.
func (p *Provider) Add(ctx context.Context, record dns01.Record) error {
	update := newUpdate(record)
	update.Insert([]dns.RR{txt(record)})
	return p.send(ctx, update, record)
}

// Remove deletes one value of a TXT record set (RFC 2136 section 2.5.4). The
// server ignores a value that it does not have.
//
// A server that refuses is asked whether it has the value at all: what could
// never be written must not keep a challenge from being deleted.
func (p *Provider) Remove(ctx context.Context, record dns01.Record) error {
	update := newUpdate(record)
	update.Remove([]dns.RR{txt(record)})
	err := p.send(ctx, update, record)
	if isRefusal(err) && p.lacks(ctx, record) {
		return nil
	}
	return err
}

// newUpdate sets the zone. Every update begins here, since the library panics if
// records are put into a message without a zone.
func newUpdate(record dns01.Record) *dns.Msg {
	return new(dns.Msg).SetUpdate(record.Zone)
}

func txt(record dns01.Record) *dns.TXT {
	return &dns.TXT{
		Hdr: dns.RR_Header{Name: record.Name, Rrtype: dns.TypeTXT, Class: dns.ClassINET, Ttl: uint32(record.TTL / time.Second)},
		Txt: split(record.Value),
	}
}

// split cuts a value into strings that fit, each in the library's spelling,
// where a backslash begins an escape.
func split(value string) []string {
	var parts []string
	for chunk := range slices.Chunk([]byte(value), maxString) {
		parts = append(parts, strings.ReplaceAll(string(chunk), `\`, `\\`))
	}
	return parts
}

// send makes one attempt, over the protocol that is configured.
func (p *Provider) send(ctx context.Context, update *dns.Msg, record dns01.Record) error {
	client := dns.Client{Net: p.network, Timeout: timeout}
	if p.key != nil {
		client.TsigProvider = p.key
		update.SetTsig(p.key.name, p.key.wireName, fudge, time.Now().Unix())
	}
	answer, err := resolver.Exchange(ctx, client, p.address, update)
	if err := p.judge(answer, err); err != nil {
		return fmt.Errorf("updating zone %q at %s: %w", record.Zone, p.address, err)
	}
	return nil
}

// lacks reports whether the server says, as an authority, that it does not have
// the value.
func (p *Provider) lacks(ctx context.Context, record dns01.Record) bool {
	question := new(dns.Msg).SetQuestion(record.Name, dns.TypeTXT)
	answer, err := resolver.Exchange(ctx, dns.Client{Net: "tcp", Timeout: timeout}, p.address, question)
	if err != nil || !answer.Authoritative {
		return false
	}
	wanted := txt(record)
	has := slices.ContainsFunc(answer.Answer, func(found dns.RR) bool { return dns.IsDuplicate(found, wanted) })
	return !has && (answer.Rcode == dns.RcodeSuccess || answer.Rcode == dns.RcodeNameError)
}
