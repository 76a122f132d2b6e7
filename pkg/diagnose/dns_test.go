// SPDX-License-Identifier: Apache-2.0

package diagnose

import (
	"context"
	"net"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

const (
	soa    = "example.test. SOA ns.test. admin.test. 1 3600 600 86400 60"
	record = "_acme-challenge.example.test. TXT the-key"
	alias  = "_acme-challenge.example.test. CNAME there.example.test."
)

func dns01Challenge() *acmev1.Challenge {
	return &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.DNS01, DNSName: "example.test", Key: "the-key",
		Solver: acmev1.Solver{DNS01: &acmev1.DNS01Solver{}}}}
}

// seenByDNS is what the self-check says of two name servers with these records.
func seenByDNS(first, second []string, change func(*acmev1.Challenge)) func(*testing.T) string {
	return func(t *testing.T) string {
		at := dnstest.Listen(t, "127.0.0.2:0", dnstest.NewZone(t, append(first, soa)...), nil)
		_, port, _ := net.SplitHostPort(at)
		dnstest.Listen(t, "127.0.0.3:"+port, dnstest.NewZone(t, append(second, soa)...), nil)
		recursive := dnstest.Listen(t, "127.0.0.1:0", dnstest.NewZone(t, soa, "example.test. NS ns1.test.", "example.test. NS ns2.test.",
			"ns1.test. A 127.0.0.2", "ns2.test. A 127.0.0.3", `example.test. CAA 0 issue "other.test"`), nil)
		return look(t, recursive, port, change)
	}
}

func look(t *testing.T, recursive, port string, change func(*acmev1.Challenge)) string {
	t.Helper()
	dns, err := resolver.New(resolver.Config{Nameservers: []string{recursive}, AuthoritativePort: port, AttemptTimeout: 200 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	ch := dns01Challenge()
	if change != nil {
		change(ch)
	}
	inSync := func(_ context.Context, ch *acmev1.Challenge) bool { return ch.Annotations[unsynced] == "" }
	guard := selfcheck.Guard{Proof: selfcheck.NewDNS(selfcheck.DNSConfig{Resolver: dns, InSync: inSync}), Resolver: dns}
	return guard.Check(t.Context(), ch, selfcheck.CA{Identities: []string{"ca.test"}}).Reason
}

// unsynced is an annotation of challenges whose DNS service is behind.
const unsynced = "test/unsynced"

// TestOneProblemInOtherWords: what the fixtures do not show.
func TestOneProblemInOtherWords(t *testing.T) {
	some := []string{"_acme-challenge.example.test. TXT a", "_acme-challenge.example.test. TXT b"}
	for name, row := range map[string]struct {
		reason func(*testing.T) string
		class  string
	}{
		"two other values":      {seenByDNS(some, some, nil), "other-value"},
		"a CNAME at one server": {seenByDNS([]string{alias}, nil, nil), "servers-disagree"},
		"the DNS service is behind": {seenByDNS([]string{record}, []string{record}, func(ch *acmev1.Challenge) {
			ch.Annotations = map[string]string{unsynced: "yes"}
		}), "dns-service-busy"},
	} {
		if reason := row.reason(t); Reason(reason).Class != row.class {
			t.Errorf("%s: %s in %q", name, Reason(reason).Class, reason)
		}
	}
}

func dnsFixtures() map[string]func(*testing.T) string {
	with := func(records ...string) []string { return records }
	other := "_acme-challenge.example.test. TXT another"
	return map[string]func(*testing.T) string{
		"record-not-there":   seenByDNS(nil, nil, nil),
		"servers-disagree":   seenByDNS(with(record), nil, nil),
		"other-value":        seenByDNS(with(other), with(other), nil),
		"cname-not-followed": seenByDNS(with(alias), with(alias), nil),
		"acme-dns-cname": seenByDNS(nil, nil, func(ch *acmev1.Challenge) {
			ch.Spec.Solver.DNS01.AcmeDNS = &acmev1.AcmeDNSProvider{}
		}),
		"cname-loop": seenByDNS(with("_acme-challenge.example.test. CNAME _acme-challenge.example.test."), nil, nil),
		"caa":        seenByDNS(with(record), with(record), nil),
		"name-servers-silent": func(t *testing.T) string {
			return look(t, "127.0.0.9:9", "9", nil)
		},
	}
}
