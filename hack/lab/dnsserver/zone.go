// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"maps"
	"net"
	"slices"
	"strings"
	"sync"

	"github.com/miekg/dns"
)

// ttl of the records that every zone is born with, in seconds. Short, so that
// nothing in the lab remembers a zone of yesterday.
const ttl = 5

// zone is one zone: records by canonical owner name.
type zone struct {
	origin string

	mu    sync.RWMutex
	names map[string][]dns.RR
}

func newZone(name string, address net.IP) *zone {
	origin := dns.CanonicalName(name)
	header := func(owner string, rrtype uint16) dns.RR_Header {
		return dns.RR_Header{Name: owner, Rrtype: rrtype, Class: dns.ClassINET, Ttl: ttl}
	}
	server, wildcard := "ns."+origin, "*."+origin
	z := &zone{origin: origin, names: map[string][]dns.RR{}}
	z.names[origin] = []dns.RR{
		&dns.SOA{Hdr: header(origin, dns.TypeSOA), Ns: server, Mbox: "hostmaster." + origin,
			Serial: 1, Refresh: 3600, Retry: 600, Expire: 86400, Minttl: ttl},
		&dns.NS{Hdr: header(origin, dns.TypeNS), Ns: server},
		&dns.A{Hdr: header(origin, dns.TypeA), A: address},
	}
	z.names[server] = []dns.RR{&dns.A{Hdr: header(server, dns.TypeA), A: address}}
	z.names[wildcard] = []dns.RR{&dns.A{Hdr: header(wildcard, dns.TypeA), A: address}}
	return z
}

// all returns every record, in no order.
func (z *zone) all() []dns.RR {
	z.mu.RLock()
	defer z.mu.RUnlock()
	var records []dns.RR
	for _, rrs := range z.names {
		records = append(records, rrs...)
	}
	return records
}

func (z *zone) soa() *dns.SOA {
	z.mu.RLock()
	defer z.mu.RUnlock()
	return soaAmong(z.names[z.origin])
}

func soaAmong(records []dns.RR) *dns.SOA {
	for _, rr := range records {
		if soa, ok := rr.(*dns.SOA); ok {
			return soa
		}
	}
	return nil
}

// lookup returns the records of a name, made up from a wildcard where RFC 4592
// section 3.3.1 says so. Ok is false when the name does not exist.
func (z *zone) lookup(name string) (records []dns.RR, ok bool) {
	z.mu.RLock()
	defer z.mu.RUnlock()
	name = dns.CanonicalName(name)
	if z.exists(name) {
		return z.names[name], true
	}
	encloser := name
	for encloser != z.origin && !z.exists(encloser) {
		encloser = parent(encloser)
	}
	wildcard, ok := z.names["*."+encloser]
	for _, rr := range wildcard {
		made := dns.Copy(rr)
		made.Header().Name = name
		records = append(records, made)
	}
	return records, ok
}

// exists: the name has records, or one below it has (an empty non-terminal).
func (z *zone) exists(name string) bool {
	if _, ok := z.names[name]; ok {
		return true
	}
	for other := range z.names {
		if strings.HasSuffix(other, "."+name) {
			return true
		}
	}
	return false
}

func parent(name string) string {
	next, end := dns.NextLabel(name, 0)
	if end {
		return "."
	}
	return name[next:]
}

// change runs do on a transaction; what it did appears at once and whole.
func (z *zone) change(do func(*transaction)) {
	z.mu.Lock()
	defer z.mu.Unlock()
	t := &transaction{zone: z, changed: map[string][]dns.RR{}}
	do(t)
	t.commit()
}

// transaction collects changes to names of a zone.
type transaction struct {
	zone    *zone
	changed map[string][]dns.RR
}

func (t *transaction) records(name string) []dns.RR {
	name = dns.CanonicalName(name)
	if rrs, ok := t.changed[name]; ok {
		return rrs
	}
	return t.zone.names[name]
}

func (t *transaction) set(name string, rrs []dns.RR) {
	t.changed[dns.CanonicalName(name)] = rrs
}

// add puts a record beside the others of its name, or in the place of the one
// that has the same data (RFC 2136 section 3.4.2.2).
func (t *transaction) add(rr dns.RR) {
	name := rr.Header().Name
	others := without(t.records(name), func(old dns.RR) bool {
		isOnlyOne := rr.Header().Rrtype == dns.TypeSOA || rr.Header().Rrtype == dns.TypeCNAME
		return dns.IsDuplicate(old, rr) || isOnlyOne && old.Header().Rrtype == rr.Header().Rrtype
	})
	t.set(name, append(others, rr))
}

// remove deletes those records of the name of which isGone says so. The SOA and
// NS of the zone itself stay (RFC 2136 section 3.4.2.3).
func (t *transaction) remove(name string, isGone func(dns.RR) bool) {
	isApex := dns.CanonicalName(name) == t.zone.origin
	t.set(name, without(t.records(name), func(rr dns.RR) bool {
		rrtype := rr.Header().Rrtype
		stays := isApex && (rrtype == dns.TypeSOA || rrtype == dns.TypeNS)
		return !stays && isGone(rr)
	}))
}

func (t *transaction) commit() {
	if len(t.changed) == 0 {
		return
	}
	maps.Copy(t.zone.names, t.changed)
	maps.DeleteFunc(t.zone.names, func(_ string, rrs []dns.RR) bool { return len(rrs) == 0 })
	t.bumpSerial()
}

// bumpSerial replaces the SOA, since readers may hold the old one.
func (t *transaction) bumpSerial() {
	apex := slices.Clone(t.zone.names[t.zone.origin])
	for i, rr := range apex {
		if rr.Header().Rrtype == dns.TypeSOA {
			next := dns.Copy(rr).(*dns.SOA)
			next.Serial++
			apex[i] = next
		}
	}
	t.zone.names[t.zone.origin] = apex
}

// without copies: slices that readers may hold are never changed in place.
func without(rrs []dns.RR, isGone func(dns.RR) bool) []dns.RR {
	return slices.DeleteFunc(slices.Clone(rrs), isGone)
}
