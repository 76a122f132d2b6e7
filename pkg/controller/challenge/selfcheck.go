// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"cmp"
	"context"

	"k8s.io/klog/v2"

	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

// selfCheck looks once. What comes next says why it is waited for, if it is; a look
// that counts although it has not seen what the CA will see says so. The reason is the
// same after each of several looks that pass, so that only the first costs a write.
func (c *Controller) selfCheck(ctx context.Context, s situation, o *outcome) {
	finding := c.checker.Check(ctx, s.view.Challenge, c.caOf(ctx, s.issuer))
	if err := ctx.Err(); err != nil { // we are being stopped, and have not looked to the end
		o.err = err
		return
	}
	o.seenFrom = string(finding.View)
	c.counter.Looked(s.view.Challenge.Spec.Type, resultOfLook(finding))
	next := s.view
	next.Now = c.clock.Now()
	if isHearing(s.view.Challenge, finding, next.Now) {
		o.memory.Passes, o.memory.NextLook = 0, next.Now.Add(hearing)
		o.at = o.memory.NextLook
		return
	}
	if finding.Passed {
		klog.FromContext(ctx).V(4).Info("Self-check passed", "view", finding.View, "notes", finding.Notes)
		o.memory = o.memory.AfterPass(next.Now, s.view, c.settlingAfter(s.view.Challenge, finding, next.Now))
		next.Memory = o.memory
		o.status.Reason = cmp.Or(plan.Challenge(next).Reason, finding.Reason)
	} else {
		klog.FromContext(ctx).V(4).Info("Self-check did not pass", "class", finding.Class)
		o.status.Reason = s.withComplaint(finding.Reason)
		o.memory = o.memory.AfterMiss(next.Now, s.view, finding.Reason)
		next.Memory = o.memory
	}
	if decision := plan.Challenge(next); decision.Step == plan.ChallengeWait {
		o.at = decision.At
	} else {
		o.at = next.Now
	}
}

// resultOfLook is one of few words.
func resultOfLook(finding selfcheck.Finding) string {
	if finding.Passed {
		return "Passed"
	}
	return string(finding.Class)
}

// withComplaint adds to a reason that the issuer's policy cannot be read.
func (s situation) withComplaint(reason string) string {
	if s.complaint == nil {
		return reason
	}
	return reason + "; " + s.complaint.Error()
}

// caOf is the CA as CAA records know it. If it cannot be known, the records are not
// looked at, and telling the CA will fail for the same cause.
func (c *Controller) caOf(ctx context.Context, issuer cmv1.GenericIssuer) selfcheck.CA {
	client, err := c.accounts.Client(ctx, issuer)
	if err != nil {
		return selfcheck.CA{}
	}
	identities, err := client.CAAIdentities(ctx)
	if err != nil {
		return selfcheck.CA{}
	}
	return selfcheck.CA{Identities: identities, AccountURI: client.AccountURI()}
}
