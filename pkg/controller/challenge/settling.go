// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"fmt"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/settle"
	records "github.com/countersign-project/countersign/pkg/solver/dns01"
)

// blindPause is the least wait where the zone's own name servers could not be asked:
// that one recursive server knows says less about what others know.
const blindPause = 5 * time.Second

// settlingAfter is the wait after a self-check that passed.
func (c *Controller) settlingAfter(ch *acmev1.Challenge, finding selfcheck.Finding, now time.Time) plan.Settling {
	s := plan.Settling{Zone: finding.Zone, Notes: finding.Notes, CAAUnseen: finding.CAAUnseen}
	if s.Zone == "" {
		return s
	}
	s.Pause = c.settleTimes.Pause(placeOf(ch, s.Zone), now)
	s.Because = fmt.Sprintf("the CA did not see a record in zone %q at first, not long ago", s.Zone)
	if finding.View == selfcheck.Fallback && s.Pause < blindPause {
		s.Pause, s.Because = blindPause, "other name servers may not know yet what ours do"
	}
	return s
}

// learn takes in what the CA made of a proof that the self-check had seen.
func (c *Controller) learn(s situation, verdict plan.ChallengeVerdict, now time.Time) {
	m := s.view.Memory
	if m.AcceptedAt.IsZero() || m.Settling.Zone == "" {
		return
	}
	place := placeOf(s.view.Challenge, m.Settling.Zone)
	switch {
	case verdict.Unseen && m.Settling.CAAUnseen:
	case verdict.Unseen:
		c.settleTimes.Missed(place, m.AcceptedAt.Sub(m.Settling.Since), now)
	case verdict.State == acmev1.Valid:
		c.settleTimes.Saw(place, now)
	}
}

// placeOf keeps issuers apart: who may make an issuer chooses its CA and its name
// servers, and with them what is learnt.
func placeOf(ch *acmev1.Challenge, zone string) settle.Place {
	place := settle.Place{Provider: records.Field(ch.Spec.Solver.DNS01), Zone: zone}
	if keys, err := issuers.IndexFunc(ch); err == nil && len(keys) > 0 {
		place.Issuer = keys[0]
	}
	return place
}
