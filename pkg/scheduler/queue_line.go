// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"math"
	"slices"
)

// line is one name, and everybody who wants it. Those for whom it is the one that
// they are most likely to wait for stand in it, the others are its guests.
type line struct {
	name   Name
	stands *stand
	guests *guest
	inside *inside // nil while nobody runs
	// entries counts those who need the line, waiting or not.
	entries int32
	// taken is how many have the name and keep it: whoever does not mind so many
	// could run, at least if those who are overdue stopped.
	taken int32
}

// inside is those who run and have a name, the smallest limit first.
type inside struct {
	room
	entries []*entry
}

// stand is everybody of a share who wants one name and minds the same number of
// others there, oldest first.
type stand struct {
	line    *line
	share   *share
	waiting ranking[*entry]
	next    *stand // of the same line
	limit   int
	// entries counts those outside as well, who wait for another of their names.
	entries int32
	index   int32
}

func (s *stand) place() *int32          { return &s.index }
func (s *stand) isBefore(o *stand) bool { return s.waiting.first().isBefore(o.waiting.first()) }

// guest is somebody who waits in another line and needs this name as well.
type guest struct {
	entry *entry
	next  *guest
}

func (l *line) isFreeFor(limit int) bool { return int(l.taken) < limit }

// hasPlaceFor reports whether an entry may have the name now.
func (l *line) hasPlaceFor(e *entry) bool {
	return l.inside == nil || l.inside.running < min(l.inside.most(), e.limit())
}

// most is how many may be inside as far as those who are mind.
func (in *inside) most() int {
	if len(in.entries) == 0 {
		return in.limit
	}
	return min(in.limit, in.entries[0].limit())
}

// count is what taken should be.
func (l *line) count() int32 {
	if l.inside == nil {
		return 0
	}
	stay := l.inside.running - l.inside.overdue.len()
	if stay >= l.inside.most() {
		return math.MaxInt32
	}
	return int32(stay)
}

// let notes who comes in, and returns the room.
func (l *line) let(e *entry) *room {
	if l.inside == nil {
		l.inside = &inside{room: room{limit: l.name.limit()}}
	}
	at, _ := slices.BinarySearchFunc(l.inside.entries, e, func(a, b *entry) int { return a.limit() - b.limit() })
	l.inside.entries = slices.Insert(l.inside.entries, at, e)
	return &l.inside.room
}

// show notes who has left.
func (l *line) show(e *entry) {
	at := slices.Index(l.inside.entries, e)
	l.inside.entries = slices.Delete(l.inside.entries, at, at+1)
	if l.inside.running == 0 {
		l.inside = nil
	}
}

// standOf returns the line's stand in a share for a limit, and makes it if need be.
func (l *line) standOf(s *share, limit int) *stand {
	for at := l.stands; at != nil; at = at.next {
		if at.share == s && at.limit == limit {
			return at
		}
	}
	l.stands = &stand{line: l, share: s, limit: limit, next: l.stands}
	return l.stands
}

// drop takes a stand off the line.
func (l *line) drop(s *stand) {
	at := &l.stands
	for *at != s {
		at = &(*at).next
	}
	*at = s.next
}

func (l *line) invite(e *entry) { l.guests = &guest{e, l.guests} }

func (l *line) dismiss(e *entry) {
	at := &l.guests
	for (*at).entry != e {
		at = &(*at).next
	}
	*at = (*at).next
}

// lineOf is the line of a name, with one more who needs it.
func (q *Queue) lineOf(name Name) *line {
	l, ok := q.lines[name]
	if !ok {
		l = &line{name: name}
		q.lines[name] = l
	}
	l.entries++
	return l
}

// release takes one off who needed the line, if there is one.
func (q *Queue) release(l *line) {
	if l == nil {
		return
	}
	if l.entries--; l.entries == 0 {
		delete(q.lines, l.name)
	}
}
