// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// The numbers are FNV-1 of the JSON text beside them, computed elsewhere. If one
// of them changes, challenges in flight are no longer found by their names.
func TestChallengeName(t *testing.T) {
	spec := acmev1.ChallengeSpec{
		URL: "https://ca.test/chall/1", AuthorizationURL: "https://ca.test/authz/1", DNSName: "example.test",
		Type: acmev1.DNS01, Token: "tok", Key: "not hashed", IssuerRef: acmev1.IssuerReference{Name: "ca", Kind: "ClusterIssuer"},
		Solver: acmev1.Solver{
			Selector: &acmev1.Selector{MatchLabels: map[string]string{"b": "2", "a": "1"}, DNSZones: []string{"example.test"}},
			DNS01:    &acmev1.DNS01Solver{CNAMEStrategy: "Follow", RFC2136: &acmev1.RFC2136Provider{Nameserver: "192.0.2.1:53", Protocol: "TCP"}},
		},
	}
	// {"url":"https://ca.test/chall/1","authorizationURL":"https://ca.test/authz/1","dnsName":"example.test","wildcard":false,
	// "type":"DNS-01","token":"tok","key":"","solver":{"selector":{"matchLabels":{"a":"1","b":"2"},"dnsZones":["example.test"]},
	// "dns01":{"cnameStrategy":"Follow","rfc2136":{"nameserver":"192.0.2.1:53","tsigSecretSecretRef":{"name":""},"protocol":"TCP"}}},
	// "issuerRef":{"name":"ca","kind":"ClusterIssuer"}}
	wantName(t, "order", spec, "order-44626554")

	spec.Wildcard, spec.IssuerRef.Kind = true, ""
	spec.Solver = acmev1.Solver{
		WaitInsteadOfSelfCheck: &metav1.Duration{Duration: 30 * time.Second},
		DNS01: &acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{GroupName: "g", SolverName: "s",
			Config: &runtime.RawExtension{Raw: []byte(`{"b": 1, "a": [true]}`)}}},
	}
	// {"url":…,"wildcard":true,"type":"DNS-01","token":"tok","key":"","solver":{"dns01":{"webhook":{"groupName":"g","solverName":"s",
	// "config":{"b":1,"a":[true]}}},"waitInsteadOfSelfCheck":"30s"},"issuerRef":{"name":"ca"}}
	wantName(t, "order", spec, "order-2903956090")
	wantName(t, strings.Repeat("a", 51), spec, strings.Repeat("a", 51)+"-2903956090")
	wantName(t, strings.Repeat("a", 60), spec, strings.Repeat("a", 52)+"-2903956090")
	wantName(t, strings.Repeat("a", 50)+"-.bcd", spec, strings.Repeat("a", 50)+"-2903956090")
}

func wantName(t *testing.T, order string, spec acmev1.ChallengeSpec, want string) {
	t.Helper()
	if got, err := ChallengeName(order, spec); err != nil || got != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}
