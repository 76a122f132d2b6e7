// SPDX-License-Identifier: Apache-2.0

// Package worker answers: whose turn is it, and when again? It is the queue loop
// that every controller shares. It knows nothing of what a sync does, and it is
// the only place that turns an outcome into a queue action.
package worker

import (
	"cmp"
	"context"
	"errors"
	"runtime/debug"
	"sync"
	"time"

	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/util/workqueue"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"
)

// Result says when a key wants to be looked at again, counted from the end of
// the sync. Zero: not before something happens.
type Result struct {
	After time.Duration
}

// Sync does one step for the object of a key.
//
// A nil error ends the back-off of the key; with Result.After the key comes back
// then. An error is logged, and brings the key back then as well, or with
// exponential back-off if there is no Result.After. A sync MUST NOT
// sleep, poll or wait: what is not done yet is asked for again by Result.After.
type Sync func(ctx context.Context, key cache.ObjectName) (Result, error)

// Backoff is the exponential back-off of a key whose sync fails: Base, doubled
// with each failure in a row, at most Max.
type Backoff struct {
	Base, Max time.Duration
}

// Options are what a Loop may be told besides its sync. The zero value is ready for use.
type Options struct {
	// Kind is under what the log names an object, as namespace/name; "key" when empty.
	Kind string
	// Backoff after errors; 5 s to 5 min when zero.
	Backoff Backoff
	// Clock drives delays; the real one when nil.
	Clock clock.WithTicker
	// SyncTimeout bounds one sync; a minute when zero. It is a safety net: each
	// call inside has a deadline of its own.
	SyncTimeout time.Duration
	// HasBegun reports whether a key goes before those of its namespace that have
	// not begun. It is asked when the key begins to wait. When nil, no key does.
	HasBegun func(key cache.ObjectName) bool
}

// soonest is how soon a key comes back whose sync failed, whatever the sync says.
const soonest = time.Second

// drainTime is how long the syncs under way have when no more work is begun.
const drainTime = 2 * time.Second

// Loop is one workqueue and its workers. Namespaces take turns.
type Loop struct {
	name    string
	kind    string
	sync    Sync
	timeout time.Duration
	clock   clock.WithTicker
	queue   workqueue.TypedRateLimitingInterface[cache.ObjectName]
}

// NewLoop returns a loop that is not running yet; keys may be enqueued already.
func NewLoop(name string, sync Sync, opts Options) *Loop {
	if opts.Backoff == (Backoff{}) {
		opts.Backoff = Backoff{Base: 5 * time.Second, Max: 5 * time.Minute}
	}
	if opts.Clock == nil {
		opts.Clock = clock.RealClock{}
	}
	if opts.SyncTimeout == 0 {
		opts.SyncTimeout = time.Minute
	}
	if opts.HasBegun == nil {
		opts.HasBegun = func(cache.ObjectName) bool { return false }
	}
	limiter := workqueue.NewTypedItemExponentialFailureRateLimiter[cache.ObjectName](opts.Backoff.Base, opts.Backoff.Max)
	base := workqueue.NewTypedWithConfig(workqueue.TypedQueueConfig[cache.ObjectName]{Name: name, Clock: opts.Clock, Queue: newTurns(opts.HasBegun)})
	delaying := workqueue.NewTypedDelayingQueueWithConfig(workqueue.TypedDelayingQueueConfig[cache.ObjectName]{Name: name, Clock: opts.Clock, Queue: base})
	queue := workqueue.NewTypedRateLimitingQueueWithConfig(limiter, workqueue.TypedRateLimitingQueueConfig[cache.ObjectName]{DelayingQueue: delaying})
	return &Loop{name: name, kind: cmp.Or(opts.Kind, "key"), sync: sync, timeout: opts.SyncTimeout, clock: opts.Clock, queue: queue}
}

// Enqueue brings a key to a worker as soon as one is free.
func (l *Loop) Enqueue(key cache.ObjectName) { l.queue.Add(key) }

// EnqueueAfter brings a key to a worker after a delay.
func (l *Loop) EnqueueAfter(key cache.ObjectName, delay time.Duration) {
	l.queue.AddAfter(key, delay)
}

// Run works with that many workers until ctx is done, and returns when the last
// of them has finished what it was doing.
func (l *Loop) Run(ctx context.Context, workers int) {
	logger := klog.FromContext(ctx).WithName(l.name)
	ctx = klog.NewContext(ctx, logger)
	logger.Info("Starting", "workers", workers)

	var running sync.WaitGroup
	for range workers {
		running.Go(func() { wait.UntilWithContext(ctx, l.work, time.Second) })
	}
	<-ctx.Done()
	l.queue.ShutDown()
	running.Wait()
	logger.Info("Stopped")
}

func (l *Loop) work(ctx context.Context) {
	for l.next(ctx) {
	}
}

func (l *Loop) next(ctx context.Context) bool {
	key, shutdown := l.queue.Get()
	if shutdown {
		return false
	}
	defer l.queue.Done(key)
	if ctx.Err() != nil { // a queue that shuts down hands out what it still holds
		return false
	}

	logger := klog.FromContext(ctx).WithValues(l.kind, key.String())
	ctx, cancel := l.turn(klog.NewContext(ctx, logger))
	defer cancel()

	result, err := l.guarded(ctx, key)
	if err != nil {
		logger.Error(err, "Will try again", "after", result.After, "failures", l.queue.NumRequeues(key)+1)
	}
	switch {
	case err != nil && result.After == 0:
		l.queue.AddRateLimited(key)
	case err != nil:
		l.queue.Forget(key)
		l.queue.AddAfter(key, max(result.After, soonest))
	case result.After > 0:
		l.queue.Forget(key)
		l.queue.AddAfter(key, result.After)
	default:
		l.queue.Forget(key)
	}
	return true
}

// turn is the context of one sync. It ends after a time, and with ctx, unless
// that only means that no more work is begun.
func (l *Loop) turn(ctx context.Context) (context.Context, context.CancelFunc) {
	turn, cancel := context.WithTimeout(context.WithoutCancel(ctx), l.timeout)
	stop := context.AfterFunc(ctx, func() {
		if errors.Is(context.Cause(ctx), ErrDraining) {
			select {
			case <-turn.Done():
			case <-l.clock.After(drainTime):
			}
		}
		cancel()
	})
	return turn, func() { stop(); cancel() }
}

// guarded runs one sync. A panic is a bug of ours; it must cost one object its
// turn, not all objects their controller.
func (l *Loop) guarded(ctx context.Context, key cache.ObjectName) (result Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			klog.FromContext(ctx).Error(nil, "Sync panicked", "panic", r, "stack", string(debug.Stack()))
			err = &PanicError{Value: r}
		}
	}()
	return l.sync(ctx, key)
}

// At is the result that brings the key back at a time; the zero time brings it
// back only when something happens.
func At(now, at time.Time) Result {
	if at.IsZero() {
		return Result{}
	}
	// A delay of zero would mean "not again"; the shortest one means "next".
	return Result{After: max(at.Sub(now), time.Nanosecond)}
}
