// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"context"
	"fmt"

	"github.com/miekg/dns"
)

// AddTXT adds a TXT record by a signed update (RFC 2136) to the server at addr.
func AddTXT(ctx context.Context, addr, zone string, key Key, name, value string) error {
	return changeTXT(ctx, addr, zone, key, name, value, (*dns.Msg).Insert)
}

// RemoveTXT removes that one TXT record.
func RemoveTXT(ctx context.Context, addr, zone string, key Key, name, value string) error {
	return changeTXT(ctx, addr, zone, key, name, value, (*dns.Msg).Remove)
}

func changeTXT(ctx context.Context, addr, zone string, key Key, name, value string, change func(*dns.Msg, []dns.RR)) error {
	ring, err := newKeyring([]Key{key})
	if err != nil {
		return err
	}
	header := dns.RR_Header{Name: dns.Fqdn(name), Rrtype: dns.TypeTXT, Class: dns.ClassINET, Ttl: ttl}
	update := new(dns.Msg).SetUpdate(dns.Fqdn(zone))
	change(update, []dns.RR{&dns.TXT{Hdr: header, Txt: []string{value}}})
	setSignature(update, key)
	client := &dns.Client{TsigProvider: ring}
	reply, _, err := client.ExchangeContext(ctx, update, addr)
	if err != nil {
		return fmt.Errorf("updating zone %s: %w", zone, err)
	}
	if reply.Rcode != dns.RcodeSuccess {
		return fmt.Errorf("updating zone %s: the server answers %s", zone, dns.RcodeToString[reply.Rcode])
	}
	return nil
}

// fudge is how many seconds clocks may differ (RFC 8945 section 10).
const fudge = 300

// setSignature makes the message one that is signed, with the time of sending.
func setSignature(m *dns.Msg, key Key) { m.SetTsig(dns.Fqdn(key.Name), key.Algorithm, fudge, 0) }
