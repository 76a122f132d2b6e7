// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"crypto/sha256"
	"encoding/base64"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Conform is the suite. Each test starts a service of its own.
func Conform(t *testing.T, start Start) {
	t.Helper()
	for _, r := range rows() {
		t.Run(r.name, func(t *testing.T) {
			r.run(&stage{TB: t, start: func(zones ...string) Bed { return start(t, zones...) }})
		})
	}
}

// row is one promise.
type row struct {
	name string
	run  func(*stage)
}

func rows() []row {
	return slices.Concat(valueRows(), zoneRows(), faultRows(), credentialRows())
}

// zone is the one that most rows use, and www and api are names in it.
const (
	zone = "example.test."
	www  = "_acme-challenge.www." + zone
	api  = "_acme-challenge.api." + zone
)

// stage is where one row is played.
type stage struct {
	testing.TB
	start func(zones ...string) Bed

	Bed
	provider dns01.Provider
	// started are the zones that the service was started with.
	started []dns01.Zone
	// removed are the values that were removed, by name, for services that keep them.
	removed map[string][]string
}

// open starts the service and builds the provider.
func (s *stage) open(zones ...string) {
	s.Helper()
	s.Bed = s.start(zones...)
	for _, apex := range zones {
		s.started = append(s.started, dns01.Zone{Name: strings.ToLower(apex)})
	}
	s.removed = make(map[string][]string)
	s.provider = s.mustBuild()
}

// build builds a provider, which makes no request.
func (s *stage) build() (dns01.Provider, error) {
	s.Helper()
	data := make(Secrets)
	for name, secret := range s.Secrets {
		data["team/"+name] = maps.Clone(secret)
	}
	access := s.Access
	access.Credentials = dns01.Credentials{Secrets: data, Namespace: "team"}
	before := s.Service.Requests()
	provider, err := s.Kind.Build(s.Context(), s.Solver.DeepCopy(), access)
	if made := s.Service.Requests() - before; made != 0 {
		s.Errorf("Build made %d requests", made)
	}
	return provider, err
}

func (s *stage) mustBuild() dns01.Provider {
	s.Helper()
	provider, err := s.build()
	if err != nil {
		s.Fatalf("building the provider: %v", err)
	}
	return provider
}

// apply makes changes in the zone of the first, as the engine does.
func (s *stage) apply(changes ...dns01.Change) {
	s.Helper()
	if _, err := s.provider.Apply(s.Context(), s.zoneOf(changes[0].Name), changes); err != nil {
		s.Fatalf("applying %d changes, the first to %s: %v", len(changes), changes[0].Name, err)
	}
	for _, c := range changes {
		if c.Remove {
			s.removed[c.Name] = append(s.removed[c.Name], c.Value)
		}
	}
}

// want checks what is at a name. A service that removes nothing may still have what
// was removed.
func (s *stage) want(name string, values ...string) {
	s.Helper()
	slices.Sort(values)
	got := s.Service.Values(name)
	if s.NoRemove != "" {
		got = slices.DeleteFunc(slices.Clone(got), func(v string) bool {
			return slices.Contains(s.removed[name], v) && !slices.Contains(values, v)
		})
	}
	if !slices.Equal(got, values) {
		s.Errorf("at %s there are %q, want %q", name, got, values)
	}
}

// needTwoValues skips the row if a name holds only one.
func (s *stage) needTwoValues() {
	s.Helper()
	if s.Kind.Values == 1 {
		s.Skip("a name holds one value")
	}
}

func add(name, value string) dns01.Change {
	return dns01.Change{Record: dns01.Record{
		Name: name, Value: value, TTL: dns01.TTL,
		DNSName: strings.TrimSuffix(strings.TrimPrefix(name, "_acme-challenge."), "."),
	}}
}

func remove(name, value string) dns01.Change {
	change := add(name, value)
	change.Remove = true
	return change
}

// key is a value such as challenges have (RFC 8555 section 8.4).
func key(text string) string {
	sum := sha256.Sum256([]byte(text))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}
