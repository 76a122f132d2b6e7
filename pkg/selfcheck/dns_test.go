// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/miekg/dns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

const (
	soa    = " SOA ns.test. admin.test. 1 3600 600 86400 60"
	record = "_acme-challenge.example.test. TXT the-key"
)

// world is a zone with name servers at 127.0.0.2 and 127.0.0.3, and a recursive
// server that knows of them but not of the record.
type world struct {
	recursive, first, second *dnstest.Zone
	address, port            string
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{
		recursive: dnstest.NewZone(
			t,
			"example.test."+soa, "example.test. NS ns1.test.", "example.test. NS ns2.test.",
			"ns1.test. A 127.0.0.2", "ns2.test. A 127.0.0.3",
		),
		first:  dnstest.NewZone(t, "example.test."+soa),
		second: dnstest.NewZone(t, "example.test."+soa),
	}
	first := dnstest.Listen(t, "127.0.0.2:0", w.first, nil)
	_, w.port, _ = net.SplitHostPort(first)
	dnstest.Listen(t, "127.0.0.3:"+w.port, w.second, nil)
	w.address = dnstest.Listen(t, "127.0.0.1:0", w.recursive, nil)
	return w
}

func (w *world) checker(t *testing.T, recursiveOnly bool) Table {
	t.Helper()
	r, err := resolver.New(resolver.Config{
		Nameservers: []string{w.address}, AuthoritativePort: w.port, AttemptTimeout: 200 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	return Table{acmev1.DNS01: NewDNS(DNSConfig{Resolver: r, RecursiveOnly: recursiveOnly})}
}

func TestDNS(t *testing.T) {
	both := func(t *testing.T, w *world) {
		w.first.Add(t, record)
		w.second.Add(t, record)
	}
	for name, row := range map[string]struct {
		arrange       func(*testing.T, *world)
		recursiveOnly bool
		want          string
	}{
		"everywhere":      {arrange: both},
		"nowhere":         {want: `DNS record for "example.test" not yet propagated: not at ns1.test. (127.0.0.2:`},
		"one lags behind": {arrange: func(t *testing.T, w *world) { w.first.Add(t, record) }, want: `DNS record for "example.test" not yet propagated: not at ns2.test. (127.0.0.3:`},
		"next to another": {arrange: func(t *testing.T, w *world) {
			both(t, w)
			w.first.Add(t, "_acme-challenge.example.test. TXT another")
		}},
		"one fails": {arrange: func(t *testing.T, w *world) {
			both(t, w)
			w.second.Fail("_acme-challenge.example.test.", dns.RcodeServerFailure)
		}, want: `DNS record for "example.test" cannot be seen everywhere: ns2.test.: 127.0.0.3:`},
		"one has no address": {arrange: func(t *testing.T, w *world) {
			both(t, w)
			w.recursive.Add(t, "example.test. NS lost.test.")
		}, want: `cannot be seen everywhere: lost.test.: host lost.test. has no address`},
		"CNAME is followed": {arrange: func(t *testing.T, w *world) {
			w.recursive.Add(t, "_acme-challenge.example.test. CNAME there.example.test.")
			w.first.Add(t, "there.example.test. TXT the-key")
			w.second.Add(t, "there.example.test. TXT the-key")
		}},
		"CNAME loop": {arrange: func(t *testing.T, w *world) {
			w.recursive.Add(t, "_acme-challenge.example.test. CNAME _acme-challenge.example.test.")
		}, want: "CNAME chain without an end"},
		"resolver fails": {arrange: func(_ *testing.T, w *world) {
			w.recursive.Fail("_acme-challenge.example.test.", dns.RcodeServerFailure)
		}, want: `looking up CNAME of "_acme-challenge.example.test.": 127.0.0.1:`},
		"recursive only":             {recursiveOnly: true, arrange: func(t *testing.T, w *world) { w.recursive.Add(t, record) }},
		"recursive only, not there":  {recursiveOnly: true, arrange: both, want: `not yet propagated: not at 127.0.0.1:`},
		"recursive has it, they not": {arrange: func(t *testing.T, w *world) { w.recursive.Add(t, record) }, want: "not yet propagated: not at ns1.test."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			if row.arrange != nil {
				row.arrange(t, w)
			}
			checker, ch := w.checker(t, row.recursiveOnly), challenge(acmev1.DNS01, "example.test")
			got := checker.Check(t.Context(), ch)
			if got.Passed != (row.want == "") || !strings.Contains(got.Reason, row.want) {
				t.Errorf("got  %v %s\nwant %s", got.Passed, got.Reason, row.want)
			}
			if again := checker.Check(t.Context(), ch); again != got {
				t.Errorf("the second look differs:\n%v\n%v", got, again)
			}
		})
	}
}

func TestSolversOwnNameservers(t *testing.T) {
	w := newWorld(t)
	own := dnstest.Listen(t, "127.0.0.1:0", dnstest.NewZone(t, record), nil)
	ch := challenge(acmev1.DNS01, "example.test")
	ch.Spec.Solver.DNS01 = &acmev1.DNS01Solver{Nameservers: []string{own}}
	if got := w.checker(t, false).Check(t.Context(), ch); !got.Passed {
		t.Errorf("got %v", got)
	}
	ch.Spec.Solver.DNS01.Nameservers = append(ch.Spec.Solver.DNS01.Nameservers, w.address)
	if got := w.checker(t, false).Check(t.Context(), ch); got.Passed || !strings.Contains(got.Reason, "not at "+w.address) {
		t.Errorf("got %v", got)
	}
	ch.Spec.Solver.DNS01.Nameservers = []string{"http://x"}
	if got := w.checker(t, false).Check(t.Context(), ch); got.Passed || !strings.Contains(got.Reason, `spec.solver.dns01.nameservers: "http://x" is neither`) {
		t.Errorf("got %v", got)
	}
}

func TestDeadServersCostOneDeadline(t *testing.T) {
	w := newWorld(t)
	w.first.Add(t, record)
	w.second.Add(t, record)
	arrived, release := make(chan struct{}, 8), make(chan struct{})
	silent := dns.HandlerFunc(func(dns.ResponseWriter, *dns.Msg) {
		arrived <- struct{}{}
		<-release
	})
	for _, ip := range []string{"127.0.0.4", "127.0.0.5"} {
		dnstest.Listen(t, ip+":"+w.port, silent, nil)
		w.recursive.Add(t, "example.test. NS dead"+ip[8:]+".test.", "dead"+ip[8:]+".test. A "+ip)
	}
	// Both are asked before either has given up, or this would wait for ever.
	go func() {
		<-arrived
		<-arrived
		close(release)
	}()
	got := w.checker(t, false).Check(t.Context(), challenge(acmev1.DNS01, "example.test"))
	for _, want := range []string{"dead4.test.: asking 127.0.0.4:" + w.port + ": no answer in time", "dead5.test.: "} {
		if got.Passed || !strings.Contains(got.Reason, want) {
			t.Errorf("got %v, want %s", got, want)
		}
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if got := newWorld(t).checker(t, false).Check(ctx, challenge(acmev1.DNS01, "example.test")); got.Passed || !strings.Contains(got.Reason, "interrupted") {
		t.Errorf("got %v", got)
	}
}
