// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/miekg/dns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

// seen is a look that has passed, or not.
type seen Finding

func (s seen) Check(context.Context, *acmev1.Challenge) Finding { return Finding(s) }

func TestGuard(t *testing.T) {
	zone := dnstest.NewZone(t, "example.test."+soa, `example.test. CAA 0 issue "other.test"`, `www.example.test. CAA 0 issue "ca.test"`)
	zone.Fail("broken.example.test.", dns.RcodeServerFailure)
	r, err := resolver.New(resolver.Config{Nameservers: []string{dnstest.Listen(t, "127.0.0.1:0", zone, nil)}, AttemptTimeout: 200 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	passed := Finding{Passed: true, View: Authoritative, Zone: "example.test."}
	for name, row := range map[string]struct {
		proof   Finding
		ca      CA
		dnsName string
		kind    acmev1.ChallengeType
		want    Finding
	}{
		"allowed":               {proof: passed, ca: ourCA, dnsName: "www.example.test", want: passed},
		"no proof":              {proof: Finding{Reason: "no proof"}, ca: ourCA, dnsName: "example.test", want: Finding{Reason: "no proof"}},
		"unknown CA":            {proof: passed, dnsName: "example.test", want: passed},
		"IP address":            {proof: passed, ca: ourCA, dnsName: "192.0.2.1", want: passed},
		"forbidden":             {proof: passed, ca: ourCA, dnsName: "example.test", want: Finding{Class: ClassCAA, Reason: `Waiting for DNS-01 challenge propagation: the proof is there, but CAA records at "example.test." forbid`}},
		"forbidden further up":  {proof: passed, ca: ourCA, dnsName: "a.b.example.test", want: Finding{Class: ClassCAA, Reason: `Waiting for DNS-01 challenge propagation: the proof is there, but CAA records at "example.test." forbid`}},
		"forbidden for HTTP-01": {proof: passed, ca: ourCA, dnsName: "example.test", kind: acmev1.HTTP01, want: Finding{Class: ClassCAA, Reason: `Waiting for HTTP-01 challenge propagation: the proof is there, but CAA records`}},
		"cannot be seen": {proof: passed, ca: ourCA, dnsName: "broken.example.test", want: Finding{Passed: true, View: Authoritative, Zone: "example.test.",
			CAAUnseen: true, Notes: `whether CAA records let the CA issue could not be seen: looking up CAA of "broken.example.test.": 127.0.0.1:`}},
	} {
		t.Run(name, func(t *testing.T) {
			if row.kind == "" {
				row.kind = acmev1.DNS01
			}
			got := Guard{Proof: seen(row.proof), Resolver: r}.Check(t.Context(), challenge(row.kind, row.dnsName), row.ca)
			fits := strings.HasPrefix(got.Reason, row.want.Reason) && strings.HasPrefix(got.Notes, row.want.Notes)
			if got.Class != row.want.Class || got.Passed != row.want.Passed || !fits || got.View != row.want.View || got.Zone != row.want.Zone || got.CAAUnseen != row.want.CAAUnseen {
				t.Errorf("got  %+v\nwant %+v", got, row.want)
			}
		})
	}
}

// A solver's own name servers see CAA records, too.
func TestGuardLooksThroughTheSolversServers(t *testing.T) {
	forbidding := dnstest.NewZone(t, "example.test."+soa, `example.test. CAA 0 issue ";"`)
	ours := dnstest.NewZone(t, "example.test."+soa)
	r, err := resolver.New(resolver.Config{Nameservers: []string{dnstest.Listen(t, "127.0.0.1:0", ours, nil)}})
	if err != nil {
		t.Fatal(err)
	}
	ch := challenge(acmev1.DNS01, "example.test")
	ch.Spec.Solver.DNS01 = &acmev1.DNS01Solver{Nameservers: []string{dnstest.Listen(t, "127.0.0.1:0", forbidding, nil)}}
	guard := Guard{Proof: seen{Passed: true, Notes: "ns2 is dead"}, Resolver: r}
	if got := guard.Check(t.Context(), ch, ourCA); got.Passed {
		t.Errorf("got %+v", got)
	}
	ch.Spec.Solver.DNS01.Nameservers = []string{"http://x"}
	if got := guard.Check(t.Context(), ch, ourCA); !got.Passed || !strings.HasPrefix(got.Notes, "ns2 is dead; whether CAA") {
		t.Errorf("got %+v", got)
	}
}
