// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"fmt"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
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
	switch decision.Step {
	case plan.ChallengeWait:
		if decision.Reason != "" {
			o.status.Reason = decision.Reason
		}
	case plan.ChallengeRefuse:
		refuse(&o, s, decision.Reason)
	case plan.ChallengeAdopt:
		o.err = c.adopt(ctx, s.view.Challenge)
	case plan.ChallengeReadAuthorization:
		c.readAuthorization(ctx, s, &o)
	case plan.ChallengePresent:
		c.present(ctx, s, &o)
	case plan.ChallengeSelfCheck:
		c.selfCheck(ctx, s, &o)
	case plan.ChallengeAccept:
		c.accept(ctx, s, &o)
	case plan.ChallengeCleanUp:
		c.cleanUp(ctx, s, &o)
	case plan.ChallengeUnhook:
		o.err = c.removeFinalizers(ctx, s.view.Challenge)
	case plan.ChallengeRelease:
		o.status.Processing, o.status.Presented = false, false
	}
	return c.finish(ctx, s, o)
}

func refuse(o *outcome, s situation, reason string) {
	conclude(o, acmev1.Errored, reason)
	o.say(corev1.EventTypeWarning, ReasonRefused, reason)
	o.at = s.view.Now
}

// conclude ends the challenge: from now on it holds neither slot nor name.
func conclude(o *outcome, state acmev1.State, reason string) {
	o.status.State, o.status.Reason, o.status.Processing = state, reason, false
	o.memory = plan.ChallengeMemory{}
}

func (o *outcome) say(kind, reason, message string) {
	o.events = append(o.events, event{kind: kind, reason: reason, message: message})
}

// present makes the proof appear, and writes the state that was read before along.
func (c *Controller) present(ctx context.Context, s situation, o *outcome) {
	ch := s.view.Challenge
	solver, err := c.solvers.For(ch)
	if err == nil {
		err = solver.Present(ctx, ch)
	}
	if err != nil {
		o.failed(ReasonPresentError, err.Error(), fmt.Errorf("presenting: %w", err))
		return
	}
	o.memory.PresentAgain = false
	o.at = s.view.Now
	if ch.Status.Presented {
		return
	}
	now := metav1.NewTime(s.view.Now)
	o.status.Presented, o.status.State, o.status.Reason = true, acmev1.Pending, ""
	if o.status.PresentedAt == nil {
		o.status.PresentedAt = &now
	}
	o.say(corev1.EventTypeNormal, ReasonPresented, fmt.Sprintf("Presented challenge using %s challenge mechanism", ch.Spec.Type))
}

// failed says why a step could not be done, once, and brings it back with back-off.
func (o *outcome) failed(eventReason, sentence string, err error) {
	o.err = err
	if o.status.Reason == sentence {
		return
	}
	o.status.Reason = sentence
	message := sentence
	if eventReason == ReasonPresentError {
		message = "Error presenting challenge: " + sentence
	}
	o.say(corev1.EventTypeWarning, eventReason, message)
}

func (c *Controller) selfCheck(ctx context.Context, s situation, o *outcome) {
	finding := c.checker.Check(ctx, s.view.Challenge)
	now := c.clock.Now()
	if finding.Passed {
		o.memory = o.memory.AfterPass(now, s.view)
		o.status.Reason = ""
	} else {
		o.memory = o.memory.AfterMiss(now, s.view)
		o.status.Reason = finding.Reason
	}
	o.at = o.memory.NextLook
}

func (c *Controller) cleanUp(ctx context.Context, s situation, o *outcome) {
	ch := s.view.Challenge
	solver, err := c.solvers.For(ch)
	if err == nil {
		err = solver.CleanUp(ctx, ch)
	}
	if err != nil {
		o.failed(ReasonCleanUpError, "Error cleaning up challenge: "+err.Error(), fmt.Errorf("cleaning up: %w", err))
		return
	}
	o.memory.CleanedAt = c.clock.Now()
	o.err = c.removeFinalizers(ctx, ch)
	o.at = s.view.Now
}
