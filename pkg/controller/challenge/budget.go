// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/plan"
)

// budgetFor is what earlier failures leave for a challenge.
func (c *Controller) budgetFor(ch *acmev1.Challenge, issuer cmv1.GenericIssuer) plan.Budget {
	until, failures := c.budget.NotBefore(accountOf(issuer).URI, ch.Spec.DNSName, c.clock.Now())
	return plan.Budget{Failures: failures, NotBefore: until}
}

// countUnknown counts a challenge that is deleted while the CA looks as a failure: nobody
// will read how it ended, and without its proof it may well fail. Otherwise orders that
// are made and deleted again and again would get round the budget.
func (c *Controller) countUnknown(s situation) {
	m, ch := s.view.Memory, s.view.Challenge
	if m.AcceptedAt.IsZero() || m.AcceptProblem != "" || s.issuer == nil {
		return
	}
	c.budget.Failed(accountOf(s.issuer).URI, ch.Spec.DNSName, ch.Spec.AuthorizationURL, m.AcceptedAt)
}

// recallFailures counts the failures of processes before this one, as far as
// their challenges are still there.
func (c *Controller) recallFailures() {
	for _, obj := range c.informer.GetStore().List() {
		ch, ok := obj.(*acmev1.Challenge)
		if !ok || ch.Status.State != acmev1.Invalid {
			continue
		}
		issuer, err := c.issuers.Get(ch.Namespace, ch.Spec.IssuerRef)
		if err != nil {
			continue // nothing is accepted for an issuer that is not there
		}
		c.budget.Failed(accountOf(issuer).URI, ch.Spec.DNSName, ch.Spec.AuthorizationURL, statusWritten(ch))
	}
}

// statusWritten is when the status of a challenge was last written, which no field
// of the API says but the bookkeeping of the API server does.
func statusWritten(ch *acmev1.Challenge) time.Time {
	at := ch.CreationTimestamp.Time
	for _, entry := range ch.ManagedFields {
		if entry.Subresource == "status" && entry.Time != nil && entry.Time.After(at) {
			at = entry.Time.Time
		}
	}
	return at
}
