// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver"
)

const (
	// findingTimeout bounds finding out where a record belongs. An account with
	// thousands of zones has a list of many pages.
	findingTimeout = time.Minute
	// resultLasts is how long a result waits to be taken.
	resultLasts = time.Minute
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

type jobKey struct {
	uid    types.UID
	object cache.ObjectName
	remove bool
}

func keyOf(ch *acmev1.Challenge, remove bool) jobKey {
	return jobKey{uid: ch.UID, object: cache.MetaObjectToName(ch), remove: remove}
}

// collect returns what came of a job, ErrUnderway if nothing has yet, and false if
// there is none.
func (s *Solver) collect(key jobKey) (result error, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	j, ok := s.jobs[key]
	switch {
	case !ok:
		return nil, false
	case !j.isDone:
		return solver.ErrUnderway, true
	}
	delete(s.jobs, key)
	isOld := s.config.Clock.Since(j.doneAt) > resultLasts
	return j.err, !isOld && !errors.Is(j.err, errDropped)
}

// begin starts a job in a goroutine of its own. A removal overtakes the addition
// that has not been sent yet.
func (s *Solver) begin(j *job) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for key, old := range s.jobs {
		if old.isDone && s.config.Clock.Since(old.doneAt) > resultLasts {
			delete(s.jobs, key)
		}
	}
	if adding, ok := s.jobs[jobKey{uid: j.key.uid, object: j.key.object}]; ok && j.key.remove {
		adding.isDropped = true
	}
	s.jobs[j.key] = j
	s.start(func() { s.prepare(j) })
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
	record, zone, err := s.place(ctx, j)
	if err != nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.finish(j, err)
		return
	}
	s.lineUp(j, record, zone)
}

// place says where the challenge's value belongs.
func (s *Solver) place(ctx context.Context, j *job) (Record, Zone, error) {
	name, err := s.nameOf(ctx, j)
	if err != nil {
		return Record{}, Zone{}, err
	}
	if !j.key.remove && s.config.Claim != nil && !s.config.Claim(j.challenge, name) {
		return Record{}, Zone{}, solver.ErrTaken
	}
	zone, err := s.zoneOf(ctx, j, name)
	if err != nil {
		return Record{}, Zone{}, fmt.Errorf("finding the zone: %w", err)
	}
	return Record{Name: name, Value: j.challenge.Spec.Key, TTL: TTL, DNSName: j.challenge.Spec.DNSName}, zone, nil
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
func (s *Solver) list(ctx context.Context, a *account) ([]Zone, error) {
	if err := s.enter(&a.breaker); err != nil {
		return nil, err
	}
	zones, err := a.provider.Zones(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	if errors.Is(err, ErrZoneByDNS) {
		a.breaker.isProbing = false // it was not asked
		return nil, err
	}
	return zones, a.breaker.leave(s.config.Clock.Now(), err, Throttled, Unauthenticated, Forbidden)
}

func (s *Solver) enter(b *breaker) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return b.enter(s.config.Clock.Now())
}

// finish ends a job and wakes its challenge. The mutex is held.
func (s *Solver) finish(j *job, err error) {
	j.isDone, j.err, j.doneAt = true, err, s.config.Clock.Now()
	close(j.ended)
	if err != nil {
		// The credentials may be what is wrong, and corrected before the next try.
		s.credentials(j.challenge).forget(&j.challenge.Spec.Solver)
	}
	if s.config.Wake != nil {
		s.config.Wake(j.key.object)
	}
}
