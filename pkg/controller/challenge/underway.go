// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"errors"
	"time"

	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/solver"
)

// lookAnyway is when a challenge looks after what is under way if nobody has woken
// it, which should not happen.
const lookAnyway = 30 * time.Second

// isUnderway reports whether a solver goes on by itself: it will wake the challenge.
func isUnderway(err error) bool { return errors.Is(err, solver.ErrUnderway) }

// isUncertain reports whether the proof may be there though presenting it has failed.
func isUncertain(err error) bool {
	var uncertain *solver.UncertainError
	return errors.As(err, &uncertain)
}

// stillUnderway is the reason of a challenge whose solver takes long and does not say
// with what.
const stillUnderway = plan.WaitingForDNSService + "the change of the record has not ended yet"

// reasonOf is what a challenge waits for whose solver takes long.
func reasonOf(err error) string {
	var underway *solver.UnderwayError
	if errors.As(err, &underway) {
		return underway.Text
	}
	return stillUnderway
}

// awaitSolver leaves everything as it is until the challenge is woken, and says so if
// that takes long.
func (c *Controller) awaitSolver(s situation, o *outcome, err error) {
	o.memory = s.view.Memory
	if o.memory.UnderwaySince.IsZero() {
		o.memory.UnderwaySince = s.view.Now
	}
	if !s.view.Now.Before(o.memory.UnderwaySince.Add(lookAnyway)) && !s.view.Challenge.Status.State.IsFinal() && s.view.Challenge.DeletionTimestamp == nil {
		o.status.Reason = reasonOf(err)
	}
	if at := s.view.Now.Add(lookAnyway); o.at.IsZero() || at.Before(o.at) {
		o.at = at
	}
}

// askedPause is how long a solver wants to be left alone after an error; zero if it
// does not say.
func (c *Controller) askedPause(err error) time.Duration {
	var paused *solver.PausedError
	if !errors.As(err, &paused) {
		return 0
	}
	return max(paused.Until.Sub(c.clock.Now()), time.Millisecond)
}

// Wake has a challenge looked at: what its solver has begun has ended.
func (c *Controller) Wake(key cache.ObjectName) { c.loop.Enqueue(key) }
