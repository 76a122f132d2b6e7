// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
	"k8s.io/klog/v2"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver"
)

const (
	// findingTimeout bounds finding out where a record belongs. An account with
	// thousands of zones has a list of many pages.
	findingTimeout = time.Minute
	// resultLasts is how long a result waits to be taken, and removedLasts how long that
	// a removal has succeeded: who works off what was left behind comes once an hour.
	resultLasts  = time.Minute
	removedLasts = 2 * time.Hour
)

// errDropped: the record is to be removed before it was written.
var errDropped = errors.New("the record is not wanted any more")

// job is one change of one challenge, from when it is asked for until the result is taken.
type job struct {
	key       jobKey
	challenge *acmev1.Challenge
	account   *account
	dns       *resolver.Resolver

	// ended is closed when the job is done.
	ended chan struct{}

	// The rest is guarded by the mutex of the solver.
	change    Change
	isDropped bool
	isDone    bool
	err       error
	doneAt    time.Time
}

// hasRemoved reports whether the job is a removal that has succeeded. What holds then
// holds until the value is added again.
func (j *job) hasRemoved() bool { return j.key.remove && j.isDone && j.err == nil }

type jobKey struct {
	uid    types.UID
	object cache.ObjectName
	remove bool
}

func keyOf(ch *acmev1.Challenge, remove bool) jobKey {
	return jobKey{uid: ch.UID, object: cache.MetaObjectToName(ch), remove: remove}
}

// collect returns what came of a job, ErrUnderway if nothing has yet, and false if
// there is none. What another credential has come to says nothing about this one.
func (s *Solver) collect(key jobKey, with *account) (ok bool, result error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	j, ok := s.jobs[key]
	switch {
	case !ok:
		return false, nil
	case !j.isDone:
		return true, solver.ErrUnderway
	}
	delete(s.jobs, key)
	isOld := s.config.Clock.Since(j.doneAt) > resultLasts
	isOthers := j.err != nil && j.account != with
	return !isOld && !isOthers && !errors.Is(j.err, errDropped), j.err
}

// collectRemoved reports whether a removal has succeeded that nobody has been told of. It
// does not matter how the credential is today.
func (s *Solver) collectRemoved(ch *acmev1.Challenge) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	j, ok := s.jobs[keyOf(ch, true)]
	if !ok || !j.hasRemoved() {
		return false
	}
	delete(s.jobs, j.key)
	return true
}

// begin starts a job in a goroutine of its own.
func (s *Solver) begin(j *job) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for key, old := range s.jobs {
		lasts := resultLasts
		if old.hasRemoved() {
			lasts = removedLasts
		}
		isOver := key.uid == j.key.uid && old.hasRemoved() // the value is added again
		if isOver || old.isDone && s.config.Clock.Since(old.doneAt) > lasts {
			delete(s.jobs, key)
		}
	}
	s.jobs[j.key] = j
	s.start(func() { s.prepare(j) })
}

// stopAdding drops the addition of a challenge if it was not sent, and reports whether
// one is under way still.
func (s *Solver) stopAdding(ch *acmev1.Challenge) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	adding, ok := s.jobs[keyOf(ch, false)]
	if !ok {
		return false
	}
	adding.isDropped = true
	return !adding.isDone
}

// Await returns when nothing is under way for a challenge any more, or ctx is done.
func (s *Solver) Await(ctx context.Context, ch *acmev1.Challenge) {
	for _, remove := range []bool{false, true} {
		s.mu.Lock()
		j, ok := s.jobs[keyOf(ch, remove)]
		s.mu.Unlock()
		if !ok {
			continue
		}
		select {
		case <-j.ended:
		case <-ctx.Done():
			return
		}
	}
}

// prepare finds out where the record belongs, and lines the job up there.
func (s *Solver) prepare(j *job) {
	ctx, cancel := context.WithTimeout(s.base, findingTimeout)
	defer cancel()
	var record Record
	var zone Zone
	err := guarded(ctx, func() (err error) {
		record, zone, err = s.place(ctx, j)
		return err
	})
	switch {
	case errors.Is(err, errTaken):
		s.comeBack(j)
	case err != nil:
		s.mu.Lock()
		defer s.mu.Unlock()
		s.finish(j, err)
	default:
		s.lineUp(j, record, zone)
	}
}

// errTaken: another challenge writes the very record; this one has its turn later.
var errTaken = errors.New("another challenge uses the same record")

// takenFor is when a challenge asks again for a record that it may not write. As a
// rule it has lost its slot by then, and comes back when the record is free.
const takenFor = time.Second

// comeBack ends a job without a result, so that it is begun anew.
func (s *Solver) comeBack(j *job) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.jobs[j.key] == j {
		delete(s.jobs, j.key)
	}
	close(j.ended)
	s.config.Clock.AfterFunc(takenFor, func() { s.wake(j.key.object) })
}

// Recall claims the record of a challenge that was presented before this process
// began, so that no other one takes it. It does not wait for that.
func (s *Solver) Recall(ch *acmev1.Challenge) {
	if s.config.Claim == nil || ch.Spec.Solver.DNS01 == nil {
		return
	}
	dns, err := s.resolverOf(ch.Spec.Solver.DNS01)
	if err != nil {
		return // the next step says so
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.start(func() {
		ctx, cancel := context.WithTimeout(s.base, findingTimeout)
		defer cancel()
		if name, err := s.nameOf(ctx, &job{challenge: ch, dns: dns}); err == nil {
			s.config.Claim(ch, name)
		}
	})
}

// place says where the challenge's value belongs.
func (s *Solver) place(ctx context.Context, j *job) (Record, Zone, error) {
	name, err := s.nameOf(ctx, j)
	if err != nil {
		return Record{}, Zone{}, err
	}
	if err := s.claim(j, name); err != nil {
		return Record{}, Zone{}, err
	}
	zone, err := s.zoneOf(ctx, j, name)
	if err != nil {
		return Record{}, Zone{}, fmt.Errorf("finding the zone: %w", err)
	}
	return Record{Name: name, Value: j.challenge.Spec.Key, TTL: TTL, DNSName: j.challenge.Spec.DNSName}, zone, nil
}

// claim reports why a job may not write to a name now; nil if it may.
func (s *Solver) claim(j *job, name string) error {
	if j.key.remove || s.config.Claim == nil {
		return nil
	}
	s.mu.Lock()
	isDropped := j.isDropped
	s.mu.Unlock()
	switch {
	case isDropped:
		return errDropped
	case !s.config.Claim(j.challenge, name):
		return errTaken
	default:
		return nil
	}
}

func (s *Solver) nameOf(ctx context.Context, j *job) (string, error) {
	name := resolver.FQDN("_acme-challenge." + j.challenge.Spec.DNSName)
	if j.challenge.Spec.Solver.DNS01.CNAMEStrategy != acmev1.CNAMEFollow {
		return name, nil
	}
	name, err := j.dns.FollowCNAME(ctx, name)
	if err != nil {
		return "", fmt.Errorf("following CNAMEs: %w", err)
	}
	return name, nil
}

// zoneOf asks the service for its zones, and DNS if it has none to tell.
func (s *Solver) zoneOf(ctx context.Context, j *job, name string) (Zone, error) {
	if j.account.kind.NoZone {
		return Zone{Name: name}, nil
	}
	zone, err := j.account.zones.find(ctx, name, s.config.Clock.Now, func(ctx context.Context) ([]Zone, error) {
		return s.list(ctx, j.account)
	})
	if !errors.Is(err, ErrZoneByDNS) {
		return zone, err
	}
	apex, err := j.dns.ZoneOf(ctx, name)
	return Zone{Name: apex}, err
}

// list reads the zones of an account, unless its service is to be left alone.
func (s *Solver) list(ctx context.Context, a *account) (zones []Zone, err error) {
	epoch, err := s.enter(a)
	if err != nil {
		return nil, err
	}
	err = guarded(ctx, func() (err error) {
		zones, err = a.provider.Zones(ctx)
		return err
	})
	return zones, s.leave(a, epoch, err)
}

// guarded turns a panic of what runs for one challenge into an error: it must not end
// the work for all others.
func guarded(ctx context.Context, run func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			klog.FromContext(ctx).Error(nil, "DNS-01 solver panicked", "panic", r, "stack", string(debug.Stack()))
			err = errors.New("the solver panicked, which is a bug of Countersign; see its log")
		}
	}()
	return run()
}

// finish ends a job and wakes its challenge. The mutex is held.
func (s *Solver) finish(j *job, err error) {
	j.isDone, j.err, j.doneAt = true, err, s.config.Clock.Now()
	close(j.ended)
	var setting *SettingError
	if errors.As(err, &setting) || isRefusal(err, Unauthenticated, Forbidden) {
		// The credentials may be what is wrong, and corrected before the next try.
		s.credentials(j.challenge).forget(&j.challenge.Spec.Solver)
	}
	s.wake(j.key.object)
}

func (s *Solver) wake(challenge cache.ObjectName) {
	if s.config.Wake != nil {
		s.config.Wake(challenge)
	}
}
