// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"errors"
	"fmt"
	"strings"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/klog/v2"

	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/solver"
)

// separator comes before what is added to the reason of a challenge that cannot be
// cleaned up, and taken away again when it can. How it ended stays in front.
const separator = "; "

// ended is the reason without what the clean-up has added.
func ended(reason string) string {
	before, _, _ := strings.Cut(reason, plan.CleanUpFailing)
	return strings.TrimSuffix(before, separator)
}

// endedBut is how a challenge ended, and what its clean-up has to say.
func endedBut(reason, note string) string {
	if before := ended(reason); before != "" {
		return before + separator + note
	}
	return note
}

func (c *Controller) cleanUp(ctx context.Context, s situation, o *outcome) {
	ch := s.view.Challenge
	c.countUnknown(s)
	presenter, err := c.solvers.For(ch)
	if err == nil {
		err = presenter.CleanUp(ctx, ch)
	}
	if isUnderway(err) {
		c.awaitSolver(s, o, err)
		o.memory.CleanUpMemory = o.memory.AfterBegin(s.view.Now)
		return
	}
	if err != nil {
		note := plan.CleanUpFailing + err.Error()
		o.failed(event{corev1.EventTypeWarning, ReasonCleanUpError, note}, endedBut(ch.Status.Reason, note))
		c.retry(s, o, c.askedPause(err), fmt.Errorf("cleaning up: %w", err))
		o.memory.CleanUpMemory = o.memory.AfterFailure(c.clock.Now(), err.Error(), errors.Is(err, solver.ErrNoCredential))
		view := s.view
		view.Memory = o.memory
		o.memory.NotBefore = plan.NotAfterCleanUpDeadline(view)
		o.at = o.memory.NotBefore
		return
	}
	o.status.Reason = ended(ch.Status.Reason)
	o.memory.CleanUpMemory = plan.CleanUpMemory{CleanedAt: c.clock.Now()}
	c.letGo(ctx, s, o)
}

// letGo removes the finalizers, and is tried again after a pause if it cannot.
func (c *Controller) letGo(ctx context.Context, s situation, o *outcome) {
	o.at = s.view.Now
	c.note(s, plan.ChallengeCleanUp, *o)
	if !o.memory.CleanedAt.IsZero() {
		o.memory.CleanedAt = c.clock.Now()
	}
	if err := c.removeFinalizers(ctx, s.view.Challenge); err != nil {
		c.retry(s, o, 0, err)
		return
	}
	klog.FromContext(ctx).V(2).Info("Cleaned up, finalizer removed", "state", s.view.Challenge.Status.State)
	c.counter.Spent(s.view.Challenge.Spec.Type, c.timelineOf(s.view.Challenge).Stages())
	c.timelines.Forget(string(s.view.Challenge.UID))
}

// abandon gives a clean-up up. What is left behind is written down first: from
// then on the list knows of it, and nobody waits for it here.
func (c *Controller) abandon(ctx context.Context, s situation, o *outcome) {
	ch, problem := s.view.Challenge, s.view.Memory.CleanUpProblem
	where := "it is tried again from ConfigMap " + leftbehind.ConfigMapName
	err := c.leftBehind.Add(ctx, leftbehind.Of(ch, metav1.NewTime(s.view.Now), problem))
	switch {
	case errors.Is(err, leftbehind.ErrFull), errors.Is(err, leftbehind.ErrUseless):
		where = err.Error()
	case err != nil:
		c.retry(s, o, 0, fmt.Errorf("listing what is left behind: %w", err))
		return
	}
	if c.letGo(ctx, s, o); o.err != nil {
		return
	}
	o.status.Reason = endedBut(ch.Status.Reason, plan.CleanUpAbandoned+problem)
	o.status.Presented, o.status.Processing = false, false
	o.say(corev1.EventTypeWarning, ReasonCleanUpAbandoned, plan.CleanUpAbandoned+problem+separator+where)
}
