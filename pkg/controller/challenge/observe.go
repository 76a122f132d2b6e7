// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"fmt"

	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/plan"
)

// situation is what a sync starts from: the plan's view, and the issuer that
// stands behind it, if there is one.
type situation struct {
	view   plan.ChallengeView
	issuer cmv1.GenericIssuer
}

// observe gathers what the plan needs, from caches and memory only.
func (c *Controller) observe(ch *acmev1.Challenge) situation {
	s := situation{view: plan.ChallengeView{
		Challenge: ch,
		Memory:    c.memory.Get(cache.MetaObjectToName(ch), ch.UID),
		Policy:    c.policy,
		Now:       c.clock.Now(),
	}}
	issuer, err := c.issuers.Get(ch.Namespace, ch.Spec.IssuerRef)
	if err != nil {
		s.view.Blocked = plan.WaitingForIssuer + err.Error()
		return s
	}
	s.issuer = issuer
	if !plan.StandsBehind(issuer.GetSpec().ACME.Solvers, ch) {
		s.view.Refusal = fmt.Sprintf("spec.solver is not a solver that issuer %q offers for %q; challenges are made from the issuer's solvers, by their order",
			issuer.GetName(), ch.Spec.DNSName)
	}
	return s
}
