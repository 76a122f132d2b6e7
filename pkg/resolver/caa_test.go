// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/miekg/dns"
	testclock "k8s.io/utils/clock/testing"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

func TestCAAOf(t *testing.T) {
	zone := dnstest.NewZone(
		t,
		"example.test."+soa, `example.test. CAA 0 issue "ca.test"`, `example.test. CAA 128 tbs "x"`,
		`own.example.test. CAA 0 issuewild ";"`, "host.example.test. A 192.0.2.1", "below.broken.example.test. A 192.0.2.1",
		"none.invalid."+soa,
	)
	zone.Fail("broken.example.test.", dns.RcodeServerFailure)
	// As a recursive server answers: what the alias leads to comes along.
	alias := dnstest.NewZone(t, "alias.example.test. CNAME other.invalid.", `alias.example.test. CAA 0 issue "followed.test"`)
	for name, row := range map[string]struct {
		zone  *dnstest.Zone
		name  string
		owner string
		want  []CAA
		err   string
	}{
		"own":                    {name: "OWN.example.test", owner: "own.example.test.", want: []CAA{{Tag: "issuewild", Value: ";"}}},
		"of the parent":          {name: "host.example.test", owner: "example.test.", want: []CAA{{Tag: "issue", Value: "ca.test"}, {Tag: "tbs", Value: "x", IsCritical: true}}},
		"of the nearest":         {name: "a.b.own.example.test", owner: "own.example.test.", want: []CAA{{Tag: "issuewild", Value: ";"}}},
		"of what an alias is of": {zone: alias, name: "alias.example.test", owner: "alias.example.test.", want: []CAA{{Tag: "issue", Value: "followed.test"}}},
		"nowhere":                {name: "a.none.invalid"},
		"on the way fails":       {name: "below.broken.example.test", err: `looking up CAA of "broken.example.test."`},
		"not a name":             {name: "a..b", err: "is not a domain name"},
	} {
		t.Run(name, func(t *testing.T) {
			if row.zone == nil {
				row.zone = zone
			}
			owner, got, err := ask(t, dnstest.Listen(t, anyone, row.zone, nil)).CAAOf(t.Context(), row.name)
			if owner != row.owner || !slices.Equal(got, row.want) || !says(err, row.err) {
				t.Errorf("got %q, %v, %v; want %q, %v, %q", owner, got, err, row.owner, row.want, row.err)
			}
		})
	}
}

func TestCAAIsRemembered(t *testing.T) {
	zone := dnstest.NewZone(t, "example.test."+soa, `example.test. 20 CAA 0 issue "ca.test"`)
	clock := testclock.NewFakePassiveClock(time.Unix(0, 0))
	r, err := New(Config{Nameservers: []string{dnstest.Listen(t, anyone, zone, nil)}, Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		at               int64
		own, ofTheParent int
	}{{0, 1, 1}, {19, 1, 1}, {21, 1, 2}, {61, 2, 3}} { // the SOA says 60 s for what is not there
		clock.SetTime(time.Unix(row.at, 0))
		if owner, _, err := r.CAAOf(t.Context(), "www.example.test"); err != nil || owner != "example.test." {
			t.Fatalf("got %q, %v", owner, err)
		}
		if own, parent := zone.Asked("CAA www.example.test."), zone.Asked("CAA example.test."); own != row.own || parent != row.ofTheParent {
			t.Errorf("after %ds asked %d and %d times, want %d and %d", row.at, own, parent, row.own, row.ofTheParent)
		}
	}
	zone.HideSOA = true
	zone.Fail("broken.", dns.RcodeServerFailure)
	for _, row := range []struct {
		at    int64
		asked int
	}{{100, 1}, {129, 1}, {131, 2}} {
		clock.SetTime(time.Unix(row.at, 0))
		if _, _, err := r.CAAOf(t.Context(), "invalid"); err != nil { // nobody says for how long there is nothing
			t.Fatal(err)
		}
		if _, _, err := r.CAAOf(t.Context(), "broken"); !says(err, "SERVFAIL") {
			t.Errorf("got %v", err)
		}
		if absent, failed := zone.Asked("CAA invalid."), zone.Asked("CAA broken."); absent != row.asked || failed != 2*row.asked { // each time with validation and without
			t.Errorf("after %ds asked %d and %d times, want %d", row.at, absent, failed, row.asked)
		}
	}
}

// TestCAAOfACancelledLook: that we gave up says nothing about the name.
func TestCAAOfACancelledLook(t *testing.T) {
	r := ask(t, dnstest.Listen(t, anyone, dnstest.NewZone(t, `a.test. CAA 0 issue "ca.test"`), nil))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := r.CAAOf(ctx, "a.test"); err == nil {
		t.Error("a cancelled look has found something")
	}
	if owner, _, err := r.CAAOf(t.Context(), "a.test"); owner != "a.test." || err != nil {
		t.Errorf("got %q, %v", owner, err)
	}
}

func TestTooMuchCAA(t *testing.T) {
	zone := dnstest.NewZone(t)
	for i := range maxCAA + 1 {
		zone.Add(t, fmt.Sprintf("many.test. CAA 0 issue ca%d.test", i))
	}
	for i := range maxCAA {
		zone.Add(t, fmt.Sprintf("enough.test. CAA 0 issue ca%d.test", i))
	}
	r := ask(t, dnstest.Listen(t, anyone, dns.HandlerFunc(func(w dns.ResponseWriter, m *dns.Msg) {
		answer := zone.Answer(m)
		if name := m.Question[0].Name; name == "long.test." {
			answer.Rcode, answer.Ns = dns.RcodeSuccess, nil
			answer.Answer = []dns.RR{&dns.CAA{
				Hdr: dns.RR_Header{Name: name, Rrtype: dns.TypeCAA, Class: dns.ClassINET, Ttl: 60},
				Tag: "issue", Value: strings.Repeat("x", maxCAALength),
			}}
		}
		_ = w.WriteMsg(answer)
	}), nil))
	for _, name := range []string{"many.test", "long.test"} {
		if _, _, err := r.CAAOf(t.Context(), name); !says(err, "are more than 32, or longer than 512 bytes") {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, got, err := r.CAAOf(t.Context(), "enough.test"); len(got) != maxCAA || err != nil {
		t.Errorf("got %d, %v", len(got), err)
	}
}

// TestDenialByAStranger: a SOA record of another zone says nothing about how long.
func TestDenialByAStranger(t *testing.T) {
	stranger, err := dns.NewRR("stranger.test. 3600" + soa)
	if err != nil {
		t.Fatal(err)
	}
	denial := &dns.Msg{Ns: []dns.RR{stranger}}
	if got := ttlOfDenial("a.test.", denial); got != silence {
		t.Errorf("believed for %s, want %s", got, silence)
	}
	if got := ttlOfDenial("a.stranger.test.", denial); got != time.Minute {
		t.Errorf("of the zone itself: believed for %s, want a minute", got)
	}
}

func TestCAAIsRememberedOfSoMany(t *testing.T) {
	r := ask(t, dnstest.Listen(t, anyone, dnstest.NewZone(t), nil))
	for i := range maxIssuance + 1 {
		r.issuance.Put(fmt.Sprint(i), issuance{}, time.Minute)
	}
	if got := r.issuance.Len(); got > maxIssuance {
		t.Errorf("%d are remembered", got)
	}
}
