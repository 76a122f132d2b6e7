// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"encoding/json"
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/klog/v2"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/patch"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/timeline"
)

const (
	// mostTimelines are kept at a time, each for as long at most.
	mostTimelines = 2000
	timelineLasts = 24 * time.Hour
)

// isWorthNoting reports whether a step belongs in the timeline when it is over. That a
// clean-up has worked was noted when the finalizer went.
func isWorthNoting(step plan.ChallengeStep, o outcome) bool {
	switch step {
	case plan.ChallengeWait, plan.ChallengeRelease:
		return false
	case plan.ChallengeCleanUp, plan.ChallengeAbandon, plan.ChallengeUnhook:
		return o.err != nil
	default:
		return true
	}
}

// note adds a step to the timeline of its challenge. Nothing is written for it: it goes
// along when the finalizer is removed.
func (c *Controller) note(s situation, step plan.ChallengeStep, o outcome) {
	ch := s.view.Challenge
	line := c.timelineOf(ch)
	if len(line) == 0 {
		line = line.Add(timeline.Entry{At: ch.CreationTimestamp.Time, Step: "Created"})
	}
	entry := timeline.Entry{At: s.view.Now, Step: string(step), From: o.seenFrom, Result: resultOf(s, step, o)}
	c.timelines.Put(string(ch.UID), line.Add(entry), timelineLasts)
}

// timelineOf is what this process knows of a challenge, or what one before it has written down.
func (c *Controller) timelineOf(ch *acmev1.Challenge) timeline.Timeline {
	if known, ok := c.timelines.Get(string(ch.UID)); ok {
		return known.Value
	}
	return written(ch)
}

// written is the timeline that a challenge has; one that cannot be read is none.
func written(ch *acmev1.Challenge) timeline.Timeline {
	annotation := ch.Annotations[timeline.Annotation]
	if annotation == "" {
		return nil
	}
	line, err := timeline.Read(annotation)
	if err != nil {
		return nil
	}
	return line
}

// keepUsersInformed writes the timeline of a challenge that takes long. An order that goes
// well costs no write for it. What could not be written is written some other time.
func (c *Controller) keepUsersInformed(ctx context.Context, ch *acmev1.Challenge, status acmev1.ChallengeStatus) {
	latest := c.timelineOf(ch).Latest()
	if status.State.IsFinal() || !written(ch).IsDue(ch.CreationTimestamp.Time, latest) {
		return
	}
	ops := c.annotation(ch)
	if len(ops) == 0 {
		return
	}
	body, err := json.Marshal(append([]patch.Operation{{Op: "test", Path: "/metadata/uid", Value: ch.UID}}, ops...))
	if err == nil {
		err = c.patch(ctx, ch, types.JSONPatchType, body)
	}
	if err != nil {
		klog.FromContext(ctx).V(2).Info("Could not write the timeline", "err", err)
	}
}

// annotation puts the timeline of a challenge that stays into its annotation.
func (c *Controller) annotation(ch *acmev1.Challenge) []patch.Operation {
	line := c.timelineOf(ch)
	if len(line) == 0 || ch.DeletionTimestamp != nil {
		return nil
	}
	if len(ch.Annotations) == 0 {
		return []patch.Operation{
			{Op: "test", Path: "/metadata/annotations"}, // there are none, which the cache may not know yet
			{Op: "add", Path: "/metadata/annotations", Value: map[string]string{timeline.Annotation: line.String()}},
		}
	}
	return []patch.Operation{{Op: "add", Path: patch.Pointer("metadata", "annotations", timeline.Annotation), Value: line.String()}}
}

// resultOf is what came of a step, in the words that users see elsewhere.
func resultOf(s situation, step plan.ChallengeStep, o outcome) string {
	before, after := s.view.Challenge.Status, o.status
	switch {
	case o.err != nil:
		return o.err.Error()
	case after.State.IsFinal() && !before.State.IsFinal():
		return string(after.State) + ": " + after.Reason
	case step == plan.ChallengeSelfCheck && o.memory.Passes > s.view.Memory.Passes:
		return "passed"
	case step == plan.ChallengeSelfCheck:
		return o.memory.Missed
	case step == plan.ChallengePresent && !o.memory.UnderwaySince.IsZero():
		return "begun"
	case step == plan.ChallengeReadAuthorization:
		return "pending"
	default:
		return ""
	}
}
