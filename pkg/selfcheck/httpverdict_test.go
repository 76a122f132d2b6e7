// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// waiting begins the reasons of looks that miss.
const waiting = "Waiting for HTTP-01 challenge propagation: "

func at(address string) way {
	return way{host: "example.test", to: address, port: 80, address: netip.MustParseAddr(address)}
}

func shows(address string) sight { return sight{by: at(address)} }

func deadAt(address string, err error) sight {
	target := &url.URL{Scheme: "http", Host: "example.test", Path: path}
	return failureOf(at(address), target, nil, connectError{&net.OpError{Op: "dial", Err: err}})
}

func wrongAt(address string, class Class, text string) sight {
	return sight{by: at(address), class: class, text: text, status: 404}
}

// timedOut is an error of a connection that nobody answers.
type timedOut struct{}

func (timedOut) Timeout() bool   { return true }
func (timedOut) Temporary() bool { return true }
func (timedOut) Error() string   { return "i/o timeout" }

func TestHTTPVerdict(t *testing.T) {
	const (
		get    = waiting + "failed to perform self check GET request 'http://example.test" + path + "': "
		getToo = "failed to perform self check GET request 'http://example.test" + path + "': "
		four   = "192.0.2.1"
		six    = "2001:db8::1"
	)
	refused, silent, unrouted := error(syscall.ECONNREFUSED), error(timedOut{}), error(syscall.ENETUNREACH)
	for name, row := range map[string]struct {
		sights []sight
		class  Class
		notes  string
		want   string
	}{
		"one":                       {sights: []sight{shows(four)}},
		"all":                       {sights: []sight{shows(four), shows("192.0.2.2"), shows(six)}},
		"IPv6 is refused":           {sights: []sight{shows(four), deadAt(six, refused)}, notes: getToo + "connection refused (at 2001:db8::1); CAs prefer IPv6: correct the AAAA record, or what it leads to"},
		"IPv6 is a black hole":      {sights: []sight{shows(four), deadAt(six, silent)}, notes: getToo + "no answer in time (at 2001:db8::1); CAs prefer IPv6"},
		"IPv6 cannot be seen":       {sights: []sight{shows(four), deadAt(six, unrouted)}, notes: getToo + "network is unreachable (at 2001:db8::1); CAs prefer IPv6"},
		"IPv6 has something else":   {sights: []sight{shows(four), wrongAt(six, ClassWrongBody, "another body")}, class: ClassWrongBody, want: waiting + "another body (at 2001:db8::1); the proof is shown at 192.0.2.1, but CAs may take another address; check what answers there: an old solver"},
		"IPv4 is dead":              {sights: []sight{deadAt(four, refused), shows(six)}, notes: getToo + "connection refused (at 192.0.2.1); CAs may take this address"},
		"IPv4 has something else":   {sights: []sight{wrongAt(four, ClassHTMLPage, "a page"), shows(six)}, class: ClassHTMLPage, want: waiting + "a page (at 192.0.2.1); the proof is shown at 2001:db8::1, but CAs may take another address; a default page"},
		"one of two is dead":        {sights: []sight{shows(four), deadAt("192.0.2.2", silent)}, notes: getToo + "no answer in time (at 192.0.2.2); CAs may take this address"},
		"all are dead":              {sights: []sight{deadAt(four, refused), deadAt(six, refused)}, class: ClassRefused, want: get + "connection refused (at 192.0.2.1, 2001:db8::1); check that this is the address"},
		"each is dead in its way":   {sights: []sight{deadAt(four, silent), deadAt(six, unrouted)}, class: ClassTimeout, want: get + "no answer in time (at 192.0.2.1); " + getToo + "network is unreachable (at 2001:db8::1); check the address, and that firewalls"},
		"no route":                  {sights: []sight{deadAt(four, unrouted)}, class: ClassUnreachable, want: get + "network is unreachable (at 192.0.2.1); check the address and the routes to it"},
		"no host":                   {sights: []sight{deadAt(four, syscall.EHOSTUNREACH)}, class: ClassUnreachable, want: get + "no route to host"},
		"what is wrong comes first": {sights: []sight{deadAt(four, silent), wrongAt("192.0.2.2", ClassWrongStatus, "not found")}, class: ClassWrongStatus, want: waiting + "not found (at 192.0.2.2); " + getToo + "no answer in time (at 192.0.2.1); the route is not in effect there"},
		"the same at two":           {sights: []sight{wrongAt(four, ClassUnknownToken, "unknown"), wrongAt("192.0.2.2", ClassUnknownToken, "unknown")}, class: ClassUnknownToken, want: waiting + "unknown (at 192.0.2.1, 192.0.2.2); that may last a moment"},
		"no address":                {class: ClassNoAddress, want: waiting + "there is no address to ask for 'URL'"},
	} {
		t.Run(name, func(t *testing.T) {
			got := httpVerdict(challenge(acmev1.HTTP01, "example.test"), "URL", row.sights)
			if got.Passed != (row.want == "") || got.Class != row.class || !strings.HasPrefix(got.Reason, row.want) || row.want == "" && got.Reason != "" {
				t.Errorf("got  %v %s %s\nwant %s %s", got.Passed, got.Class, got.Reason, row.class, row.want)
			}
			if !strings.HasPrefix(got.Notes, row.notes) || row.notes == "" && got.Notes != "" {
				t.Errorf("notes %q, want %q", got.Notes, row.notes)
			}
		})
	}
}

func TestViewpointVerdict(t *testing.T) {
	dead := []sight{deadAt("192.0.2.1", timedOut{})}
	lb := way{host: "example.test", to: "10.0.0.1", port: 80}
	got := viewpointVerdict(challenge(acmev1.HTTP01, "example.test"), "URL", dead, []sight{{by: lb}, wrongAt("10.0.0.2", ClassHTMLPage, "a page")})
	const want = `Self-check passes inside the cluster only: no address of "example.test" can be connected to from here, but the request is answered inside the cluster at 10.0.0.1:80, and the CA comes from outside (hairpin): failed to perform`
	if !got.Passed || got.View != Hairpin || !strings.HasPrefix(got.Reason, want) || !strings.HasSuffix(got.Reason, got.Notes) {
		t.Errorf("got %+v", got)
	}
	got = viewpointVerdict(challenge(acmev1.HTTP01, "example.test"), "URL", dead, []sight{wrongAt("10.0.0.2", ClassHTMLPage, "a page")})
	if got.Passed || got.Class != ClassTimeout || !strings.HasSuffix(got.Reason, "; nor is the proof shown inside the cluster: a page (at 10.0.0.2)") {
		t.Errorf("got %+v", got)
	}
}

func TestEveryClassHasAdvice(t *testing.T) {
	for _, class := range []Class{
		ClassNoAddress, ClassRefused, ClassTimeout, ClassUnreachable, ClassInvalidHTTP, ClassBadRedirect, ClassRedirectLoop,
		ClassRedirectedAway, ClassUnknownToken, ClassWrongStatus, ClassHTMLPage, ClassWrongBody,
	} {
		if adviceFor(sight{class: class}) == "" {
			t.Errorf("%s has none", class)
		}
	}
}

func TestFailureClass(t *testing.T) {
	for _, row := range []struct {
		err   error
		class Class
	}{
		{&net.OpError{Op: "read", Err: timedOut{}}, ClassTimeout},
		{&net.OpError{Op: "read", Err: syscall.ECONNRESET}, ClassInvalidHTTP},
		{connectError{&net.OpError{Op: "dial", Err: syscall.EACCES}}, ClassUnreachable},
		{fmt.Errorf("malformed: %w", net.UnknownNetworkError("x")), ClassInvalidHTTP},
	} {
		if class, _ := failureClass(row.err); class != row.class {
			t.Errorf("%v: got %s, want %s", row.err, class, row.class)
		}
	}
}

func TestProduct(t *testing.T) {
	for _, row := range []struct{ header, want string }{
		{"", ""}, {"nginx", "nginx"}, {"nginx/1.25.3 (Ubuntu)", "nginx"}, {" envoy ", "envoy"}, {"Microsoft-IIS/10.0", "Microsoft-IIS"},
		{"evil\x1b[31m", ""}, {"<b>/1", ""}, {strings.Repeat("a", 33), ""}, {"/1", ""}, {"naïve", ""},
	} {
		if got := product(row.header); got != row.want {
			t.Errorf("%q: got %q, want %q", row.header, got, row.want)
		}
	}
}

func FuzzProduct(f *testing.F) {
	for _, header := range []string{"nginx/1.25", "\x00", "a b", "/", "é"} {
		f.Add(header)
	}
	f.Fuzz(func(t *testing.T, header string) {
		got := product(header)
		if len(got) > longestProduct || strings.ContainsFunc(got, func(c rune) bool { return c <= ' ' || c > '~' }) {
			t.Errorf("%q becomes %q", header, got)
		}
	})
}

func FuzzRedirect(f *testing.F) {
	for _, location := range []string{"https://a.test/", "http://a.test:81/x?y", "//b", "ftp://x", "http://[::1%25lo]:80/", "http://user:secret@a.test/", "http://\x7f/"} {
		f.Add(location)
	}
	f.Fuzz(func(t *testing.T, location string) {
		start := &url.URL{Scheme: "http", Host: "example.test", Path: path}
		next, err := start.Parse(location)
		if err != nil {
			return
		}
		text := siteOf(next)
		follows := &trail{host: "example.test", ports: []string{"80", "443"}}
		err = follows.objectionTo(next, []string{start.String()})
		port := effectivePort(next)
		switch {
		case err != nil:
			text += err.Error()
		case port != "80" && port != "443", next.User != nil, isAddress(next.Hostname()):
			t.Errorf("%q is followed", location)
		}
		if len(text) > 1024 || strings.ContainsFunc(text, func(c rune) bool { return c < ' ' || c > '~' && c != '…' }) {
			t.Errorf("%q is shown as %q", location, text)
		}
	})
}
