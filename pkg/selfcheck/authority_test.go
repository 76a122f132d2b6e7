// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"fmt"
	"net"
	"strings"
	"testing"

	"github.com/miekg/dns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

// The CNAME leads to another zone, of which the first one's servers have an old copy.
func TestCNAMEToAnotherZone(t *testing.T) {
	w := newWorld(t)
	w.recursive.Add(t, "other.test."+soa, "other.test. NS ns3.test.", "ns3.test. A 127.0.0.4")
	other := dnstest.NewZone(t, "other.test."+soa)
	dnstest.Listen(t, "127.0.0.4:"+w.port, other, nil)
	for _, zone := range []*dnstest.Zone{w.first, w.second} {
		zone.Add(t, "_acme-challenge.example.test. CNAME here.other.test.", "here.other.test. TXT the-key")
	}
	checker, ch := w.checker(t, false), challenge(acmev1.DNS01, "example.test")
	ch.Spec.Solver.DNS01 = &acmev1.DNS01Solver{CNAMEStrategy: acmev1.CNAMEFollow}
	got := checker.Check(t.Context(), ch)
	if want := "this is where the CNAME leads to (_acme-challenge.example.test. → here.other.test.)"; got.Passed || !strings.Contains(got.Reason, want) || !strings.Contains(got.Reason, "(NXDOMAIN) at ns3.test.") {
		t.Errorf("got %+v", got)
	}
	other.Add(t, "here.other.test. TXT the-key")
	if got := checker.Check(t.Context(), ch); !got.Passed || got.Zone != "other.test." || got.View != Authoritative || got.Notes != "" {
		t.Errorf("got %+v", got)
	}
}

// A wildcard's CNAME is in the way only where the record is not there yet, whatever
// recursive servers remember.
func TestWildcardGivesWay(t *testing.T) {
	w := newWorld(t)
	const wild = "_acme-challenge.example.test. CNAME lb.example.test."
	w.recursive.Add(t, wild)
	w.second.Add(t, wild, "lb.example.test. A 192.0.2.1")
	w.first.Add(t, record, "lb.example.test. A 192.0.2.1")
	ch := challenge(acmev1.DNS01, "example.test")
	ch.Spec.Solver.DNS01 = &acmev1.DNS01Solver{}
	got := w.checker(t, false).Check(t.Context(), ch)
	if got.Passed || !strings.HasSuffix(got.Reason, "do not agree on a CNAME (_acme-challenge.example.test. → lb.example.test.); if that lasts, check the transfer of its zone to all of them") {
		t.Errorf("got %+v", got)
	}
	alias, err := dns.NewRR(wild)
	if err != nil {
		t.Fatal(err)
	}
	alias.Header().Class = dns.ClassNONE
	w.second.Update([]dns.RR{alias})
	w.second.Add(t, record)
	if got := w.checker(t, false).Check(t.Context(), ch); !got.Passed || got.View != Authoritative {
		t.Errorf("got %+v", got)
	}
}

// A server that is dead is named once, however often the chain comes to its zone.
func TestDeadServerAlongAChain(t *testing.T) {
	w := newWorld(t)
	w.second.Disown()
	w.first.Add(t, "_acme-challenge.example.test. CNAME a.example.test.", "a.example.test. CNAME b.example.test.", "b.example.test. TXT the-key")
	got := w.checker(t, false).Check(t.Context(), challenge(acmev1.DNS01, "example.test"))
	if !got.Passed || strings.Count(got.Notes, "(lame)") != 1 {
		t.Errorf("got %+v", got)
	}
}

// The zone's servers answer for its beginning, and nobody for the end of the CNAME.
func TestEndOfAChainIsUnheard(t *testing.T) {
	w := newWorld(t)
	w.first.Add(t, record) // what it has does not stand for the end
	w.second.Add(t, "_acme-challenge.example.test. CNAME here.other.test.")
	w.recursive.Add(t, "other.test."+soa, "other.test. NS lost.test.")
	got := w.checker(t, false).Check(t.Context(), challenge(acmev1.DNS01, "example.test"))
	if got.Passed || !strings.Contains(got.Reason, "none of the zone's own answers here (lost.test.: host lost.test. has no address") {
		t.Errorf("got %+v", got)
	}
}

// Where nobody can tell who serves the zone, the recursive servers still can see it.
func TestNobodyKnowsTheServers(t *testing.T) {
	for title, row := range map[string]struct {
		arrange           func(*dnstest.Zone)
		name, notes, zone string
	}{
		"no NS records": {name: "www.example.test", notes: `none of the zone's own answers here (zone "example.test." has no name servers (NS records))`, zone: "example.test."},
		"NS fails": {arrange: func(z *dnstest.Zone) {
			z.Fail("sub.example.test.", dns.RcodeServerFailure)
			z.Add(t, "sub.example.test."+soa)
		}, name: "sub.example.test", notes: `looking up NS of "sub.example.test.": 127.0.0.1:`, zone: "sub.example.test."},
		"no zone": {arrange: func(z *dnstest.Zone) { z.HideSOA = true }, name: "nowhere.test", notes: "no zone found", zone: "nowhere.test."},
	} {
		t.Run(title, func(t *testing.T) {
			z := dnstest.NewZone(t, "example.test."+soa, "_acme-challenge."+row.name+". TXT the-key")
			if row.arrange != nil {
				row.arrange(z)
			}
			w := &world{address: dnstest.Listen(t, "127.0.0.1:0", z, nil)}
			got := w.checker(t, false).Check(t.Context(), challenge(acmev1.DNS01, row.name))
			if !got.Passed || got.View != Fallback || got.Zone != row.zone || !strings.Contains(got.Notes, row.notes) {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func TestManyNameServers(t *testing.T) {
	w := newWorld(t)
	w.first.Add(t, record)
	w.second.Add(t, record)
	for i := range 31 {
		w.recursive.Add(t, fmt.Sprintf("example.test. NS ns3%02d.test.", i), fmt.Sprintf("ns3%02d.test. A 127.0.0.2", i))
	}
	got := w.checker(t, false).Check(t.Context(), challenge(acmev1.DNS01, "example.test"))
	if !got.Passed || got.View != Authoritative || got.Notes != `zone "example.test." has 33 name servers; the first 32 of them are asked` {
		t.Errorf("got %+v", got)
	}
}

func TestQuestionsAreBounded(t *testing.T) {
	many := make([]string, 40)
	all := []resolver.Authority{{Host: "lost.", Err: context.DeadlineExceeded}, {Host: "a.", Addresses: many}, {Host: "b.", Addresses: many}}
	got := addressesOf("example.test.", all)
	if len(got) != maxAsked+2 || got[maxAsked-1].host != "b." || got[maxAsked].host != "lost." {
		t.Fatalf("%d answers", len(got))
	}
	if last := got[maxAsked+1].problem(); last != `the name servers of zone "example.test." have 80 addresses; the first 64 of them are asked` {
		t.Errorf("got %s", last)
	}
	all[2].Addresses = many[:24]
	if got := addressesOf("example.test.", all); len(got) != maxAsked+1 {
		t.Errorf("%d answers, with nothing cut off", len(got))
	}
}

// following is a recursive server: it answers with the CNAME and what is at its end.
type following struct{ *dnstest.Zone }

func (f following) ServeDNS(w dns.ResponseWriter, q *dns.Msg) {
	answer := f.Answer(q)
	if len(answer.Answer) == 1 {
		if alias, ok := answer.Answer[0].(*dns.CNAME); ok {
			next := f.Answer(new(dns.Msg).SetQuestion(alias.Target, q.Question[0].Qtype))
			answer.Answer, answer.Rcode = append(answer.Answer, next.Answer...), next.Rcode
		}
	}
	_ = w.WriteMsg(answer)
}

// A look through recursive servers asks for TXT only: of a name that is not there yet
// they remember, whatever they were asked for, that there is nothing (RFC 2308 section 5).
func TestRecursiveLook(t *testing.T) {
	zone := dnstest.NewZone(t, "example.test."+soa, "_acme-challenge.www.example.test. CNAME here.sub.example.test.")
	w := &world{address: dnstest.Listen(t, "127.0.0.1:0", following{zone}, nil)}
	ch := challenge(acmev1.DNS01, "www.example.test")
	ch.Spec.Solver.DNS01 = &acmev1.DNS01Solver{}
	got := w.checker(t, true).Check(t.Context(), ch)
	if want := "(_acme-challenge.www.example.test. → here.sub.example.test.), but the record is written at"; got.Passed || !strings.Contains(got.Reason, "no such name (NXDOMAIN) at 127.0.0.1:") || !strings.Contains(got.Reason, want) {
		t.Errorf("got %+v", got)
	}
	zone.Add(t, "here.sub.example.test. TXT the-key")
	if got := w.checker(t, true).Check(t.Context(), ch); !got.Passed || got.View != Recursive || got.Zone != "sub.example.test." {
		t.Errorf("got %+v", got)
	}
	for _, name := range []string{"_acme-challenge.www.example.test.", "www.example.test.", "here.sub.example.test.", "sub.example.test."} {
		for _, other := range []string{"CNAME ", "SOA ", "NS "} {
			if zone.Asked(other+name) > 0 {
				t.Errorf("asked for %s%s", other, name)
			}
		}
	}
}

func TestReasonIsBounded(t *testing.T) {
	var answers []answer
	for i := range maxAsked {
		host := fmt.Sprintf("ns%d.%s.test.", i, strings.Repeat(strings.Repeat("a", 60)+".", 3))
		address := net.JoinHostPort(fmt.Sprintf("2001:db8:1111:2222:3333:4444:5555:%04x", i), "53")
		answers = append(answers, said(host, address, fmt.Sprintf("%02d-%s", i, strings.Repeat("x", 50))))
	}
	got := verdict(challenge(acmev1.DNS01, "example.test"), evidence{chain: resolver.Chain{"_acme-challenge.example.test."}, zone: "example.test.", view: Authoritative, answers: answers})
	if len(got.Reason) > 2500 || !strings.Contains(got.Reason, "]:53) and 56 more; if that lasts") {
		t.Errorf("%d bytes: %s", len(got.Reason), got.Reason)
	}
	for _, row := range []struct{ host, want string }{{strings.Repeat("a", 64), strings.Repeat("a", 64)}, {strings.Repeat("a", 65), strings.Repeat("a", 64) + "…"}} {
		if got := short(row.host); got != row.want {
			t.Errorf("got %s", got)
		}
	}
}
