// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"net"
	"strconv"
	"testing"
)

func TestSplitPlace(t *testing.T) {
	for place, want := range map[string]string{
		"ingress.example.svc":      "ingress.example.svc:0",
		"ingress.example.svc.:80":  "ingress.example.svc.:80",
		"ingress":                  "ingress:0",
		"192.0.2.1":                "192.0.2.1:0",
		"192.0.2.1:8080":           "192.0.2.1:8080",
		"2001:DB8::1":              "[2001:db8::1]:0",
		"[2001:db8::1]:8080":       "[2001:db8::1]:8080",
		"":                         "",
		"a:b:c":                    "",
		"a:b":                      "",
		"a:0":                      "",
		"a:65536":                  "",
		":80":                      "",
		"a b":                      "",
		"[2001:db8::1]":            "",
		"http://ingress:80":        "",
		"ingress/path":             "",
		"user@ingress":             "",
		"ingress.example.svc:80:1": "",
	} {
		host, port, err := SplitPlace(place)
		got := net.JoinHostPort(host, strconv.Itoa(port))
		if (err == nil) != (want != "") || err == nil && got != want {
			t.Errorf("%q: got %s, %v; want %s", place, got, err, want)
		}
	}
}

func FuzzSplitPlace(f *testing.F) {
	for _, place := range []string{"a", "a:80", "a:b:c", "[::1]:1", "::1", "fe80::1%lo", ":", "[", "\x00:1"} {
		f.Add(place)
	}
	f.Fuzz(func(t *testing.T, place string) {
		host, port, err := SplitPlace(place)
		if err != nil {
			return
		}
		again, samePort, err := SplitPlace(net.JoinHostPort(host, strconv.Itoa(max(1, port))))
		if err != nil || again != host || samePort != max(1, port) {
			t.Errorf("%q is %q and %d, which is %q and %d, %v", place, host, port, again, samePort, err)
		}
	})
}
