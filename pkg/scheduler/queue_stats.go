// SPDX-License-Identifier: Apache-2.0

package scheduler

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

// Running is the number of challenges that hold a slot.
func (q *Queue) Running() int { return q.slots.running }

// Waiting is the number of challenges that have no slot.
func (q *Queue) Waiting() int { return len(q.entries) - q.slots.running }
