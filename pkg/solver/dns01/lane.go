// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/solver"
)

const (
	// applyTimeout bounds one call of a provider.
	applyTimeout = 10 * time.Second
	// longestForbidden is the longest pause of a zone in which nothing is allowed;
	// it is short, since what comes next may be.
	longestForbidden = 10 * time.Second
	// keptLanes is how many lanes an account has before those that nobody uses go.
	keptLanes = 100
)

// lane is where the changes of one zone and credential gather, and go out one call
// after the other. The mutex of the solver guards it, but for what is set once.
type lane struct {
	account *account
	zone    Zone

	waiting []*job
	// parts are what is left of calls that failed as a whole, and are tried in halves.
	parts []pack
	// isBusy is true from when a call is due at a time until it has ended. It is lazy
	// if it has only removals to make, for which nobody waits; timer begins it.
	isBusy, isLazy bool
	timer          clock.Timer
	// begun is when the last call began.
	begun time.Time
	// hasSuccess and forbidden say what has become of all parts of what was taken
	// together: whether any change was made, and how many names were refused.
	hasSuccess bool
	forbidden  int
	// denials is how often in a row nothing of several names was allowed, and until is
	// when the next call may be made after that.
	denials int
	until   time.Time
}

// laneKey is a zone, and a name in it where each call takes one change only: there
// is nothing to gather, and no reason why one name should wait for another.
type laneKey struct {
	zone Zone
	name string
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
	key := laneKey{zone: zone}
	if j.account.kind.Limits.Batch <= 1 {
		key.name = record.Name
	}
	l, ok := j.account.lanes[key]
	if !ok {
		s.sweep(j.account)
		l = &lane{account: j.account, zone: zone}
		j.account.lanes[key] = l
	}
	l.waiting = append(l.waiting, j)
	isOvertaking := l.isLazy && !j.key.remove && l.timer.Stop()
	if !l.isBusy || isOvertaking {
		s.schedule(l, s.config.Window)
	}
}

// sweep lets go of lanes of which nothing has to be remembered. The mutex is held.
func (s *Solver) sweep(a *account) {
	if len(a.lanes) < keptLanes {
		return
	}
	now := s.config.Clock.Now()
	for key, l := range a.lanes {
		if !l.isBusy && now.After(l.until) && now.Sub(l.begun) > a.kind.Limits.Spacing {
			delete(a.lanes, key)
		}
	}
}

// lazily is how many times longer removals alone wait for company, where calls are rare.
const lazily = 3

// schedule makes the next call of a lane after a while, and not before the service
// wants it. The mutex is held.
func (s *Solver) schedule(l *lane, pause time.Duration) {
	spacing := l.account.kind.Limits.Spacing
	l.isBusy = true
	l.isLazy = spacing > 0 && len(l.parts) == 0 && !slices.ContainsFunc(l.waiting, func(j *job) bool { return !j.key.remove })
	if l.isLazy {
		spacing *= lazily
		pause = max(pause, l.account.kind.Limits.Spacing)
	}
	now := s.config.Clock.Now()
	pause = max(pause, spacing-now.Sub(l.begun), l.until.Sub(now))
	l.timer = s.config.Clock.AfterFunc(pause, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.start(func() { s.call(l) })
	})
}

// call makes one call, and schedules the next if there is more to do.
func (s *Solver) call(l *lane) {
	if p := s.next(l); len(p) > 0 {
		s.send(l, p)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case len(l.parts) > 0:
		s.schedule(l, 0)
	case len(l.waiting) > 0:
		s.judge(l)
		s.schedule(l, s.config.Window)
	default:
		s.judge(l)
		l.isBusy = false
	}
}

// next is what goes into the next call: a part of an earlier one, or what waits. It
// is nothing while a call of another lane tries whether the credential is good again.
func (s *Solver) next(l *lane) pack {
	s.mu.Lock()
	defer s.mu.Unlock()
	l.begun, l.isLazy = s.config.Clock.Now(), false
	switch {
	case l.account.breaker.isProbing:
		return nil
	case len(l.parts) > 0:
		p := l.parts[0]
		l.parts = l.parts[1:]
		return p
	}
	return s.take(l)
}

// judge takes in what became of all parts of what was taken together: if several
// names were tried and none was allowed, the zone is left alone for a while. Who may
// not change one name may change another.
func (s *Solver) judge(l *lane) {
	switch {
	case l.hasSuccess:
		l.denials = 0
	case l.forbidden > 1:
		l.until = s.config.Clock.Now().Add(growing(l.denials, longestForbidden))
		l.denials++
	}
	l.hasSuccess, l.forbidden = false, 0
}

// text is what a change is about.
type text struct{ name, value string }

func (j *job) text() text { return text{j.change.Name, j.change.Value} }

// take chooses from what waits: additions before removals, which nobody waits for, at
// most as many changes as the service takes, and equal ones once. Opposite changes
// of one value are not in one call, and keep their order.
func (s *Solver) take(l *lane) pack {
	l.waiting = slices.DeleteFunc(l.waiting, s.isDropped)
	leads := leading(l.waiting)
	chosen := make(map[text]*entry)
	var next pack
	for _, remove := range []bool{false, true} {
		for _, j := range l.waiting {
			if !leads[j] || j.change.Remove != remove {
				continue
			}
			if chosen[j.text()] == nil && len(next) < max(1, l.account.kind.Limits.Batch) {
				chosen[j.text()] = &entry{change: j.change}
				next = append(next, chosen[j.text()])
			}
			if e := chosen[j.text()]; e != nil {
				e.jobs = append(e.jobs, j)
			}
		}
	}
	l.waiting = slices.DeleteFunc(l.waiting, func(j *job) bool { return leads[j] && chosen[j.text()] != nil })
	return next
}

// leading are the jobs before which nobody wants the opposite.
func leading(waiting []*job) map[*job]bool {
	leads, first := make(map[*job]bool, len(waiting)), make(map[text]bool)
	hasTurned := make(map[text]bool)
	for _, j := range waiting {
		remove, ok := first[j.text()]
		if !ok {
			first[j.text()], remove = j.change.Remove, j.change.Remove
		}
		if remove != j.change.Remove {
			hasTurned[j.text()] = true
		}
		leads[j] = !hasTurned[j.text()]
	}
	return leads
}

// isDropped ends a job that is not wanted any more. The mutex is held.
func (s *Solver) isDropped(j *job) bool {
	if j.isDropped {
		s.finish(j, errDropped)
	}
	return j.isDropped
}

// send makes the changes of a pack, and hands out what came of them.
func (s *Solver) send(l *lane, p pack) {
	c := s.apply(l, p)
	err := c.err
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.mayHaveWritten() {
		s.noteWritten(p)
	}
	var partly *PartialError
	switch {
	case err == nil:
		l.hasSuccess = true
		s.hand(l, p, c.receipt, func(int) error { return nil })
	case errors.As(err, &partly) && len(partly.Errs) == len(p):
		l.hasSuccess = l.hasSuccess || slices.Contains(partly.Errs, nil)
		s.hand(l, p, c.receipt, func(i int) error { return partly.Errs[i] })
	case len(p) > 1 && !c.isOut && mayBeOneChange(err):
		l.parts = append(l.parts, p[:len(p)/2], p[len(p)/2:])
	default:
		if isRefusal(err, Forbidden) {
			l.forbidden++
		}
		s.hand(l, p, "", func(int) error { return err })
	}
	if err != nil {
		l.account.zones.doubt(s.config.Clock.Now())
	}
}

// mayBeOneChange reports whether a call may have failed for one of its changes only,
// so that it is worth trying the others without it.
func mayBeOneChange(err error) bool {
	var setting *SettingError
	var paused *solver.PausedError
	return !isUnanswered(err) && !isRefusal(err, Throttled, Unauthenticated) && !errors.As(err, &setting) && !errors.As(err, &paused)
}

// errFenced wraps why this process must not write now.
var errFenced = errors.New("not written")

// fence reports why nothing may be written; nil if it may.
func (s *Solver) fence() error {
	if s.config.Fence == nil {
		return nil
	}
	if err := s.config.Fence(); err != nil {
		return fmt.Errorf("%w: %w", errFenced, err)
	}
	return nil
}

// called is what came of a call.
type called struct {
	receipt string
	// isAsked is false if the provider was not even called.
	isAsked bool
	// isOut is true if the service is out of order.
	isOut bool
	err   error
}

// apply makes one call, unless the service is to be left alone.
func (s *Solver) apply(l *lane, p pack) called {
	epoch, err := s.enter(l.account)
	if err != nil {
		return called{err: err}
	}
	changes := make([]Change, 0, len(p))
	for _, e := range p {
		changes = append(changes, e.change)
	}
	ctx, cancel := context.WithTimeout(s.base, applyTimeout)
	defer cancel()
	ctx, seen := watchOutage(ctx)
	var c called
	err = guarded(ctx, func() (err error) {
		if err = s.fence(); err == nil {
			c.isAsked = true
			start := s.config.Clock.Now()
			c.receipt, err = l.account.provider.Apply(ctx, l.zone, changes)
			s.observe(l.account.name, err, s.config.Clock.Since(start))
		}
		return err
	})
	c.isOut, c.err = seen.seen.Load(), s.leave(l.account, epoch, err)
	return c
}

func (s *Solver) observe(provider string, err error, took time.Duration) {
	if s.config.Observe != nil {
		s.config.Observe(provider, err, took)
	}
}

func (s *Solver) enter(a *account) (epoch int, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return a.breaker.enter(s.config.Clock.Now())
}

func (s *Solver) leave(a *account, epoch int, err error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return a.breaker.leave(s.config.Clock.Now(), epoch, err)
}

// hand gives everybody in a pack the result. The mutex is held.
func (s *Solver) hand(l *lane, p pack, receipt string, result func(i int) error) {
	for i, e := range p {
		for _, j := range e.jobs {
			err := result(i)
			if err == nil {
				s.keep(j, l.account, receipt)
				s.noteRemoved(j)
			}
			s.finish(j, err)
		}
	}
}
