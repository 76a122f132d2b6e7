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
	// epoch grows with each refusal that counts and with each probe: what began in an
	// earlier one says nothing about whether the credential is good again.
	epoch int
}

// enter lets a call through and says in which epoch it begins, or until when there is
// none.
func (b *breaker) enter(now time.Time) (epoch int, err error) {
	if b.cause == nil {
		return b.epoch, nil
	}
	if b.isProbing || now.Before(b.until) {
		return 0, b.paused(now, b.cause)
	}
	b.isProbing = true
	b.epoch++
	return b.epoch, nil
}

// leave takes in what became of a call that began in an epoch. It returns the error
// with the time of the next call, if the credential was refused.
func (b *breaker) leave(now time.Time, epoch int, err error) error {
	isNew := epoch == b.epoch
	if isNew {
		b.isProbing = false
	}
	refusal, cause := refusalIn(err, Throttled, Unauthenticated)
	if refusal == nil {
		if isNew && !isUnanswered(err) { // whatever it was, the service has taken the credential
			*b = breaker{epoch: b.epoch}
		}
		return err
	}
	if isNew || b.cause == nil { // else another call was refused at the same time
		b.open(now, refusal, cause)
	}
	var partly *PartialError
	if errors.As(err, &partly) {
		return err // each change has its own
	}
	return b.paused(now, err)
}

// open keeps calls from the service after it has refused one.
func (b *breaker) open(now time.Time, refusal *RefusalError, cause error) {
	asked := min(refusal.RetryAfter, longestAsked)
	b.cause, b.until = cause, now.Add(max(growing(b.failures, longestPause), asked))
	b.failures++
	b.epoch++
}

// paused is an error with the time of the next call: after the pause, or when it is
// known what became of the probe.
func (b *breaker) paused(now time.Time, err error) error {
	until := b.until
	if !now.Before(until) {
		until = now.Add(firstPause)
	}
	return &solver.PausedError{Until: until, Err: err}
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
