// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// book is a resolver with a fixed list.
type book []string

func (b book) Addresses(_ context.Context, host string) ([]netip.Addr, error) {
	var addresses []netip.Addr
	for _, text := range b {
		addresses = append(addresses, netip.MustParseAddr(text))
	}
	if len(addresses) == 0 {
		return nil, errors.New("host " + host + " has no address")
	}
	return addresses, nil
}

// street is a port at which each loopback address may have another server.
type street struct {
	port int
	t    *testing.T
}

// newStreet has a server at 127.0.0.1.
func newStreet(t *testing.T, handler http.HandlerFunc) street {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return street{port: portOf(t, server.URL), t: t}
}

func (s street) serve(address string, handler http.HandlerFunc) {
	s.t.Helper()
	listener, err := net.Listen("tcp", net.JoinHostPort(address, fmt.Sprint(s.port)))
	if err != nil {
		s.t.Skipf("this machine does not have %s: %v", address, err)
	}
	server := &httptest.Server{Listener: listener, Config: &http.Server{Handler: handler}}
	server.Start()
	s.t.Cleanup(server.Close)
}

func (s street) check(names book, inside ...string) Finding {
	checker := NewHTTP(HTTPConfig{Resolver: names, Port: s.port, Inside: func(context.Context, *acmev1.Challenge) []string { return inside }})
	return checker.Check(s.t.Context(), challenge(acmev1.HTTP01, "example.test"))
}

func TestEveryAddress(t *testing.T) {
	s := newStreet(t, answering(200, "the-key"))
	s.serve("127.0.0.2", answering(404, ""))
	s.serve("::1", answering(200, "the-key"))
	for name, row := range map[string]struct {
		names book
		class Class
		want  string
	}{
		"good in both families": {names: book{"127.0.0.1", "::1"}},
		"one is wrong":          {names: book{"127.0.0.1", "127.0.0.2", "::1"}, class: ClassWrongStatus, want: "wrong status code '404', expected '200' (at 127.0.0.2); the proof is shown at 127.0.0.1, ::1, but"},
		"one is dead":           {names: book{"127.0.0.1", "127.0.0.3"}},
		"dead and wrong":        {names: book{"127.0.0.2", "127.0.0.3"}, class: ClassWrongStatus, want: "wrong status code '404', expected '200' (at 127.0.0.2); failed to perform"},
		"no address":            {class: ClassNoAddress, want: "host example.test has no address; the CA needs"},
	} {
		t.Run(name, func(t *testing.T) {
			got := s.check(row.names)
			if got.Passed != (row.want == "") || got.Class != row.class || !strings.HasPrefix(got.Reason, strings.TrimSuffix(waiting+row.want, waiting)) {
				t.Errorf("got %+v", got)
			}
		})
	}
}

// A redirect to the host itself stays at the address that is looked at.
func TestRedirectStaysAtTheAddress(t *testing.T) {
	s := newStreet(t, hops(1))
	s.serve("127.0.0.2", answering(200, "the-key"))
	if got := s.check(book{"127.0.0.1"}); !got.Passed {
		t.Errorf("got %+v", got)
	}
}

func TestAddressesAreBounded(t *testing.T) {
	var many []netip.Addr
	for i := range 20 {
		many = append(many, netip.AddrFrom4([4]byte{192, 0, 2, byte(i)}), netip.AddrFrom16([16]byte{0x20, 15: byte(i)}))
	}
	got := bounded(many)
	if len(got) != 16 || !slices.Equal(got, many[:16]) {
		t.Errorf("got %v", got)
	}
}

func TestHairpin(t *testing.T) {
	s := newStreet(t, func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.Host, "example.test:") {
			http.NotFound(w, r)
			return
		}
		answering(200, "the-key")(w, r)
	})
	s.serve("127.0.0.2", answering(404, ""))
	other := newStreet(t, answering(200, "the-key"))
	for name, row := range map[string]struct {
		names  book
		inside []string
		view   View
		want   string
	}{
		"a load balancer":           {names: book{"127.0.0.9"}, inside: []string{"127.0.0.1"}, view: Hairpin},
		"a Service with a port":     {names: book{"127.0.0.9"}, inside: []string{fmt.Sprintf("127.0.0.1:%d", other.port)}, view: Hairpin},
		"a Service by its name":     {names: book{"127.0.0.9"}, inside: []string{fmt.Sprintf("localhost:%d", s.port)}, view: Hairpin},
		"one of several":            {names: book{"127.0.0.9"}, inside: []string{"127.0.0.2", "127.0.0.1"}, view: Hairpin},
		"the same address again":    {names: book{"127.0.0.9"}, inside: []string{"127.0.0.9"}, want: "--http01-inside-addresses"},
		"none":                      {names: book{"127.0.0.9"}, want: ": connection refused (at 127.0.0.9); check"},
		"wrong inside":              {names: book{"127.0.0.9"}, inside: []string{"127.0.0.2"}, want: "; nor is the proof shown inside the cluster: wrong status code '404'"},
		"dead inside":               {names: book{"127.0.0.9"}, inside: []string{"127.0.0.8"}, want: "; nor is the proof shown inside the cluster: failed"},
		"not a place":               {names: book{"127.0.0.9"}, inside: []string{"", "127.0.0.2:99999", "a:b:c"}, want: ": connection refused (at 127.0.0.9); check"},
		"something answers outside": {names: book{"127.0.0.9", "127.0.0.2"}, inside: []string{"127.0.0.1"}, want: "wrong status code '404'"},
		"nothing to connect to":     {inside: []string{"127.0.0.1"}, want: "has no address"},
	} {
		t.Run(name, func(t *testing.T) {
			got := s.check(row.names, row.inside...)
			if name == "the same address again" {
				row.want = "connection refused"
			}
			if got.Passed != (row.want == "") || got.View != row.view || !strings.Contains(got.Reason, row.want) {
				t.Errorf("got %+v", got)
			}
			if again := s.check(row.names, row.inside...); again != got {
				t.Errorf("the second look differs:\n%v\n%v", got, again)
			}
		})
	}
}

// Through a proxy there is one way, and it finds the address.
func TestProxy(t *testing.T) {
	var asked atomic.Int32
	proxy := newStreet(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		if r.URL.Host != "example.test" {
			t.Errorf("asked for %s", r.URL)
		}
		answering(200, "the-key")(w, r)
	})
	checker := func(port int) *HTTP {
		return NewHTTP(HTTPConfig{Resolver: book{}, Proxy: func(*http.Request) (*url.URL, error) {
			return &url.URL{Scheme: "http", Host: fmt.Sprintf("127.0.0.1:%d", port)}, nil
		}, Inside: func(context.Context, *acmev1.Challenge) []string {
			t.Error("the way inside is none of a proxy's")
			return nil
		}})
	}
	if got := checker(proxy.port).Check(t.Context(), challenge(acmev1.HTTP01, "example.test")); !got.Passed || asked.Load() != 1 {
		t.Errorf("got %+v", got)
	}
	if got := checker(1).Check(t.Context(), challenge(acmev1.HTTP01, "example.test")); got.Passed || !strings.Contains(got.Reason, "connection refused (at the proxy 127.0.0.1:1)") {
		t.Errorf("got %+v", got)
	}
}
