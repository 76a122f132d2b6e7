// SPDX-License-Identifier: Apache-2.0

// Package memory answers: what has this process seen of an object and not
// written down? What it holds may be lost at any time; the zero value must always
// be a good start.
package memory

import (
	"sync"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
)

// Store holds a value for each object. A namesake with another UID starts anew.
// It is safe for concurrent use.
type Store[V any] struct {
	mu     sync.Mutex
	values map[cache.ObjectName]remembered[V]
}

type remembered[V any] struct {
	uid   types.UID
	value V
}

// New returns an empty store.
func New[V any]() *Store[V] {
	return &Store[V]{values: make(map[cache.ObjectName]remembered[V])}
}

// Get returns what is known of an object, or the zero value.
func (s *Store[V]) Get(key cache.ObjectName, uid types.UID) V {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r := s.values[key]; r.uid == uid {
		return r.value
	}
	var zero V
	return zero
}

// Set replaces what is known of an object.
func (s *Store[V]) Set(key cache.ObjectName, uid types.UID, value V) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[key] = remembered[V]{uid: uid, value: value}
}

// Forget drops what is known of an object.
func (s *Store[V]) Forget(key cache.ObjectName) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.values, key)
}
