// SPDX-License-Identifier: Apache-2.0

// Package plan answers: what should happen next, and why?
//
// It is pure: values in, a step and a reason out. It does no I/O, never logs and
// never asks the clock; time comes in as a value. The controllers do what it
// says, and whoever wants to explain an object asks it the same question.
package plan

import (
	"strings"
	"time"
)

// Decision is a step, why it is taken, and, for a step that waits, until when.
type Decision[Step any] struct {
	Step Step
	// Reason is a sentence for status.reason, or empty when there is nothing to say.
	Reason string
	// At is when to look again. Zero: only when something happens.
	At time.Time
}

// The beginnings of the reasons that name whom an object waits for. What is
// waited for passes, and then the reason goes.
const (
	WaitingForCA     = "Waiting for the ACME server: "
	WaitingForIssuer = "Waiting for the issuer: "
	WaitingForAPI    = "Waiting for the API server: "
	WaitingForBudget = "Waiting before the next validation: "
	WaitingToSettle  = "Waiting for the record to settle: "
)

// WithoutWaiting is what is left of a reason once what it waits for has answered.
func WithoutWaiting(reason string) string {
	for _, waiting := range []string{WaitingForCA, WaitingForIssuer, WaitingForAPI, WaitingForBudget, WaitingToSettle, Held} {
		if strings.HasPrefix(reason, waiting) {
			return ""
		}
	}
	if strings.HasSuffix(reason, WithoutSelfCheck) {
		return ""
	}
	return reason
}

// Retry is what is remembered of attempts that failed in a row. Without it, the
// write that says so would wake the object, and the next attempt would come at once.
type Retry struct {
	// Failures in a row.
	Failures int
	// NotBefore is when the next attempt may be made.
	NotBefore time.Time
}

// After is the retry after one more failure: the pauses double up to longest. If
// the other side has asked for a pause, that is the pause, and no failure.
func (r Retry) After(now time.Time, longest, asked time.Duration) Retry {
	if asked > 0 {
		return Retry{Failures: r.Failures, NotBefore: now.Add(asked)}
	}
	return Retry{Failures: r.Failures + 1, NotBefore: NextLook(now, r.Failures+1, longest, 0)}
}

// firstLook is how soon the CA is asked again after it was given something to
// do. A CA within the network needs less than this, and one that looks from several
// places so much more that later would be too early as well. RFC 8555 asks to honour
// Retry-After only for the polls that follow.
const firstLook = 100 * time.Millisecond

// NextLook is when something that is not done yet is looked at again: the looks
// come 1, 2, 4, 8, … seconds apart, up to period, and never before the pause that
// the other side asked for.
func NextLook(now time.Time, looks int, period, asked time.Duration) time.Time {
	pause := period
	if looks < 10 {
		pause = min(period, time.Second<<looks)
	}
	return now.Add(max(pause, asked))
}

// FirstLook is when the CA is asked for the first time whether it is done.
func FirstLook(now time.Time) time.Time { return now.Add(firstLook) }
