// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// service is a real name server as the conformance suite sees it.
type service struct {
	*nameserver
	*front
}

var _ dns01test.ZonedService = service{}

// Fail makes the server deny by its own policy; the rest is done before it.
func (s service) Fail(fault dns01test.Fault) {
	s.fail(fault)
	s.Allowed = nil
	if fault == dns01test.Forbidden {
		s.Allowed = []string{"nothing-else.example.test."}
	}
	s.reload()
}

// Rotate gives the key another secret.
func (s service) Rotate() map[string]map[string][]byte {
	s.Keys[0] = newTSIG(s.Keys[0].Name, s.Keys[0].Algorithm, "the new secret")
	s.reload()
	return secretOf(s.Keys[0])
}

func secretOf(key tsig) map[string]map[string][]byte {
	return map[string]map[string][]byte{"tsig": {"secret": []byte(key.Secret)}}
}

// configFor is a solver that uses a key at a server.
func configFor(address, protocol, key, algorithm string) *acmev1.RFC2136Provider {
	return &acmev1.RFC2136Provider{
		Nameserver: address, Protocol: protocol, TSIGKeyName: key, TSIGAlgorithm: algorithm,
		TSIGSecret: acmev1.SecretKeySelector{Name: "tsig", Key: "secret"},
	}
}

func TestConform(t *testing.T) {
	for _, s := range []software{bind(), knot()} {
		for _, protocol := range []string{"UDP", "TCP"} {
			t.Run(s.name+" "+protocol, func(t *testing.T) {
				s.find(t) // skip once, not for each promise
				dns01test.Conform(t, func(t *testing.T, zones ...string) dns01test.Bed {
					key := newTSIG("user", "hmac-sha256", theKey)
					server := run(t, s, []tsig{key}, zones...)
					front := newFront(t, server.address)
					return dns01test.Bed{
						Service: service{server, front},
						Kind:    Kind(),
						Solver:  &acmev1.DNS01Solver{RFC2136: configFor(front.address, protocol, "user", "HMACSHA256")},
						Secrets: secretOf(key),
						Without: map[dns01test.Fault]string{dns01test.Throttled: "DNS UPDATE has no answer that says so"},
					}
				})
			})
		}
	}
}
