// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"context"
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
	// maxUDP is how long a message over UDP may be, in bytes: what a server takes that
	// has not said that it takes more (RFC 1035 section 4.2.1).
	maxUDP = 512
)

// message is the update that makes changes in a zone.
func message(zone dns01.Zone, changes []dns01.Change) *dns.Msg {
	// The library panics if records are put into a message without a zone.
	update := new(dns.Msg).SetUpdate(zone.Name)
	update.Compress = true
	for _, change := range changes {
		if change.Remove {
			update.Remove([]dns.RR{txt(change.Record)})
		} else {
			update.Insert([]dns.RR{txt(change.Record)})
		}
	}
	return update
}

// fitting returns how many of the changes go into one message, at least one.
func (p *Provider) fitting(zone dns01.Zone, changes []dns01.Change) int {
	room := dns.MaxMsgSize
	if p.network == "udp" {
		room = maxUDP
	}
	if p.key != nil {
		room -= p.key.size()
	}
	n := 1
	for n < len(changes) && message(zone, changes[:n+1]).Len() <= room {
		n++
	}
	return n
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
	parts := dns01.Split(value)
	for i, part := range parts {
		parts[i] = strings.ReplaceAll(part, `\`, `\\`)
	}
	return parts
}

// send makes one attempt, over the protocol that is configured.
func (p *Provider) send(ctx context.Context, update *dns.Msg) error {
	client := dns.Client{Net: p.network, Timeout: timeout}
	if p.key != nil {
		client.TsigProvider = p.key
		update.SetTsig(p.key.name, p.key.wireName, fudge, time.Now().Unix())
	}
	return p.judge(resolver.Exchange(ctx, client, p.address, update))
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
