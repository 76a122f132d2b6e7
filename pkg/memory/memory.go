// SPDX-License-Identifier: Apache-2.0

// Package memory answers: what has this process seen of an object and not
// written down? What it holds may be lost at any time; the zero value must always
// be a good start.
package memory

import (
	"sync"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
)

// Store holds a value for each object. A namesake with another UID starts anew, and
// so does an object whose spec has changed (another generation): what was seen of
// the old one says nothing about the new.
// It is safe for concurrent use.
type Store[V comparable] struct {
	mu     sync.Mutex
	values map[cache.ObjectName]remembered[V]
}

type remembered[V comparable] struct {
	uid        types.UID
	generation int64
	value      V
}

// New returns an empty store.
func New[V comparable]() *Store[V] {
	return &Store[V]{values: make(map[cache.ObjectName]remembered[V])}
}

// Get returns what is known of an object, or the zero value.
func (s *Store[V]) Get(object metav1.Object) V {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.values[cache.MetaObjectToName(object)]
	isSameSpec := r.generation == object.GetGeneration() || object.GetDeletionTimestamp() != nil // a deletion counts as a generation
	if r.uid == object.GetUID() && isSameSpec {
		return r.value
	}
	var zero V
	return zero
}

// Has reports whether anything is known of an object of that name.
func (s *Store[V]) Has(key cache.ObjectName) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, ok := s.values[key]
	return ok
}

// Set replaces what is known of an object. The zero value takes no room.
func (s *Store[V]) Set(object metav1.Object, value V) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var zero V
	if value == zero {
		delete(s.values, cache.MetaObjectToName(object))
		return
	}
	s.values[cache.MetaObjectToName(object)] = remembered[V]{uid: object.GetUID(), generation: object.GetGeneration(), value: value}
}

// Forget drops what is known of an object.
func (s *Store[V]) Forget(key cache.ObjectName) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.values, key)
}
