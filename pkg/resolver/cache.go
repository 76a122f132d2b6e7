// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"sync"
	"time"

	"k8s.io/utils/clock"
)

const (
	// maxTTL keeps a change of delegation, which is rare but urgent when it
	// happens, from being overlooked for a day.
	maxTTL = 5 * time.Minute
	// maxEntries bounds the memory, since names come from outside.
	maxEntries = 10_000
)

// cache holds values until they are too old. It may forget at any time.
type cache[V any] struct {
	clock clock.PassiveClock
	limit int

	mu      sync.Mutex
	entries map[string]entry[V]
}

type entry[V any] struct {
	value   V
	expires time.Time
}

func newCache[V any](clock clock.PassiveClock, limit int) *cache[V] {
	return &cache[V]{clock: clock, limit: limit, entries: make(map[string]entry[V])}
}

func (c *cache[V]) get(key string) (entry[V], bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.entries[key]
	return e, ok && c.clock.Now().Before(e.expires)
}

func (c *cache[V]) put(key string, value V, ttl time.Duration) entry[V] {
	e := entry[V]{value: value, expires: c.clock.Now().Add(min(ttl, maxTTL))}
	c.set(key, e)
	return e
}

func (c *cache[V]) set(key string, e entry[V]) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.entries) >= c.limit {
		c.makeRoom()
	}
	c.entries[key] = e
}

func (c *cache[V]) forget(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.entries, key)
}

func (c *cache[V]) makeRoom() {
	now := c.clock.Now()
	for key, e := range c.entries {
		if !now.Before(e.expires) {
			delete(c.entries, key)
		}
	}
	if len(c.entries) >= c.limit {
		clear(c.entries)
	}
}
