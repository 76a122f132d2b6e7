// SPDX-License-Identifier: Apache-2.0

package scheduler

import "math"

// unlimited is the limit of a room that has none.
const unlimited = math.MaxInt

// room is somewhere that only so many challenges may be at a time. A running
// challenge is in four of them: the slots, its namespace, its issuer, its name.
type room struct {
	limit, running int
	// overdue are the running challenges that would make room for another, longest
	// overdue first.
	overdue ranking[*claim]
}

// isFull reports whether nobody can come in before somebody leaves.
func (r *room) isFull() bool { return r.running >= r.limit }

// left is how many could come in if those that are overdue left.
func (r *room) left() int { return max(0, r.limit-r.running+r.overdue.len()) }

// claim is a running challenge in the ranking of one room.
type claim struct {
	entry *entry
	index int32
}

func (c *claim) place() *int32          { return &c.index }
func (c *claim) isBefore(o *claim) bool { return c.entry.isDueBefore(o.entry) }

// The rooms of a running challenge.
const (
	inSlots = iota
	inNamespace
	inIssuer
	inName
	roomCount
)

// hold is what only a running challenge needs.
type hold struct {
	rooms  [roomCount]*room
	claims [roomCount]claim
	// slow is the claim among the slow lane's runners.
	slow claim
	// since is when the lease began, back is when it comes back if it is yielding;
	// both in nanoseconds of Unix time.
	since, back int64
	// grows is true if yielding makes the next pause longer.
	grows bool
	// used are the turns that the grant has used.
	used turns
}

// occupy makes an entry run. Its lease begins at since, and nobody watches it yet.
func (q *Queue) occupy(e *entry, since int64) {
	if e.line.proving == nil {
		e.line.proving = &room{limit: 1}
	}
	h := &hold{since: since, rooms: [roomCount]*room{&q.slots, &e.pair.namespace.room, &e.pair.issuer.room, e.line.proving}}
	e.hold, e.due = h, since+int64(q.lease)
	h.slow.entry = e
	for i, room := range h.rooms {
		h.claims[i].entry = e
		room.running++
	}
	q.running[e.lane]++
}

// vacate makes an entry stop running. The caller puts it where it goes next, and
// settles it then.
func (q *Queue) vacate(e *entry) {
	q.unrank(e)
	for _, room := range e.hold.rooms {
		room.running--
	}
	if e.flight == yielding {
		q.leaving--
	}
	q.running[e.lane]--
	e.hold, e.flight = nil, settled
	if e.line.proving.running == 0 {
		e.line.proving = nil
	}
}

// unrank takes a running entry out of all rankings by time.
func (q *Queue) unrank(e *entry) {
	q.leases.remove((*timed)(e))
	q.slow.remove(&e.hold.slow)
	for i, room := range e.hold.rooms {
		room.overdue.remove(&e.hold.claims[i])
	}
}

// rank begins to watch the lease of a running entry, which ends at due.
func (q *Queue) rank(e *entry, due int64) {
	e.due = due
	q.leases.add((*timed)(e))
	if e.lane == slow {
		q.slow.add(&e.hold.slow)
	}
}
