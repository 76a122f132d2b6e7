// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"fmt"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/crashpoint"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/worker"
)

// outcome is what a step leaves behind. It starts as the situation was; a step
// changes what it has changed.
type outcome struct {
	status acmev1.ChallengeStatus
	memory plan.ChallengeMemory
	// events to record once the status is written.
	events []event
	// seenFrom is from where, or through whom, something was seen; may be empty.
	seenFrom string
	// at is when to look again; zero if something else will wake us.
	at time.Time
	// err brings the challenge back with back-off.
	err error
}

type event struct {
	kind, reason, message string
}

// act does the step and writes down what it left behind.
func (c *Controller) act(ctx context.Context, s situation, decision plan.Decision[plan.ChallengeStep]) (worker.Result, error) {
	o := outcome{status: s.view.Challenge.Status, memory: s.view.Memory, at: decision.At}
	if decision.Step != plan.ChallengeWait {
		o.memory.Retry = plan.Retry{}
	}
	switch decision.Step {
	case plan.ChallengeWait:
		if decision.Reason != "" {
			o.status.Reason = decision.Reason
		}
	case plan.ChallengeHold:
		o.status.Processing, o.status.Reason = false, decision.Reason
		if decision.Reason != "" {
			o.say(corev1.EventTypeNormal, ReasonHeld, decision.Reason)
		}
	case plan.ChallengeRefuse:
		refuse(&o, s, decision.Reason)
	case plan.ChallengeRelease:
		o.status.Processing, o.status.Presented = false, false
	default:
		c.outward(decision.Step)(ctx, s, &o)
	}
	if decision.Step != plan.ChallengeWait || isHeldUp(s) {
		o.memory.Surroundings, o.memory.SteppedAt = s.view.Surroundings, s.view.Now
	}
	if decision.Step == plan.ChallengeRelease {
		o.memory = plan.ChallengeMemory{} // it is done
	}
	crashpoint.Reached("challenge", string(decision.Step), "acted")
	return c.finish(ctx, s, decision.Step, o)
}

// isHeldUp reports whether a challenge could go on if its issuer could be used. That
// the issuer is as it is, is known from now on.
func isHeldUp(s situation) bool {
	return s.view.Blocked != "" && s.view.Challenge.Status.Processing
}

// outward is how a step is done that needs the CA, the solver or the API server.
func (c *Controller) outward(step plan.ChallengeStep) func(context.Context, situation, *outcome) {
	return map[plan.ChallengeStep]func(context.Context, situation, *outcome){
		plan.ChallengeAdopt: func(ctx context.Context, s situation, o *outcome) {
			if err := c.adopt(ctx, s.view.Challenge); err != nil {
				c.retry(s, o, 0, err)
			}
		},
		plan.ChallengeReadAuthorization: c.readAuthorization,
		plan.ChallengePresent:           c.present,
		plan.ChallengeSelfCheck:         c.selfCheck,
		plan.ChallengeAccept:            c.accept,
		plan.ChallengeCleanUp:           c.cleanUp,
		plan.ChallengeAbandon:           c.abandon,
		plan.ChallengeUnhook:            c.letGo,
	}[step]
}

func refuse(o *outcome, s situation, reason string) {
	conclude(o, acmev1.Errored, reason)
	o.say(corev1.EventTypeWarning, ReasonRefused, reason)
	o.at = s.view.Now
}

// conclude ends the challenge: from now on it holds neither slot nor name.
func conclude(o *outcome, state acmev1.State, reason string) {
	o.status.State, o.status.Reason, o.status.Processing = state, reason, false
	o.memory = plan.ChallengeMemory{PresentBegun: o.memory.PresentBegun}
}

func (o *outcome) say(kind, reason, message string) {
	o.events = append(o.events, event{kind: kind, reason: reason, message: message})
}

// present makes the proof appear, and writes the state that was read before along. That
// it may have appeared is written down as well, with the reason of the failure: a process
// after this one has to know, even if the issuer has changed by then.
func (c *Controller) present(ctx context.Context, s situation, o *outcome) {
	ch := s.view.Challenge
	presenter, err := c.solvers.For(ch)
	if err == nil {
		err = presenter.Present(ctx, ch)
	}
	if isUncertain(err) && o.status.PresentedAt == nil { // which goes along with the reason
		o.status.PresentedAt = ptr.To(metav1.NewTime(s.view.Now))
	}
	if isUnderway(err) {
		c.awaitSolver(s, o, err)
		o.memory.PresentBegun = true
		return
	}
	if isUncertain(err) { // should it not get written down
		o.memory.PresentBegun = true
	}
	o.memory.UnderwaySince = time.Time{}
	if err != nil {
		o.memory.PresentAgain = ch.Status.Presented && (s.view.Memory.PresentAgain || !s.view.Memory.AcceptedAt.IsZero())
		o.failed(event{corev1.EventTypeWarning, ReasonPresentError, "Error presenting challenge: " + err.Error()}, err.Error())
		c.retry(s, o, c.askedPause(err), fmt.Errorf("presenting: %w", err))
		return
	}
	o.presented(s)
}

// presented is what is written and remembered of a proof that appeared: the first time,
// or once more.
func (o *outcome) presented(s situation) {
	ch := s.view.Challenge
	switch {
	case !ch.Status.Presented:
		o.memory.NextLook = firstLook(ch, s.view.Now)
	case o.memory.AcceptedAt.IsZero():
		o.memory.NextLook = s.view.Now
	case s.view.Memory.PresentAgain:
		o.status.Reason = "" // it could not be repaired, and is now
	}
	o.memory.PresentAgain, o.at = false, o.memory.NextLook
	if o.status.PresentedAt == nil || !ch.Status.Presented {
		o.status.PresentedAt = ptr.To(metav1.NewTime(s.view.Now))
	}
	if ch.Status.Presented {
		return
	}
	o.status.Presented, o.status.State, o.status.Reason = true, acmev1.Pending, ""
	o.say(corev1.EventTypeNormal, ReasonPresented, fmt.Sprintf("Presented challenge using %s challenge mechanism", ch.Spec.Type))
}

// failed says why a step could not be done: in the reason, and once as an event.
func (o *outcome) failed(e event, reason string) {
	if o.status.Reason != reason {
		o.status.Reason = reason
		o.events = append(o.events, e)
	}
}

// longestPause is the longest time between two attempts of a step that fails.
const longestPause = time.Minute

// retry brings the step back after a pause that grows with each failure, or that
// the other side has asked for.
func (c *Controller) retry(s situation, o *outcome, asked time.Duration, err error) {
	o.memory.Retry = s.view.Memory.Retry.After(c.clock.Now(), longestPause, asked)
	o.at, o.err = o.memory.NotBefore, err
}
