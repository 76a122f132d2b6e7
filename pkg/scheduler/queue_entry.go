// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"strings"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// entry is one challenge in the queue. It waits in or outside of its stand, rests
// until it is due, or runs and has a hold. There can be a million of them: what
// their line and pair know is not repeated, and times are numbers.
type entry struct {
	name     string
	uid      types.UID
	progress string
	// created is in milliseconds, due in nanoseconds of Unix time: when the lease is
	// over, or the pause.
	created, due int64
	version      uint64
	own          *line
	pair         *pair
	terms        *terms // nil for most
	hold         *hold
	// index is the place in the one ranking of the stand, the leases or the pauses.
	index  int32
	lane   uint8
	flight flight
	// yields is how often it has yielded since it made progress.
	yields uint8
	waits  bool
}

// flight is a write that is under way.
type flight uint8

const (
	settled flight = iota
	// granting: it counts as running. An observation that was on its way meanwhile
	// must not take the slot back.
	granting
	// yielding: it holds its slot until that is written, and nobody else is asked to
	// yield for the same.
	yielding
)

func (e *entry) place() *int32 { return &e.index }

// isBefore is the order inside a share: older first, then by name.
func (e *entry) isBefore(o *entry) bool {
	if e.created != o.created {
		return e.created < o.created
	}
	return e.name < o.name // they are of one namespace
}

func (e *entry) key() types.NamespacedName {
	return types.NamespacedName{Namespace: e.pair.namespace.name, Name: e.name}
}

func (e *entry) isDueBefore(o *entry) bool {
	if e.due != o.due {
		return e.due < o.due
	}
	return compareKeys(e.key(), o.key()) < 0
}

func compareKeys(a, b types.NamespacedName) int {
	if order := strings.Compare(a.Namespace, b.Namespace); order != 0 {
		return order
	}
	return strings.Compare(a.Name, b.Name)
}

// isSame reports whether an observation is about what the entry was made for.
func (e *entry) isSame(item Item) bool {
	return e.own.name == item.Name && e.pair.issuer.key == item.Issuer && e.created == item.Created.UnixMilli() &&
		e.limit() == item.Limit && e.value() == item.Value
}

// item is the entry for those outside.
func (e *entry) item() Item {
	item := Item{
		Key:      e.key(),
		UID:      e.uid,
		Name:     e.own.name,
		Issuer:   e.pair.issuer.key,
		Created:  time.UnixMilli(e.created).UTC(),
		Progress: e.progress,
		Version:  e.version,
		Limit:    e.limit(),
		Value:    e.value(),
	}
	if r := e.recordLine(); r != nil {
		item.Record = r.name.record()
	}
	if e.hold != nil {
		item.Phase = Running
	}
	return item
}
