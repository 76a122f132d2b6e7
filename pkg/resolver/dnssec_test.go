// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"testing"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

// validating is a recursive server for which a zone is bogus.
type validating struct {
	rcode    int
	extended []uint16
	// unchecked is what it says with validation switched off.
	unchecked int
}

func (v validating) ServeDNS(w dns.ResponseWriter, question *dns.Msg) {
	answer := new(dns.Msg).SetRcode(question, v.rcode)
	if question.CheckingDisabled {
		answer.Rcode = v.unchecked
	}
	if len(v.extended) > 0 {
		answer.SetEdns0(ednsSize, false)
		for _, code := range v.extended {
			answer.IsEdns0().Option = append(answer.IsEdns0().Option, &dns.EDNS0_EDE{InfoCode: code, ExtraText: "seen at 12:00:07"})
		}
	}
	_ = w.WriteMsg(answer)
}

func TestErrorCodesInDetail(t *testing.T) {
	const fails = dns.RcodeServerFailure
	for name, row := range map[string]struct {
		server validating
		want   string
	}{
		"says bogus":             {validating{fails, []uint16{6}, fails}, " says SERVFAIL: " + bogus + " (extended error 6, DNSSEC Bogus)"},
		"says expired":           {validating{fails, []uint16{7}, 0}, " says SERVFAIL: " + bogus + " (extended error 7, Signature Expired)"},
		"knows, if unchecked":    {validating{fails, nil, dns.RcodeSuccess}, " says SERVFAIL: " + bogus},
		"knows there is none":    {validating{fails, nil, dns.RcodeNameError}, " says SERVFAIL: " + bogus},
		"fails in any case":      {validating{fails, nil, fails}, " says SERVFAIL: it cannot find an answer"},
		"says who is away":       {validating{fails, []uint16{22}, fails}, " says SERVFAIL: it cannot find an answer"},
		"says it among others":   {validating{fails, []uint16{22, 9, 7}, fails}, " says SERVFAIL: " + bogus + " (extended error 7, Signature Expired)"},
		"says what nobody knows": {validating{fails, []uint16{60000}, fails}, " says SERVFAIL: it cannot find an answer"},
		"filters":                {validating{dns.RcodeRefused, []uint16{17}, 0}, " says REFUSED: it does not answer for this name"},
		"refuses":                {validating{dns.RcodeRefused, nil, 0}, " says REFUSED: it does not answer for this name"},
	} {
		t.Run(name, func(t *testing.T) {
			address := dnstest.Listen(t, anyone, row.server, nil)
			r := ask(t, address)
			if _, err := r.RecursiveTXT(t.Context(), address, "a.test"); !says(err, address+row.want) {
				t.Errorf("TXT: got %v, want %s", err, row.want)
			}
			if _, err := r.ZoneOf(t.Context(), "a.test"); !says(err, address+row.want) {
				t.Errorf("ZoneOf: got %v, want %s", err, row.want)
			}
		})
	}
}

// A server of the zone does not validate; it is not asked twice.
func TestAuthoritiesAreNotAskedUnchecked(t *testing.T) {
	zone := dnstest.NewZone(t, "a.test."+soa)
	zone.Fail("a.test.", dns.RcodeServerFailure)
	address := dnstest.Listen(t, anyone, zone, nil)
	if _, err := ask(t, address).AuthoritativeTXT(t.Context(), address, "a.test"); !says(err, "SERVFAIL") || zone.Asked("TXT a.test.") != 1 {
		t.Errorf("got %v after %d questions", err, zone.Asked("TXT a.test."))
	}
}
