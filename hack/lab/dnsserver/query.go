// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"slices"

	"github.com/miekg/dns"
)

// maxAliases bounds a CNAME chain inside the server's own zones.
const maxAliases = 8

// query answers a question, following CNAMEs as far as the own zones go.
func (s *Server) query(q dns.Question, reply *dns.Msg) {
	reply.RecursionAvailable = true
	name := q.Name
	for range maxAliases {
		z := s.zoneOf(name)
		if z == nil {
			reply.Rcode = dns.RcodeNameError
			return
		}
		reply.Authoritative = true
		alias := z.answer(name, q.Qtype, reply)
		if alias == "" {
			return
		}
		name = alias
	}
}

// answer adds what the zone has for the name. It returns the name to go on
// with when that is an alias.
func (z *zone) answer(name string, qtype uint16, reply *dns.Msg) (alias string) {
	records, ok := z.lookup(name)
	if !ok {
		reply.Rcode = dns.RcodeNameError
		reply.Ns = append(reply.Ns, z.soa())
		return ""
	}
	found := ofType(records, qtype)
	if len(found) == 0 && qtype != dns.TypeCNAME {
		if found = ofType(records, dns.TypeCNAME); len(found) > 0 {
			alias = found[0].(*dns.CNAME).Target
		}
	}
	reply.Answer = append(reply.Answer, found...)
	if len(found) == 0 {
		reply.Ns = append(reply.Ns, z.soa())
	}
	return alias
}

func ofType(records []dns.RR, rrtype uint16) []dns.RR {
	var found []dns.RR
	for _, rr := range records {
		if rr.Header().Rrtype == rrtype || rrtype == dns.TypeANY {
			found = append(found, rr)
		}
	}
	return found
}

// transferStep is how many records go into one message of a transfer: few enough
// for the 64 KiB that it may have, whatever names and texts they hold.
const transferStep = 100

// transfer answers a zone transfer (RFC 5936): the SOA, everything else, the SOA.
func (s *Server) transfer(q dns.Question, reply *dns.Msg, isAllowed bool) {
	z := s.zoneOf(q.Name)
	if z == nil || z.origin != dns.CanonicalName(q.Name) {
		reply.Rcode = dns.RcodeNotAuth
		return
	}
	if !isAllowed {
		reply.Rcode = dns.RcodeRefused
		return
	}
	records := z.all()
	soa := soaAmong(records)
	others := slices.DeleteFunc(records, func(rr dns.RR) bool { return rr == dns.RR(soa) })
	reply.Authoritative = true
	reply.Answer = append(append([]dns.RR{soa}, others...), soa)
}

// parts splits the answer to a transfer into messages (RFC 5936 section 2.2);
// anything else is one.
func parts(reply *dns.Msg) []*dns.Msg {
	if len(reply.Question) != 1 || reply.Question[0].Qtype != dns.TypeAXFR || len(reply.Answer) == 0 {
		return []*dns.Msg{reply}
	}
	var messages []*dns.Msg
	for some := range slices.Chunk(reply.Answer, transferStep) {
		part := *reply
		part.Answer = some
		messages = append(messages, &part)
	}
	return messages
}
