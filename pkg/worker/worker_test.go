// SPDX-License-Identifier: Apache-2.0

package worker

import (
	"context"
	"errors"
	"testing"
	"time"

	"k8s.io/client-go/tools/cache"
	clocktesting "k8s.io/utils/clock/testing"
)

var key = cache.NewObjectName("ns", "name")

// loop runs a loop of one worker on a fake clock; each turn of the sync is sent
// to the channel, and what comes back is the sync's outcome.
func loop(t *testing.T, sync Sync) (*Loop, *clocktesting.FakeClock) {
	t.Helper()
	clock := clocktesting.NewFakeClock(time.Unix(0, 0))
	l := NewLoop("", sync, Options{Clock: clock, Backoff: Backoff{Base: time.Second, Max: 4 * time.Second}})
	cancel, stopped := run(t, l, 1)
	t.Cleanup(func() { cancel(); <-stopped })
	return l, clock
}

// run runs a loop until it is cancelled, and says when it has stopped.
func run(t *testing.T, l *Loop, workers int) (cancel func(), stopped <-chan struct{}) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); l.Run(ctx, workers) }()
	return cancel, done
}

// waiters lets the queue go to sleep before the clock is moved.
func waiters(t *testing.T, clock *clocktesting.FakeClock, want int) {
	t.Helper()
	deadline := time.NewTimer(10 * time.Second)
	defer deadline.Stop()
	for clock.Waiters() < want {
		select {
		case <-deadline.C:
			t.Fatalf("%d timers are set, want %d", clock.Waiters(), want)
		case <-time.After(time.Millisecond):
		}
	}
}

func TestAResultBringsTheKeyBack(t *testing.T) {
	turns := make(chan cache.ObjectName)
	l, clock := loop(t, func(_ context.Context, k cache.ObjectName) (Result, error) {
		turns <- k
		return Result{After: time.Minute}, nil
	})
	waiters(t, clock, 1)
	l.Enqueue(key)
	if got := <-turns; got != key {
		t.Fatalf("got %v", got)
	}
	waiters(t, clock, 2) // the queue's heartbeat and the key
	select {
	case <-turns:
		t.Fatal("a turn before its time")
	default:
	}
	clock.Step(time.Minute)
	<-turns
}

func TestErrorsAndPanicsBackOff(t *testing.T) {
	outcomes := []func() error{
		func() error { return errors.New("no") },
		func() error { panic("really not") },
		func() error { return nil },
	}
	turns := make(chan int, len(outcomes))
	n := 0
	l, clock := loop(t, func(context.Context, cache.ObjectName) (Result, error) {
		turns <- n
		n++
		return Result{}, outcomes[n-1]()
	})
	waiters(t, clock, 1)
	l.Enqueue(key)
	<-turns
	waiters(t, clock, 2)
	clock.Step(time.Second)
	<-turns
	waiters(t, clock, 2)
	clock.Step(2 * time.Second)
	<-turns
}

func TestASyncHasADeadline(t *testing.T) {
	deadlines := make(chan bool)
	l, _ := loop(t, func(ctx context.Context, _ cache.ObjectName) (Result, error) {
		_, ok := ctx.Deadline()
		deadlines <- ok
		return Result{}, nil
	})
	l.Enqueue(key)
	if !<-deadlines {
		t.Error("a sync without a deadline")
	}
}

func TestRunWaitsForItsWorkers(t *testing.T) {
	begun, finish := make(chan struct{}), make(chan struct{})
	l := NewLoop("", func(context.Context, cache.ObjectName) (Result, error) {
		close(begun)
		<-finish
		return Result{}, nil
	}, Options{})
	cancel, stopped := run(t, l, 2)
	l.Enqueue(key)
	<-begun
	cancel()
	select {
	case <-stopped:
		t.Error("Run returned while a worker was at work")
	default:
	}
	close(finish)
	<-stopped
}

// What is under way when the process is told to stop may finish; what is under
// way when the Lease is lost may not.
func TestASyncUnderWayAtTheEnd(t *testing.T) {
	for name, row := range map[string]struct {
		cause    error
		finishes bool
	}{
		"draining": {ErrDraining, true},
		"lost":     {errors.New("the Lease was lost"), false},
		"no cause": {nil, false},
	} {
		t.Run(name, func(t *testing.T) {
			clock := clocktesting.NewFakeClock(time.Unix(0, 0))
			begun, ended := make(chan struct{}), make(chan struct{})
			l := NewLoop("", func(ctx context.Context, _ cache.ObjectName) (Result, error) {
				close(begun)
				<-ctx.Done()
				ended <- struct{}{}
				return Result{}, nil
			}, Options{Clock: clock})
			ctx, cancel := context.WithCancelCause(t.Context())
			stopped := make(chan struct{})
			go func() { defer close(stopped); l.Run(ctx, 1) }()
			l.Enqueue(key)
			<-begun
			before := clock.Waiters()
			cancel(row.cause)
			if row.finishes {
				waiters(t, clock, before+1)
				select {
				case <-ended:
					t.Error("the sync was cancelled at once")
				default:
				}
				clock.Step(drainTime)
			}
			<-ended
			<-stopped
		})
	}
}

func TestTheQueueIsNotDrainedAtTheEnd(t *testing.T) {
	begun, finish, turns := make(chan struct{}), make(chan struct{}), 0
	l := NewLoop("", func(context.Context, cache.ObjectName) (Result, error) {
		if turns++; turns == 1 {
			close(begun)
			<-finish
		}
		return Result{}, nil
	}, Options{})
	cancel, stopped := run(t, l, 1)
	l.Enqueue(key)
	<-begun
	l.Enqueue(cache.NewObjectName("ns", "another"))
	cancel()
	close(finish)
	<-stopped
	if turns != 1 {
		t.Errorf("%d turns, want the one that was under way", turns)
	}
}

func TestAt(t *testing.T) {
	now := time.Unix(100, 0)
	for _, row := range []struct {
		at   time.Time
		want time.Duration
	}{
		{time.Time{}, 0},
		{now, time.Nanosecond},
		{now.Add(-time.Hour), time.Nanosecond},
		{now.Add(time.Second), time.Second},
	} {
		if got := At(now, row.at).After; got != row.want {
			t.Errorf("At(%v) = %s, want %s", row.at, got, row.want)
		}
	}
}
