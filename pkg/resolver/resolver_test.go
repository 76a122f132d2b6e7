// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"encoding/base64"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/miekg/dns"
	testclock "k8s.io/utils/clock/testing"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

const (
	soa    = " SOA ns.test. admin.test. 1 3600 600 86400 60"
	anyone = "127.0.0.1:0"
)

func ask(t *testing.T, servers ...string) *Resolver {
	t.Helper()
	r, err := New(Config{Nameservers: servers, AttemptTimeout: 200 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestZoneOf(t *testing.T) {
	zone := dnstest.NewZone(
		t,
		"example.test."+soa, "www.example.test. A 192.0.2.1",
		"sub.example.test."+soa, "x.sub.example.test. TXT here",
		"alias.example.test. CNAME elsewhere.other.",
		"below.alias.example.test. A 192.0.2.1",
	)
	zone.Fail("broken.example.test.", dns.RcodeServerFailure)
	hiding := dnstest.NewZone(t, "example.test."+soa, "sub.example.test."+soa)
	hiding.HideSOA = true
	for name, row := range map[string]struct {
		zone       *dnstest.Zone
		name, want string
		err        string
	}{
		"apex":                  {zone: zone, name: "example.test", want: "example.test."},
		"missing name":          {zone: zone, name: "_acme-challenge.a.b.example.test.", want: "example.test."},
		"no SOA in the denial":  {zone: hiding, name: "_acme-challenge.a.b.sub.example.test.", want: "sub.example.test."},
		"delegated zone":        {zone: zone, name: "_acme-challenge.sub.example.test.", want: "sub.example.test."},
		"upper case":            {zone: zone, name: "_acme-challenge.WWW.Example.TEST", want: "example.test."},
		"alias is skipped":      {zone: zone, name: "alias.example.test.", want: "example.test."},
		"server failure":        {zone: zone, name: "broken.example.test.", err: "SERVFAIL"},
		"no zone":               {zone: zone, name: "_acme-challenge.nowhere.invalid.", err: "no zone found"},
		"only the root":         {zone: dnstest.NewZone(t, "."+soa), name: "a.invalid.", err: "no zone found"},
		"not a domain name":     {zone: zone, name: "a..b", err: `"a..b." is not a domain name`},
		"label longer than 63":  {zone: zone, name: strings.Repeat("a", 64) + ".test", err: "is not a domain name"},
		"denial of another one": {zone: dnstest.NewZone(t, "c.example.test."+soa), name: "example.test.", err: "no zone found"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := ask(t, dnstest.Listen(t, anyone, row.zone, nil)).ZoneOf(t.Context(), row.name)
			if got != row.want || !says(err, row.err) {
				t.Errorf("got %q, %v; want %q, %q", got, err, row.want, row.err)
			}
		})
	}
}

func says(err error, text string) bool {
	if err == nil || text == "" {
		return err == nil && text == ""
	}
	return strings.Contains(err.Error(), text)
}

func TestZoneIsRemembered(t *testing.T) {
	zone := dnstest.NewZone(t, "example.test."+soa, "b.example.test. A 192.0.2.1")
	zone.HideSOA = true
	clock := testclock.NewFakePassiveClock(time.Unix(0, 0))
	r, err := New(Config{Nameservers: []string{dnstest.Listen(t, anyone, zone, nil)}, Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	find := func(r *Resolver, name string) {
		t.Helper()
		if got, err := r.ZoneOf(t.Context(), name); err != nil || got != "example.test." {
			t.Fatalf("got %q, %v", got, err)
		}
	}
	asked := func(want int) {
		t.Helper()
		if got := zone.Asked("SOA example.test."); got != want {
			t.Errorf("apex asked %d times, want %d", got, want)
		}
	}
	find(r, "a.b.example.test.")
	find(r, "a.b.example.test.")
	find(r, "c.b.example.test.") // b is known from a
	asked(1)
	other, err := r.Using([]string{dnstest.Listen(t, anyone, zone, nil)})
	if err != nil {
		t.Fatal(err)
	}
	find(other, "a.b.example.test.") // another view of the world
	asked(2)
	clock.SetTime(time.Unix(61, 0))
	find(r, "a.b.example.test.")
	asked(3)
}

func TestFollowCNAME(t *testing.T) {
	chain := func(n int) []string {
		var records []string
		for i := range n {
			records = append(records, strings.Repeat("x", i+1)+".long. CNAME "+strings.Repeat("x", i+2)+".long.")
		}
		return records
	}
	zone := dnstest.NewZone(t, append(
		chain(17),
		"a.test. CNAME b.test.", "b.test. CNAME C.other.", "c.other. TXT end",
		"loop.test. CNAME pool.test.", "pool.test. CNAME loop.test.", "self.test. CNAME self.test.",
		"bad.test. CNAME broken.test.",
	)...)
	zone.Fail("broken.test.", dns.RcodeServerFailure)
	r := ask(t, dnstest.Listen(t, anyone, zone, nil))
	for name, row := range map[string]struct{ want, err string }{
		"c.other":     {want: "c.other."},
		"Missing.":    {want: "missing."},
		"a.test.":     {want: "c.other."},
		"loop.test.":  {err: `"loop.test." leads back to "loop.test." (loop.test. → pool.test. → loop.test.); remove`},
		"self.test.":  {err: `leads back to "self.test."`},
		"xx.long.":    {want: strings.Repeat("x", 18) + ".long."},
		"x.long.":     {err: "more than 16 CNAMEs (x.long. → xx.long. → xxx.long. → xxxx.long. → … → xxxxxxxxxxxxxxxxxx.long.); shorten"},
		"bad.test.":   {err: "upstream servers (bad.test. → broken.test.)"},
		"broken.test": {err: "SERVFAIL"},
	} {
		got, err := r.FollowCNAME(t.Context(), name)
		if got != row.want || !says(err, row.err) {
			t.Errorf("%s: got %q, %v; want %q, %q", name, got, err, row.want, row.err)
		}
		if strings.Contains(row.err, "CNAMEs") != errors.Is(err, ErrCNAME) && !strings.Contains(row.err, "back") {
			t.Errorf("%s: ErrCNAME does not fit %v", name, err)
		}
	}
}

func TestChain(t *testing.T) {
	zone := dnstest.NewZone(t, "a.test. CNAME b.test.", "b.test. CNAME C.other.")
	r := ask(t, dnstest.Listen(t, anyone, zone, nil))
	for name, want := range map[string]string{"A.test": "a.test. → b.test. → c.other.", "alone.test": "alone.test."} {
		chain, err := r.Chain(t.Context(), name)
		if err != nil || chain.String() != want || chain.End() != want[strings.LastIndex(want, " ")+1:] {
			t.Errorf("got %v, %v; want %s", chain, err, want)
		}
	}
}

func TestAuthoritiesAreRemembered(t *testing.T) {
	zone := dnstest.NewZone(t, "a.test."+soa, "a.test. NS ns.test.", "a.test. NS lost.test.", "ns.test. A 192.0.2.1")
	clock := testclock.NewFakePassiveClock(time.Unix(0, 0))
	r, err := New(Config{Nameservers: []string{dnstest.Listen(t, anyone, zone, nil)}, Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		at       int64
		ns, lost int
	}{{0, 1, 1}, {29, 1, 1}, {31, 1, 2}, {61, 2, 3}} {
		clock.SetTime(time.Unix(row.at, 0))
		got, err := r.AuthoritiesOf(t.Context(), "a.test")
		if err != nil || len(got) != 2 || got[0].Err == nil || len(got[1].Addresses) != 1 {
			t.Fatalf("got %v, %v", got, err)
		}
		if ns, lost := zone.Asked("A ns.test."), zone.Asked("A lost.test."); ns != row.ns || lost != row.lost {
			t.Errorf("after %ds asked %d and %d times, want %d and %d", row.at, ns, lost, row.ns, row.lost)
		}
	}
}

func TestAuthoritiesOf(t *testing.T) {
	zone := dnstest.NewZone(
		t,
		"example.test."+soa, "example.test. NS ns2.test.", "example.test. NS NS1.test.", "example.test. NS lost.test.",
		"ns1.test. A 192.0.2.2", "ns1.test. A 192.0.2.1", "ns1.test. AAAA 2001:db8::1", "ns2.test. AAAA 2001:db8::2",
		"bare.test."+soa,
	)
	r := ask(t, dnstest.Listen(t, anyone, zone, nil))
	got, err := r.AuthoritiesOf(t.Context(), "example.test")
	if err != nil || len(got) != 3 {
		t.Fatalf("got %v, %v", got, err)
	}
	if got[0].Host != "lost.test." || !says(got[0].Err, "host lost.test. has no address") {
		t.Errorf("got %v", got[0])
	}
	want := []string{"192.0.2.1:53", "192.0.2.2:53", "[2001:db8::1]:53"}
	if got[1].Host != "ns1.test." || !slices.Equal(got[1].Addresses, want) {
		t.Errorf("got %v", got[1])
	}
	if want := []string{"[2001:db8::2]:53"}; !slices.Equal(got[2].Addresses, want) {
		t.Errorf("got %v", got[2])
	}
	if _, err := r.AuthoritiesOf(t.Context(), "bare.test"); !says(err, "no name servers") {
		t.Errorf("got %v", err)
	}
}

func TestAddresses(t *testing.T) {
	zone := dnstest.NewZone(t, "half.test. A 192.0.2.1")
	address := dnstest.Listen(t, anyone, zone, nil)
	got, err := ask(t, address).Addresses(t.Context(), "HALF.test")
	if want := []netip.Addr{netip.MustParseAddr("192.0.2.1")}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
	zone.Fail("refused.test.", dns.RcodeRefused)
	if _, err := ask(t, address).Addresses(t.Context(), "refused.test"); !says(err, "says REFUSED") {
		t.Errorf("got %v", err)
	}
}

func TestTXT(t *testing.T) {
	long := strings.Repeat("v", 300)
	zone := dnstest.NewZone(
		t,
		`two.test. TXT "one"`, `two.test. TXT "t" "wo"`, "other.test. A 192.0.2.1",
		`long.test. TXT "`+long[:200]+`" "`+long[200:]+`"`,
	)
	zone.Fail("refused.test.", dns.RcodeRefused)
	cut := dnstest.NewZone(t, `two.test. TXT "behind tcp"`)
	cut.CutUDP = true
	deaf := dnstest.NewZone(t, `two.test. TXT "behind tcp"`)
	deaf.DropUDP = true
	server := func(z *dnstest.Zone) string { return dnstest.Listen(t, anyone, z, nil) }
	open := server(zone)
	for name, row := range map[string]struct {
		server, name string
		want         []string
		err          string
	}{
		"several values":        {server: open, name: "TWO.test", want: []string{"one", "two"}},
		"longer than a string":  {server: open, name: "long.test", want: []string{long}},
		"no data":               {server: open, name: "other.test"},
		"no name":               {server: open, name: "none.test", err: "NXDOMAIN"},
		"refused":               {server: open, name: "refused.test", err: "REFUSED"},
		"cut off over UDP":      {server: server(cut), name: "two.test", want: []string{"behind tcp"}},
		"unanswered over UDP":   {server: server(deaf), name: "two.test", want: []string{"behind tcp"}},
		"not a name":            {server: open, name: "..", err: "is not a domain name"},
		"nobody listens":        {server: closedPort(t), name: "two.test", err: "connection refused"},
		"answer to another one": {server: confused(t), name: "two.test", err: "does not belong to the question"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := ask(t, open).RecursiveTXT(t.Context(), row.server, row.name)
			slices.Sort(got.Values)
			if !slices.Equal(got.Values, row.want) || !says(err, row.err) {
				t.Errorf("got %q, %v; want %q, %q", got, err, row.want, row.err)
			}
			if IsNotFound(err) != (row.err == "NXDOMAIN") {
				t.Errorf("IsNotFound(%v) is wrong", err)
			}
		})
	}
}

// closedPort returns an address where nobody listens any more.
func closedPort(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(nil)
	server.Close()
	return server.Listener.Addr().String()
}

func confused(t *testing.T) string {
	return dnstest.Listen(t, anyone, dns.HandlerFunc(func(w dns.ResponseWriter, m *dns.Msg) {
		answer := new(dns.Msg).SetReply(m)
		answer.Question[0].Name = "another.test."
		_ = w.WriteMsg(answer)
	}), nil)
}

func silentServer(t *testing.T) string {
	return dnstest.Listen(t, anyone, dns.HandlerFunc(func(dns.ResponseWriter, *dns.Msg) {}), nil)
}

func TestServersInTurn(t *testing.T) {
	zone := dnstest.NewZone(t, "example.test."+soa)
	good := dnstest.Listen(t, anyone, zone, nil)
	broken := dnstest.NewZone(t)
	broken.Fail("example.test.", dns.RcodeServerFailure)
	bad := dnstest.Listen(t, anyone, broken, nil)
	silent := silentServer(t)
	for name, servers := range map[string][]string{
		"first fails":       {bad, good},
		"first is silent":   {silent, good},
		"first is gone":     {closedPort(t), good},
		"first is all well": {good, silent},
	} {
		r := ask(t, servers...)
		if got, err := r.ZoneOf(t.Context(), "example.test"); got != "example.test." {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}
	r := ask(t, silent, bad)
	_, err := r.ZoneOf(t.Context(), "example.test")
	if _, again := r.ZoneOf(t.Context(), "example.test"); again == nil || again.Error() != err.Error() {
		t.Errorf("the second error differs:\n%v\n%v", err, again)
	}
	if !says(err, bad+" says SERVFAIL") || !says(err, "asking "+silent+": no answer in time") {
		t.Errorf("got %v", err)
	}
}

func TestSilentServerIsAskedLast(t *testing.T) {
	clock := testclock.NewFakePassiveClock(time.Unix(0, 0))
	gone, good := closedPort(t), dnstest.Listen(t, anyone, dnstest.NewZone(t), nil)
	r, err := New(Config{Nameservers: []string{gone, good}, Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.FollowCNAME(t.Context(), "a.test"); err != nil {
		t.Fatal(err)
	}
	if got := r.inTurn(); !slices.Equal(got, []string{good, gone}) {
		t.Errorf("while it is silent: %v", got)
	}
	clock.SetTime(time.Unix(31, 0))
	if got := r.inTurn(); !slices.Equal(got, []string{gone, good}) {
		t.Errorf("later: %v", got)
	}
}

func TestCancelledContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	asked := make(chan struct{}, 4)
	server := dnstest.Listen(t, anyone, dns.HandlerFunc(func(dns.ResponseWriter, *dns.Msg) { asked <- struct{}{} }), nil)
	r, err := New(Config{Nameservers: []string{server}, AttemptTimeout: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		<-asked
		cancel()
	}()
	if _, err := r.ZoneOf(ctx, "a.test"); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestHTTPS(t *testing.T) {
	zone := dnstest.NewZone(t, `a.test. TXT "over https"`)
	handler := func(w http.ResponseWriter, r *http.Request) {
		question, body := new(dns.Msg), make([]byte, r.ContentLength)
		_, _ = r.Body.Read(body)
		if err := question.Unpack(body); err != nil || r.Method != http.MethodPost || r.Header.Get("Content-Type") != dnsMessageType {
			t.Errorf("bad request: %v %v %v", r.Method, r.Header, err)
		}
		packed, err := zone.Answer(question).Pack()
		if err != nil {
			t.Error(err)
		}
		_, _ = w.Write(packed)
	}
	text := func(s string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(s)) }
	}
	for name, row := range map[string]struct {
		handler http.HandlerFunc
		want    []string
		err     string
	}{
		"answer":        {handler: handler, want: []string{"over https"}},
		"status":        {handler: http.NotFound, err: "HTTP status 404"},
		"web page":      {handler: text("<html>"), err: "not a DNS message"},
		"endless":       {handler: text(strings.Repeat("x", 1<<20)), err: "not a DNS message"},
		"query as such": {handler: text(query()), err: "does not belong to the question"},
		"not HTTP":      {handler: hijacked("HTTP/9 what else\r\n\r\n"), err: "the answer is not valid HTTP"},
		"not HTTP later": {handler: hijacked("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnumber\r\n"),
			err: "the answer is not valid HTTP"},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewTLSServer(row.handler)
			defer server.Close()
			r, err := New(Config{Nameservers: []string{server.URL}, HTTPClient: server.Client()})
			if err != nil {
				t.Fatal(err)
			}
			got, err := r.RecursiveTXT(t.Context(), r.Nameservers()[0], "a.test")
			if !slices.Equal(got.Values, row.want) || !says(err, row.err) {
				t.Errorf("got %v, %v; want %v, %q", got, err, row.want, row.err)
			}
		})
	}
}

// hijacked answers with a text as it is.
func hijacked(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		_, _ = io.WriteString(conn, text)
		_ = conn.Close()
	}
}

// query is a question, which is no answer.
func query() string {
	raw, _ := base64.RawURLEncoding.DecodeString("AAABAAABAAAAAAAAAWEEdGVzdAAAEAAB")
	return string(raw)
}

func TestUntrustedHTTPS(t *testing.T) {
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.Config.ErrorLog = nil
	server.StartTLS()
	defer server.Close()
	r := ask(t, server.URL)
	_, err := r.RecursiveTXT(t.Context(), server.URL, "a.test")
	if !says(err, "certificate is not trusted") {
		t.Errorf("got %v", err)
	}
}
