// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
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
		want, notes   string
		view          View
	}{
		"everywhere":      {arrange: both},
		"nowhere":         {want: `DNS record for "example.test" not yet propagated: no such name (NXDOMAIN) at ns1.test. (127.0.0.2:`},
		"one lags behind": {arrange: func(t *testing.T, w *world) { w.first.Add(t, record) }, want: `DNS record for "example.test" not yet propagated: no such name (NXDOMAIN) at ns2.test. (127.0.0.3:`},
		"next to another": {arrange: func(t *testing.T, w *world) {
			both(t, w)
			w.first.Add(t, "_acme-challenge.example.test. TXT another")
		}},
		"only another": {arrange: func(t *testing.T, w *world) {
			w.first.Add(t, "_acme-challenge.example.test. TXT another")
			w.second.Add(t, "_acme-challenge.example.test. TXT another")
		}, want: `not yet propagated: another value ("another") at ns1.test. (127.0.0.2:`},
		"one fails": {arrange: func(t *testing.T, w *world) {
			both(t, w)
			w.second.Fail("_acme-challenge.example.test.", dns.RcodeServerFailure)
		}, notes: "ns2.test.: 127.0.0.3:"},
		"one is lame": {arrange: func(t *testing.T, w *world) {
			w.first.Add(t, record)
			w.second.Disown()
		}, notes: "answers without authority (lame)"},
		"one has no address": {arrange: func(t *testing.T, w *world) {
			both(t, w)
			w.recursive.Add(t, "example.test. NS lost.test.")
		}, notes: "lost.test.: host lost.test. has no address"},
		"CNAME is followed": {arrange: func(t *testing.T, w *world) {
			for _, zone := range []*dnstest.Zone{w.first, w.second} {
				zone.Add(t, "_acme-challenge.example.test. CNAME There.example.test.", "there.example.test. TXT the-key")
			}
		}},
		"CNAME to a place without it": {arrange: func(t *testing.T, w *world) {
			both(t, w)
			w.first.Add(t, "_acme-challenge.example.test. CNAME there.example.test.")
			w.second.Add(t, "_acme-challenge.example.test. CNAME there.example.test.")
		}, want: "not yet propagated: no such name"},
		"CNAME that was": {arrange: func(t *testing.T, w *world) {
			both(t, w)
			w.recursive.Add(t, "_acme-challenge.example.test. CNAME there.example.test.")
		}},
		"CNAME at one of them": {arrange: func(t *testing.T, w *world) {
			w.first.Add(t, "_acme-challenge.example.test. CNAME there.example.test.", "there.example.test. TXT the-key")
			w.second.Add(t, "there.example.test. TXT the-key")
		}, want: `not yet propagated: no CNAME to "there.example.test." at ns2.test. (127.0.0.3:`},
		"CNAME loop": {arrange: func(t *testing.T, w *world) {
			w.first.Add(t, "_acme-challenge.example.test. CNAME _acme-challenge.example.test.")
		}, want: "CNAME chain without an end"},
		"resolver fails": {arrange: func(_ *testing.T, w *world) {
			w.recursive.Fail("_acme-challenge.example.test.", dns.RcodeServerFailure)
		}, want: `DNS record for "example.test" cannot be seen, no name server answers: 127.0.0.1:`},
		"recursive only":             {recursiveOnly: true, view: Recursive, arrange: func(t *testing.T, w *world) { w.recursive.Add(t, record) }},
		"recursive only, not there":  {recursiveOnly: true, arrange: both, want: `not yet propagated: no such name (NXDOMAIN) at 127.0.0.1:`},
		"recursive has it, they not": {arrange: func(t *testing.T, w *world) { w.recursive.Add(t, record) }, want: "not yet propagated: no such name (NXDOMAIN) at ns1.test."},
		"port 53 is closed": {view: Fallback, arrange: func(t *testing.T, w *world) {
			w.recursive.Add(t, record)
			w.port = closedPort(t)
		}, notes: "seen through the recursive name servers, since none of the zone's own answers here (ns1.test.: asking 127.0.0.2:"},
		"port 53 leads elsewhere": {view: Fallback, arrange: func(t *testing.T, w *world) {
			w.recursive.Add(t, record)
			w.first.Disown()
			w.second.Disown()
		}, notes: "seen through the recursive name servers"},
		"port 53 is closed, and they do not have it": {arrange: func(t *testing.T, w *world) {
			w.port = closedPort(t)
		}, want: "no such name (NXDOMAIN) at 127.0.0.1:"},
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
			if !strings.Contains(got.Notes, row.notes) || row.notes == "" && got.Notes != "" {
				t.Errorf("notes %q, want %q", got.Notes, row.notes)
			}
			if row.view == "" {
				row.view = Authoritative
			}
			if got.Passed && (got.View != row.view || got.Zone != "example.test.") {
				t.Errorf("view %q, zone %q", got.View, got.Zone)
			}
			if again := checker.Check(t.Context(), ch); again != got {
				t.Errorf("the second look differs:\n%v\n%v", got, again)
			}
		})
	}
}

// closedPort is a port where nobody listens any more.
func closedPort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.2:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = listener.Close()
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return port
}

// Each address family counts: a server that is behind in one of them is behind.
func TestBothFamilies(t *testing.T) {
	w := newWorld(t)
	sixth := dnstest.NewZone(t, "example.test."+soa)
	if listener, err := net.Listen("tcp", "[::1]:"+w.port); err != nil {
		t.Skip("this machine has no IPv6")
	} else {
		_ = listener.Close()
	}
	dnstest.Listen(t, "[::1]:"+w.port, sixth, nil)
	w.recursive.Add(t, "example.test. NS ns6.test.", "ns6.test. AAAA ::1")
	w.first.Add(t, record)
	w.second.Add(t, record)
	checker, ch := w.checker(t, false), challenge(acmev1.DNS01, "example.test")
	if got := checker.Check(t.Context(), ch); got.Passed || !strings.Contains(got.Reason, "NXDOMAIN) at ns6.test. ([::1]:") {
		t.Errorf("got %v", got)
	}
	sixth.Add(t, record)
	if got := checker.Check(t.Context(), ch); !got.Passed || got.Notes != "" {
		t.Errorf("got %v", got)
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
	if got := w.checker(t, false).Check(t.Context(), ch); got.Passed || !strings.Contains(got.Reason, "(NXDOMAIN) at "+w.address) {
		t.Errorf("got %v", got)
	}
	ch.Spec.Solver.DNS01.Nameservers = []string{"http://x"}
	if got := w.checker(t, false).Check(t.Context(), ch); got.Passed || !strings.Contains(got.Reason, `spec.solver.dns01.nameservers: "http://x" is neither`) {
		t.Errorf("got %v", got)
	}
}

// fleet is name servers that speak https, without a network: those whose name
// begins with "dead" never answer.
type fleet struct {
	zone  *dnstest.Zone
	asked map[string]int
	mu    sync.Mutex
}

func (f *fleet) RoundTrip(request *http.Request) (*http.Response, error) {
	f.mu.Lock()
	f.asked[request.URL.Host]++
	f.mu.Unlock()
	if strings.HasPrefix(request.URL.Host, "dead") {
		<-request.Context().Done()
		return nil, request.Context().Err()
	}
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return nil, err
	}
	question := new(dns.Msg)
	if err := question.Unpack(body); err != nil {
		return nil, err
	}
	packed, err := f.zone.Answer(question).Pack()
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(bytes.NewReader(packed))}, err
}

// However many of the servers are dead, a look takes one deadline, and the next
// ones less, since that is known.
func TestDeadServersCostOneDeadline(t *testing.T) {
	for _, servers := range [][]string{
		{"https://a.test", "https://dead.test", "https://b.test", "https://c.test"},
		{"https://a.test", "https://dead.test", "https://dead2.test", "https://dead3.test"},
	} {
		synctest.Test(t, func(t *testing.T) {
			f := &fleet{zone: dnstest.NewZone(t, "example.test."+soa, record), asked: make(map[string]int)}
			r, err := resolver.New(resolver.Config{Nameservers: servers, HTTPClient: &http.Client{Transport: f}})
			if err != nil {
				t.Fatal(err)
			}
			checker := NewDNS(DNSConfig{Resolver: r, RecursiveOnly: true})
			var texts []string
			for _, want := range []time.Duration{4 * time.Second, time.Second, time.Second} {
				start := time.Now()
				got := checker.Check(t.Context(), challenge(acmev1.DNS01, "example.test"))
				if took := time.Since(start); took != want || !got.Passed || !strings.Contains(got.Notes, "asking https://dead.test: no answer in time") {
					t.Errorf("%v after %s, want a pass after %s", got, took, want)
				}
				texts = append(texts, got.Notes)
			}
			if texts[0] != texts[1] || f.asked["dead.test"] != 3 {
				t.Errorf("notes %q; the dead server was asked %d times, want once for each look", texts, f.asked["dead.test"])
			}
		})
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if got := newWorld(t).checker(t, false).Check(ctx, challenge(acmev1.DNS01, "example.test")); got.Passed || !strings.Contains(got.Reason, "interrupted") {
		t.Errorf("got %v", got)
	}
}

// What the DNS service says of its other servers counts, once DNS shows the record.
func TestTheServiceIsAskedAsWell(t *testing.T) {
	w := newWorld(t)
	questions, isInSync := 0, false
	r, err := resolver.New(resolver.Config{Nameservers: []string{w.address}, AuthoritativePort: w.port})
	if err != nil {
		t.Fatal(err)
	}
	checker := NewDNS(DNSConfig{Resolver: r, InSync: func(context.Context, *acmev1.Challenge) bool {
		questions++
		return isInSync
	}})
	if f := checker.Check(t.Context(), challenge(acmev1.DNS01, "example.test")); f.Passed || questions != 0 {
		t.Errorf("without a record: %+v, asked %d times", f, questions)
	}
	w.first.Add(t, record)
	w.second.Add(t, record)
	f := checker.Check(t.Context(), challenge(acmev1.DNS01, "example.test"))
	if want := `Waiting for DNS-01 challenge propagation: DNS record for "example.test" is there, but the DNS service says that not all its servers have it yet`; f.Passed || f.Class != ClassNotInSync || f.Reason != want {
		t.Errorf("got %+v", f)
	}
	isInSync = true
	if f := checker.Check(t.Context(), challenge(acmev1.DNS01, "example.test")); !f.Passed {
		t.Errorf("got %+v", f)
	}
}
