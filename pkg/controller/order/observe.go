// SPDX-License-Identifier: Apache-2.0

package order

import (
	"fmt"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/pki"
	"github.com/countersign-project/countersign/pkg/plan"
)

// situation is what a sync starts from: the plan's view, and the issuer that the
// order belongs to, if there is one.
type situation struct {
	view   plan.OrderView
	issuer cmv1.GenericIssuer
}

// observe gathers what the plan needs, from caches and memory only.
func (c *Controller) observe(order *acmev1.Order) (situation, error) {
	s := situation{view: plan.OrderView{
		Order:          order,
		RequestProblem: requestProblem(order),
		Memory:         c.memory.Get(order),
		Now:            c.clock.Now(),
	}}
	owned, err := c.challenges.ByIndex(OwnerIndex, string(order.UID))
	if err != nil {
		return s, fmt.Errorf("finding the order's challenges: %w", err)
	}
	for _, obj := range owned {
		if ch, ok := obj.(*acmev1.Challenge); ok {
			s.view.Challenges = append(s.view.Challenges, ch)
		}
	}
	issuer, err := c.issuers.Get(order.Namespace, order.Spec.IssuerRef)
	if err != nil {
		s.view.Blocked = plan.WaitingForIssuer + err.Error()
		return s, nil
	}
	s.issuer = issuer
	s.view.Blocked = notReady(issuer)
	s.view.Needed, err = plan.NeededChallenges(order, issuer.GetSpec().ACME.Solvers)
	if err != nil {
		s.view.SolverProblem = err.Error()
	}
	return s, nil
}

// notReady says why an order cannot be begun with an issuer yet. An account that
// exists is enough: one that was registered once may be re-registering.
func notReady(issuer cmv1.GenericIssuer) string {
	status := issuer.GetStatus()
	if status.ACME != nil && status.ACME.URI != "" {
		return ""
	}
	if ready := status.ReadyCondition(); ready != nil {
		return plan.WaitingForIssuer + fmt.Sprintf("%q is not ready: %s", issuer.GetName(), ready.Message)
	}
	return plan.WaitingForIssuer + fmt.Sprintf("%q has no account yet", issuer.GetName())
}

// requestProblem says what is wrong with the request, or returns an empty string.
// Only an order that is not at the CA yet is asked: the CA has judged the others.
func requestProblem(order *acmev1.Order) string {
	if order.Status.URL != "" {
		return ""
	}
	request, err := pki.ParseCSR(order.Spec.Request)
	if err != nil {
		return plan.BadRequest + err.Error()
	}
	if err := pki.CheckCSR(request, order.Spec.CommonName, order.Spec.DNSNames, order.Spec.IPAddresses); err != nil {
		return plan.BadRequest + err.Error()
	}
	return ""
}
