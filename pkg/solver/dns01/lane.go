// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
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
	// breaker counts what is forbidden in this zone only.
	breaker breaker
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
	p := s.take(l)
	s.mu.Unlock()
	if len(p) > 0 {
		s.send(l, p)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case len(l.parts) > 0:
		s.schedule(l, 0)
	case len(l.waiting) > 0:
		s.schedule(l, s.config.Window)
	default:
		l.isBusy = false
	}
}

// take chooses what goes into the next call: in the order of arrival, at most as
// many changes as the service takes, equal ones once, and opposite ones not together.
func (s *Solver) take(l *lane) pack {
	if len(l.parts) > 0 {
		next := l.parts[0]
		l.parts = l.parts[1:]
		return next
	}
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
		s.hand(l, p, receipt, func(int) error { return nil })
	case errors.As(err, &partly) && len(partly.Errs) == len(p):
		s.hand(l, p, receipt, func(i int) error { return partly.Errs[i] })
	case len(p) > 1 && mayBeOneChange(err):
		l.parts = append(l.parts, p[:len(p)/2], p[len(p)/2:])
	default:
		s.hand(l, p, "", func(int) error { return err })
	}
}

// mayBeOneChange reports whether a call may have failed for one of its changes only,
// so that it is worth trying the others without it.
func mayBeOneChange(err error) bool {
	var refusal *RefusalError
	var setting *SettingError
	var paused *solver.PausedError
	_, isNetwork := resolver.NetworkCause(err)
	return !isNetwork && !errors.As(err, &refusal) && !errors.As(err, &setting) && !errors.As(err, &paused) &&
		!errors.Is(err, errCrowded) && !errors.Is(err, errFenced)
}

// errFenced wraps why this process must not write now.
var errFenced = errors.New("not written")

// apply makes one call, unless the service is to be left alone.
func (s *Solver) apply(l *lane, p pack) (receipt string, err error) {
	if err := s.enterBoth(l); err != nil {
		return "", err
	}
	if s.config.Fence != nil {
		if err := s.config.Fence(); err != nil {
			return "", s.leaveBoth(l, fmt.Errorf("%w: %w", errFenced, err))
		}
	}
	changes := make([]Change, 0, len(p))
	for _, e := range p {
		changes = append(changes, e.change)
	}
	ctx, cancel := context.WithTimeout(s.base, applyTimeout)
	defer cancel()
	receipt, err = l.account.provider.Apply(ctx, l.zone, changes)
	return receipt, s.leaveBoth(l, err)
}

func (s *Solver) enterBoth(l *lane) error {
	if err := s.enter(&l.account.breaker); err != nil {
		return err
	}
	err := s.enter(&l.breaker)
	if err != nil {
		s.mu.Lock()
		l.account.breaker.isProbing = false // it was not asked
		s.mu.Unlock()
	}
	return err
}

// leaveBoth takes in what became of a call: one for the whole credential, or for the zone.
func (s *Solver) leaveBoth(l *lane, err error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.config.Clock.Now()
	err = l.breaker.leave(now, err, Forbidden)
	return l.account.breaker.leave(now, err, Throttled, Unauthenticated)
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
