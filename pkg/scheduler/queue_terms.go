// SPDX-License-Identifier: Apache-2.0

package scheduler

import "math"

// AnyNumber is the limit of a challenge that minds nobody at its names.
const AnyNumber = math.MaxInt32

// terms are what an entry needs besides its own name, and whom it can bear there.
type terms struct {
	limit  int
	record *line // the record it writes, if that is not the one of its own name
	value  *line // what it writes; nil if it bears nobody anyway
}

// The names of an entry.
const (
	itsOwn = iota
	itsRecord
	itsValue
	nameCount
)

// names are the names that an entry needs to run; nil where there is none.
func (e *entry) names() (names [nameCount]*line) {
	names[itsOwn] = e.own
	if e.terms != nil {
		names[itsRecord], names[itsValue] = e.terms.record, e.terms.value
	}
	return names
}

// line is where it stands: that of the record, which may be wanted by any number of
// names, if it is known.
func (e *entry) line() *line {
	if r := e.recordLine(); r != nil {
		return r
	}
	return e.own
}

func (e *entry) share() *share { return &e.pair.shares[e.lane] }

// stand is where an entry that waits has its place.
func (e *entry) stand() *stand { return e.line().standOf(e.share(), e.limit()) }

// areOthersFree reports whether the names of which it is only a guest are free, at
// least if those who are overdue stopped.
func (e *entry) areOthersFree() bool {
	for _, l := range e.names() {
		if l != nil && l != e.line() && !l.isFreeFor(e.limit()) {
			return false
		}
	}
	return true
}

// limit is how many may have a name of it, itself included.
func (e *entry) limit() int {
	if e.terms == nil {
		return 1
	}
	return e.terms.limit
}

func (e *entry) value() string {
	if e.terms == nil || e.terms.value == nil {
		return ""
	}
	return e.terms.value.name.DNSName
}

func (e *entry) recordLine() *line {
	if e.terms == nil {
		return nil
	}
	return e.terms.record
}

// normal is an item with all spellings of the same made one.
func (i Item) normal() Item {
	i.Name, i.Limit = i.Name.folded(), min(max(1, i.Limit), AnyNumber)
	if i.Limit == 1 {
		i.Value = ""
	}
	return i
}

// termsOf are the terms of a challenge, nil if it has none.
func (q *Queue) termsOf(item Item) *terms {
	name := recordName(item.Record)
	isElsewhere := item.Record != "" && item.Phase == Queued && name != item.Name
	if item.Limit == 1 && !isElsewhere {
		return nil
	}
	t := &terms{limit: item.Limit}
	if item.Value != "" {
		t.value = q.lineOf(Name{item.Value, valueType})
	}
	if isElsewhere {
		t.record = q.lineOf(name)
	}
	return t
}

// rewrite takes in which record an entry that runs writes. It has no seat there yet.
func (q *Queue) rewrite(e *entry, name Name) {
	if e.terms == nil {
		e.terms = &terms{limit: 1}
	}
	e.leave(itsRecord)
	if old := e.terms.record; old != nil {
		q.settleLine(old)
		q.release(old)
	}
	e.terms.record = nil
	if name != e.own.name {
		e.terms.record = q.lineOf(name)
	}
	if *e.terms == (terms{limit: 1}) {
		e.terms = nil
	}
}
