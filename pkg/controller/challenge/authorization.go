// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/plan"
)

// readAuthorization asks the CA how the authorization stands, and concludes.
// The authorization is read and not the challenge: some CAs take a POST-as-GET of
// the challenge as an acceptance.
func (c *Controller) readAuthorization(ctx context.Context, s situation, o *outcome) {
	ch := s.view.Challenge
	if ch.Status.Presented && !s.view.Memory.Authorized { // by a process before this one
		c.solvers.Recall(ch)
		o.memory.PresentAgain = isUnchecked(s.view)
	}
	client, err := c.accounts.Client(ctx, s.issuer)
	if err != nil {
		c.waitForIssuer(s, o, err)
		return
	}
	authz, err := c.lookAt(ctx, client, s)
	if err != nil {
		c.refusedByCA(s, o, err)
		return
	}
	verdict := plan.JudgeAuthorization(ch, view(authz), c.clock.Now())
	if verdict.State == acmev1.Pending && !o.memory.Authorized {
		verdict = verifyKey(ch, client, verdict)
	}
	c.learn(s, verdict, c.clock.Now())
	if verdict.Rejected {
		verdict.Reason = s.view.Memory.WithNotes(verdict.Reason)
		c.budget.Failed(client.AccountURI(), ch.Spec.DNSName, ch.Spec.AuthorizationURL, c.clock.Now())
	}
	if verdict.State.IsFinal() {
		o.conclude(s, verdict)
		return
	}
	c.stillOpen(s, o, authz, verdict)
}

// isUnchecked reports whether nobody looks at an HTTP-01 proof before the CA does. Then
// one of a process before this one is presented once more: the route may be gone, or
// lead to where the responder was.
func isUnchecked(v plan.ChallengeView) bool {
	spec := v.Challenge.Spec
	return spec.Type == acmev1.HTTP01 && (spec.Solver.WaitInsteadOfSelfCheck != nil || v.Policy.SelfCheck == plan.SelfCheckSkip)
}

// lookAt reads the authorization. For the first touch it is enough that this very
// process has read it for the order a moment ago: that saves one of eight requests.
func (c *Controller) lookAt(ctx context.Context, client *acme.Client, s situation) (*acme.Authorization, error) {
	url := s.view.Challenge.Spec.AuthorizationURL
	if !s.view.Memory.Authorized {
		if recent := client.Recent(url); recent != nil {
			return recent, nil
		}
	}
	return client.Authorization(ctx, url)
}

// stillOpen plans the next look at an authorization that is open.
func (c *Controller) stillOpen(s situation, o *outcome, authz *acme.Authorization, verdict plan.ChallengeVerdict) {
	now := c.clock.Now()
	m := &o.memory
	m.Authorized, m.Expires = true, authz.Expires
	o.status.Reason = plan.WithoutWaiting(o.status.Reason)
	switch {
	case m.AcceptProblem != "" && !verdict.Accepted:
		o.conclude(s, plan.ChallengeVerdict{State: acmev1.Errored, Reason: plan.NotAccepted + m.AcceptProblem})
		return
	case !m.AcceptedAt.IsZero():
		m.NextLook = plan.NextLook(now, m.Looks, c.policy.CheckPeriod, authz.RetryAfter)
		m.Looks++
	case verdict.Accepted: // by a process before this one
		m.AcceptedAt, m.NextLook = now, plan.FirstLook(now)
	}
	o.at = m.NextLook
	if o.at.IsZero() || m.PresentAgain {
		o.at = now
	}
}

// verifyKey makes sure that the key belongs to the issuer's account. Otherwise a
// challenge that somebody made by hand could prove the name for an account of theirs.
func verifyKey(ch *acmev1.Challenge, client *acme.Client, verdict plan.ChallengeVerdict) plan.ChallengeVerdict {
	key, err := client.ChallengeKey(ch.Spec.Type, ch.Spec.Token)
	switch {
	case err != nil:
		return plan.ChallengeVerdict{State: acmev1.Errored, Reason: "Error computing the key: " + err.Error()}
	case key != ch.Spec.Key:
		return plan.ChallengeVerdict{State: acmev1.Errored, Reason: plan.OtherAccountsKey + "; delete the challenge, its order makes a new one"}
	default:
		return verdict
	}
}

func (c *Controller) accept(ctx context.Context, s situation, o *outcome) {
	client, err := c.accounts.Client(ctx, s.issuer)
	if err != nil {
		c.waitForIssuer(s, o, err)
		return
	}
	err = client.Accept(ctx, s.view.Challenge.Spec.URL)
	if err != nil && !acme.Classify(err).IsFinal() {
		c.refusedByCA(s, o, err)
		return
	}
	now := c.clock.Now()
	o.memory.AcceptedAt, o.memory.Looks, o.memory.NextLook = now, 0, plan.FirstLook(now)
	if err != nil { // the CA may have been told before, and the answer lost: the authorization knows
		o.memory.AcceptProblem, o.memory.NextLook = acme.Classify(err).Text, now
	}
	o.at = o.memory.NextLook
	if why := s.view.Overruled(); why != "" && err == nil {
		o.status.Reason = why
		o.say(corev1.EventTypeWarning, ReasonAcceptedUnseen, why)
	}
}

// refusedByCA turns a request that the CA did not serve into an end, or a later try.
func (c *Controller) refusedByCA(s situation, o *outcome, err error) {
	verdict := acme.Classify(err)
	switch {
	case verdict.IsFinal() && verdict.Type == acme.ProblemMalformed:
		o.conclude(s, plan.ChallengeVerdict{State: acmev1.Expired, Reason: plan.AuthorizationGone + verdict.Text})
	case verdict.IsFinal():
		o.conclude(s, plan.ChallengeVerdict{State: acmev1.Errored, Reason: "Failed to retrieve Order resource: " + verdict.Text})
	default:
		o.status.Reason = plan.WaitingForCA + verdict.Text
		c.retry(s, o, verdict.RetryAfter, fmt.Errorf("asking the ACME server: %w", err))
	}
}

func (c *Controller) waitForIssuer(s situation, o *outcome, err error) {
	o.status.Reason = plan.WaitingForIssuer + err.Error()
	c.retry(s, o, 0, fmt.Errorf("using the issuer's account: %w", err))
}

// conclude ends the challenge with the CA's verdict, and says so.
func (o *outcome) conclude(s situation, verdict plan.ChallengeVerdict) {
	conclude(o, verdict.State, verdict.Reason)
	o.at = s.view.Now
	if verdict.State == acmev1.Valid {
		o.say(corev1.EventTypeNormal, ReasonDomainVerified, fmt.Sprintf("Domain %q verified with %q validation",
			s.view.Challenge.Spec.DNSName, s.view.Challenge.Spec.Type))
		return
	}
	o.say(corev1.EventTypeWarning, ReasonFailed, "Accepting challenge authorization failed: "+verdict.Reason)
}

// view is the authorization as plan wants to see it.
func view(authz *acme.Authorization) plan.Authorization {
	v := plan.Authorization{Identifier: authz.Identifier, Status: authz.Status, Expires: authz.Expires}
	for _, ch := range authz.Challenges {
		v.Challenges = append(v.Challenges, plan.OfferedChallenge{
			URL: ch.URL, Token: ch.Token, Type: ch.Type, Status: ch.Status, Problem: ch.Problem, ProblemType: ch.ProblemType,
		})
	}
	return v
}
