// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"errors"
	"slices"
	"testing"

	"github.com/miekg/dns"
)

const (
	one = `_acme-challenge.example.test. 60 IN TXT "one"`
	two = `_acme-challenge.example.test. 60 IN TXT "two"`
)

func newUpdate(change func(*dns.Msg)) *dns.Msg {
	m := new(dns.Msg).SetUpdate(zoneName)
	change(m)
	return m
}

func send(t *testing.T, s *Server, m *dns.Msg) int {
	t.Helper()
	key := testKey()
	reply, err := exchange(t, s, "udp", m, &key)
	if err != nil && !errors.Is(err, dns.ErrAuth) { // The library's word for every NOTAUTH.
		t.Fatal(err)
	}
	return reply.Rcode
}

func TestUpdateChangesSingleRecords(t *testing.T) {
	s := startServer(t, Options{})
	insert := func(text string) *dns.Msg {
		return newUpdate(func(m *dns.Msg) { m.Insert([]dns.RR{record(t, text)}) })
	}
	serial := s.zones[0].soa().Serial
	for _, step := range []struct {
		name   string
		update *dns.Msg
		left   []string
	}{
		{"first", insert(one), []string{"one"}},
		{"second at the same name", insert(two), []string{"one", "two"}},
		{"twice", insert(two), []string{"one", "two"}},
		{"remove one", newUpdate(func(m *dns.Msg) { m.Remove([]dns.RR{record(t, one)}) }), []string{"two"}},
		{"remove it again", newUpdate(func(m *dns.Msg) { m.Remove([]dns.RR{record(t, one)}) }), []string{"two"}},
		{"both back", insert(one), []string{"one", "two"}},
		{"remove the set", newUpdate(func(m *dns.Msg) { m.RemoveRRset([]dns.RR{record(t, one)}) }), nil},
		{"again", insert(one), []string{"one"}},
		{"remove the name", newUpdate(func(m *dns.Msg) { m.RemoveName([]dns.RR{record(t, one)}) }), nil},
	} {
		if rcode := send(t, s, step.update); rcode != dns.RcodeSuccess {
			t.Fatalf("%s: %s", step.name, dns.RcodeToString[rcode])
		}
		var want []string
		for _, value := range step.left {
			want = append(want, "_acme-challenge.example.test. "+value)
		}
		if got := s.TXT(); !slices.Equal(got, want) {
			t.Fatalf("%s: left is %q, want %q", step.name, got, want)
		}
	}
	if s.zones[0].soa().Serial == serial {
		t.Error("the serial of the zone has not moved")
	}
}

func TestUpdateIsAllOrNothing(t *testing.T) {
	s := startServer(t, Options{})
	rcode := send(t, s, newUpdate(func(m *dns.Msg) {
		m.Insert([]dns.RR{record(t, one), record(t, `elsewhere.test. 60 TXT "x"`)})
	}))
	if rcode != dns.RcodeNotZone || len(s.TXT()) != 0 {
		t.Errorf("got %s with %q left, want NOTZONE and nothing", dns.RcodeToString[rcode], s.TXT())
	}
}

func TestUpdateRcodes(t *testing.T) {
	missing := func(m *dns.Msg) { m.RRsetUsed([]dns.RR{record(t, one)}); m.Insert([]dns.RR{record(t, two)}) }
	taken := func(m *dns.Msg) {
		m.NameNotUsed([]dns.RR{record(t, "example.test. 0 A 127.0.0.1")})
		m.Insert([]dns.RR{record(t, two)})
	}
	met := func(m *dns.Msg) { m.RRsetNotUsed([]dns.RR{record(t, one)}); m.Insert([]dns.RR{record(t, two)}) }
	for _, row := range []struct {
		name   string
		update *dns.Msg
		answer int
		want   int
	}{
		{"foreign zone", new(dns.Msg).SetUpdate("elsewhere.test."), 0, dns.RcodeNotAuth},
		{"not the apex", new(dns.Msg).SetUpdate("www.example.test."), 0, dns.RcodeNotAuth},
		{"prerequisite: set is missing", newUpdate(missing), 0, dns.RcodeNXRrset},
		{"prerequisite: name is taken", newUpdate(taken), 0, dns.RcodeYXDomain},
		{"prerequisite met", newUpdate(met), 0, dns.RcodeSuccess},
		{"told to refuse", newUpdate(met), dns.RcodeRefused, dns.RcodeRefused},
	} {
		t.Run(row.name, func(t *testing.T) {
			s := startServer(t, Options{UpdateRcode: row.answer})
			got := send(t, s, row.update)
			if got != row.want {
				t.Fatalf("got %s, want %s", dns.RcodeToString[got], dns.RcodeToString[row.want])
			}
			if hasRecords := len(s.TXT()) > 0; hasRecords != (row.want == dns.RcodeSuccess) {
				t.Errorf("records afterwards: %q", s.TXT())
			}
		})
	}
}
