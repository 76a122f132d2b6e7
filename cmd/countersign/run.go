// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"os"
	"sync"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/client-go/tools/leaderelection"
	"k8s.io/client-go/tools/leaderelection/resourcelock"
	"k8s.io/klog/v2"

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
)

// run builds everything and works until ctx is done. The informers, the responder
// and the status server work in every replica; the controllers only in the leader.
func run(ctx context.Context, o *options) error {
	logger := klog.FromContext(ctx).WithName("countersign")
	logger.Info("Starting", "version", version, "controllers", o.controllers)
	config, err := restConfig(o)
	if err != nil {
		return err
	}
	engine, err := newEngine(ctx, o, config)
	if err != nil {
		return err
	}
	working, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)

	var running sync.WaitGroup
	background := func(name string, run func(context.Context) error) {
		running.Go(func() {
			if err := run(working); err != nil && working.Err() == nil {
				cancel(fmt.Errorf("%s: %w", name, err))
			}
		})
	}
	background("status server", engine.serveStatus)
	if engine.enabled[challengesController] {
		background("HTTP-01 responder", engine.serveResponder)
	}
	engine.startInformers(working)
	if o.leaderElect {
		err = lead(working, o, config, engine.work)
	} else {
		term, stop := context.WithCancelCause(context.WithoutCancel(working))
		context.AfterFunc(working, func() { stop(worker.ErrDraining) })
		engine.work(term)
	}
	cancel(err)
	running.Wait()
	engine.stopInformers()
	if ctx.Err() != nil { // we were told to stop, and did
		logger.Info("Stopped")
		return nil
	}
	return context.Cause(working)
}

func restConfig(o *options) (*rest.Config, error) {
	var config *rest.Config
	var err error
	if o.kubeconfig == "" {
		if config, err = rest.InClusterConfig(); err != nil {
			return nil, fmt.Errorf("reaching the API server as a pod of its cluster: %w; elsewhere, set --kubeconfig", err)
		}
	} else if config, err = clientcmd.BuildConfigFromFlags("", o.kubeconfig); err != nil {
		return nil, fmt.Errorf("reading --kubeconfig %q: %w", o.kubeconfig, err)
	}
	config.UserAgent = "countersign/" + version
	config.QPS, config.Burst = o.kubeAPIQPS, o.kubeAPIBurst
	config.WarningHandler = rest.NewWarningWriter(os.Stderr, rest.WarningWriterOptions{Deduplicate: true})
	return config, nil
}

// lead works while this process holds the Lease, and gives it back only when the
// work has stopped. Losing it is an error: the process ends, and starts again
// with nothing in its memory.
func lead(ctx context.Context, o *options, config *rest.Config, work func(context.Context)) error {
	leading := make(chan context.Context, 1)
	elector, err := newElector(o, config, leading)
	if err != nil {
		return err
	}
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
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return nil, fmt.Errorf("building the client of the Lease: %w", err)
	}
	hostname, err := os.Hostname()
	if err != nil {
		return nil, fmt.Errorf("naming the holder of the Lease: %w", err)
	}
	elector, err := leaderelection.NewLeaderElector(leaderelection.LeaderElectionConfig{
		Lock: &resourcelock.LeaseLock{
			LeaseMeta:  metav1.ObjectMeta{Namespace: o.leaderElectionNamespace, Name: leaseName},
			Client:     client.CoordinationV1(),
			LockConfig: resourcelock.ResourceLockConfig{Identity: fmt.Sprintf("%s_%d", hostname, os.Getpid())},
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
