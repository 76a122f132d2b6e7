// SPDX-License-Identifier: Apache-2.0

package scheduler

import "time"

// Next is when something changes by time alone: a pause ends, a lease while
// somebody waits, or the time for which a yield was put off. It is zero if nothing does.
func (q *Queue) Next() time.Time {
	next := q.pauses.first()
	if t := q.losers.first(); t != nil && (next == nil || t.due < next.due) {
		next = t
	}
	isAwaited := q.lanes[fresh].waiting+q.lanes[slow].waiting > 0
	if t := q.leases.first(); t != nil && isAwaited && (next == nil || t.due < next.due) {
		next = t
	}
	if next == nil {
		return time.Time{}
	}
	return time.Unix(0, next.due).UTC()
}

// advance takes in that time has passed.
func (q *Queue) advance(now time.Time) {
	for e := q.leases.takeDue(now); e != nil; e = q.leases.takeDue(now) {
		for i := range e.hold.seats {
			if s := &e.hold.seats[i]; s.room != nil {
				s.room.overdue.add(s)
			}
		}
		q.settle(e)
	}
	for e := q.pauses.takeDue(now); e != nil; e = q.pauses.takeDue(now) {
		q.wait(e)
	}
}

// rest lets an entry wait for a time before it waits for a slot.
func (q *Queue) rest(e *entry, until int64) {
	e.due = until
	q.pauses.add((*timed)(e))
}

// calendar is entries by when they are due.
type calendar struct {
	ranking[*timed]
}

// takeDue takes the first entry out if it is due.
func (c *calendar) takeDue(now time.Time) *entry {
	t := c.first()
	if t == nil || t.due > now.UnixNano() {
		return nil
	}
	c.remove(t)
	return (*entry)(t)
}

// timed is an entry in a calendar.
type timed entry

func (t *timed) place() *int32          { return &t.index }
func (t *timed) isBefore(o *timed) bool { return (*entry)(t).isDueBefore((*entry)(o)) }
