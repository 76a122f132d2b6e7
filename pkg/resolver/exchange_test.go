// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

// TestServersWithoutEDNS: old servers, and middle boxes, have an error for what they
// do not know (RFC 6891 section 7).
func TestServersWithoutEDNS(t *testing.T) {
	zone := dnstest.NewZone(t, "a.test. TXT here")
	for _, rcode := range []int{dns.RcodeFormatError, dns.RcodeNotImplemented, dns.RcodeBadVers} {
		var mu sync.Mutex
		var sizes []uint16
		note := func(size uint16) { mu.Lock(); defer mu.Unlock(); sizes = append(sizes, size) }
		server := dnstest.Listen(t, anyone, dns.HandlerFunc(func(w dns.ResponseWriter, m *dns.Msg) {
			options := m.IsEdns0()
			if options == nil {
				note(0)
				zone.ServeDNS(w, m)
				return
			}
			note(options.UDPSize())
			answer := new(dns.Msg).SetReply(m)
			if answer.Rcode = rcode; rcode > 15 {
				answer.SetEdns0(512, false)
			}
			_ = w.WriteMsg(answer)
		}), nil)
		got, err := ask(t, server).RecursiveTXT(t.Context(), server, "a.test")
		if err != nil || !slices.Equal(got.Values, []string{"here"}) {
			t.Errorf("%s: got %v, %v", dns.RcodeToString[rcode], got, err)
		}
		mu.Lock()
		if !slices.Equal(sizes, []uint16{1232, 0}) {
			t.Errorf("%s: asked with sizes %v", dns.RcodeToString[rcode], sizes)
		}
		mu.Unlock()
	}
}

func TestServersThatDislikeEverything(t *testing.T) {
	server := dnstest.Listen(t, anyone, dns.HandlerFunc(func(w dns.ResponseWriter, m *dns.Msg) {
		_ = w.WriteMsg(new(dns.Msg).SetRcode(m, dns.RcodeFormatError))
	}), nil)
	if _, err := ask(t, server).RecursiveTXT(t.Context(), server, "a.test"); !says(err, server+" says FORMERR") {
		t.Errorf("got %v", err)
	}
}

// TestStrangeSOA: a record of another name says nothing about this one.
func TestStrangeSOA(t *testing.T) {
	stranger, err := dns.NewRR("stranger.test." + soa)
	if err != nil {
		t.Fatal(err)
	}
	zone := dnstest.NewZone(t, "example.test."+soa)
	server := dnstest.Listen(t, anyone, dns.HandlerFunc(func(w dns.ResponseWriter, m *dns.Msg) {
		answer := zone.Answer(m)
		answer.Answer = append([]dns.RR{stranger}, answer.Answer...)
		_ = w.WriteMsg(answer)
	}), nil)
	if got, err := ask(t, server).ZoneOf(t.Context(), "a.example.test"); got != "example.test." || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestTheFirstNameserversOfMany(t *testing.T) {
	var servers []string
	for i := range 3000 {
		servers = append(servers, fmt.Sprintf("192.0.2.1:%d", i+1))
	}
	r, err := ask(t, "192.0.2.1").Using(servers)
	if err != nil || !slices.Equal(r.Nameservers(), servers[:8]) {
		t.Errorf("got %v, %v", r.Nameservers(), err)
	}
}
