// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestAddress(t *testing.T) {
	for text, row := range map[string]struct{ want, err string }{
		"192.0.2.1":           {want: "192.0.2.1:53"},
		"192.0.2.1:5353":      {want: "192.0.2.1:5353"},
		"ns.example.test":     {want: "ns.example.test:53"},
		"ns.example.test.:53": {want: "ns.example.test.:53"},
		"[2001:db8::1]":       {want: "[2001:db8::1]:53"},
		"[2001:db8::1]:5353":  {want: "[2001:db8::1]:5353"},
		"2001:db8::1":         {err: "needs brackets"},
		"":                    {err: "neither an IP address nor a host name"},
		":53":                 {err: "neither an IP address nor a host name"},
		"ns.test:":            {err: `"" is not a port`},
		"ns.test:0":           {err: `"0" is not a port`},
		"ns.test:65536":       {err: `"65536" is not a port`},
		"ns.test:dns":         {err: `"dns" is not a port`},
		"ns test":             {err: "neither"},
		"[ns.test]":           {err: "is not an IPv6 address"},
		"[192.0.2.1]:53":      {err: "is not an IPv6 address"},
		"[2001:db8::1":        {err: "do not fit"},
		"a..b":                {err: "neither"},
		"https://dns.test":    {err: "is not a port"},
	} {
		got, err := Address(text)
		if got != row.want || !says(err, row.err) {
			t.Errorf("%q: got %q, %v; want %q, %q", text, got, err, row.want, row.err)
		}
	}
}

func TestNameservers(t *testing.T) {
	for text, row := range map[string]struct{ want, err string }{
		"192.0.2.1:53":                  {want: "192.0.2.1:53"},
		"https://dns.test/dns-query":    {want: "https://dns.test/dns-query"},
		"https://[2001:db8::1]:8443/q":  {want: "https://[2001:db8::1]:8443/q"},
		"http://dns.test/dns-query":     {err: "neither host:port nor an https URL"},
		"https:///dns-query":            {err: "neither"},
		"https://dns.test:port/":        {err: "neither"},
		"tls://dns.test":                {err: "neither"},
		"https://dns.test/%zz?x=\x00\n": {err: "neither"},
	} {
		r, err := New(Config{Nameservers: []string{text}})
		if !says(err, row.err) || err == nil && !slices.Equal(r.Nameservers(), []string{row.want}) {
			t.Errorf("%q: got %v, %v; want %q, %q", text, r, err, row.want, row.err)
		}
	}
	if _, err := New(Config{}); !says(err, "no name server") {
		t.Errorf("got %v", err)
	}
}

func TestSystemNameservers(t *testing.T) {
	file := filepath.Join(t.TempDir(), "resolv.conf")
	write := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := SystemNameservers(file); err == nil {
		t.Error("no file, no error")
	}
	write("search a.test\n")
	if _, err := SystemNameservers(file); !says(err, "names no name server") {
		t.Errorf("got %v", err)
	}
	write("nameserver 192.0.2.1\nnameserver 2001:db8::1\nnameserver fe80::1%eth0\n")
	got, err := SystemNameservers(file)
	if want := []string{"192.0.2.1:53", "[2001:db8::1]:53", "[fe80::1%eth0]:53"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := New(Config{Nameservers: got}); err != nil {
		t.Errorf("the system's servers are not accepted: %v", err)
	}
}

func FuzzAddress(f *testing.F) {
	for _, seed := range []string{"", "a", "a:53", "[::1]", "[::1]:53", "[::1", "::1", "a:b:c", "[[::1]]", "https://a/", "[]:1", "a:00053", "[fe80::1%]:53"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		address, err := Address(text)
		if err != nil {
			return
		}
		host, port, err := net.SplitHostPort(address)
		if err != nil || host == "" || port == "" || strings.ContainsAny(host, " /[]") {
			t.Fatalf("%q became %q: %v", text, address, err)
		}
		if again, err := Address(address); err != nil || again != address {
			t.Fatalf("%q became %q, which becomes %q, %v", text, address, again, err)
		}
	})
}

func FuzzNameserver(f *testing.F) {
	for _, seed := range []string{"https://a/", "https://[::1]:1/x?y#z", "http://a", "://", "a:53", "https://u:p@a"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		server, err := parseNameserver(text)
		if err == nil && server == "" {
			t.Fatalf("%q became nothing", text)
		}
	})
}
