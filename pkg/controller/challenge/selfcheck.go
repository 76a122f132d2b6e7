// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"

	"k8s.io/klog/v2"

	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

// selfCheck looks once. What comes next says why it is waited for, if it is.
func (c *Controller) selfCheck(ctx context.Context, s situation, o *outcome) {
	finding := c.checker.Check(ctx, s.view.Challenge, c.caOf(ctx, s.issuer))
	now := c.clock.Now()
	if finding.Passed {
		klog.FromContext(ctx).V(4).Info("Self-check passed", "view", finding.View, "notes", finding.Notes)
		o.memory = o.memory.AfterPass(now, s.view, c.settlingAfter(s.view.Challenge, finding, now))
		next := s.view
		next.Memory, next.Now = o.memory, now
		o.status.Reason = plan.Challenge(next).Reason
	} else {
		o.memory = o.memory.AfterMiss(now, s.view)
		o.status.Reason = finding.Reason
	}
	o.at = o.memory.NextLook
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
