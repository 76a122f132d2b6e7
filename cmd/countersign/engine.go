// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/client-go/metadata"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/component-base/metrics"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"
	gateway "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned"

	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/credentials"
	"github.com/countersign-project/countersign/pkg/events"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
	countersignscheme "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/scheme"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/kube"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	ownmetrics "github.com/countersign-project/countersign/pkg/metrics"
	"github.com/countersign-project/countersign/pkg/responder"
	"github.com/countersign-project/countersign/pkg/rivals"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// component is who the events are from.
const component = "countersign"

// runner is something that works until its context is done: a controller's
// workers, or the scheduler.
type runner func(ctx context.Context)

// engine is everything that is built from the flags, wired together.
type engine struct {
	options     *options
	enabled     map[string]bool
	fence       *fence
	kube        kube.Interface
	metadata    metadata.Interface
	client      versioned.Interface
	gateway     gateway.Interface
	factory     externalversions.SharedInformerFactory
	challenges  cache.SharedIndexInformer
	orders      cache.SharedIndexInformer
	issuerKinds []cache.SharedIndexInformer
	// responders and mirrors are EndpointSlices; nil unless routes lead to mirrors.
	responders, mirrors cache.SharedIndexInformer
	// routes is nil where no challenges are worked off.
	routes *http01.Solver
	// namespaces is nil where no challenges are worked off.
	namespaces cache.SharedIndexInformer
	lister     issuers.Lister
	accounts   *acme.Accounts
	secrets    *credentials.Reader
	leftBehind *leftbehind.List
	recorder   *events.Recorder
	clock      clock.WithTickerAndDelayedExecution
	userAgent  string
	rivals     *rivals.Watch
	// responder is nil where no HTTP-01 proofs are served.
	responder *responder.Responder
	// registry makes metrics known to whoever scrapes this process.
	registry registry
	// counter is nil where there is nothing but the responder.
	counter *ownmetrics.Engine
	// wake has a challenge looked at; it is set before anything runs.
	wake func(challenge cache.ObjectName)

	synced  []cache.InformerSynced
	runners []runner
	// running are the goroutines that startInformers has started.
	running sync.WaitGroup
}

// newEngine builds everything and starts nothing.
func newEngine(ctx context.Context, o *options, config *rest.Config, fence *fence, registry registry) (*engine, error) {
	enabled, err := o.enabledControllers()
	if err != nil {
		return nil, err
	}
	e := &engine{options: o, enabled: enabled, fence: fence, registry: registry, clock: clock.RealClock{}, userAgent: config.UserAgent}
	e.rivals = e.newRivals()
	if e.isWorking() {
		if e.counter, err = ownmetrics.NewEngine(registry.Register); err != nil {
			return nil, err
		}
	}
	if err := e.connect(ctx, config); err != nil {
		return nil, err
	}
	if err := e.follow(); err != nil {
		return nil, err
	}
	for name, build := range map[string]func() error{
		issuersController:        e.buildIssuers,
		clusterIssuersController: e.buildClusterIssuers,
		ordersController:         e.buildOrders,
		challengesController:     e.buildChallenges,
		responderController:      e.buildResponder,
	} {
		if !e.enabled[name] {
			continue
		}
		if err := build(); err != nil {
			return nil, fmt.Errorf("building %s: %w", name, err)
		}
	}
	return e, nil
}

// registry is where metrics are made known.
type registry interface {
	Register(metric metrics.Registerable) error
	CustomRegister(collector metrics.StableCollector) error
}

// observeCA counts a call to a CA.
func (e *engine) observeCA(operation, outcome string, took time.Duration) {
	e.counter.ACMERequest(operation, outcome, took)
}

// isWorking reports whether there is anything to do here but to serve proofs, and so
// anything to be the leader for.
func (e *engine) isWorking() bool { return !e.enabled[responderController] || len(e.enabled) > 1 }

// connect builds the clients and the event recorder.
func (e *engine) connect(ctx context.Context, config *rest.Config) (err error) {
	binary := rest.CopyConfig(config) // custom resources speak JSON only, and these need not
	binary.ContentType = runtime.ContentTypeProtobuf
	binary.AcceptContentTypes = runtime.ContentTypeProtobuf + "," + runtime.ContentTypeJSON
	if e.kube, err = kube.NewForConfig(binary); err != nil {
		return fmt.Errorf("building the Kubernetes client: %w", err)
	}
	if e.client, err = versioned.NewForConfig(config); err != nil {
		return fmt.Errorf("building the client of the ACME API: %w", err)
	}
	if e.gateway, err = gateway.NewForConfig(config); err != nil {
		return fmt.Errorf("building the client of the Gateway API: %w", err)
	}
	if e.metadata, err = metadata.NewForConfig(config); err != nil {
		return fmt.Errorf("building the metadata client: %w", err)
	}
	kinds := scheme.Scheme
	if err := countersignscheme.AddToScheme(kinds); err != nil {
		return fmt.Errorf("registering the kinds that events are about: %w", err)
	}
	e.recorder = events.New(events.Config{Client: e.kube.CoreV1().Events(""), Scheme: kinds, Component: component, Logger: klog.FromContext(ctx).WithName("events")})
	e.secrets = credentials.NewReader(credentials.ReaderConfig{Client: e.kube.CoreV1()})
	e.leftBehind = leftbehind.NewList(leftbehind.ListConfig{ConfigMaps: e.kube.CoreV1(), Namespace: e.options.leaderElectionNamespace})
	e.accounts = acme.NewAccounts(e.kube.CoreV1(), acme.AccountOptions{
		ClusterResourceNamespace: e.options.clusterNamespace,
		UserAgent:                e.userAgent,
		Fence:                    e.fence.check,
		Observe:                  e.observeCA,
	})
	return nil
}

// startInformers fills the caches.
func (e *engine) startInformers(ctx context.Context) {
	if e.namespaces != nil {
		e.running.Go(func() { e.namespaces.RunWithContext(ctx) })
	}
	e.factory.Start(ctx.Done())
	e.running.Go(func() {
		if cache.WaitForCacheSync(ctx.Done(), e.synced...) {
			debug.FreeOSMemory() // the first lists leave more garbage behind than all that follows
		}
	})
}

// stopInformers waits for the informers, whose context is done.
func (e *engine) stopInformers() {
	e.factory.Shutdown()
	e.running.Wait()
}

// work runs the controllers until ctx is done, all of them have stopped, and what
// they had to tell is sent.
func (e *engine) work(ctx context.Context) {
	telling, stop := context.WithCancel(context.WithoutCancel(ctx))
	var teller, running sync.WaitGroup
	teller.Go(func() { e.recorder.Run(telling) })
	for _, run := range e.runners {
		running.Go(func() { run(ctx) })
	}
	running.Wait()
	stop()
	teller.Wait()
}
