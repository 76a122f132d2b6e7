// SPDX-License-Identifier: Apache-2.0

package solver

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// slow is a solver whose clean-ups go on by themselves, each for a while.
type slow struct {
	rounds int
	takes  time.Duration
	result error

	begun, awaited int
	recalled       []*acmev1.Challenge
}

func (s *slow) Present(context.Context, *acmev1.Challenge) error { return nil }

func (s *slow) CleanUp(context.Context, *acmev1.Challenge) error {
	if s.begun++; s.begun <= s.rounds {
		return ErrUnderway
	}
	return s.result
}

func (s *slow) Await(ctx context.Context, _ *acmev1.Challenge) {
	s.awaited++
	select {
	case <-time.After(s.takes):
	case <-ctx.Done():
	}
}

func (s *slow) Recall(ch *acmev1.Challenge) { s.recalled = append(s.recalled, ch) }

// quick is a solver that does all at once, and can be asked for nothing else.
type quick struct{ Solver }

func of(kind acmev1.ChallengeType) *acmev1.Challenge {
	return &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: kind}}
}

func TestCleanUpWaitsUntilItIsDone(t *testing.T) {
	failed := errors.New("the service is away")
	for name, row := range map[string]struct {
		solver  *slow
		want    error
		took    time.Duration
		awaited int
	}{
		"at once":       {solver: &slow{}},
		"in a while":    {solver: &slow{rounds: 1, takes: time.Second}, took: time.Second, awaited: 1},
		"in two rounds": {solver: &slow{rounds: 2, takes: time.Second}, took: 2 * time.Second, awaited: 2},
		"fails":         {solver: &slow{rounds: 1, takes: time.Second, result: failed}, want: failed, took: time.Second, awaited: 1},
		"not in time":   {solver: &slow{rounds: 9, takes: 4 * time.Second}, want: ErrUnderway, took: 10 * time.Second, awaited: 3},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
				defer cancel()
				begun := time.Now()
				err := Table{acmev1.DNS01: row.solver}.CleanUp(ctx, of(acmev1.DNS01))
				if !errors.Is(err, row.want) || time.Since(begun) != row.took || row.solver.awaited != row.awaited {
					t.Errorf("%v after %s, awaited %d times", err, time.Since(begun), row.solver.awaited)
				}
			})
		})
	}
}

// Who cannot be waited for is asked once.
func TestCleanUpOfASolverThatCannotBeAwaited(t *testing.T) {
	s := &slow{rounds: 9}
	if err := (Table{acmev1.HTTP01: quick{s}}).CleanUp(t.Context(), of(acmev1.HTTP01)); !errors.Is(err, ErrUnderway) || s.begun != 1 {
		t.Errorf("%v, asked %d times", err, s.begun)
	}
}

func TestATypeWithoutASolver(t *testing.T) {
	want := `spec.type "DNS-01" has no solver; use HTTP-01 or DNS-01`
	if err := (Table{}).CleanUp(t.Context(), of(acmev1.DNS01)); err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

func TestRecallIsForThoseWhoKeepThingsInMind(t *testing.T) {
	s := &slow{}
	table := Table{acmev1.DNS01: s, acmev1.HTTP01: quick{s}}
	ch := of(acmev1.DNS01)
	for _, told := range []*acmev1.Challenge{ch, of(acmev1.HTTP01), of("TLS-ALPN-01")} {
		table.Recall(told)
	}
	if len(s.recalled) != 1 || s.recalled[0] != ch {
		t.Errorf("recalled %v", s.recalled)
	}
}

// When it may be tried again is no part of the text, which stays the same.
func TestPausedErrorReadsAsItsCause(t *testing.T) {
	cause := errors.New("too many requests; slow down")
	if err := error(&PausedError{Until: time.Now(), Err: cause}); err.Error() != cause.Error() || !errors.Is(err, cause) {
		t.Errorf("got %v", err)
	}
}
