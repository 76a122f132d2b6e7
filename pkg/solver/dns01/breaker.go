// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"errors"
	"slices"
	"time"

	"github.com/countersign-project/countersign/pkg/solver"
)

const (
	// firstPause is how long a service is left alone after it has refused; the pauses
	// double up to longestPause.
	firstPause   = 2 * time.Second
	longestPause = time.Minute
	// longestAsked bounds what a service may ask for.
	longestAsked = 10 * time.Minute
)

// breaker keeps a service from being asked while it refuses. After the pause one
// call goes through, and what becomes of it decides for the others.
type breaker struct {
	failures  int
	until     time.Time
	isProbing bool
	// cause is how the service has refused; nil if it has not.
	cause error
}

// enter lets a call through, or says until when there is none.
func (b *breaker) enter(now time.Time) error {
	switch {
	case b.cause == nil:
		return nil
	case b.isProbing:
		return &solver.PausedError{Until: now.Add(firstPause), Err: b.cause}
	case now.Before(b.until):
		return &solver.PausedError{Until: b.until, Err: b.cause}
	}
	b.isProbing = true
	return nil
}

// leave takes in what became of a call, if these are the refusals that it counts. It
// returns the error with the time of the next call, if there is one.
func (b *breaker) leave(now time.Time, err error, counts ...Refusal) error {
	b.isProbing = false
	if err == nil {
		*b = breaker{}
		return nil
	}
	var refusal *RefusalError
	if !errors.As(err, &refusal) || !slices.Contains(counts, refusal.Refusal) {
		return err
	}
	if now.Before(b.until) { // another call was refused at the same time
		return &solver.PausedError{Until: b.until, Err: err}
	}
	pause := longestPause
	if b.failures < 5 {
		pause = min(pause, firstPause<<b.failures)
	}
	b.failures++
	b.cause = err
	b.until = now.Add(max(pause, min(refusal.RetryAfter, longestAsked)))
	return &solver.PausedError{Until: b.until, Err: err}
}
