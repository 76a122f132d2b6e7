// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/countersign-project/countersign/pkg/resolver"
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

// breaker keeps a service from being asked with a credential that it refuses. After
// the pause one call goes through, and what becomes of it decides for the others.
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

// leave takes in what became of a call. It returns the error with the time of the
// next call, if the credential was refused.
func (b *breaker) leave(now time.Time, err error) error {
	b.isProbing = false
	refusal, cause := refusalIn(err, Throttled, Unauthenticated)
	switch {
	case refusal == nil && isUnanswered(err):
		return err
	case refusal == nil: // whatever it was, the service has taken the credential
		*b = breaker{}
		return err
	}
	if !now.Before(b.until) { // else another call was refused at the same time
		asked := min(refusal.RetryAfter, longestAsked)
		b.cause, b.until = cause, now.Add(max(growing(b.failures, longestPause), asked))
		b.failures++
	}
	var partly *PartialError
	if errors.As(err, &partly) {
		return err // each change has its own
	}
	return &solver.PausedError{Until: b.until, Err: err}
}

// growing is the pause after so many failures.
func growing(failures int, longest time.Duration) time.Duration {
	if failures > 5 {
		return longest
	}
	return min(longest, firstPause<<failures)
}

// isUnanswered reports whether a call says nothing about the service's will.
func isUnanswered(err error) bool {
	_, isNetwork := resolver.NetworkCause(err)
	return err != nil && (isNetwork || errors.Is(err, errFenced) || errors.Is(err, errCrowded) ||
		errors.Is(err, context.Canceled) || errors.Is(err, ErrZoneByDNS))
}

// refusalIn returns the first refusal of these kinds in an error, or in those of its
// changes, and the error that it is in; nil if there is none.
func refusalIn(err error, kinds ...Refusal) (found *RefusalError, in error) {
	var partly *PartialError
	if errors.As(err, &partly) {
		for _, of := range partly.Errs {
			if found, in := refusalIn(of, kinds...); found != nil {
				return found, in
			}
		}
		return nil, nil
	}
	var refusal *RefusalError
	if errors.As(err, &refusal) && slices.Contains(kinds, refusal.Refusal) {
		return refusal, err
	}
	return nil, nil
}

func isRefusal(err error, kinds ...Refusal) bool {
	refusal, _ := refusalIn(err, kinds...)
	return refusal != nil
}
