// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"strings"
	"testing"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// testAlgorithms issues a certificate with each TSIG algorithm, over UDP and TCP.
func testAlgorithms(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "algorithms")
	for _, key := range bed.Keys {
		for _, protocol := range []string{"UDP", "TCP"} {
			word := strings.TrimSuffix(key.Name, ".")
			t.Run(word+protocol, func(t *testing.T) {
				solver := s.DNS01(word)
				solver.RFC2136.Protocol = protocol
				name := strings.ToLower(word + "-" + protocol)
				issuer := readyIssuer(t, s, name, acmev1.Solver{DNS01: solver})
				took := issueOne(t, s, issuer, name+".load.test")
				t.Logf("valid after %v", took["order valid"].Round(time.Millisecond))
			})
		}
	}
	checkNothingLeft(t, s)
}

// testRefusedUpdates: a name server that does not do as it is asked, in four ways.
func testRefusedUpdates(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, badNamespace)
	wrong := map[string]string{"wrong": "d3Jvbmc="}
	if err := s.WriteSecret(t.Context(), s.Namespace, "wrong-tsig", wrong); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		word   string
		rcode  int
		change func(*acmev1.RFC2136Provider)
	}{
		{"BADKEY", 0, func(p *acmev1.RFC2136Provider) { p.TSIGKeyName = "stranger." }},
		{"BADSIG", 0, func(p *acmev1.RFC2136Provider) {
			p.TSIGSecret = acmev1.SecretKeySelector{Name: "wrong-tsig", Key: "wrong"}
		}},
		{"REFUSED", dns.RcodeRefused, func(*acmev1.RFC2136Provider) {}},
		{"NOTZONE", dns.RcodeNotZone, func(*acmev1.RFC2136Provider) {}},
	} {
		t.Run(row.word, func(t *testing.T) {
			server, err := dnsserver.Start(dnsserver.Options{
				Zones: bed.Zones, Keys: bed.Keys, UpdateRcode: row.rcode,
			})
			if err != nil {
				t.Fatal(err)
			}
			// It stays until the end of all journeys: the objects do, too.
			solver := s.DNS01("hmacsha256")
			solver.RFC2136.Nameserver = server.Addr()
			row.change(solver.RFC2136)
			name := "tsig-" + strings.ToLower(row.word)
			issuer := readyIssuer(t, s, name, acmev1.Solver{DNS01: solver})
			order := orderFor(t, s, issuer, name+".example.test")
			awaitText(t, []string{row.word}, challengeText(s, order.Name))
		})
	}
	t.Run("no Secret", func(t *testing.T) {
		solver := s.DNS01("hmacsha256")
		solver.RFC2136.TSIGSecret.Name = "absent"
		acme, err := s.ACMEIssuer("tsig-absent")
		if err != nil {
			t.Fatal(err)
		}
		acme.Solvers = []acmev1.Solver{{DNS01: solver}}
		if _, err := s.Issuer(t.Context(), "tsig-absent", acme); err != nil {
			t.Fatal(err)
		}
		issuer := acmev1.IssuerReference{Name: "tsig-absent"}
		order := orderFor(t, s, issuer, "tsig-absent.example.test")
		awaitText(t, []string{"Secret", "absent"}, firstOf(
			issuerText(s, "tsig-absent"), orderText(s, order.Name), challengeText(s, order.Name)))
	})
}
