// SPDX-License-Identifier: Apache-2.0

// Package dnstest answers: how do the rooms that speak DNS behave against a real
// server? It serves records on loopback, over UDP and TCP. Only tests import it.
package dnstest

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/miekg/dns"
)

// Zone is a dns.Handler that answers from records. A SOA record among them is
// the top of a zone; there may be several.
type Zone struct {
	// CutUDP makes every answer over UDP come cut off.
	CutUDP bool
	// DropUDP makes questions over UDP go unanswered.
	DropUDP bool
	// HideSOA leaves the SOA out of negative answers.
	HideSOA bool

	mu      sync.Mutex
	records []dns.RR
	rcodes  map[string]int
	asked   map[string]int
	isLame  bool
}

// NewZone returns a zone of records in zone file syntax. TTLs are 60 s unless they are given.
func NewZone(t testing.TB, records ...string) *Zone {
	t.Helper()
	z := &Zone{rcodes: make(map[string]int), asked: make(map[string]int)}
	z.Add(t, records...)
	return z
}

// Add adds records in zone file syntax.
func (z *Zone) Add(t testing.TB, records ...string) {
	t.Helper()
	z.mu.Lock()
	defer z.mu.Unlock()
	for _, text := range records {
		record, err := dns.NewRR("$TTL 60\n" + text)
		if err != nil || record == nil {
			t.Fatalf("record %q: %v", text, err)
		}
		z.records = append(z.records, record)
	}
}

// Fail makes questions about a name end with an error code.
func (z *Zone) Fail(name string, rcode int) {
	z.mu.Lock()
	defer z.mu.Unlock()
	z.rcodes[name] = rcode
}

// Disown makes it answer without authority, as a lame server does.
func (z *Zone) Disown() {
	z.mu.Lock()
	defer z.mu.Unlock()
	z.isLame = true
}

// Asked returns how often a question was asked, as in Asked("SOA a.test.").
func (z *Zone) Asked(question string) int {
	z.mu.Lock()
	defer z.mu.Unlock()
	return z.asked[question]
}

// Values returns the TXT values of a name, sorted.
func (z *Zone) Values(name string) []string {
	z.mu.Lock()
	defer z.mu.Unlock()
	var values []string
	for _, record := range z.at(name) {
		if txt, ok := record.(*dns.TXT); ok {
			values = append(values, strings.Join(txt.Txt, ""))
		}
	}
	slices.Sort(values)
	return values
}

// Update does the changes of an update (RFC 2136 section 3.4), without prerequisites.
func (z *Zone) Update(changes []dns.RR) {
	z.mu.Lock()
	defer z.mu.Unlock()
	for _, change := range changes {
		remove := change.Header().Class == dns.ClassNONE
		change = dns.Copy(change)
		change.Header().Class = dns.ClassINET
		z.records = slices.DeleteFunc(z.records, func(r dns.RR) bool { return dns.IsDuplicate(r, change) })
		if !remove {
			z.records = append(z.records, change)
		}
	}
}

// ServeDNS answers a question.
func (z *Zone) ServeDNS(w dns.ResponseWriter, question *dns.Msg) {
	isUDP := w.LocalAddr().Network() == "udp"
	if isUDP && z.DropUDP {
		return
	}
	answer := z.Answer(question)
	if isUDP && z.CutUDP {
		answer.Truncated, answer.Answer, answer.Ns = true, nil, nil
	}
	_ = w.WriteMsg(answer)
}

// Answer answers a question, without following a CNAME.
func (z *Zone) Answer(question *dns.Msg) *dns.Msg {
	z.mu.Lock()
	defer z.mu.Unlock()
	q := question.Question[0]
	name := strings.ToLower(q.Name)
	z.asked[dns.TypeToString[q.Qtype]+" "+name]++
	answer := new(dns.Msg).SetReply(question)
	answer.Authoritative = !z.isLame
	if rcode, ok := z.rcodes[name]; ok {
		answer.Rcode = rcode
		return answer
	}
	for _, record := range z.at(name) {
		if t := record.Header().Rrtype; t == q.Qtype || t == dns.TypeCNAME {
			answer.Answer = append(answer.Answer, record)
		}
	}
	if len(answer.Answer) == 0 {
		z.deny(name, answer)
	}
	return answer
}

// deny says that there is no such record, or no such name, or no such zone.
func (z *Zone) deny(name string, answer *dns.Msg) {
	var soa dns.RR
	exists := false
	for _, record := range z.records {
		owner := record.Header().Name
		exists = exists || dns.IsSubDomain(name, owner)
		isDeeper := soa == nil || len(owner) > len(soa.Header().Name)
		if record.Header().Rrtype == dns.TypeSOA && dns.IsSubDomain(owner, name) && isDeeper {
			soa = record
		}
	}
	if !exists {
		answer.Rcode = dns.RcodeNameError
	}
	if soa != nil && !z.HideSOA {
		answer.Ns = []dns.RR{soa}
	}
}

func (z *Zone) at(name string) []dns.RR {
	var found []dns.RR
	for _, record := range z.records {
		if strings.EqualFold(record.Header().Name, name) {
			found = append(found, record)
		}
	}
	return found
}
