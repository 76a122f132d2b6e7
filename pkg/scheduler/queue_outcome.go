// SPDX-License-Identifier: Apache-2.0

package scheduler

import "time"

// Confirm takes in that a grant or yield was written down, as that version. If the
// challenge has been observed or forgotten since, that is newer and stays.
func (q *Queue) Confirm(item Item, version uint64) {
	e := q.inFlight(item)
	if e == nil {
		return
	}
	e.version = max(e.version, version)
	if e.flight == granting {
		q.granted(e)
	} else {
		q.yielded(e)
	}
}

// Return takes a grant or yield back that could not be written down, or perhaps
// was: then an observation will tell. A challenge that was granted a slot waits
// again, in its old place and turn, so that it is the first to be tried again. One
// that had to yield goes on, as overdue as before.
func (q *Queue) Return(item Item) {
	switch e := q.inFlight(item); {
	case e == nil:
	case e.flight == granting:
		used := e.hold.used
		q.vacate(e)
		q.wait(e)
		q.restore(e.share(), used)
		q.settle(e)
	default:
		q.unyield(e, e.due)
	}
}

// PutOff takes a grant or yield back that cannot be written down before that time
// or not in this way: until then the challenge is left alone.
func (q *Queue) PutOff(item Item, until time.Time) {
	switch e := q.inFlight(item); {
	case e == nil:
	case e.flight == granting:
		q.vacate(e)
		q.rest(e, until.UnixNano())
		q.settle(e)
	default:
		q.unyield(e, max(e.due, until.UnixNano()))
	}
}

// Cancel takes a grant or yield back from a challenge that does not exist any more.
func (q *Queue) Cancel(item Item) {
	if q.inFlight(item) != nil {
		q.Remove(item.Key)
	}
}

// inFlight is the entry of a grant or yield that nothing has been heard of yet.
func (q *Queue) inFlight(item Item) *entry {
	if e, ok := q.entries[item.Key]; ok && e.uid == item.UID && e.flight != settled {
		return e
	}
	return nil
}

func (q *Queue) granted(e *entry) {
	e.flight = settled
	q.rank(e, e.due)
}

func (q *Queue) yielded(e *entry) {
	if e.hold.hasLost() { // it waits for the record, and not for a time
		q.vacate(e)
		q.wait(e)
		q.settle(e)
		return
	}
	back := e.hold.back
	if e.hold.grows {
		e.yields = min(e.yields+1, maxYields)
	}
	q.vacate(e)
	e.lane = slow
	q.rest(e, back)
	q.settle(e)
}

// unyield lets a challenge go on that was to yield; its lease is over at due.
func (q *Queue) unyield(e *entry, due int64) {
	e.flight = settled
	q.leaving--
	q.rank(e, due)
}
