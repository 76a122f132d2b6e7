// SPDX-License-Identifier: Apache-2.0

package leftbehind

import (
	"context"
	"fmt"
	"runtime/debug"
	"slices"
	"sync/atomic"
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const (
	// An entry that fails comes back after firstPause, and twice as long each time.
	firstPause, longestPause = time.Minute, time.Hour
	// roundFor is when a round stops to write down what it has done.
	roundFor = time.Minute
	// longestError is how much of an error is kept, in bytes.
	longestError = 512
)

// WorkerConfig is what a Worker needs. List and CleanUp have no default.
type WorkerConfig struct {
	List *List
	// CleanUp is that of the challenge's solver.
	CleanUp func(ctx context.Context, ch *acmev1.Challenge) error
	// Clock is the real one when nil.
	Clock clock.Clock
}

// Worker works the list off, one entry after the other.
type Worker struct {
	list    *List
	cleanUp func(context.Context, *acmev1.Challenge) error
	clock   clock.Clock

	turns map[types.UID]turn
	// listed is how many entries there were the last time.
	listed   atomic.Int64
	reported map[string]bool // what is wrong with entries that cannot be read
}

// turn is when an entry is tried next, and how long it waits for that.
type turn struct {
	due   time.Time
	pause time.Duration
}

// NewWorker returns a worker; it works while Run does.
func NewWorker(config WorkerConfig) *Worker {
	if config.Clock == nil {
		config.Clock = clock.RealClock{}
	}
	return &Worker{
		list:     config.List,
		cleanUp:  config.CleanUp,
		clock:    config.Clock,
		turns:    map[types.UID]turn{},
		reported: map[string]bool{},
	}
}

// Listed is how many challenges were on the list when it was last read.
func (w *Worker) Listed() int { return int(w.listed.Load()) }

// Run works the list off until ctx is done: what is there at the start, and what is
// added by this process. While the list is empty it does nothing at all.
func (w *Worker) Run(ctx context.Context) {
	next := w.round(ctx)
	for ctx.Err() == nil {
		next = w.wait(ctx, next)
	}
}

// wait does a round when one is due, and returns when the next one is; the zero
// time: when something is added.
func (w *Worker) wait(ctx context.Context, next time.Time) time.Time {
	var due <-chan time.Time
	if !next.IsZero() {
		timer := w.clock.NewTimer(next.Sub(w.clock.Now()))
		defer timer.Stop()
		due = timer.C()
	}
	select {
	case <-ctx.Done():
		return next
	case <-w.list.added:
		return earliest(next, w.clock.Now().Add(firstPause))
	case <-due:
		return w.round(ctx)
	}
}

// round reads the list, tries the entries that are due, and writes down what came
// of it by one request.
func (w *Worker) round(ctx context.Context) time.Time {
	entries, unreadable, err := w.list.Entries(ctx)
	if err != nil {
		klog.FromContext(ctx).Error(err, "Cannot look what is left behind", "after", firstPause)
		return w.clock.Now().Add(firstPause)
	}
	w.report(ctx, unreadable)
	w.plan(entries)
	w.note(ctx, w.work(ctx, entries))
	return w.next()
}

// report logs each problem once.
func (w *Worker) report(ctx context.Context, unreadable []error) {
	seen := map[string]bool{}
	for _, err := range unreadable {
		if seen[err.Error()] = true; !w.reported[err.Error()] {
			klog.FromContext(ctx).Error(err, "Skipping an entry; repair or delete it", "list", w.list.String())
		}
	}
	w.reported = seen
}

// plan gives new entries their first turn, a minute after they were given up or
// now, and forgets those that are gone.
func (w *Worker) plan(entries []Entry) {
	now, turns := w.clock.Now(), map[types.UID]turn{}
	for _, e := range entries {
		planned, ok := w.turns[e.UID]
		if !ok {
			planned = turn{due: earliest(e.Since.Add(firstPause), now.Add(firstPause))}
		}
		turns[e.UID] = planned
	}
	w.turns = turns
	w.listed.Store(int64(len(entries)))
}

// outcome is what a try of an entry ended with.
type outcome struct {
	entry Entry
	err   error
}

// work tries the entries that are due, those that wait the longest first.
func (w *Worker) work(ctx context.Context, entries []Entry) []outcome {
	begun := w.clock.Now()
	slices.SortStableFunc(entries, func(a, b Entry) int { return w.turns[a.UID].due.Compare(w.turns[b.UID].due) })
	var outcomes []outcome
	for _, e := range entries {
		now, its := w.clock.Now(), w.turns[e.UID]
		if its.due.After(now) || now.Sub(begun) >= roundFor {
			break
		}
		err := w.try(ctx, e)
		if ctx.Err() != nil {
			break
		}
		pause := min(max(2*its.pause, firstPause), longestPause)
		w.turns[e.UID] = turn{due: w.clock.Now().Add(pause), pause: pause}
		outcomes = append(outcomes, outcome{e, err})
	}
	return outcomes
}

// try cleans one entry up. A panic is a bug of ours, or an edit that nobody thought
// of; it must not cost the other entries their turn.
func (w *Worker) try(ctx context.Context, e Entry) (err error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	defer func() {
		if r := recover(); r != nil {
			klog.FromContext(ctx).Error(nil, "Clean-up panicked", "panic", r, "stack", string(debug.Stack()))
			err = fmt.Errorf("cleaning up panicked: %v", r)
		}
	}()
	return w.cleanUp(ctx, e.Challenge())
}

// note writes down what came of a round. What cannot be written is done again.
func (w *Worker) note(ctx context.Context, outcomes []outcome) {
	if len(outcomes) == 0 {
		return
	}
	logger := klog.FromContext(ctx)
	if err := w.list.update(ctx, func(data map[string]string) error { return apply(data, outcomes) }); err != nil {
		logger.Error(err, "Cannot write down what was cleaned up; will do it again")
		return
	}
	for _, o := range outcomes {
		if o.err == nil {
			delete(w.turns, o.entry.UID)
			logger.Info("Cleaned up what was left behind", "challenge", o.entry.Namespace+"/"+o.entry.Name, "what", o.entry.What())
		}
	}
}

// apply removes what is done and keeps the newest error of what is not, as far as
// there is room. Entries that somebody has deleted meanwhile stay deleted.
func apply(data map[string]string, outcomes []outcome) error {
	room := maxSize - sizeOf(data)
	for _, o := range outcomes {
		key := string(o.entry.UID)
		if o.err == nil {
			delete(data, key)
			continue
		}
		current, err := parse(key, data[key])
		if err != nil || current.LastError == clipped(o.err.Error()) {
			continue
		}
		current.LastError = clipped(o.err.Error())
		value, err := current.encode()
		if err != nil {
			return err
		}
		if more := len(value) - len(data[key]); more <= room {
			room -= more
			data[key] = value
		}
	}
	return nil
}

func clipped(text string) string { return text[:min(len(text), longestError)] }

// next is when the first entry is due; the zero time if there is none.
func (w *Worker) next() time.Time {
	var next time.Time
	for _, its := range w.turns {
		next = earliest(next, its.due)
	}
	return next
}

// earliest is the earlier of two times, where the zero time is never.
func earliest(a, b time.Time) time.Time {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
