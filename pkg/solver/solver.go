// SPDX-License-Identifier: Apache-2.0

// Package solver answers: how does the proof appear? It is the contract between
// the challenge controller and the rooms below it (http01, dns01), and the table
// that picks one of them. It never decides when something is presented, and it
// never talks to the CA.
package solver

import (
	"context"
	"errors"
	"fmt"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// ErrNoCredential: what the solver needs to do anything does not exist, such as the
// Secret that it names. It is in the chain of an error that says which.
var ErrNoCredential = errors.New("the credential does not exist")

// ErrUnderway: what was asked for goes on by itself. The challenge is woken when it
// has ended, and the same call then returns what came of it.
var ErrUnderway = errors.New("it is under way")

// UncertainError says that the proof could not be made to appear, as far as is known,
// but that it may be there: somebody was told and did not answer, for example. It has to be
// cleaned up. The text is that of Err.
type UncertainError struct{ Err error }

func (e *UncertainError) Error() string { return e.Err.Error() }

// Unwrap returns why it is not known to have appeared.
func (e *UncertainError) Unwrap() error { return e.Err }

// UnderwayError is ErrUnderway in words that say what goes on, for somebody who has
// waited for long.
type UnderwayError struct{ Text string }

func (e *UnderwayError) Error() string { return e.Text }

// Is makes it an ErrUnderway.
func (e *UnderwayError) Is(target error) bool { return target == ErrUnderway }

// PausedError says that the service was not asked, or will not be asked again,
// before a time, because of how it answered. The time is no part of the text, which
// stays the same.
type PausedError struct {
	Until time.Time
	Err   error
}

func (e *PausedError) Error() string { return e.Err.Error() }

// Unwrap returns how the service answered.
func (e *PausedError) Unwrap() error { return e.Err }

// Solver makes the proof of a challenge appear and disappear.
//
// Both methods MUST return within ten seconds or when ctx is cancelled, and MUST
// NOT wait for propagation: seeing the proof is the self-check's business. What
// takes longer than a moment they begin, and return ErrUnderway. Both MUST be idempotent and MUST find what they made by its name and value alone,
// never by what they remember: the process may have been restarted in between.
// They MUST leave alone what belongs to another challenge, even at the same name.
//
// Errors SHOULD be stable texts (no request IDs, no moving times), since they are
// shown in status.reason, and SHOULD say what the user can do.
type Solver interface {
	// Present makes spec.key visible to the CA. If it fails and the key may be visible
	// nevertheless, the error is a *UncertainError.
	Present(ctx context.Context, ch *acmev1.Challenge) error
	// CleanUp removes what Present made. It MUST succeed when there is nothing
	// to remove, even if Present was never called or failed half-way.
	CleanUp(ctx context.Context, ch *acmev1.Challenge) error
}

// Awaiter is a Solver that begins what it is asked for, and can be waited for by those
// who have nothing else to do.
type Awaiter interface {
	// Await returns when nothing is under way for a challenge any more, or ctx is done.
	Await(ctx context.Context, ch *acmev1.Challenge)
}

// Recaller is a Solver that keeps in mind which challenge uses what.
type Recaller interface {
	// Recall is told of a challenge that was presented before this process began.
	Recall(ch *acmev1.Challenge)
}

// Recall tells the solver of a challenge that was presented before this process began.
func (t Table) Recall(ch *acmev1.Challenge) {
	if recaller, ok := t[ch.Spec.Type].(Recaller); ok {
		recaller.Recall(ch)
	}
}

// CleanUp cleans up after a challenge and waits until that is done, for callers that
// nobody wakes.
func (t Table) CleanUp(ctx context.Context, ch *acmev1.Challenge) error {
	s, err := t.For(ch)
	if err != nil {
		return err
	}
	err = s.CleanUp(ctx, ch)
	awaiter, ok := s.(Awaiter)
	for ok && errors.Is(err, ErrUnderway) && ctx.Err() == nil {
		awaiter.Await(ctx, ch)
		err = s.CleanUp(ctx, ch)
	}
	return err
}

// Table picks the solver for a challenge by its type.
type Table map[acmev1.ChallengeType]Solver

// For returns the solver of ch, or an error that names the type.
func (t Table) For(ch *acmev1.Challenge) (Solver, error) {
	if s, ok := t[ch.Spec.Type]; ok {
		return s, nil
	}
	return nil, fmt.Errorf("spec.type %q has no solver; use HTTP-01 or DNS-01", ch.Spec.Type)
}
