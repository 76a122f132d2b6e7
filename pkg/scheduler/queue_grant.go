// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"time"

	"k8s.io/apimachinery/pkg/types"
)

const (
	// slowPart is the part of the slots, one in so many, and of the grants, that the
	// slow lane may take while fresh challenges wait that could run.
	slowPart = 5
	// longestPause is the longest time that a challenge stays away after a yield.
	longestPause = 30 * time.Minute
	// maxYields is where counting ends; the pause is the longest long before.
	maxYields = 100
)

// Yield is a challenge that has to give its slot to others.
type Yield struct {
	Item
	// Held is how long it has held its slot without progress.
	Held time.Duration
	// Until is when it may come back; zero if it waits for a record.
	Until time.Time
	// Record is what it waits for, if that is why it yields, and Holder who has it.
	Record string
	Holder types.NamespacedName
}

// Grant gives the next free slot away and returns who got it. From then on the
// challenge counts as running. It returns false if there is no free slot, or
// nobody who may use it, or somebody has to Yield first. The caller writes the
// grant down and says what became of it: Confirm, Return, PutOff or Cancel.
func (q *Queue) Grant(now time.Time) (Item, bool) {
	q.advance(now)
	e := q.candidate()
	if e == nil || q.slots.isFull() || q.fullRoom(e) != nil {
		return Item{}, false
	}
	used := q.serve(e.share())
	q.freshInRow = min(q.freshInRow+1, slowPart-1)
	if e.lane == slow {
		q.freshInRow = 0
	}
	item := e.item()
	q.occupy(e, now.UnixNano())
	q.quit(e)
	e.flight = granting
	e.hold.used = used
	q.settle(e)
	return item, true
}

// Yield returns a challenge that has to give its slot to others: the one whose
// lease has been over for longest, of those that hold back who comes next. If the
// slow lane has more than its part while fresh ones wait, one of the slow runners
// yields even before that. Who has lost the record that it wanted yields in any
// case. It holds its slot until the caller has written that
// down and says so: Confirm, Return, PutOff or Cancel. It returns false if nobody
// has to.
func (q *Queue) Yield(now time.Time) (Yield, bool) {
	q.advance(now)
	if loser := q.losers.takeDue(now); loser != nil {
		return q.cede(loser, now), true
	}
	next := q.candidate()
	if next == nil {
		return Yield{}, false
	}
	e := q.inTheWay(next)
	if e == nil {
		return Yield{}, false
	}
	q.unrank(e)
	yields := e.yields
	e.hold.grows = e.due <= now.UnixNano()
	if !e.hold.grows && yields > 0 {
		yields--
	}
	until := roundUp(now.Add(q.pause(yields)))
	e.hold.back = until.UnixNano()
	yield := q.askBack(e, now)
	yield.Until = until
	q.settle(e)
	return yield, true
}

// askBack makes a running entry yield.
func (q *Queue) askBack(e *entry, now time.Time) Yield {
	e.flight = yielding
	q.leaving++
	return Yield{Item: e.item(), Held: now.Sub(time.Unix(0, e.hold.since))}
}

// candidate is who comes next if there is a slot: the first of the fresh lane,
// or of the slow lane if nobody is in the other or it has less than its part.
func (q *Queue) candidate() *entry {
	member := q.lanes[fresh].members.first()
	if next := q.lanes[slow].members.first(); next != nil && (member == nil || q.isSlowDue()) {
		member = next
	}
	if member == nil {
		return nil
	}
	return member.shares.first().stands.first().waiting.first()
}

func (q *Queue) isSlowDue() bool {
	return q.running[slow] < q.slots.limit/slowPart && q.freshInRow >= slowPart-1
}

// fullRoom is a room, other than the slots, that somebody has to leave before an
// entry can run. There is somebody overdue in it, or the entry would not stand in its lane.
func (q *Queue) fullRoom(e *entry) *room {
	for _, l := range e.names() {
		if l != nil && !l.hasPlaceFor(e) {
			return &l.inside.room
		}
	}
	for _, r := range []*room{&e.pair.issuer.room, &e.pair.namespace.room} {
		if r.isFull() {
			return r
		}
	}
	return nil
}

// inTheWay is who has to yield so that the next one can run.
func (q *Queue) inTheWay(next *entry) *entry {
	if r := q.fullRoom(next); r != nil {
		return r.overdue.first().entry
	}
	if q.slots.running-q.leaving < q.slots.limit {
		return nil
	}
	if c := q.slots.overdue.first(); c != nil {
		return c.entry
	}
	if next.lane == fresh && q.slow.len() > q.slots.limit/slowPart {
		return q.slow.first().entry
	}
	return nil
}

// pause is how long a challenge stays away that has yielded so often before.
func (q *Queue) pause(yields uint8) time.Duration {
	pause := q.lease
	for ; yields > 0 && pause < longestPause; yields-- {
		pause *= 2
	}
	return min(pause, longestPause)
}

// roundUp is the next whole second: that is how the time is written down.
func roundUp(t time.Time) time.Time {
	if whole := t.Truncate(time.Second); whole.Before(t) {
		return whole.Add(time.Second)
	}
	return t
}
