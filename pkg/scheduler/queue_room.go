// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"math"

	"k8s.io/apimachinery/pkg/types"
)

// unlimited is the limit of a room that has none.
const unlimited = math.MaxInt

// room is somewhere that only so many challenges may be at a time. A running
// challenge is in several of them: the slots, its namespace, its issuer, its names.
type room struct {
	limit, running int
	// overdue are the running challenges that would make room for another, longest
	// overdue first.
	overdue ranking[*seat]
}

// isFull reports whether nobody can come in before somebody leaves.
func (r *room) isFull() bool { return r.running >= r.limit }

// left is how many could come in if those that are overdue left.
func (r *room) left() int { return max(0, r.limit-r.running+r.overdue.len()) }

// seat is a running challenge in one room.
type seat struct {
	entry *entry
	room  *room // nil: it does not need one, or did not get it
	index int32
}

func (s *seat) place() *int32         { return &s.index }
func (s *seat) isBefore(o *seat) bool { return s.entry.isDueBefore(o.entry) }

// The seats of a running challenge. Those in names come last, in the order of
// entry.names.
const (
	inSlots = iota
	inNamespace
	inIssuer
	inNames
	seatCount = inNames + nameCount
)

// hold is what only a running challenge needs.
type hold struct {
	seats [seatCount]seat
	// slow is the seat among the slow lane's runners.
	slow seat
	// since is when the lease began, back is when it comes back if it is yielding;
	// both in nanoseconds of Unix time.
	since, back int64
	// grows is true if yielding makes the next pause longer.
	grows bool
	// isUntold is true if it may have written a record that it has not claimed yet.
	isUntold bool
	// lostTo is who had the record that it wanted to claim. It yields then.
	lostTo types.NamespacedName
	// used are the turns that the grant has used.
	used turns
}

func (h *hold) hasLost() bool { return h.lostTo.Name != "" }

// occupy makes an entry run. Its lease begins at since, and nobody watches it yet.
// A record that it wrote before and somebody else has by now is left to them.
func (q *Queue) occupy(e *entry, since int64) {
	e.hold, e.due = &hold{since: since}, since+int64(q.lease)
	e.hold.slow.entry = e
	for i, room := range [inNames]*room{&q.slots, &e.pair.namespace.room, &e.pair.issuer.room} {
		e.sit(i, room)
	}
	for i, l := range e.names() {
		if l != nil && (i != itsRecord || l.hasPlaceFor(e)) {
			e.sit(inNames+i, l.let(e))
		}
	}
	q.running[e.lane]++
}

func (e *entry) sit(at int, r *room) {
	s := &e.hold.seats[at]
	s.entry, s.room = e, r
	r.running++
}

// vacate makes an entry stop running. The caller puts it where it goes next, and
// settles it then.
func (q *Queue) vacate(e *entry) {
	q.unrank(e)
	for _, s := range e.hold.seats[:inNames] {
		s.room.running--
	}
	for i := range nameCount {
		e.leave(i)
	}
	if e.flight == yielding {
		q.leaving--
	}
	q.tell(e)
	q.running[e.lane]--
	e.hold, e.flight = nil, settled
}

// leave gives the place at one of its names up, if it has one.
func (e *entry) leave(name int) {
	if s := &e.hold.seats[inNames+name]; s.room != nil {
		s.room.overdue.remove(s)
		s.room.running--
		s.room = nil
		e.names()[name].show(e)
	}
}

// unrank takes a running entry out of all rankings by time.
func (q *Queue) unrank(e *entry) {
	q.calendarOf(e).remove((*timed)(e))
	q.slow.remove(&e.hold.slow)
	for i := range e.hold.seats {
		if s := &e.hold.seats[i]; s.room != nil {
			s.room.overdue.remove(s)
		}
	}
}

// rank begins to watch the lease of a running entry, which ends at due.
func (q *Queue) rank(e *entry, due int64) {
	e.due = due
	q.calendarOf(e).add((*timed)(e))
	if e.lane == slow && !e.hold.hasLost() {
		q.slow.add(&e.hold.slow)
	}
}

// calendarOf is where a running entry is by its time.
func (q *Queue) calendarOf(e *entry) *calendar {
	if e.hold.hasLost() {
		return &q.losers
	}
	return &q.leases
}
