// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/miekg/dns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// many are changes that need seven messages over UDP.
func many() []dns01.Change {
	var changes []dns01.Change
	for i := range 40 {
		changes = append(changes, add(fmt.Sprintf("%02d-%s", i, strings.Repeat("v", 40))))
	}
	return changes
}

// TestSizes: changes share messages, which do not get longer than the network bears.
func TestSizes(t *testing.T) {
	long := strings.Repeat("a long value ", 300)
	for name, row := range map[string]struct {
		protocol string
		changes  []dns01.Change
		limit    int
		want     int // messages
	}{
		"UDP":           {changes: many(), limit: 512, want: 7},
		"TCP":           {protocol: "TCP", changes: many(), limit: 65535, want: 1},
		"long over UDP": {changes: []dns01.Change{add("a"), add(long), remove("b"), add("c")}, limit: 4500, want: 3},
		"long over TCP": {protocol: "TCP", changes: []dns01.Change{add("a"), add(long), remove("b"), add("c")}, limit: 65535, want: 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := &server{Zone: newZone(t)}
			config := withKey(s.listen(t, newKeyring("hmac-sha512.", theKey)), "HMACSHA512")
			config.Protocol = row.protocol
			if err := apply(t.Context(), mustBuild(t, config, theKey), row.changes...); err != nil {
				t.Fatal(err)
			}
			updates, _ := s.received()
			if len(updates) != row.want {
				t.Errorf("%d messages, want %d", len(updates), row.want)
			}
			made := 0
			for _, update := range updates {
				made += len(update.Ns)
				update.Compress = true // as it was sent; the MAC is still in it
				packed, err := update.Pack()
				if err != nil || len(packed) > row.limit {
					t.Errorf("a message of %d bytes, %v", len(packed), err)
				}
			}
			if made != len(row.changes) {
				t.Errorf("%d changes were sent, want %d", made, len(row.changes))
			}
		})
	}
}

// TestLaterMessageFails: what was made before is not said to have failed.
func TestLaterMessageFails(t *testing.T) {
	hasLast := func(update *dns.Msg) int {
		if strings.Contains(update.Ns[len(update.Ns)-1].String(), `"39-`) {
			return dns.RcodeServerFailure
		}
		return dns.RcodeSuccess
	}
	for name, row := range map[string]struct {
		server *server
		err    string
	}{
		"refused":   {&server{open: true, rcodeOf: hasLast}, "SERVFAIL: the name server could not do the update"},
		"no answer": {&server{open: true, silentAfter: 1}, "interrupted"},
	} {
		t.Run(name, func(t *testing.T) {
			s := row.server
			s.Zone = newZone(t)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			s.onSilence = cancel
			provider := mustBuild(t, &acmev1.RFC2136Provider{Nameserver: s.listen(t, nil)}, "")
			changes := many()
			var partly *dns01.PartialError
			if err := apply(ctx, provider, changes...); !errors.As(err, &partly) || len(partly.Errs) != len(changes) {
				t.Fatalf("got %v", err)
			}
			made := len(s.Values(theName)) - 1 // a stranger has one
			if made == 0 || made == len(changes) {
				t.Errorf("%d changes were made", made)
			}
			for i, err := range partly.Errs {
				switch {
				case i < made && err != nil:
					t.Errorf("change %d was made: %v", i, err)
				case i >= made && (err == nil || !strings.Contains(err.Error(), row.err)):
					t.Errorf("change %d was not made: %v, want %s", i, err, row.err)
				}
			}
			if updates, _ := s.received(); name == "no answer" && len(updates) != 2 {
				t.Errorf("%d messages were sent to a server that does not answer", len(updates)-1)
			}
		})
	}
}

// TestOutcome: an error that is true of all changes is returned as it is, so that the
// engine can tell which.
func TestOutcome(t *testing.T) {
	for name, row := range map[string]struct {
		rcode   int
		secret  string
		changes []dns01.Change
		err     string
		refusal dns01.Refusal
		updates int
	}{
		"denied":               {rcode: dns.RcodeRefused, changes: []dns01.Change{add("a"), add("b")}, err: "REFUSED", refusal: dns01.Forbidden, updates: 3},
		"not the authority":    {rcode: dns.RcodeNotAuth, changes: []dns01.Change{add("a"), add("b")}, err: "NOTAUTH", refusal: dns01.Forbidden, updates: 1},
		"wrong key":            {secret: "another", changes: []dns01.Change{add("a"), remove(stranger)}, err: "BADSIG", refusal: dns01.Unauthenticated, updates: 1},
		"wrong key, partly":    {secret: "another", changes: []dns01.Change{add("a"), remove("unseen")}, err: "1 of 2 changes were not made, the last one: ", updates: 1},
		"wrong key, all clean": {secret: "another", changes: []dns01.Change{remove("a"), remove("b")}, updates: 1},
		"broken":               {rcode: dns.RcodeServerFailure, changes: []dns01.Change{add("a"), add("b")}, err: "SERVFAIL", updates: 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := &server{Zone: newZone(t), rcode: row.rcode}
			config := withKey(s.listen(t, newKeyring("hmac-sha256.", theKey)), "HMACSHA256")
			secret := row.secret
			if secret == "" {
				secret = theKey
			}
			err := apply(t.Context(), mustBuild(t, config, secret), row.changes...)
			if (err == nil) != (row.err == "") || err != nil && !strings.Contains(err.Error(), row.err) || refusalOf(err) != row.refusal {
				t.Errorf("got %v, want %s", err, row.err)
			}
			if updates, _ := s.received(); len(updates) != row.updates {
				t.Errorf("%d updates were sent, want %d", len(updates), row.updates)
			}
		})
	}
}
