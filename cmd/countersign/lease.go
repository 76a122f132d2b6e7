// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"sync/atomic"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/leaderelection"
	"k8s.io/client-go/tools/leaderelection/resourcelock"

	"github.com/countersign-project/countersign/pkg/kube"
	"github.com/countersign-project/countersign/pkg/worker"
)

// leaseName is the Lease that replicas hold in turn.
const leaseName = "countersign-controller"

// The times of leader election: a leader that cannot renew stops after
// renewDeadline, and another may begin after leaseDuration.
const (
	leaseDuration = 15 * time.Second
	renewDeadline = 10 * time.Second
	retryPeriod   = 2 * time.Second
	// workDeadline is how long after the last renewal requests may leave. What is
	// looked at every retryPeriod has ended by the renewDeadline.
	workDeadline = renewDeadline - retryPeriod
)

// errNoLease is why a request does not leave this process.
var errNoLease = errors.New("this process does not hold the Lease")

// fence keeps requests in that change something, at the API server or the CA,
// while this process may not be the leader. A process that was stopped for longer
// than its Lease wakes up in the middle of its work, and no timer can be trusted
// to fire before the next request leaves. Without leader election it is open.
type fence struct {
	elector atomic.Pointer[leaderelection.LeaderElector]
}

// check returns errNoLease unless the Lease is held, and was renewed lately enough
// by the clock.
func (f *fence) check() error {
	elector := f.elector.Load()
	if elector == nil || (elector.IsLeader() && elector.Check(workDeadline-leaseDuration) == nil) {
		return nil
	}
	return errNoLease
}

// around is a configuration whose clients pass the fence.
func (f *fence) around(config *rest.Config) *rest.Config {
	fenced := rest.CopyConfig(config)
	fenced.Wrap(func(next http.RoundTripper) http.RoundTripper { return &gate{fence: f, next: next} })
	return fenced
}

// guard ends a term as soon as its Lease may be over. The elector would go on
// trying to renew until its deadline, also when somebody else leads already.
func (f *fence) guard(term context.Context, end context.CancelCauseFunc) {
	ticker := time.NewTicker(retryPeriod)
	defer ticker.Stop()
	for {
		select {
		case <-term.Done():
			return
		case <-ticker.C:
			if err := f.check(); err != nil {
				end(err)
			}
		}
	}
}

// gate is the place in the fence where requests to the API server pass.
type gate struct {
	fence *fence
	next  http.RoundTripper
}

// RoundTrip lets requests pass that read, and others if the fence is open.
func (g *gate) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Method != http.MethodGet && req.Method != http.MethodHead {
		if err := g.fence.check(); err != nil {
			return nil, err
		}
	}
	return g.next.RoundTrip(req)
}

// WrappedRoundTripper is for client-go, which looks through wrappers.
func (g *gate) WrappedRoundTripper() http.RoundTripper { return g.next }

// lead works while this process holds the Lease, and gives it back only when the
// work has stopped. Losing it is an error: the process ends, and starts again
// with nothing in its memory.
func lead(ctx context.Context, o *options, config *rest.Config, fence *fence, work func(context.Context)) error {
	leading := make(chan context.Context, 1)
	elector, err := newElector(o, config, leading)
	if err != nil {
		return err
	}
	fence.elector.Store(elector)
	election, resign := context.WithCancel(context.WithoutCancel(ctx))
	defer resign()
	over := make(chan struct{})
	go func() {
		defer close(over)
		elector.Run(election)
	}()
	select {
	case <-ctx.Done():
	case term := <-leading:
		term, stop := context.WithCancelCause(term)
		context.AfterFunc(ctx, func() { stop(worker.ErrDraining) })
		go fence.guard(term, stop)
		work(term)
		stop(nil)
	}
	resign()
	<-over
	if ctx.Err() == nil {
		return fmt.Errorf("the Lease %s/%s was lost", o.leaderElectionNamespace, leaseName)
	}
	return nil
}

// newElector returns an elector that sends the context of its term when it is elected.
func newElector(o *options, config *rest.Config, leading chan<- context.Context) (*leaderelection.LeaderElector, error) {
	bounded := rest.CopyConfig(config)
	bounded.Timeout = renewDeadline / 2 // one request that hangs does not cost the Lease
	client, err := kube.NewForConfig(bounded)
	if err != nil {
		return nil, fmt.Errorf("building the client of the Lease: %w", err)
	}
	hostname, err := os.Hostname()
	if err != nil {
		return nil, fmt.Errorf("naming the holder of the Lease: %w", err)
	}
	identity := fmt.Sprintf("%s_%d", hostname, os.Getpid())
	elector, err := leaderelection.NewLeaderElector(leaderelection.LeaderElectionConfig{
		Lock: &resourcelock.LeaseLock{
			LeaseMeta:  metav1.ObjectMeta{Namespace: o.leaderElectionNamespace, Name: leaseName},
			Client:     client.CoordinationV1(),
			LockConfig: resourcelock.ResourceLockConfig{Identity: identity},
		},
		Name:            leaseName,
		LeaseDuration:   leaseDuration,
		RenewDeadline:   renewDeadline,
		RetryPeriod:     retryPeriod,
		ReleaseOnCancel: true,
		Callbacks: leaderelection.LeaderCallbacks{
			OnStartedLeading: func(term context.Context) { leading <- term },
			OnStoppedLeading: func() {}, // the term's context says so
		},
	})
	if err != nil {
		return nil, fmt.Errorf("preparing leader election: %w", err)
	}
	return elector, nil
}
