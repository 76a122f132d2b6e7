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

// Zones returns dns01.ErrZoneByDNS: there is no list of zones in DNS.
func (p *Provider) Zones(context.Context) ([]dns01.Zone, error) { return nil, dns01.ErrZoneByDNS }

// Apply adds values to TXT record sets (RFC 2136 section 2.5.1) and deletes others
// (section 2.5.4), all in one message. The server ignores a value that it has, and
// the deletion of one that it does not have.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	// The library panics if records are put into a message without a zone.
	update := new(dns.Msg).SetUpdate(zone.Name)
	for _, change := range changes {
		if change.Remove {
			update.Remove([]dns.RR{txt(change.Record)})
		} else {
			update.Insert([]dns.RR{txt(change.Record)})
		}
	}
	return "", p.send(ctx, update, zone)
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
func (p *Provider) send(ctx context.Context, update *dns.Msg, zone dns01.Zone) error {
	client := dns.Client{Net: p.network, Timeout: timeout}
	if p.key != nil {
		client.TsigProvider = p.key
		update.SetTsig(p.key.name, p.key.wireName, fudge, time.Now().Unix())
	}
	answer, err := resolver.Exchange(ctx, client, p.address, update)
	if err := p.judge(answer, err); err != nil {
		return fmt.Errorf("updating zone %q at %s: %w", zone.Name, p.address, err)
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
