// SPDX-License-Identifier: Apache-2.0

package trial

import (
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

func plain(_ bool, headline string) string { return headline }

func TestOf(t *testing.T) {
	const silent = "Waiting for HTTP-01 challenge propagation: failed to perform self check GET request 'http://a.test/x': connection refused (at 192.0.2.1); check"
	for reason, row := range map[string]struct {
		isOpen bool
		words  []string
	}{
		"Waiting for HTTP-01 challenge propagation: wrong status code '404', expected '200' (at 192.0.2.1); the route is not in effect there: check that the address is that of the ingress controller or gateway which serves it, and the class in the solver": {true, []string{"the way is open", "(http-route-not-found)", "Seen:"}},
		silent: {false, []string{"Likely cause:", "What to do:", "connection refused"}},
	} {
		result := Of("a.test", selfcheck.Finding{Reason: reason})
		text := result.Text(plain)
		if result.IsOpen() != row.isOpen || !strings.HasPrefix(text, "a.test: ") {
			t.Errorf("%s: open %t\n%s", reason, result.IsOpen(), text)
		}
		for _, word := range row.words {
			if !strings.Contains(text, word) {
				t.Errorf("%q is not in\n%s", word, text)
			}
		}
	}
}

// What cannot be used is named; nothing is asked for it.
func TestRunNamesWhatIsWrong(t *testing.T) {
	for words, o := range map[string]Options{
		`--type "tls" is not http-01 or dns-01`: {Host: "a.test", Type: "tls", Nameservers: []string{"127.0.0.1"}},
		`HOST "bad host" is neither`:            {Host: "bad host", Type: "http-01", Nameservers: []string{"127.0.0.1"}},
		`HOST "" is neither`:                    {Host: "", Type: "http-01", Nameservers: []string{"127.0.0.1"}},
		`HOST "*.a.test" is a wildcard`:         {Host: "*.a.test", Type: "http-01", Nameservers: []string{"127.0.0.1"}},
		`HOST "192.0.2.1" is an IP address`:     {Host: "192.0.2.1", Type: "dns-01", Nameservers: []string{"127.0.0.1"}},
		"--nameservers: ":                       {Host: "a.test", Type: "dns-01", Nameservers: []string{"not an address:x:y"}},
	} {
		if _, err := Run(t.Context(), o); err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("got %v, want %s", err, words)
		}
	}
}

// The name servers that were given are asked, whatever the type.
func TestRunAsksTheGivenNameservers(t *testing.T) {
	for _, row := range []struct{ host, kind, question string }{
		{"www.a.test", "http-01", "A www.a.test."},
		{"www.a.test", "dns-01", "SOA _acme-challenge.www.a.test."},
		{"*.www.a.test", "dns-01", "SOA _acme-challenge.www.a.test."},
	} {
		zone := dnstest.NewZone(t, "a.test. SOA ns.a.test. root.a.test. 1 60 60 60 60", "a.test. NS ns.a.test.", "ns.a.test. A 127.0.0.1")
		address := dnstest.Listen(t, "127.0.0.1:0", zone, nil)
		result, err := Run(t.Context(), Options{Host: row.host, Type: row.kind, Nameservers: []string{address}})
		if err != nil || result.WaitsFor == "" {
			t.Fatalf("%+v: %+v, %v", row, result, err)
		}
		if zone.Asked(row.question) == 0 {
			t.Errorf("%+v was not asked: %s", row, result.WaitsFor)
		}
	}
}
