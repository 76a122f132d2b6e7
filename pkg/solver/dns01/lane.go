// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver"
)

// applyTimeout bounds one call of a provider.
const applyTimeout = 10 * time.Second

// lane is where the changes of one zone and credential gather, and go out one call
// after the other. The mutex of the solver guards it.
type lane struct {
	account *account
	zone    Zone
	waiting []*job
	// parts are what is left of calls that failed as a whole, and are tried in halves.
	parts []pack
	// isBusy is true from when a call is due at a time until it has ended.
	isBusy bool
	// begun is when the last call began.
	begun time.Time
	// breaker counts what is forbidden in this zone only. It opens if nothing of what
	// was taken together went through: who may not change one name may change another.
	breaker breaker
	// forbidden is how the last call since the take was refused, if so; hasSuccess
	// is true if any change of it was made.
	forbidden  error
	hasSuccess bool
}

// pack are the changes of one call.
type pack []*entry

// entry is one change, and everybody who wants it.
type entry struct {
	change Change
	jobs   []*job
}

// lineUp adds a job to the lane of its zone.
func (s *Solver) lineUp(j *job, record Record, zone Zone) {
	s.mu.Lock()
	defer s.mu.Unlock()
	j.change = Change{Record: record, Remove: j.key.remove}
	l, ok := j.account.lanes[zone.Name]
	if !ok {
		l = &lane{account: j.account, zone: zone}
		j.account.lanes[zone.Name] = l
	}
	l.zone = zone
	l.waiting = append(l.waiting, j)
	if !l.isBusy {
		s.schedule(l, s.config.Window)
	}
}

// schedule makes the next call of a lane after a while, and not before the service
// wants it. The mutex is held.
func (s *Solver) schedule(l *lane, pause time.Duration) {
	l.isBusy = true
	pause = max(pause, l.account.kind.Limits.Spacing-s.config.Clock.Since(l.begun))
	s.config.Clock.AfterFunc(pause, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.start(func() { s.call(l) })
	})
}

// call makes one call, and schedules the next if there is more to do.
func (s *Solver) call(l *lane) {
	s.mu.Lock()
	l.begun = s.config.Clock.Now()
	p := s.next(l)
	s.mu.Unlock()
	if len(p) > 0 {
		s.send(l, p)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(p) > 0 {
		s.judge(l)
	}
	switch {
	case len(l.parts) > 0:
		s.schedule(l, 0)
	case len(l.waiting) > 0:
		s.schedule(l, s.config.Window)
	default:
		l.isBusy = false
		if l.breaker.cause == nil && l.account.kind.Limits.Spacing == 0 {
			delete(l.account.lanes, l.zone.Name) // nothing is to be remembered of it
		}
	}
}

// next is what goes into the next call: a part of an earlier one, or what waits,
// unless the zone is to be left alone.
func (s *Solver) next(l *lane) pack {
	if len(l.parts) > 0 {
		next := l.parts[0]
		l.parts = l.parts[1:]
		return next
	}
	p := s.take(l)
	if len(p) == 0 {
		return nil
	}
	if err := l.breaker.enter(s.config.Clock.Now()); err != nil {
		s.hand(l, p, "", func(int) error { return err })
		return nil
	}
	l.forbidden, l.hasSuccess = nil, false
	return p
}

// judge takes in what became of all parts of what was taken together.
func (s *Solver) judge(l *lane) {
	switch {
	case len(l.parts) > 0:
	case l.hasSuccess:
		l.breaker = breaker{}
	default:
		_ = l.breaker.leave(s.config.Clock.Now(), cmp.Or(l.forbidden, errUndecided), Forbidden) // it was handed out
		l.forbidden = nil
	}
}

// errUndecided says that a call has shown nothing about the rights in a zone.
var errUndecided = errors.New("not decided")

// take chooses from what waits: in the order of arrival, at most as many changes as
// the service takes, equal ones once, and opposite ones not together.
func (s *Solver) take(l *lane) pack {
	type text struct{ name, value string }
	var next pack
	var rest []*job
	chosen, isBlocked := make(map[text]*entry), make(map[text]bool)
	for _, j := range l.waiting {
		key := text{j.change.Name, j.change.Value}
		same := chosen[key]
		switch {
		case j.isDropped:
			s.finish(j, errDropped)
		case !isBlocked[key] && same != nil && same.change.Remove == j.change.Remove:
			same.jobs = append(same.jobs, j)
		case isBlocked[key], same != nil, len(next) == max(1, l.account.kind.Limits.Batch):
			isBlocked[key] = true
			rest = append(rest, j)
		default:
			chosen[key] = &entry{change: j.change, jobs: []*job{j}}
			next = append(next, chosen[key])
		}
	}
	l.waiting = rest
	return next
}

// send makes the changes of a pack, and hands out what came of them.
func (s *Solver) send(l *lane, p pack) {
	receipt, err := s.apply(l, p)
	s.mu.Lock()
	defer s.mu.Unlock()
	var partly *PartialError
	switch {
	case err == nil:
		l.hasSuccess = true
		s.hand(l, p, receipt, func(int) error { return nil })
	case errors.As(err, &partly) && len(partly.Errs) == len(p):
		l.hasSuccess = l.hasSuccess || slices.Contains(partly.Errs, nil)
		s.hand(l, p, receipt, func(i int) error { return partly.Errs[i] })
	case len(p) > 1 && mayBeOneChange(err):
		l.parts = append(l.parts, p[:len(p)/2], p[len(p)/2:])
	default:
		if isRefusal(err, Forbidden) {
			l.forbidden = err
		}
		s.hand(l, p, "", func(int) error { return err })
	}
}

// mayBeOneChange reports whether a call may have failed for one of its changes only,
// so that it is worth trying the others without it.
func mayBeOneChange(err error) bool {
	var setting *SettingError
	var paused *solver.PausedError
	_, isNetwork := resolver.NetworkCause(err)
	return !isNetwork && !isRefusal(err, Throttled, Unauthenticated) && !errors.As(err, &setting) && !errors.As(err, &paused) &&
		!errors.Is(err, errCrowded) && !errors.Is(err, errFenced)
}

// errFenced wraps why this process must not write now.
var errFenced = errors.New("not written")

// apply makes one call, unless the service is to be left alone.
func (s *Solver) apply(l *lane, p pack) (receipt string, err error) {
	if err := s.enter(&l.account.breaker); err != nil {
		return "", err
	}
	if s.config.Fence != nil {
		if err := s.config.Fence(); err != nil {
			return "", s.leave(l.account, fmt.Errorf("%w: %w", errFenced, err))
		}
	}
	changes := make([]Change, 0, len(p))
	for _, e := range p {
		changes = append(changes, e.change)
	}
	ctx, cancel := context.WithTimeout(s.base, applyTimeout)
	defer cancel()
	receipt, err = l.account.provider.Apply(ctx, l.zone, changes)
	return receipt, s.leave(l.account, err)
}

// leave takes in what became of a call that concerns the whole credential.
func (s *Solver) leave(a *account, err error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return a.breaker.leave(s.config.Clock.Now(), err, Throttled, Unauthenticated)
}

// hand gives everybody in a pack the result. The mutex is held.
func (s *Solver) hand(l *lane, p pack, receipt string, result func(i int) error) {
	for i, e := range p {
		for _, j := range e.jobs {
			err := result(i)
			if err == nil {
				s.keep(j, l.account, receipt)
			}
			s.finish(j, err)
		}
	}
}
