// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// withServers runs a test against each name server of the distribution. It has a key
// for each algorithm, named as the API names the algorithm.
func withServers(t *testing.T, test func(t *testing.T, server *nameserver), zones ...string) {
	for _, s := range []software{bind(), knot()} {
		t.Run(s.name, func(t *testing.T) {
			var keys []tsig
			for api, wire := range map[string]string{
				"HMACMD5": "hmac-md5", "HMACSHA1": "hmac-sha1", "HMACSHA256": "hmac-sha256", "HMACSHA512": "hmac-sha512",
			} {
				keys = append(keys, newTSIG(strings.ToLower(api), wire, theKey))
			}
			test(t, run(t, s, keys, zones...))
		})
	}
}

func TestAlgorithmsOfServers(t *testing.T) {
	withServers(t, func(t *testing.T, server *nameserver) {
		for _, algorithm := range []string{"HMACMD5", "HMACSHA1", "HMACSHA256", "HMACSHA512"} {
			for _, protocol := range []string{"UDP", "TCP"} {
				provider := mustBuild(t, configured(server.address, protocol, algorithm), theKey)
				value := algorithm + protocol
				for _, change := range []dns01.Change{add(value), remove(value)} {
					if err := apply(t.Context(), provider, change); err != nil {
						t.Errorf("%s over %s: %v", algorithm, protocol, err)
					}
					if has := slices.Contains(server.Values(theName), value); has == change.Remove {
						t.Errorf("%s over %s: the value is there: %t", algorithm, protocol, has)
					}
				}
			}
		}
	}, theZone)
}

// configured is a solver with the key of an algorithm.
func configured(address, protocol, algorithm string) *acmev1.RFC2136Provider {
	config := withKey(address, algorithm)
	config.Protocol, config.TSIGKeyName = protocol, algorithm
	return config
}

func TestRefusalsOfServers(t *testing.T) {
	withServers(t, func(t *testing.T, server *nameserver) {
		good := configured(server.address, "UDP", "HMACSHA256")
		unknown := configured(server.address, "UDP", "HMACSHA256")
		unknown.TSIGKeyName = "unknown"
		unsigned := &acmev1.RFC2136Provider{Nameserver: server.address}
		for name, row := range map[string]struct {
			config  *acmev1.RFC2136Provider
			secret  string
			zone    string
			name    string
			codes   string
			refusal dns01.Refusal
		}{
			"another secret":    {config: good, secret: "another", codes: "BADSIG", refusal: dns01.Unauthenticated},
			"unknown key":       {config: unknown, codes: "BADKEY", refusal: dns01.Forbidden},
			"unsigned":          {config: unsigned, codes: "REFUSED NOTAUTH", refusal: dns01.Forbidden},
			"wrong zone":        {config: good, zone: "elsewhere.test.", codes: "NOTAUTH", refusal: dns01.Forbidden},
			"not the top of it": {config: good, zone: theName, codes: "NOTAUTH", refusal: dns01.Forbidden},
			"out of the zone":   {config: good, name: "_acme-challenge.elsewhere.test.", codes: "NOTZONE REFUSED"},
		} {
			provider := mustBuild(t, row.config, cmp.Or(row.secret, theKey))
			change := add("v")
			change.Name = cmp.Or(row.name, theName)
			try := func() error {
				_, err := provider.Apply(t.Context(), dns01.Zone{Name: cmp.Or(row.zone, theZone)}, []dns01.Change{change})
				return err
			}
			err := try()
			if err == nil || !slices.ContainsFunc(strings.Fields(row.codes), func(code string) bool {
				return strings.Contains(err.Error(), " at "+server.address+": "+code+": ")
			}) {
				t.Errorf("%s: got %v, want one of %s", name, err, row.codes)
				continue
			}
			if refusal := refusalOf(err); refusal != row.refusal {
				t.Errorf("%s: the refusal is %q, want %q: %v", name, refusal, row.refusal, err)
			}
			if again := try(); again == nil || again.Error() != err.Error() {
				t.Errorf("%s: the second error differs:\n%v\n%v", name, err, again)
			}
		}
	}, theZone)
}

// TestPolicyOfServers: what the policy denies does not keep the neighbours in a
// message from being made.
func TestPolicyOfServers(t *testing.T) {
	const denied = "_acme-challenge.denied." + theZone
	withServers(t, func(t *testing.T, server *nameserver) {
		server.Allowed = []string{theName}
		server.reload()
		server.Put(denied, stranger)
		provider := mustBuild(t, configured(server.address, "TCP", "HMACSHA256"), theKey)
		at := func(name string, change dns01.Change) dns01.Change {
			change.Name = name
			return change
		}
		err := apply(t.Context(), provider,
			add("one"), at(denied, add("two")), remove("unseen"), at(denied, remove("unseen")), at(denied, remove(stranger)), add("three"))
		var partly *dns01.PartialError
		if !errors.As(err, &partly) {
			t.Fatalf("got %v, want a PartialError", err)
		}
		for i, want := range []dns01.Refusal{"", dns01.Forbidden, "", "", dns01.Forbidden, ""} {
			if got := refusalOf(partly.Errs[i]); got != want || (partly.Errs[i] == nil) != (want == "") {
				t.Errorf("change %d: got %v, want refusal %q", i, partly.Errs[i], want)
			}
		}
		if got := server.Values(theName); !slices.Equal(got, []string{"one", "three"}) {
			t.Errorf("got %q", got)
		}
		if got := server.Values(denied); !slices.Equal(got, []string{stranger}) {
			t.Errorf("at the denied name: got %q", got)
		}
		err = apply(t.Context(), provider, at(denied, add("two")), at(denied, remove(stranger)))
		if refusalOf(err) != dns01.Forbidden {
			t.Errorf("all are denied: got %v", err)
		}
	}, theZone)
}

// TestZoneOfServers: the zone that SOA records lead to is the one that takes the update.
func TestZoneOfServers(t *testing.T) {
	const sub = "sub." + theZone
	withServers(t, func(t *testing.T, server *nameserver) {
		resolver, err := resolver.New(resolver.Config{Nameservers: []string{server.address}})
		if err != nil {
			t.Fatal(err)
		}
		provider := mustBuild(t, configured(server.address, "UDP", "HMACSHA256"), theKey)
		for name, zone := range map[string]string{theName: theZone, "_acme-challenge.a.b." + sub: sub, "_acme-challenge." + sub: sub} {
			apex, err := resolver.ZoneOf(t.Context(), name)
			if err != nil || apex != zone {
				t.Fatalf("the zone of %s is %q, %v", name, apex, err)
			}
			change := add("v")
			change.Name = name
			if _, err := provider.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{change}); err != nil {
				t.Fatal(err)
			}
			for _, candidate := range []string{theZone, sub} {
				want := 0
				if candidate == zone {
					want = 1
				}
				if got := server.ValuesIn(candidate, name); len(got) != want {
					t.Errorf("zone %s has %q at %s", candidate, got, name)
				}
			}
		}
	}, theZone, sub)
}

// TestLongBatchOfServers: real servers take messages of every size that is sent.
func TestLongBatchOfServers(t *testing.T) {
	withServers(t, func(t *testing.T, server *nameserver) {
		for _, protocol := range []string{"UDP", "TCP"} {
			provider := mustBuild(t, configured(server.address, protocol, "HMACSHA512"), theKey)
			var changes, undo []dns01.Change
			for i := range maxChanges {
				value := fmt.Sprintf("%02d %s", i, strings.Repeat("long ", i*10))
				changes, undo = append(changes, add(value)), append(undo, remove(value))
			}
			if err := apply(t.Context(), provider, changes...); err != nil {
				t.Fatalf("%s: %v", protocol, err)
			}
			if got := server.Values(theName); len(got) != maxChanges {
				t.Errorf("%s: there are %d values", protocol, len(got))
			}
			if err := apply(t.Context(), provider, undo...); err != nil {
				t.Fatalf("%s: %v", protocol, err)
			}
			if got := server.Values(theName); len(got) != 0 {
				t.Errorf("%s: there are still %d values", protocol, len(got))
			}
		}
	}, theZone)
}
