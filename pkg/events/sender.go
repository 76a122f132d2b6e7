// SPDX-License-Identifier: Apache-2.0

package events

import (
	"context"
	"sync"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/worker"
)

const (
	// callTimeout bounds the requests of one event.
	callTimeout = 10 * time.Second
	// flushFor bounds what is still sent at the end.
	flushFor = 3 * time.Second
	// patience is how long one event is tried again.
	patience = 2 * time.Minute
	// patienceIfForbidden is the same if the API server says that we may not send it.
	patienceIfForbidden = 10 * time.Second
	// An event that fails comes back after firstPause, and twice as long each time.
	firstPause, longestPause = time.Second, 30 * time.Second
	// logEvery is how many events are dropped for each log line.
	logEvery = 1000
)

// sender brings waiting events to the API server. The loop gives each object one
// worker at a time, which keeps its events in order; an object whose events fail
// does not hold up the others.
type sender struct {
	write   *writer
	clock   clock.PassiveClock
	senders int
	queue   *queue
	loop    *worker.Loop
}

func newSender(config Config) *sender {
	s := &sender{
		write:   newWriter(config.Client),
		clock:   config.Clock,
		senders: config.Senders,
		queue:   newQueue(config.Limit),
	}
	s.loop = worker.NewLoop("events", s.sync, worker.Options{Clock: config.Clock})
	return s
}

func (s *sender) add(logger klog.Logger, event *corev1.Event) {
	ok, dropped := s.queue.push(event)
	switch {
	case ok:
		s.loop.Enqueue(objectOf(event))
	case dropped%logEvery == 1:
		logger.Error(nil, "Dropping events: too many are waiting, or the program ends", "dropped", dropped, "reason", event.Reason)
	}
}

func (s *sender) run(ctx context.Context) {
	s.loop.Run(ctx, s.senders)
	s.flush(ctx)
}

// sync sends the oldest event of an object. While that one pauses, the events that
// are recorded behind it bring the key here in vain.
func (s *sender) sync(ctx context.Context, key cache.ObjectName) (worker.Result, error) {
	next := s.queue.first(key)
	if next == nil || s.clock.Now().Before(next.due) {
		return worker.Result{}, nil
	}
	err := s.write.event(ctx, next.event)
	if again := s.again(next, err); again > 0 {
		klog.FromContext(ctx).V(4).Info("Event cannot be sent now", "err", err, "after", again)
		return worker.Result{After: again}, nil
	}
	logRefused(ctx, next.event, err)
	if s.queue.pop(key) {
		s.loop.Enqueue(key)
	}
	return worker.Result{}, nil
}

// again returns the pause before an event is tried again; zero: it is done with.
func (s *sender) again(w *waiting, err error) time.Duration {
	if !isPassing(err) {
		return 0
	}
	now := s.clock.Now()
	if w.failures == 0 {
		w.failing = now
	}
	w.failures++
	pause := max(pauseAfter(w.failures), suggested(err))
	w.due = now.Add(pause)
	if w.due.Sub(w.failing) > patienceWith(err) {
		return 0
	}
	return pause
}

func patienceWith(err error) time.Duration {
	if isForbidden(err) {
		return patienceIfForbidden
	}
	return patience
}

func pauseAfter(failures int) time.Duration {
	pause := firstPause
	for range failures - 1 {
		if pause *= 2; pause >= longestPause {
			return longestPause
		}
	}
	return pause
}

// flush gives each event that still waits one more try while there is time.
func (s *sender) flush(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), flushFor)
	defer cancel()
	objects := s.queue.close()
	keys := make(chan cache.ObjectName, len(objects))
	for _, key := range objects {
		keys <- key
	}
	close(keys)

	var sending sync.WaitGroup
	for range s.senders {
		sending.Go(func() {
			for key := range keys {
				s.drain(ctx, key)
			}
		})
	}
	sending.Wait()
	if left := s.queue.len(); left > 0 {
		klog.FromContext(ctx).Error(nil, "Events could not be sent before the end", "left", left)
	}
}

func (s *sender) drain(ctx context.Context, key cache.ObjectName) {
	for next := s.queue.first(key); next != nil && ctx.Err() == nil; next = s.queue.first(key) {
		err := s.write.event(ctx, next.event)
		if ctx.Err() != nil && err != nil {
			return
		}
		logRefused(ctx, next.event, err)
		s.queue.pop(key)
	}
}
