// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"errors"
	"fmt"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/plan"
)

// situation is what a sync starts from: the plan's view, and the issuer that
// stands behind it, if there is one.
type situation struct {
	view   plan.ChallengeView
	issuer cmv1.GenericIssuer
	// complaint is why the issuer's self-check policy cannot be read; nil if it can.
	complaint error
}

// observe gathers what the plan needs, from caches and memory only.
func (c *Controller) observe(ch *acmev1.Challenge) situation {
	s := situation{view: plan.ChallengeView{
		Challenge:    ch,
		Surroundings: fmt.Sprint(c.nudges.of(ch)) + ch.Annotations[acmev1.AnnotationRetry],
		Terminating:  c.isTerminating(ch.Namespace),
		Memory:       c.memory.Get(ch),
		Policy:       c.policy,
		Now:          c.clock.Now(),
	}}
	issuer, err := c.issuers.Get(ch.Namespace, ch.Spec.IssuerRef)
	switch {
	case errors.Is(err, issuers.ErrNoIssuer):
		s.view.Blocked = plan.WaitingForIssuer + err.Error()
		return s
	case err != nil:
		s.view.Refusal = err.Error()
		return s
	}
	s.issuer = issuer
	s.view.Surroundings += surroundings(issuer)
	s.view.Budget = c.budgetFor(ch, issuer)
	s.view.Policy.SelfCheck, s.complaint = plan.SelfCheckFor(issuer.GetAnnotations()[plan.SelfCheckAnnotation], issuer.GetSpec().ACME.Solvers, ch, c.policy.SelfCheck)
	s.view.Trusted = plan.StandsBehind(issuer.GetSpec().ACME.Solvers, ch)
	if !s.view.Trusted {
		s.view.Refusal = fmt.Sprintf(plan.SolverNotOffered+"%q offers for %q; challenges are made from the issuer's solvers, by their order",
			issuer.GetName(), ch.Spec.DNSName)
	}
	return s
}

// surroundings are what counts of an issuer: its spec, and the account that it has.
func surroundings(issuer cmv1.GenericIssuer) string {
	account := accountOf(issuer)
	return fmt.Sprintf(" %s/%d %s %s", issuer.GetUID(), issuer.GetGeneration(), account.URI, account.LastPrivateKeyHash)
}

func accountOf(issuer cmv1.GenericIssuer) acmev1.ACMEIssuerStatus {
	if account := issuer.GetStatus().ACME; account != nil {
		return *account
	}
	return acmev1.ACMEIssuerStatus{}
}
