// SPDX-License-Identifier: Apache-2.0

package worker

import "k8s.io/client-go/tools/cache"

// turns is the order in which keys reach the workers: namespaces in turn, in each
// those that have begun before those that have not, and of these the one that has
// waited longest. Thousands of objects in one namespace do not hold up the few of
// another, and what was begun is finished before more is begun. It is the storage
// of a workqueue, which keeps it from being used by two goroutines at once, and
// each key from being in it twice.
type turns struct {
	hasBegun func(cache.ObjectName) bool
	lines    map[string]*line
	// ring is the namespaces that have somebody waiting, the next one first.
	ring   fifo[string]
	length int
}

// line is the keys of one namespace.
type line struct {
	begun, others fifo[cache.ObjectName]
}

func (l *line) isEmpty() bool { return l.begun.isEmpty() && l.others.isEmpty() }

func (l *line) pop() cache.ObjectName {
	if l.begun.isEmpty() {
		return l.others.pop()
	}
	return l.begun.pop()
}

func newTurns(hasBegun func(cache.ObjectName) bool) *turns {
	return &turns{hasBegun: hasBegun, lines: make(map[string]*line)}
}

// Touch does nothing: to be added again is no reason to be served earlier or later.
func (t *turns) Touch(cache.ObjectName) {}

// Push lets a key wait.
func (t *turns) Push(key cache.ObjectName) {
	waiting, ok := t.lines[key.Namespace]
	if !ok {
		waiting = &line{}
		t.lines[key.Namespace] = waiting
		t.ring.push(key.Namespace)
	}
	if t.hasBegun(key) {
		waiting.begun.push(key)
	} else {
		waiting.others.push(key)
	}
	t.length++
}

// Len is the number of keys that wait.
func (t *turns) Len() int { return t.length }

// Pop takes the next key. There must be one.
func (t *turns) Pop() cache.ObjectName {
	namespace := t.ring.pop()
	waiting := t.lines[namespace]
	key := waiting.pop()
	t.length--
	if waiting.isEmpty() {
		delete(t.lines, namespace)
	} else {
		t.ring.push(namespace)
	}
	return key
}

// fifo is first in, first out, at a constant cost on average.
type fifo[T any] struct {
	items []T
	taken int
}

func (f *fifo[T]) isEmpty() bool { return f.taken == len(f.items) }

func (f *fifo[T]) push(item T) { f.items = append(f.items, item) }

func (f *fifo[T]) pop() T {
	var none T
	item := f.items[f.taken]
	f.items[f.taken] = none
	f.taken++
	if f.taken > len(f.items)/2 { // what was taken is given back in time
		f.items = append(f.items[:0:0], f.items[f.taken:]...)
		f.taken = 0
	}
	return item
}
