// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/miekg/dns"
)

const zoneName = "example.test."

func testKey() Key {
	return Key{Name: "key.", Algorithm: dns.HmacSHA256, Secret: "c2VjcmV0LXNlY3JldC1zZWNyZXQ="}
}

func startServer(t *testing.T, o Options) *Server {
	t.Helper()
	if o.Zones == nil {
		o.Zones = []string{"example.test", "deep.example.test", "web.test"}
	}
	if o.Keys == nil {
		o.Keys = []Key{testKey()}
	}
	s, err := Start(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

func record(t *testing.T, text string) dns.RR {
	t.Helper()
	rr, err := dns.NewRR(text)
	if err != nil {
		t.Fatal(err)
	}
	return rr
}

// exchange signs with the key, if there is one, and returns the reply.
func exchange(t *testing.T, s *Server, network string, m *dns.Msg, key *Key) (*dns.Msg, error) {
	t.Helper()
	client := &dns.Client{Net: network, Timeout: 5 * time.Second}
	if key != nil {
		ring, err := newKeyring([]Key{*key})
		if err != nil {
			t.Fatal(err)
		}
		client.TsigProvider = ring
		m.SetTsig(key.Name, key.Algorithm, 300, time.Now().Unix())
	}
	reply, _, err := client.ExchangeContext(t.Context(), m, s.Addr())
	return reply, err
}

func TestQuery(t *testing.T) {
	s := startServer(t, Options{Records: []string{
		"alias.example.test. 5 CNAME target.web.test.",
		"target.web.test. 5 TXT \"over there\"",
		"away.example.test. 5 CNAME elsewhere.invalid.",
		"www.example.test. 5 A 127.0.0.2",
	}})
	for _, row := range []struct {
		name    string
		qtype   uint16
		rcode   int
		answers []string
	}{
		{"example.test.", dns.TypeSOA, dns.RcodeSuccess, []string{"SOA"}},
		{"example.test.", dns.TypeNS, dns.RcodeSuccess, []string{"NS"}},
		{"deep.example.test.", dns.TypeSOA, dns.RcodeSuccess, []string{"SOA"}},
		{"EXAMPLE.test.", dns.TypeA, dns.RcodeSuccess, []string{"127.0.0.1"}},
		{"www.example.test.", dns.TypeA, dns.RcodeSuccess, []string{"127.0.0.2"}},
		{"anything.at.all.example.test.", dns.TypeA, dns.RcodeSuccess, []string{"127.0.0.1"}},
		{"anything.example.test.", dns.TypeAAAA, dns.RcodeSuccess, nil},
		// Below a name that exists, the wildcard of the zone does not reach (RFC 4592).
		{"_acme-challenge.www.example.test.", dns.TypeTXT, dns.RcodeNameError, nil},
		{"alias.example.test.", dns.TypeTXT, dns.RcodeSuccess, []string{"CNAME", "over there"}},
		{"alias.example.test.", dns.TypeCNAME, dns.RcodeSuccess, []string{"CNAME"}},
		{"away.example.test.", dns.TypeTXT, dns.RcodeNameError, []string{"CNAME"}},
		{"example.invalid.", dns.TypeSOA, dns.RcodeNameError, nil},
	} {
		t.Run(row.name+dns.TypeToString[row.qtype], func(t *testing.T) {
			reply, err := exchange(t, s, "udp", new(dns.Msg).SetQuestion(row.name, row.qtype), nil)
			if err != nil {
				t.Fatal(err)
			}
			if reply.Rcode != row.rcode || len(reply.Answer) != len(row.answers) {
				t.Fatalf("got\n%v\nwant %s and %d answers", reply, dns.RcodeToString[row.rcode], len(row.answers))
			}
			for i, want := range row.answers {
				if !strings.Contains(reply.Answer[i].String(), want) {
					t.Errorf("answer %d is %v, want %s", i, reply.Answer[i], want)
				}
			}
		})
	}
}

func TestBigAnswerIsTruncatedOverUDPOnly(t *testing.T) {
	var records []string
	for i := range 40 {
		records = append(records, fmt.Sprintf("big.example.test. 5 TXT \"value number %d, long enough\"", i))
	}
	s := startServer(t, Options{Records: records})
	question := func() *dns.Msg { return new(dns.Msg).SetQuestion("big.example.test.", dns.TypeTXT) }
	udp, err := exchange(t, s, "udp", question(), nil)
	if err != nil || !udp.Truncated {
		t.Errorf("UDP: truncated is %v (%v), want true", udp != nil && udp.Truncated, err)
	}
	tcp, err := exchange(t, s, "tcp", question(), nil)
	if err != nil || len(tcp.Answer) != 40 {
		t.Errorf("TCP: %v, %v; want 40 answers", tcp, err)
	}
}

func TestListTXT(t *testing.T) {
	s := startServer(t, Options{Records: []string{
		"b.example.test. 5 TXT two", "a.example.test. 5 TXT one", "x.web.test. 5 TXT three",
	}})
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	got, err := ListTXT(ctx, s.Addr(), "example.test", testKey())
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	if want := []string{"a.example.test. one", "b.example.test. two"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if all := s.TXT(); len(all) != 3 {
		t.Errorf("the server lists %q, want three", all)
	}
	stranger := testKey()
	stranger.Name = "stranger."
	if _, err := ListTXT(ctx, s.Addr(), "example.test", stranger); err == nil {
		t.Error("a stranger may transfer the zone")
	}
}

func TestListTXTOfManyRecords(t *testing.T) {
	var records []string
	for i := range 3*transferStep + 7 {
		records = append(records, fmt.Sprintf("n%d.example.test. 5 TXT \"value number %d\"", i, i))
	}
	s := startServer(t, Options{Records: records})
	got, err := ListTXT(t.Context(), s.Addr(), "example.test", testKey())
	if err != nil {
		t.Fatal(err)
	}
	if slices.Sort(got); !slices.Equal(got, s.TXT()) {
		t.Errorf("the transfer has %d TXT records, the server %d", len(got), len(s.TXT()))
	}
}

func TestChangeTXT(t *testing.T) {
	s := startServer(t, Options{Records: []string{"a.example.test. 5 TXT one"}})
	if err := AddTXT(t.Context(), s.Addr(), "example.test", testKey(), "a.example.test", "two"); err != nil {
		t.Fatal(err)
	}
	if err := RemoveTXT(t.Context(), s.Addr(), "example.test", testKey(), "a.example.test", "one"); err != nil {
		t.Fatal(err)
	}
	if got, want := s.TXT(), []string{"a.example.test. two"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	stranger := testKey()
	stranger.Name = "stranger."
	if err := AddTXT(t.Context(), s.Addr(), "example.test", stranger, "a.example.test", "three"); err == nil {
		t.Error("a stranger may change the zone")
	}
}

func TestSetTXT(t *testing.T) {
	s := startServer(t, Options{Records: []string{"a.example.test. 5 TXT one", "a.example.test. 5 A 127.0.0.2"}})
	for _, values := range [][]string{{"three", "two"}, {"two"}, nil} {
		var want []string
		for _, value := range values {
			want = append(want, "a.example.test. "+value)
		}
		if err := s.SetTXT("a.example.test", values); err != nil || !slices.Equal(s.TXT(), want) {
			t.Errorf("there are %q, %v, want %q", s.TXT(), err, want)
		}
	}
	reply, err := exchange(t, s, "udp", new(dns.Msg).SetQuestion("a.example.test.", dns.TypeA), nil)
	if err != nil || len(reply.Answer) != 1 || !strings.Contains(reply.Answer[0].String(), "127.0.0.2") {
		t.Errorf("the address is %v, %v", reply, err)
	}
	if err := s.SetTXT("a.stranger.test", []string{"one"}); err == nil {
		t.Error("a name outside of the zones was set")
	}
}
