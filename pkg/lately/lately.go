// SPDX-License-Identifier: Apache-2.0

// Package lately answers: what was found out not long ago, and still holds? It is for
// what comes from outside and can be asked for again: names, servers, addresses. What it
// holds may be lost at any time. It never decides for how long something holds.
package lately

import (
	"container/list"
	"sync"
	"time"

	"k8s.io/utils/clock"
)

// Store holds values until they are too old, and the latest ones only. It is safe for
// concurrent use.
type Store[V any] struct {
	clock   clock.PassiveClock
	limit   int
	longest time.Duration

	mu      sync.Mutex
	entries map[string]*list.Element
	order   *list.List // of *found[V], the oldest in front
}

// Entry is a value, and when it stops to hold.
type Entry[V any] struct {
	Value   V
	Expires time.Time
}

type found[V any] struct {
	key   string
	entry Entry[V]
}

// New returns an empty store of at most that many values, none of which holds for longer
// than the longest time.
func New[V any](clock clock.PassiveClock, limit int, longest time.Duration) *Store[V] {
	return &Store[V]{clock: clock, limit: limit, longest: longest, entries: make(map[string]*list.Element), order: list.New()}
}

// Get returns what is known, and whether it still holds.
func (s *Store[V]) Get(key string) (Entry[V], bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if element, ok := s.entries[key]; ok {
		if known, ok := element.Value.(*found[V]); ok {
			return known.entry, s.clock.Now().Before(known.entry.Expires)
		}
	}
	return Entry[V]{}, false
}

// Put takes in a value that holds for that long from now on.
func (s *Store[V]) Put(key string, value V, holds time.Duration) Entry[V] {
	e := Entry[V]{Value: value, Expires: s.clock.Now().Add(min(holds, s.longest))}
	s.Set(key, e)
	return e
}

// Set takes in what is known of something else for a second key. If there is no room the
// oldest value goes, and not more than that: else whoever brings many values could
// take away what is known of everybody's.
func (s *Store[V]) Set(key string, e Entry[V]) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.remove(s.entries[key])
	if len(s.entries) >= s.limit {
		s.remove(s.order.Front())
	}
	s.entries[key] = s.order.PushBack(&found[V]{key: key, entry: e})
}

// Forget drops a value.
func (s *Store[V]) Forget(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.remove(s.entries[key])
}

// Len is how many values there are, those included that do not hold any more.
func (s *Store[V]) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.entries)
}

func (s *Store[V]) remove(element *list.Element) {
	if element == nil {
		return
	}
	if known, ok := s.order.Remove(element).(*found[V]); ok {
		delete(s.entries, known.key)
	}
}
