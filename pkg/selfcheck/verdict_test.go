// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"errors"
	"strconv"
	"strings"
	"syscall"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

func challenge(kind acmev1.ChallengeType, dnsName string) *acmev1.Challenge {
	return &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: kind, DNSName: dnsName, Token: "the-token", Key: "the-key"}}
}

func said(host, address string, values ...string) answer {
	return answer{host: host, address: address, Text: resolver.Text{Values: values}}
}

func failed(host, address string, err error) answer {
	return answer{host: host, address: address, err: err}
}

func TestVerdict(t *testing.T) {
	nxdomain := &resolver.RcodeError{Server: "192.0.2.1:53", Rcode: "NXDOMAIN"}
	servfail := &resolver.RcodeError{Server: "192.0.2.1:53", Rcode: "SERVFAIL"}
	lame := &resolver.LameError{Server: "192.0.2.1:53"}
	noRoute := &resolver.ServerError{Server: "[2001:db8::1]:53", Err: syscall.ENETUNREACH}
	refused := &resolver.ServerError{Server: "192.0.2.1:53", Err: syscall.ECONNREFUSED}
	noAddress := errors.New("host b. has no address")
	const (
		missing  = `Waiting for DNS-01 challenge propagation: DNS record for "example.test" not yet propagated: `
		unseen   = `Waiting for DNS-01 challenge propagation: DNS record for "example.test" cannot be seen, no name server answers: `
		unheard  = "seen through the recursive name servers, since none of the zone's own answers here (b.: asking 192.0.2.1:53: connection refused)"
		lagging  = `; others have it; if that lasts, check the transfer of zone "example.test." to all its servers`
		stranger = `; if that lasts, see who else writes this name in zone "example.test."; the value may stand beside others`
		nothing  = `; if that lasts, check that these servers have the zone "example.test." that the solver writes to`
	)
	for name, row := range map[string]struct {
		answers  []answer
		fallback []answer
		view     View
		notes    string
		class    Class
		want     string
	}{
		"all have it":              {answers: []answer{said("a.", "1:53", "the-key"), said("b.", "2:53", "another", "the-key")}},
		"nobody to ask":            {class: ClassNoNameServer, want: "Waiting for DNS-01 challenge propagation: there is no name server to ask"},
		"one has another":          {answers: []answer{said("a.", "1:53", "the-key"), said("b.", "2:53", "another")}, class: ClassDisagreement, want: missing + `another value ("another") at b. (2:53)` + lagging},
		"one has none":             {answers: []answer{said("a.", "1:53"), said("b.", "2:53", "the-key")}, class: ClassDisagreement, want: missing + "no TXT record at a. (1:53)" + lagging},
		"one is behind in IPv6":    {answers: []answer{said("a.", "1:53", "the-key"), said("a.", "[::1]:53")}, class: ClassDisagreement, want: missing + "no TXT record at a. ([::1]:53)" + lagging},
		"no such name":             {answers: []answer{failed("a.", "1:53", nxdomain)}, class: ClassNoRecord, want: missing + "no such name (NXDOMAIN) at a. (1:53)" + nothing},
		"each has something else":  {answers: []answer{said("a.", "1:53"), failed("b.", "2:53", nxdomain), said("c.", "3:53"), said("d.", "4:53", "y", "x")}, class: ClassOtherValue, want: missing + `no TXT record at a. (1:53), c. (3:53); no such name (NXDOMAIN) at b. (2:53); 2 other values ("x", "y") at d. (4:53)` + stranger},
		"parts of the key":         {answers: []answer{said("a.", "1:53", "the-ke", "\"the-key\"", "THE-KEY")}, class: ClassOtherValue, want: missing + `3 other values (the value with something before or after it, "THE-KEY", "the-ke") at a. (1:53)` + stranger},
		"recursive":                {view: Recursive, answers: []answer{said("9.9.9.9:53", "9.9.9.9:53")}, class: ClassNoRecord, want: missing + "no TXT record at 9.9.9.9:53; name servers remember for a while what they have said before"},
		"one fails":                {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "2:53", servfail)}, notes: "b.: 192.0.2.1:53 says SERVFAIL: it cannot"},
		"one is lame":              {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "2:53", lame)}, notes: "b.: 192.0.2.1:53 answers without authority"},
		"one is dead":              {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "2:53", refused)}, notes: "b.: asking 192.0.2.1:53: connection refused"},
		"one has no address":       {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "", noAddress)}, notes: "b.: host b. has no address"},
		"one dead, one behind":     {answers: []answer{said("a.", "1:53"), failed("b.", "2:53", refused)}, class: ClassNoRecord, want: missing + "no TXT record at a. (1:53); b.: asking 192.0.2.1:53: connection refused" + nothing},
		"all are dead":             {answers: []answer{failed("a.", "1:53", refused), failed("b.", "", noAddress)}, class: ClassNoAnswer, want: unseen + "a.: asking 192.0.2.1:53: connection refused; b.: host b. has no address; check that they run, and that port 53"},
		"no IPv6 here":             {answers: []answer{said("a.", "1:53", "the-key"), failed("a.", "6:53", noRoute)}},
		"only IPv6 there":          {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "6:53", noRoute)}, notes: "b.: asking [2001:db8::1]:53: network is unreachable"},
		"no IPv6, but behind":      {answers: []answer{said("a.", "1:53"), failed("a.", "6:53", noRoute)}, class: ClassNoRecord, want: missing + "no TXT record at a. (1:53)" + nothing},
		"fallback":                 {view: Fallback, fallback: []answer{failed("b.", "2:53", refused)}, answers: []answer{said("9:53", "9:53", "the-key")}, notes: unheard},
		"fallback, not there":      {view: Fallback, fallback: []answer{failed("b.", "2:53", refused)}, answers: []answer{said("9:53", "9:53")}, class: ClassNoRecord, want: missing + "no TXT record at 9:53; " + unheard + "; name servers remember"},
		"fallback, nobody answers": {view: Fallback, fallback: []answer{failed("b.", "2:53", refused)}, answers: []answer{failed("9:53", "9:53", servfail)}, class: ClassNoAnswer, want: unseen + "192.0.2.1:53 says SERVFAIL: it cannot find an answer; see its log, DNSSEC and its upstream servers; " + unheard + "; check what they have of the zone"},
	} {
		t.Run(name, func(t *testing.T) {
			e := evidence{chain: resolver.Chain{"_acme-challenge.example.test."}, zone: "example.test.", view: Authoritative, answers: row.answers, unheard: row.fallback}
			if row.view != "" {
				e.view = row.view
			}
			got := verdict(challenge(acmev1.DNS01, "example.test"), e)
			if got.Class != row.class || got.Passed != (row.want == "") || !strings.HasPrefix(got.Reason, row.want) || row.want == "" && got.Reason != "" {
				t.Errorf("got  %v %s %s\nwant %s %s", got.Passed, got.Class, got.Reason, row.class, row.want)
			}
			if !strings.HasPrefix(got.Notes, row.notes) || row.notes == "" && got.Notes != "" {
				t.Errorf("notes %q, want %q", got.Notes, row.notes)
			}
			if got.Passed && (got.Zone != "example.test." || got.View != e.view) {
				t.Errorf("seen in zone %q by view %q", got.Zone, got.View)
			}
			if strings.Contains(got.Reason, "the-key") {
				t.Errorf("the key is in the reason: %s", got.Reason)
			}
		})
	}
}

func TestAdviceAboutCNAMEs(t *testing.T) {
	const (
		chain  = "(_acme-challenge.a.test. → x.b.test. → y.c.test.)"
		advise = "set cnameStrategy: Follow in the solver, or remove the CNAME; one of a wildcard gives way to the record by itself"
	)
	for name, row := range map[string]struct {
		solver *acmev1.DNS01Solver
		class  Class
		want   string
	}{
		"not followed":       {solver: &acmev1.DNS01Solver{}, class: ClassWrongCNAME, want: advise},
		"said so":            {solver: &acmev1.DNS01Solver{CNAMEStrategy: acmev1.CNAMENone}, class: ClassWrongCNAME, want: advise},
		"followed":           {solver: &acmev1.DNS01Solver{CNAMEStrategy: acmev1.CNAMEFollow}, class: ClassNoRecord, want: "this is where the CNAME leads to"},
		"acme-dns":           {solver: &acmev1.DNS01Solver{AcmeDNS: &acmev1.AcmeDNSProvider{}}, class: ClassNoRecord, want: "this is where the CNAME leads to"},
		"no solver to speak": {class: ClassNoRecord, want: "this is where the CNAME leads to"},
	} {
		ch := challenge(acmev1.DNS01, "a.test")
		ch.Spec.Solver.DNS01 = row.solver
		got := verdict(ch, evidence{
			chain: resolver.Chain{"_acme-challenge.a.test.", "x.b.test.", "y.c.test."}, zone: "c.test.", view: Authoritative,
			answers: []answer{said("a.", "1:53")},
		})
		if got.Class != row.class || !strings.Contains(got.Reason, row.want) || !strings.Contains(got.Reason, chain) {
			t.Errorf("%s: got %s %s", name, got.Class, got.Reason)
		}
	}
}

func TestAcmeDNSNeedsACNAME(t *testing.T) {
	ch := challenge(acmev1.DNS01, "a.test")
	ch.Spec.Solver.DNS01 = &acmev1.DNS01Solver{AcmeDNS: &acmev1.AcmeDNSProvider{}}
	got := verdict(ch, evidence{chain: resolver.Chain{"_acme-challenge.a.test."}, view: Authoritative, answers: []answer{said("a.", "1:53")}})
	if got.Class != ClassWrongCNAME || !strings.HasSuffix(got.Reason, `no CNAME leads from "_acme-challenge.a.test." to it; add one`) {
		t.Errorf("got %s", got.Reason)
	}
}

func TestShown(t *testing.T) {
	for _, row := range []struct {
		values []string
		want   string
	}{
		{[]string{""}, `""`},
		{[]string{"v=spf1 include:example.test -all"}, `"v=spf1 include:e…"`},
		{[]string{"sixteen bytes ok"}, `"sixteen bytes ok"`},
		{[]string{"tab\tnull\x00é \"quoted\""}, `"tab?null??? \"quo…"`},
		{[]string{"d", "c", "b", "a"}, `"a", "b", "c", …`},
		{[]string{" the-key "}, "the value with something before or after it"},
	} {
		if got := shown(row.values, "the-key"); got != row.want {
			t.Errorf("%q: got %s, want %s", row.values, got, row.want)
		}
	}
}

func TestListsAreBounded(t *testing.T) {
	var texts []string
	for i := range 10 {
		texts = append(texts, strconv.Itoa(i))
	}
	if got := list(texts[:8], ", "); got != "0, 1, 2, 3, 4, 5, 6, 7" {
		t.Errorf("got %s", got)
	}
	if got := list(texts, ", "); got != "0, 1, 2, 3, 4, 5, 6, 7 and 2 more" {
		t.Errorf("got %s", got)
	}
	if got := summed(texts[:8]); got != "0; 1; 2; 3; 4; 5; 6; 7" {
		t.Errorf("got %q", got)
	}
	if got := summed(texts); got != "more than 8 name servers give no answer that counts" {
		t.Errorf("got %q", got)
	}
}

func TestUnknownType(t *testing.T) {
	got := Table{acmev1.DNS01: NewDNS(DNSConfig{})}.Check(t.Context(), challenge("TLS-ALPN-01", "example.test"))
	if got.Passed || !strings.Contains(got.Reason, `no self-check for spec.type "TLS-ALPN-01"`) {
		t.Errorf("got %v", got)
	}
}
