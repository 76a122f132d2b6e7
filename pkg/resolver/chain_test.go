// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

// scripted is a server that gives the same answer to every question.
type scripted struct {
	rcode   int
	records []string
}

func (s scripted) ServeDNS(w dns.ResponseWriter, question *dns.Msg) {
	answer := new(dns.Msg).SetRcode(question, s.rcode)
	answer.Authoritative = true
	for _, text := range s.records {
		record, err := dns.NewRR(text)
		if err != nil {
			panic(err)
		}
		answer.Answer = append(answer.Answer, record)
	}
	_ = w.WriteMsg(answer)
}

// A recursive server's answer is believed to the end of its CNAMEs, that of a zone's
// own server to the first target only.
func TestChainsInAnswers(t *testing.T) {
	for name, row := range map[string]struct {
		script         scripted
		values         []string
		chain, ofFirst Chain
		notFound       bool
		err            error
	}{
		"no CNAME": {
			script: scripted{records: []string{`a.test. TXT "x" "y"`}},
			values: []string{"xy"}, chain: Chain{"a.test."},
		},
		"upside down": {
			script: scripted{records: []string{"c.test. TXT here", "B.test. CNAME c.test.", "a.test. CNAME b.test."}},
			values: []string{"here"}, chain: Chain{"a.test.", "b.test.", "c.test."}, ofFirst: Chain{"a.test.", "b.test."},
		},
		"nothing at the end": {
			script: scripted{records: []string{"a.test. CNAME b.test."}, rcode: dns.RcodeNameError},
			chain:  Chain{"a.test.", "b.test."}, ofFirst: Chain{"a.test.", "b.test."}, notFound: true,
		},
		"loop": {
			script:  scripted{records: []string{"a.test. CNAME b.test.", "b.test. CNAME a.test."}},
			ofFirst: Chain{"a.test.", "b.test."}, err: ErrCNAME,
		},
	} {
		t.Run(name, func(t *testing.T) {
			server := dnstest.Listen(t, anyone, row.script, nil)
			r := ask(t, server)
			got, err := r.RecursiveTXT(t.Context(), server, "A.test")
			if !slices.Equal(got.Values, row.values) || !slices.Equal(got.Chain, row.chain) || IsNotFound(err) != row.notFound || !errors.Is(err, row.err) && !row.notFound {
				t.Errorf("recursive: got %v, %v", got, err)
			}
			if row.ofFirst == nil {
				return
			}
			got, err = r.AuthoritativeTXT(t.Context(), server, "A.test")
			if err != nil || len(got.Values) > 0 || !slices.Equal(got.Chain, row.ofFirst) {
				t.Errorf("authoritative: got %v, %v", got, err)
			}
		})
	}
}

func TestFollow(t *testing.T) {
	first := make(Chain, 1, 4)
	first[0] = "a.b.test."
	one, err := first.Follow("C.test")
	if err != nil || !slices.Equal(one, Chain{"a.b.test.", "c.test."}) || one.Parent() != "test." || first.Parent() != "b.test." {
		t.Errorf("got %v, %v", one, err)
	}
	if other, err := first.Follow("d.test."); err != nil || one.End() != "c.test." {
		t.Errorf("%v has changed %v (%v)", other, one, err)
	}
	if _, err := one.Follow("A.b.test."); !errors.Is(err, ErrCNAME) {
		t.Errorf("got %v", err)
	}
}

func TestTheFirstAuthoritiesOfMany(t *testing.T) {
	zone := dnstest.NewZone(t, "big.test."+soa)
	for i := range maxHosts + 1 {
		zone.Add(t, fmt.Sprintf("big.test. NS ns%02d.test.", i))
	}
	r := ask(t, dnstest.Listen(t, anyone, zone, nil))
	for range 2 { // what is remembered says the same
		got, err := r.AuthoritiesOf(t.Context(), "big.test")
		if err != nil || len(got) != maxHosts+1 || got[0].Host != "ns00.test." || got[maxHosts-1].Host != "ns31.test." {
			t.Fatalf("got %d, %v", len(got), err)
		}
		if rest := got[maxHosts]; rest.Host != "" || !says(rest.Err, "has 33 name servers; the first 32 of them are asked") {
			t.Errorf("of the others: %v", rest)
		}
	}
}

func FuzzChainsInAnswers(f *testing.F) {
	for _, records := range [][]string{{"a.test. CNAME b.test.", "b.test. CNAME a.test."}, {"a.test. CNAME b.test.", "b.test. TXT here"}} {
		message := new(dns.Msg).SetQuestion("a.test.", dns.TypeTXT)
		for _, text := range records {
			record, err := dns.NewRR(text)
			if err != nil {
				f.Fatal(err)
			}
			message.Answer = append(message.Answer, record)
		}
		packed, err := message.Pack()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(packed)
	}
	f.Fuzz(func(t *testing.T, packed []byte) {
		message := new(dns.Msg)
		if message.Unpack(packed) != nil {
			return
		}
		if chain, err := chainIn("a.test", message); err == nil && (len(chain) > maxCNAMEs+1 || chain[0] != "a.test.") {
			t.Errorf("got %v", chain)
		}
	})
}
