// SPDX-License-Identifier: Apache-2.0

package events

import (
	"sync"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/client-go/tools/cache"
	eventutil "k8s.io/client-go/tools/record/util"
)

// queue holds the events that wait, for each object in their order.
type queue struct {
	limit int

	mu       sync.Mutex
	byObject map[cache.ObjectName][]*waiting
	length   int
	dropped  int
	isClosed bool
	stamp    int64
}

// waiting is an event, how often it could not be sent, since when, and when it may
// be tried again.
type waiting struct {
	event        *corev1.Event
	failures     int
	failing, due time.Time
}

func newQueue(limit int) *queue {
	return &queue{limit: limit, byObject: map[cache.ObjectName][]*waiting{}}
}

// objectOf is whose turn an event waits for. Namesakes of other kinds share turns.
func objectOf(event *corev1.Event) cache.ObjectName {
	return cache.NewObjectName(event.InvolvedObject.Namespace, event.InvolvedObject.Name)
}

// push adds an event and names it. If there is no room it returns false and how
// many had to be dropped so far.
func (q *queue) push(event *corev1.Event) (ok bool, dropped int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.isClosed || q.length >= q.limit {
		q.dropped++
		return false, q.dropped
	}
	// The time makes the name unique; two events at the same time are no exception.
	q.stamp = max(q.stamp+1, event.FirstTimestamp.UnixNano())
	event.Name = eventutil.GenerateEventName(event.InvolvedObject.Name, q.stamp)
	key := objectOf(event)
	q.byObject[key] = append(q.byObject[key], &waiting{event: event})
	q.length++
	return true, q.dropped
}

// first returns the oldest event of an object, or nil.
func (q *queue) first(key cache.ObjectName) *waiting {
	q.mu.Lock()
	defer q.mu.Unlock()
	if line := q.byObject[key]; len(line) > 0 {
		return line[0]
	}
	return nil
}

// pop removes the oldest event of an object and returns whether there are more.
func (q *queue) pop(key cache.ObjectName) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	line := q.byObject[key]
	line[0] = nil
	q.length--
	if len(line) == 1 {
		delete(q.byObject, key)
		return false
	}
	q.byObject[key] = line[1:]
	return true
}

// close takes no more events, and returns for which objects there are some.
func (q *queue) close() []cache.ObjectName {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.isClosed = true
	objects := make([]cache.ObjectName, 0, len(q.byObject))
	for key := range q.byObject {
		objects = append(objects, key)
	}
	return objects
}

func (q *queue) len() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.length
}

func (q *queue) droppedSoFar() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.dropped
}
