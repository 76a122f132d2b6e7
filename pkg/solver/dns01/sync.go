// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"time"

	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const (
	// syncPeriod is the time between the first two questions whether a change is
	// everywhere; the pauses double up to longestSyncPeriod.
	syncPeriod        = time.Second
	longestSyncPeriod = 8 * time.Second
	// syncLasts is how long its word counts: services need a minute at most, and one
	// that has lost track must not keep a certificate from being issued.
	syncLasts = 2 * time.Minute
)

// receipt is what a service calls a change, shared by all who were in that call.
type receipt struct {
	syncer Syncer
	id     string
	// turn has one token: whoever has it may ask, and the fields below.
	turn     chan struct{}
	isInSync bool
	next     time.Time
	period   time.Duration
	made     time.Time
}

// keep remembers the receipt of what a job has added, and forgets it when it is
// removed. The mutex is held.
func (s *Solver) keep(j *job, a *account, id string) {
	now := s.config.Clock.Now()
	for uid, old := range s.receipts {
		if now.Sub(old.made) > syncLasts {
			delete(s.receipts, uid)
		}
	}
	delete(s.receipts, j.key.uid)
	syncer, ok := a.provider.(Syncer)
	if !ok || id == "" || j.key.remove {
		return
	}
	for _, known := range s.receipts {
		if known.syncer == syncer && known.id == id {
			s.receipts[j.key.uid] = known
			return
		}
	}
	s.receipts[j.key.uid] = &receipt{syncer: syncer, id: id, turn: make(chan struct{}, 1), made: now}
}

// InSync reports whether the service says that the challenge's record is on all its
// name servers. It is true as well if the service has no such signal, does not
// answer, or has not said so for two minutes: what DNS says then decides alone.
func (s *Solver) InSync(ctx context.Context, ch *acmev1.Challenge) bool {
	r := s.receiptOf(ch.UID)
	if r == nil {
		return true
	}
	select {
	case r.turn <- struct{}{}:
		defer func() { <-r.turn }()
	case <-ctx.Done():
		return true
	}
	now := s.config.Clock.Now()
	switch {
	case r.isInSync, now.Sub(r.made) > syncLasts:
		return true
	case now.Before(r.next):
		return false
	}
	r.period = min(max(2*r.period, syncPeriod), longestSyncPeriod)
	r.next = now.Add(r.period)
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	isInSync, err := r.syncer.InSync(ctx, r.id)
	r.isInSync = isInSync || err != nil
	return r.isInSync
}

func (s *Solver) receiptOf(uid types.UID) *receipt {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.receipts[uid]
}
