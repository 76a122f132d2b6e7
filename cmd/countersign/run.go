// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/component-base/metrics"
	"k8s.io/component-base/metrics/legacyregistry"
	"k8s.io/klog/v2"

	"github.com/countersign-project/countersign/pkg/worker"
)

// run builds everything and works until ctx is done. The informers, the responder
// and the status server work in every replica; the controllers only in the leader.
func run(ctx context.Context, o *options) error {
	if err := o.logFormat.apply(os.Stderr); err != nil {
		return err
	}
	logger := klog.FromContext(ctx).WithName("countersign")
	logger.Info("Starting", "version", version, "controllers", o.controllers)
	config, err := restConfig(o)
	if err != nil {
		return err
	}
	if err := runOn(ctx, o, config, globalRegistry{}); err != nil {
		return err
	}
	logger.Info("Stopped") // we were told to stop, and did
	return nil
}

// globalRegistry is the one that client-go's own collectors are in.
type globalRegistry struct{}

// Register makes a metric known.
func (globalRegistry) Register(metric metrics.Registerable) error {
	return legacyregistry.Register(metric)
}

// CustomRegister makes metrics known that are asked for when somebody scrapes.
func (globalRegistry) CustomRegister(collector metrics.StableCollector) error {
	return legacyregistry.CustomRegister(collector)
}

// runOn is run with a given API server and registry of metrics.
func runOn(ctx context.Context, o *options, config *rest.Config, registry registry) error {
	fence := &fence{}
	engine, err := newEngine(ctx, o, fence.around(config), fence, registry)
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
	if o.enableProfiling {
		background("profiles", engine.serveProfiles)
	}
	if engine.responder != nil {
		background("HTTP-01 responder", engine.serveResponder)
	}
	engine.startInformers(working)
	cancel(engine.takePart(working, config, cancel))
	running.Wait()
	engine.stopInformers()
	if ctx.Err() != nil {
		return nil
	}
	return context.Cause(working)
}

// takePart works when it is this process's turn, until ctx is done; end ends ctx.
func (e *engine) takePart(ctx context.Context, config *rest.Config, end context.CancelCauseFunc) error {
	if !e.isWorking() {
		<-ctx.Done()
		return nil
	}
	if e.awaitPeace(ctx); ctx.Err() != nil {
		return nil
	}
	if e.options.leaderElect {
		return lead(ctx, e.options, config, e.fence, e.workAlone(end))
	}
	term, stop := context.WithCancelCause(context.WithoutCancel(ctx))
	context.AfterFunc(ctx, func() { stop(worker.ErrDraining) })
	e.workAlone(end)(term)
	return nil
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
