// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// tellWithin is how long a record is claimed by nobody who has not written yet,
// while there are some who have and did not say where.
const tellWithin = 30 * time.Second

// Claim says which record a running challenge is about to write, and reports whether
// it may. If it may not since others have the record, it yields its slot, and waits
// from then on for the record as well. What it has claimed is its own until it runs
// no more, or claims another.
//
// A challenge that does not run, or is being asked to yield, may not write. After a
// start, records are given to nobody who has not written yet before those who have
// said where, or have had half a minute to do so; who has to wait for that keeps its slot.
func (q *Queue) Claim(key types.NamespacedName, uid types.UID, fqdn string, now time.Time) bool {
	e, ok := q.entries[key]
	if !ok || e.uid != uid || e.hold == nil || e.flight == yielding {
		return false
	}
	name := recordName(fqdn)
	if name != e.own.name && q.isSomebodyUntold(e, now) {
		return false
	}
	q.tell(e)
	if name != e.line().name {
		q.rewrite(e, name)
	}
	l := e.recordLine()
	if l != nil && e.hold.seats[inNames+itsRecord].room == nil {
		if !l.hasPlaceFor(e) {
			q.lose(e, l.inside.entries[0].key(), now.UnixNano())
			return false
		}
		e.sit(inNames+itsRecord, l.let(e))
	}
	q.win(e)
	return true
}

// lose takes in that somebody has the record that an entry wants: its time is over.
func (q *Queue) lose(e *entry, to types.NamespacedName, now int64) {
	q.rerank(e, func() { e.hold.lostTo, e.due = to, now })
}

// win takes in that an entry has its record.
func (q *Queue) win(e *entry) {
	q.rerank(e, func() {
		if e.hold.hasLost() {
			e.hold.lostTo, e.due = types.NamespacedName{}, e.hold.since+int64(q.lease)
		}
	})
}

// rerank changes a running entry, and watches it accordingly.
func (q *Queue) rerank(e *entry, change func()) {
	if e.flight == settled {
		q.unrank(e)
	}
	change()
	if e.flight == settled {
		q.rank(e, e.due)
	}
	q.settle(e)
}

// cede lets a challenge yield since another one has the record that it wants.
func (q *Queue) cede(e *entry, now time.Time) Yield {
	yield := q.askBack(e, now)
	yield.Record, yield.Holder = e.line().name.record(), e.hold.lostTo
	return yield
}

// expect takes in that a running entry may have written a record, who knows which.
func (q *Queue) expect(e *entry) {
	e.hold.isUntold = true
	q.untold++
	q.untoldUntil = e.hold.since + int64(tellWithin)
}

// tell takes in that it has told which, or runs no more.
func (q *Queue) tell(e *entry) {
	if e.hold.isUntold {
		e.hold.isUntold = false
		q.untold--
	}
}

// isSomebodyUntold reports whether an entry has to wait for those who have written.
func (q *Queue) isSomebodyUntold(e *entry, now time.Time) bool {
	return q.untold > 0 && now.UnixNano() < q.untoldUntil && !e.hold.isUntold && e.hold.seats[inNames+itsRecord].room == nil
}
