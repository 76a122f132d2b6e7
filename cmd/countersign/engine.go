// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"sync"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/kubernetes/scheme"
	typedcorev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
	countersignscheme "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/scheme"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
	"github.com/countersign-project/countersign/pkg/issuers"
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
	kube        kubernetes.Interface
	client      versioned.Interface
	factory     externalversions.SharedInformerFactory
	challenges  cache.SharedIndexInformer
	orders      cache.SharedIndexInformer
	issuerKinds []cache.SharedIndexInformer
	lister      issuers.Lister
	accounts    *acme.Accounts
	broadcaster record.EventBroadcaster
	recorder    record.EventRecorder
	clock       clock.WithTicker
	userAgent   string

	synced  []cache.InformerSynced
	runners []runner
}

// newEngine builds everything and starts nothing.
func newEngine(o *options, config *rest.Config) (*engine, error) {
	enabled, err := o.enabledControllers()
	if err != nil {
		return nil, err
	}
	e := &engine{options: o, enabled: enabled, clock: clock.RealClock{}, userAgent: config.UserAgent}
	if err := e.connect(config); err != nil {
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

// connect builds the clients and the event recorder.
func (e *engine) connect(config *rest.Config) (err error) {
	if e.kube, err = kubernetes.NewForConfig(config); err != nil {
		return fmt.Errorf("building the Kubernetes client: %w", err)
	}
	if e.client, err = versioned.NewForConfig(config); err != nil {
		return fmt.Errorf("building the client of the ACME API: %w", err)
	}
	kinds := scheme.Scheme
	if err := countersignscheme.AddToScheme(kinds); err != nil {
		return fmt.Errorf("registering the kinds that events are about: %w", err)
	}
	e.broadcaster = record.NewBroadcaster()
	e.recorder = e.broadcaster.NewRecorder(kinds, corev1.EventSource{Component: component})
	e.accounts = acme.NewAccounts(e.kube.CoreV1(), acme.AccountOptions{
		ClusterResourceNamespace: e.options.clusterNamespace,
		UserAgent:                e.userAgent,
	})
	return nil
}

// startInformers fills the caches and begins to send events.
func (e *engine) startInformers(ctx context.Context) {
	e.broadcaster.StartRecordingToSink(&typedcorev1.EventSinkImpl{Interface: e.kube.CoreV1().Events(e.options.namespace)})
	e.factory.Start(ctx.Done())
}

// stopInformers waits for the informers and sends the last events.
func (e *engine) stopInformers() {
	e.factory.Shutdown()
	e.broadcaster.Shutdown()
}

// work runs the controllers until ctx is done and all of them have stopped.
func (e *engine) work(ctx context.Context) {
	var running sync.WaitGroup
	for _, run := range e.runners {
		running.Go(func() { run(ctx) })
	}
	running.Wait()
}
