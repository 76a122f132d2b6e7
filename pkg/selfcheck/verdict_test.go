// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"errors"
	"strings"
	"syscall"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

func challenge(kind acmev1.ChallengeType, dnsName string) *acmev1.Challenge {
	return &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: kind, DNSName: dnsName, Token: "the-token", Key: "the-key"}}
}

func TestVerdict(t *testing.T) {
	said := func(host, address string, values ...string) answer {
		return answer{host: host, address: address, values: values}
	}
	failed := func(host, address string, err error) answer {
		return answer{host: host, address: address, err: err}
	}
	nxdomain := &resolver.RcodeError{Server: "192.0.2.1:53", Rcode: "NXDOMAIN"}
	servfail := &resolver.RcodeError{Server: "192.0.2.1:53", Rcode: "SERVFAIL"}
	noRoute := &resolver.ServerError{Server: "[2001:db8::1]:53", Err: syscall.ENETUNREACH}
	refused := &resolver.ServerError{Server: "192.0.2.1:53", Err: syscall.ECONNREFUSED}
	const dns = "Waiting for DNS-01 challenge propagation: "
	for name, row := range map[string]struct {
		answers []answer
		want    string
	}{
		"all have it":         {answers: []answer{said("a.", "1:53", "the-key"), said("b.", "2:53", "another", "the-key")}},
		"nobody to ask":       {want: dns + "there is no name server to ask"},
		"one has another":     {answers: []answer{said("a.", "1:53", "the-key"), said("b.", "2:53", "another")}, want: dns + `DNS record for "example.test" not yet propagated: not at b. (2:53)`},
		"one has none":        {answers: []answer{said("a.", "1:53"), said("b.", "2:53", "the-key")}, want: dns + `DNS record for "example.test" not yet propagated: not at a. (1:53)`},
		"no such name":        {answers: []answer{failed("a.", "1:53", nxdomain)}, want: dns + `DNS record for "example.test" not yet propagated: not at a. (1:53)`},
		"part of the key":     {answers: []answer{said("a.", "1:53", "the-ke", "the-key2", "THE-KEY")}, want: dns + `DNS record for "example.test" not yet propagated: not at a. (1:53)`},
		"recursive":           {answers: []answer{said("9.9.9.9:53", "9.9.9.9:53")}, want: dns + `DNS record for "example.test" not yet propagated: not at 9.9.9.9:53`},
		"one fails":           {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "2:53", servfail)}, want: dns + `DNS record for "example.test" cannot be seen everywhere: b.: 192.0.2.1:53 says SERVFAIL`},
		"one is dead":         {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "2:53", refused)}, want: dns + `DNS record for "example.test" cannot be seen everywhere: b.: asking 192.0.2.1:53: connection refused`},
		"one has no address":  {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "", errors.New("host b. has no address"))}, want: dns + `DNS record for "example.test" cannot be seen everywhere: b.: host b. has no address`},
		"both":                {answers: []answer{said("a.", "1:53"), failed("b.", "2:53", refused)}, want: dns + `DNS record for "example.test" not yet propagated: not at a. (1:53); b.: asking 192.0.2.1:53: connection refused`},
		"no IPv6 here":        {answers: []answer{said("a.", "1:53", "the-key"), failed("a.", "6:53", noRoute)}},
		"only IPv6 there":     {answers: []answer{said("a.", "1:53", "the-key"), failed("b.", "6:53", noRoute)}, want: dns + `DNS record for "example.test" cannot be seen everywhere: b.: asking [2001:db8::1]:53: network is unreachable`},
		"no IPv6, but behind": {answers: []answer{said("a.", "1:53"), failed("a.", "6:53", noRoute)}, want: dns + `DNS record for "example.test" not yet propagated: not at a. (1:53)`},
	} {
		t.Run(name, func(t *testing.T) {
			got := verdict(challenge(acmev1.DNS01, "example.test"), row.answers)
			if got.Passed != (row.want == "") || !strings.HasPrefix(got.Reason, row.want) || row.want == "" && got.Reason != "" {
				t.Errorf("got  %v %s\nwant %s", got.Passed, got.Reason, row.want)
			}
			if strings.Contains(got.Reason, "the-key") {
				t.Errorf("the key is in the reason: %s", got.Reason)
			}
		})
	}
}

func TestUnknownType(t *testing.T) {
	got := Table{acmev1.DNS01: NewDNS(DNSConfig{})}.Check(t.Context(), challenge("TLS-ALPN-01", "example.test"))
	if got.Passed || !strings.Contains(got.Reason, `no self-check for spec.type "TLS-ALPN-01"`) {
		t.Errorf("got %v", got)
	}
}
