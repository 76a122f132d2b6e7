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
	// longestForbidden is shorter: another name of the zone may be allowed.
	longestForbidden = 10 * time.Second
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
	cause, refusal := refusalIn(err, counts...)
	if refusal == nil {
		return err
	}
	if !now.Before(b.until) { // else another call was refused at the same time
		pause := longestPause
		if b.failures < 5 {
			pause = min(pause, firstPause<<b.failures)
		}
		if refusal.Refusal == Forbidden {
			pause = min(pause, longestForbidden)
		}
		b.failures++
		b.cause, b.until = cause, now.Add(max(pause, min(refusal.RetryAfter, longestAsked)))
	}
	var partly *PartialError
	if errors.As(err, &partly) {
		return err // each change has its own
	}
	return &solver.PausedError{Until: b.until, Err: err}
}

// refusalIn returns the first refusal of these kinds in an error, or in those of its
// changes, and the error that it is in; nil if there is none.
func refusalIn(err error, kinds ...Refusal) (error, *RefusalError) {
	var partly *PartialError
	if errors.As(err, &partly) {
		for _, of := range partly.Errs {
			if cause, found := refusalIn(of, kinds...); found != nil {
				return cause, found
			}
		}
		return nil, nil
	}
	var refusal *RefusalError
	if errors.As(err, &refusal) && slices.Contains(kinds, refusal.Refusal) {
		return err, refusal
	}
	return nil, nil
}

func isRefusal(err error, kinds ...Refusal) bool {
	_, refusal := refusalIn(err, kinds...)
	return refusal != nil
}
