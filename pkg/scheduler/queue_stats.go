// SPDX-License-Identifier: Apache-2.0

package scheduler

import "time"

// Load is how many challenges are where.
type Load struct {
	// Fresh are those that have not yielded since they made progress, Slow the others.
	Fresh, Slow LaneLoad
	// Resting is how many wait for the end of the pause after a yield.
	Resting int
}

// LaneLoad is how many challenges of a lane hold a slot, and how many wait for one.
type LaneLoad struct {
	Running, Waiting int
}

// Load is what the queue holds.
func (q *Queue) Load() Load {
	return Load{
		Fresh:   LaneLoad{Running: q.running[fresh], Waiting: q.lanes[fresh].waiting},
		Slow:    LaneLoad{Running: q.running[slow], Waiting: q.lanes[slow].waiting},
		Resting: q.pauses.len(),
	}
}

// OldestWait is since when the oldest challenge of each lane has been there that could run
// if there were a slot: fresh and slow; zero where nobody waits. It costs as much as there
// are pairs of namespaces and issuers, however many challenges they have.
func (q *Queue) OldestWait() (inFresh, inSlow time.Time) {
	var oldest [laneCount]int64
	for _, namespace := range q.namespaces {
		for _, pair := range namespace.pairs {
			for lane := range laneCount {
				first := pair.shares[lane].stands.first()
				if first == nil {
					continue
				}
				if at := first.waiting.first().created; oldest[lane] == 0 || at < oldest[lane] {
					oldest[lane] = at
				}
			}
		}
	}
	at := func(ms int64) time.Time {
		if ms == 0 {
			return time.Time{}
		}
		return time.UnixMilli(ms)
	}
	return at(oldest[fresh]), at(oldest[slow])
}

// Running is the number of challenges that hold a slot.
func (q *Queue) Running() int { return q.slots.running }

// Waiting is the number of challenges that have no slot.
func (q *Queue) Waiting() int { return len(q.entries) - q.slots.running }
