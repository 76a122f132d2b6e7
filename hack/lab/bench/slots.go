// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// slotCount is the default of --max-concurrent-challenges.
const slotCount = 60

// slots sees how long there is both a free slot and a challenge that waits for
// one, until the event that grants it.
type slots struct {
	processing map[types.UID]struct{}
	// waiting: since when.
	waiting map[types.UID]time.Time
	// freed: since when each free slot is free, oldest first.
	freed     []time.Time
	handovers []time.Duration
}

func newSlots() *slots {
	return &slots{
		processing: map[types.UID]struct{}{}, waiting: map[types.UID]time.Time{},
		freed: make([]time.Time, slotCount), // since ever
	}
}

func (s *slots) see(kind watch.EventType, challenge *acmev1.Challenge, now time.Time) {
	uid := challenge.UID
	isOver := kind == watch.Deleted || challenge.DeletionTimestamp != nil || challenge.Status.State.IsFinal()
	_, held := s.processing[uid]
	_, waited := s.waiting[uid]
	switch holds := !isOver && challenge.Status.Processing; {
	case holds && !held:
		s.grant(uid, now)
	case held && !holds:
		delete(s.processing, uid)
		s.freed = append(s.freed, now)
	}
	if isOver {
		delete(s.waiting, uid)
	} else if !challenge.Status.Processing && !waited {
		s.waiting[uid] = now
	}
}

// grant takes the slot that is free for longest, for whoever waits for longest:
// who of them it should be is another question.
func (s *slots) grant(uid types.UID, now time.Time) {
	since := s.longestWait(now)
	if len(s.freed) > 0 {
		if s.freed[0].After(since) {
			since = s.freed[0]
		}
		s.freed = s.freed[1:]
	}
	s.handovers = append(s.handovers, now.Sub(since))
	s.processing[uid] = struct{}{}
	delete(s.waiting, uid)
}

// longestWait is since when somebody waits; nobody seen waiting is now.
func (s *slots) longestWait(now time.Time) time.Time {
	oldest := now
	for _, since := range s.waiting {
		if since.Before(oldest) {
			oldest = since
		}
	}
	return oldest
}
