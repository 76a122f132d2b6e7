// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/controllertest"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/settle"
)

// toTheCA steps until the CA is told, and returns how long that took after the proof
// had appeared, and what was said meanwhile.
func (f *fixture) toTheCA(t *testing.T) (time.Duration, []string) {
	t.Helper()
	var reasons []string
	f.stepWhile(t, func() bool { return !f.challenge(t).Status.Presented })
	start := f.Clock.Now()
	f.stepWhile(t, func() bool {
		if reason := f.challenge(t).Status.Reason; reason != "" && (len(reasons) == 0 || reasons[len(reasons)-1] != reason) {
			reasons = append(reasons, reason)
		}
		return f.CA.Count(acmetest.Challenge) == 0
	})
	return f.Clock.Since(start), reasons
}

func (f *fixture) setSeen(view selfcheck.View, notes string) {
	f.view, f.zone, f.notes = view, "example.test.", notes
}

func here() settle.Place {
	return settle.Place{Issuer: "Issuer/" + controllertest.Namespace + "/" + controllertest.IssuerName, Provider: "rfc2136", Zone: "example.test."}
}

func TestSettling(t *testing.T) {
	const waiting = plan.WaitingToSettle + "the self-check passes; waiting "
	for name, row := range map[string]struct {
		view   selfcheck.View
		learnt time.Duration // the wait after which the CA saw nothing
		want   time.Duration
		reason string
		looks  int
	}{
		"at the authorities":              {view: selfcheck.Authoritative, learnt: -1},
		"at servers that the user chose":  {view: selfcheck.Recursive, learnt: -1},
		"without the authorities":         {view: selfcheck.Fallback, learnt: -1, want: 5 * time.Second, reason: waiting + "5s, since other name servers may not know yet what ours do; the self-check passed, but: ns2 is dead"},
		"after a failure":                 {view: selfcheck.Authoritative, learnt: 4 * time.Second, want: 8 * time.Second, reason: waiting + `8s, since the CA did not see a record in zone "example.test." at first, not long ago; the self-check passed, but: ns2 is dead`},
		"after a failure, little learnt":  {view: selfcheck.Fallback, learnt: 0, want: 5 * time.Second, reason: waiting + "5s, since other name servers"},
		"so long that one must look anew": {view: selfcheck.Authoritative, learnt: 40 * time.Second, want: time.Minute, reason: waiting + "1m0s"},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, nil)
			f.setSeen(row.view, "ns2 is dead")
			if row.learnt >= 0 {
				f.controller.settleTimes.Missed(here(), row.learnt, f.Clock.Now())
			}
			took, reasons := f.toTheCA(t)
			if took < row.want || took >= row.want+time.Second {
				t.Errorf("the CA was told after %s, want %s", took, row.want)
			}
			if row.reason == "" && len(reasons) > 0 || row.reason != "" && (len(reasons) != 1 || !strings.HasPrefix(reasons[0], row.reason)) {
				t.Errorf("reasons %q, want %s", reasons, row.reason)
			}
			if ch := f.settle(t); ch.Status.State != acmev1.Valid || ch.Status.Reason != plan.ReasonAuthorized {
				t.Errorf("status %+v", ch.Status)
			}
		})
	}
}

// The reason of a wait costs no write more than there would be without it.
func TestSettlingIsWrittenOnce(t *testing.T) {
	f := newFixture(t, nil)
	f.setSeen(selfcheck.Fallback, "")
	f.settle(t)
	if got := f.Writes(); len(got) != 5 { // one more than TestFromSlotToValid
		t.Errorf("wrote %v", got)
	}
}

func TestWhatTheCASaysIsLearnt(t *testing.T) {
	blind := func(string, string, string) error { return errors.New("no TXT record found") }
	for name, row := range map[string]struct {
		zone     string
		learnt   time.Duration // before
		ago      time.Duration
		validate func(string, string, string) error
		noCAA    bool // CAA records could not be looked up
		want     time.Duration
	}{
		"it sees nothing":        {zone: "example.test.", validate: blind, want: 2 * time.Second},
		"nor after a wait":       {zone: "example.test.", learnt: 4 * time.Second, validate: blind, want: 16 * time.Second},
		"it sees it, soon after": {zone: "example.test.", learnt: 4 * time.Second, want: 8 * time.Second},
		"it sees it, long after": {zone: "example.test.", learnt: 4 * time.Second, ago: 2 * time.Hour, want: 6 * time.Second},
		"CAA may be why":         {zone: "example.test.", validate: blind, noCAA: true},
		"nobody knows the zone":  {validate: blind},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, nil)
			f.setSeen(selfcheck.Authoritative, "ns2 is dead")
			f.zone, f.caaUnseen = row.zone, row.noCAA
			f.CA.SetValidation(row.validate)
			if row.learnt > 0 {
				f.controller.settleTimes.Missed(here(), row.learnt, f.Clock.Now().Add(-row.ago))
			}
			ch := f.settle(t)
			if got := f.controller.settleTimes.Pause(here(), f.Clock.Now()); got < row.want || got >= row.want+time.Second {
				t.Errorf("learnt %s, want %s; %+v", got, row.want, ch.Status)
			}
			if hasNotes := strings.Contains(ch.Status.Reason, "; the self-check passed, but: ns2 is dead"); hasNotes != (row.validate != nil) {
				t.Errorf("reason %q", ch.Status.Reason)
			}
		})
	}
}

func TestTheSelfCheckKnowsTheCA(t *testing.T) {
	f := newFixture(t, nil)
	f.CA.SetCAAIdentities("ca.test")
	f.settle(t)
	if len(f.ca.Identities) != 1 || f.ca.Identities[0] != "ca.test" || f.ca.AccountURI != f.Issuer.Status.ACME.URI {
		t.Errorf("looked for %+v", f.ca)
	}
}
