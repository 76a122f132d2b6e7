// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"container/heap"
	"strings"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// Name is what two challenges may not prove at the same time: a DNS name (in
// lower case) and a validation method. "x" and "*.x" by DNS-01 share one.
type Name struct {
	DNSName, Type string
}

// Phase is where a challenge stands with respect to slots.
type Phase int

// The phases. What is over (final or being deleted) is not in the queue at all.
const (
	// Queued challenges wait for a slot.
	Queued Phase = iota
	// Running challenges hold one.
	Running
)

// Item is a challenge as the queue sees it.
type Item struct {
	Key     types.NamespacedName
	UID     types.UID
	Name    Name
	Created time.Time
	Phase   Phase
	// Version orders the observations of one challenge; an older one than is
	// known already is ignored.
	Version uint64
}

// Queue decides who gets a free slot: the oldest of those whose name nobody is
// proving. Each change costs O(log n) of the queued challenges. It is not safe
// for concurrent use.
type Queue struct {
	slots   int
	running int
	entries map[types.NamespacedName]*entry
	lines   map[Name]*line
	// free are the lines that have somebody waiting and nobody running.
	free lineHeap
}

// entry is one challenge in the queue.
type entry struct {
	Item
	// granted is true from the grant until the grant is observed or returned: an
	// observation that was on its way meanwhile must not take the slot back.
	granted bool
	index   int
}

// line is everybody who wants to prove one name, oldest first.
type line struct {
	name    Name
	running int
	waiting entryHeap
	index   int
}

// NewQueue returns an empty queue that grants up to that many slots.
func NewQueue(slots int) *Queue {
	return &Queue{
		slots:   slots,
		entries: make(map[types.NamespacedName]*entry),
		lines:   make(map[Name]*line),
	}
}

// Set takes in an observation of a challenge. One that is Running holds a slot
// even if there are more of them than slots: they drain, nobody is stopped.
func (q *Queue) Set(item Item) {
	item.Name.DNSName = strings.ToLower(item.Name.DNSName)
	known, ok := q.entries[item.Key]
	if ok && known.UID == item.UID {
		if item.Version < known.Version || (known.granted && item.Phase == Queued) {
			return
		}
		isMoved := known.Name != item.Name || !known.Created.Equal(item.Created)
		if !isMoved && known.isRunning() == (item.Phase == Running) {
			known.Item, known.granted = item, false
			return
		}
	}
	if ok {
		q.Remove(item.Key)
	}
	e := &entry{Item: item, index: -1}
	q.entries[item.Key] = e
	q.enter(e)
}

// Remove forgets a challenge that is over or gone, and frees its slot and name.
func (q *Queue) Remove(key types.NamespacedName) {
	e, ok := q.entries[key]
	if !ok {
		return
	}
	delete(q.entries, key)
	q.leave(e)
}

// Grant gives the next free slot away and returns who got it. From then on the
// challenge counts as running. It returns false if there is no free slot, or
// nobody who may use it.
func (q *Queue) Grant() (Item, bool) {
	if q.running >= q.slots || len(q.free) == 0 {
		return Item{}, false
	}
	e := q.free[0].waiting[0]
	q.leave(e)
	e.granted = true
	q.enter(e)
	return e.Item, true
}

// Confirm takes in that a grant was written down, as that version. If the
// challenge has been observed or forgotten since, that is newer and stays.
func (q *Queue) Confirm(grant Item, version uint64) {
	if e := q.grantedEntry(grant); e != nil {
		e.granted, e.Phase, e.Version = false, Running, version
	}
}

// Return takes a grant back that could not be written down. The challenge waits
// again, in its old place.
func (q *Queue) Return(grant Item) {
	if e := q.grantedEntry(grant); e != nil {
		q.leave(e)
		e.granted = false
		q.enter(e)
	}
}

// Cancel takes a grant back from a challenge that does not exist any more.
func (q *Queue) Cancel(grant Item) {
	if q.grantedEntry(grant) != nil {
		q.Remove(grant.Key)
	}
}

// grantedEntry is the entry of a grant that nothing has been heard of yet.
func (q *Queue) grantedEntry(grant Item) *entry {
	if e, ok := q.entries[grant.Key]; ok && e.UID == grant.UID && e.granted {
		return e
	}
	return nil
}

// Running is the number of slots in use, Waiting that of challenges without one.
func (q *Queue) Running() int { return q.running }

// Waiting is the number of challenges that have no slot.
func (q *Queue) Waiting() int { return len(q.entries) - q.running }

func (e *entry) isRunning() bool { return e.granted || e.Phase == Running }

// enter puts an entry into its line, as running or waiting.
func (q *Queue) enter(e *entry) {
	l, ok := q.lines[e.Name]
	if !ok {
		l = &line{name: e.Name, index: -1}
		q.lines[e.Name] = l
	}
	if e.isRunning() {
		q.running++
		l.running++
	} else {
		heap.Push(&l.waiting, e)
	}
	q.place(l)
}

// leave takes an entry out of its line.
func (q *Queue) leave(e *entry) {
	l := q.lines[e.Name]
	if e.index >= 0 {
		heap.Remove(&l.waiting, e.index)
	} else {
		q.running--
		l.running--
	}
	q.place(l)
}

// place puts a line where it belongs after a change: among the free ones, in the
// order of their oldest, or not, or nowhere when it is empty.
func (q *Queue) place(l *line) {
	isFree := l.running == 0 && len(l.waiting) > 0
	switch {
	case isFree && l.index >= 0:
		heap.Fix(&q.free, l.index)
	case isFree:
		heap.Push(&q.free, l)
	case l.index >= 0:
		heap.Remove(&q.free, l.index)
	}
	if l.running == 0 && len(l.waiting) == 0 {
		delete(q.lines, l.name)
	}
}
