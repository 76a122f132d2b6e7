// SPDX-License-Identifier: Apache-2.0

package trial

import (
	"strings"
	"testing"

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

// A flag that cannot be used is named; nothing is asked for it.
func TestRunNamesTheFlag(t *testing.T) {
	for words, o := range map[string]Options{
		`--type "tls" is not http-01 or dns-01`: {Host: "a.test", Type: "tls", Nameservers: []string{"127.0.0.1"}},
		"--nameservers: ":                       {Host: "a.test", Type: "dns-01", Nameservers: []string{"not an address:x:y"}},
	} {
		if _, err := Run(t.Context(), o); err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("got %v, want %s", err, words)
		}
	}
}
