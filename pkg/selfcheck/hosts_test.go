// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"net"
	"net/netip"
	"os"
	"slices"
	"strings"
	"testing"
)

// The pod's search list is for names without a dot at their end.
func TestSystemAsksForTheNameItself(t *testing.T) {
	var asked []string
	s := system{lookUp: func(_ context.Context, _, host string) ([]netip.Addr, error) {
		asked = append(asked, host)
		return []netip.Addr{netip.MustParseAddr("::ffff:192.0.2.1"), netip.MustParseAddr("192.0.2.1")}, nil
	}}
	for _, host := range []string{"example.test", "example.test.", "intranet"} {
		got, err := s.Addresses(t.Context(), host)
		if err != nil || !slices.Equal(got, []netip.Addr{netip.MustParseAddr("192.0.2.1")}) {
			t.Errorf("%s: got %v, %v", host, got, err)
		}
	}
	if !slices.Equal(asked, []string{"example.test.", "example.test.", "intranet"}) {
		t.Errorf("asked for %q", asked)
	}
}

func TestSystemNamesWhatItWasAskedFor(t *testing.T) {
	s := system{lookUp: func(_ context.Context, _, host string) ([]netip.Addr, error) {
		return nil, &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}
	}}
	const want = `the system finds no address of "example.test"`
	if got, err := s.Addresses(t.Context(), "example.test"); err == nil || err.Error() != want {
		t.Errorf("got %v, %v; want %s", got, err, want)
	}
}

// What hostAliases put into the hosts file is found.
func TestSystemKnowsTheHostsFile(t *testing.T) {
	s := newSystem()
	names := append(namesInHostsFile(t), "localhost")
	for _, name := range names {
		if got, err := s.Addresses(t.Context(), name); err != nil || len(got) == 0 {
			t.Errorf("%s: got %v, %v", name, got, err)
		}
	}
}

func namesInHostsFile(t *testing.T) []string {
	t.Helper()
	content, err := os.ReadFile("/etc/hosts")
	if err != nil {
		return nil // the system has none
	}
	var names []string
	for line := range strings.Lines(string(content)) {
		line, _, _ = strings.Cut(line, "#")
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		if _, err := netip.ParseAddr(fields[0]); err == nil {
			names = append(names, fields[1:]...)
		}
	}
	return names
}
