// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// Phase is where a challenge stands with respect to slots.
type Phase uint8

// The phases. What is over (final or being deleted) is not in the queue at all.
const (
	// Queued challenges wait for a slot.
	Queued Phase = iota
	// Running challenges hold one.
	Running
)

// Item is a challenge as the queue sees it.
type Item struct {
	Key  types.NamespacedName
	UID  types.UID
	Name Name
	// Issuer is the key of its issuer; shares and caps go by it.
	Issuer string
	// Created counts to the millisecond.
	Created time.Time
	Phase   Phase
	// Yielded is true of a Queued challenge that gave its slot to others the last time.
	Yielded bool
	// Progress says how far it is; a change of it begins a new lease.
	Progress string
	// Limit is how many challenges may run at a name of it, itself included; zero is
	// one, AnyNumber is no limit. At one name the smallest of all who run there counts.
	Limit int
	// Value is what it writes. Two of one value never run together: cleaning one up
	// would take the other's record away.
	Value string
	// Record is the record that a Queued challenge wants, if that is known and
	// another than that of its Name.
	Record string
	// Wrote is true of a challenge that may have written a record which only a Claim
	// of it will tell.
	Wrote bool
	// Version orders the observations of one challenge; an older one than is
	// known already is ignored.
	Version uint64
}

// Queue decides who gets a free slot, and who has to give its slot to others.
//
// Of those whose name nobody is proving and whom no cap holds back, slots go to
// namespaces in turn, by weight; in a namespace to its issuers in turn; of those
// to the oldest. A challenge that has held its slot for a lease without progress
// yields it if another could run in its place, and comes back after a pause, in
// the slow lane.
//
// Each change costs O(log n) of the challenges that wait, times the number of
// namespaces and issuers that want its very name or record, which is nearly always
// one. Those of one name that are known to write different records are walked over as well. A
// namespace that has a cap costs a walk over its own issuers when it reaches the
// cap or leaves it. It is not safe for concurrent use.
type Queue struct {
	lease   time.Duration
	slots   room
	running [laneCount]int
	lanes   [laneCount]lane
	// freshInRow is the number of grants to the fresh lane since the last to the
	// slow one, as far as it counts.
	freshInRow int
	// leaving is the number of challenges that are yielding.
	leaving int
	// slow are the running ones of the slow lane, longest first.
	slow ranking[*seat]
	// leases are those who run in time, pauses those who wait for a time, losers those
	// who run and have to yield because somebody else has the record they want.
	leases, pauses, losers calendar
	// untold is how many run and may have written a record that they have not claimed
	// yet; until then (nanoseconds of Unix time) new claims wait for them.
	untold      int
	untoldUntil int64

	entries    map[types.NamespacedName]*entry
	lines      map[Name]*line
	namespaces map[string]*namespace
	issuers    map[string]*issuer
	pairs      map[pairKey]*pair
}

// NewQueue returns an empty queue that grants up to that many slots, and leases
// them for that long.
func NewQueue(slots int, lease time.Duration) *Queue {
	return &Queue{
		lease:      lease,
		slots:      room{limit: slots},
		entries:    make(map[types.NamespacedName]*entry),
		lines:      make(map[Name]*line),
		namespaces: make(map[string]*namespace),
		issuers:    make(map[string]*issuer),
		pairs:      make(map[pairKey]*pair),
	}
}

// Set takes in an observation of a challenge. One that is Running holds a slot
// even if there are more of them than slots or than a cap allows: they drain,
// nobody is stopped. One that is Running when it is first heard of begins its
// lease; one that has Yielded is in the slow lane, and due.
func (q *Queue) Set(item Item, now time.Time) {
	item = item.normal()
	e, ok := q.entries[item.Key]
	if ok && e.uid == item.UID {
		if item.Version < e.version {
			return
		}
		if e.isSame(item) {
			q.update(e, item, now)
			return
		}
	}
	if ok {
		q.Remove(item.Key)
	}
	q.enter(item, now)
}

// Remove forgets a challenge that is over or gone, and frees its slot and name.
func (q *Queue) Remove(key types.NamespacedName) {
	e, ok := q.entries[key]
	if !ok {
		return
	}
	q.withdraw(e)
	delete(q.entries, key)
	for _, l := range e.names() {
		q.release(l)
	}
	q.leavePair(e.pair)
}

// End forgets a challenge that is over, but not a namesake of it.
func (q *Queue) End(key types.NamespacedName, uid types.UID) {
	if e, ok := q.entries[key]; ok && e.uid == uid {
		q.Remove(key)
	}
}

// enter takes in a challenge that is new.
func (q *Queue) enter(item Item, now time.Time) {
	e := &entry{
		name:     item.Key.Name,
		uid:      item.UID,
		created:  item.Created.UnixMilli(),
		version:  item.Version,
		progress: item.Progress,
		own:      q.lineOf(item.Name),
		terms:    q.termsOf(item),
		pair:     q.joinPair(item.Key.Namespace, item.Issuer),
	}
	q.entries[item.Key] = e
	switch {
	case item.Phase == Running:
		q.start(e, item.Wrote, now)
	case item.Yielded:
		e.lane, e.yields = slow, 1
		q.wait(e)
	default:
		q.wait(e)
	}
}

// update takes in what is new about a challenge. A grant or yield that is under
// way decides about the phase, unless the observation shows that it was written.
func (q *Queue) update(e *entry, item Item, now time.Time) {
	hasProgress := e.progress != item.Progress
	e.version, e.progress = item.Version, item.Progress
	if hasProgress {
		q.restart(e, now)
	}
	switch isRunning := item.Phase == Running; {
	case isRunning && e.flight == granting:
		q.granted(e)
	case isRunning && e.hold == nil:
		q.withdraw(e)
		q.start(e, item.Wrote && e.recordLine() == nil, now)
	case !isRunning && e.flight == yielding:
		q.yielded(e)
	case !isRunning && e.hold != nil && e.flight == settled:
		q.stop(e, item.Yielded, now)
	}
}

// start takes in that a challenge runs without a grant of this queue. If it has
// written already, nobody knows where.
func (q *Queue) start(e *entry, hasWritten bool, now time.Time) {
	q.occupy(e, now.UnixNano())
	if hasWritten {
		q.expect(e)
	}
	q.rank(e, e.due)
	q.settle(e)
}

// stop takes in that a challenge does not run any more without a yield of this
// queue, or with one that seemed to be lost.
func (q *Queue) stop(e *entry, hasYielded bool, now time.Time) {
	q.vacate(e)
	if hasYielded {
		back := now.Add(q.pause(e.yields))
		e.lane, e.yields = slow, min(e.yields+1, maxYields)
		q.rest(e, back.UnixNano())
	} else {
		q.wait(e)
	}
	q.settle(e)
}

// restart takes in progress: the lease begins anew, and the challenge is fresh.
func (q *Queue) restart(e *entry, now time.Time) {
	e.yields = 0
	if e.hold == nil {
		q.withdraw(e)
		e.lane = fresh
		q.wait(e)
		return
	}
	q.unrank(e)
	q.running[e.lane]--
	e.lane = fresh
	q.running[e.lane]++
	e.hold.since = now.UnixNano()
	if !e.hold.hasLost() {
		e.due = e.hold.since + int64(q.lease)
	}
	if e.flight == settled {
		q.rank(e, e.due)
	}
	q.settle(e)
}

// withdraw takes an entry from where it is.
func (q *Queue) withdraw(e *entry) {
	switch {
	case e.hold != nil:
		q.vacate(e)
		q.settle(e)
	case e.waits:
		q.quit(e)
	default:
		q.pauses.remove((*timed)(e))
	}
}
