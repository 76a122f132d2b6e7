// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"

	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/controller/challenge"
	"github.com/countersign-project/countersign/pkg/controller/issuer"
	"github.com/countersign-project/countersign/pkg/controller/order"
	"github.com/countersign-project/countersign/pkg/credentials"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/metrics"
	"github.com/countersign-project/countersign/pkg/pki"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/responder"
	"github.com/countersign-project/countersign/pkg/scheduler"
	"github.com/countersign-project/countersign/pkg/solver"
)

func (e *engine) buildIssuers() error {
	return e.buildIssuerKind(issuersController, e.factory.CertManager().V1().Issuers().Informer())
}

func (e *engine) buildClusterIssuers() error {
	return e.buildIssuerKind(clusterIssuersController, e.factory.CertManager().V1().ClusterIssuers().Informer())
}

func (e *engine) buildIssuerKind(name string, informer cache.SharedIndexInformer) error {
	controller, err := issuer.New(issuer.Config{
		Name:     name,
		Informer: informer,
		Client:   e.client.CertManagerV1(),
		Secrets:  e.kube.CoreV1(),
		Recorder: e.recorder,
		Clock:    e.clock,
		Options: issuer.Options{
			ClusterResourceNamespace: e.options.clusterNamespace,
			AccountKeyAlgorithm:      pki.KeyAlgorithm(e.options.accountKeyAlgorithm),
			UserAgent:                e.userAgent,
			Observe:                  e.observeCA,
		},
	})
	if err != nil {
		return err
	}
	e.runners = append(e.runners, func(ctx context.Context) { controller.Run(ctx, e.options.workers) })
	return nil
}

func (e *engine) buildOrders() error {
	controller, err := order.New(order.Config{
		Client:            e.client.AcmeV1(),
		Informer:          e.orders,
		ChallengeInformer: e.challenges,
		IssuerInformers:   e.issuerKinds,
		Issuers:           e.lister,
		Accounts:          e.accounts,
		Recorder:          e.recorder,
		Clock:             e.clock,
		CheckPeriod:       e.options.checkPeriod,
	})
	if err != nil {
		return err
	}
	e.runners = append(e.runners, func(ctx context.Context) { controller.Run(ctx, e.options.workers) })
	return nil
}

func (e *engine) buildChallenges() error {
	slots, err := scheduler.New(scheduler.Config{
		Challenges:      e.client.AcmeV1(),
		Informer:        e.challenges,
		IssuerInformers: e.issuerKinds,
		Namespaces:      e.namespaces,
		Recorder:        e.recorder,
		Clock:           e.clock,
		Slots:           e.options.slots,
		Lease:           e.options.slotLease,
		Values:          e.valuesAtOnce(),
	})
	if err != nil {
		return err
	}
	solvers, checker, err := e.buildSolvers(slots.Claim)
	if err != nil {
		return err
	}
	var nudge func(cache.ObjectName) // set below, before anything runs
	watcher := credentials.NewWatcher(credentials.WatcherConfig{
		Client: e.kube.CoreV1(), Reader: e.secrets, Wake: func(object cache.ObjectName) { nudge(object) },
	})
	budget := acme.NewBudget(e.options.failuresPerHour)
	controller, err := challenge.New(challenge.Config{
		Client:          e.client.AcmeV1(),
		Informer:        e.challenges,
		IssuerInformers: e.issuerKinds,
		Issuers:         e.lister,
		Accounts:        e.accounts,
		Solvers:         solvers,
		Checker:         checker,
		Recorder:        e.recorder,
		Clock:           e.clock,
		Policy: plan.ChallengePolicy{
			CheckPeriod: e.options.checkPeriod, HTTP01Passes: e.options.http01Passes,
			SelfCheck: plan.SelfCheck(e.options.selfCheckPolicy), PreferAfter: e.options.selfCheckPreferAfter,
			CleanUpDeadline: e.options.cleanUpDeadline,
		},
		Budget:                   budget,
		Secrets:                  watcher,
		LeftBehind:               e.leftBehind,
		IsTerminating:            e.isTerminating,
		Wrote:                    slots.Ended,
		Renew:                    slots.Renew,
		ClusterResourceNamespace: e.options.clusterNamespace,
		Counter:                  e.counter,
	})
	if err != nil {
		return err
	}
	nudge, e.wake = controller.Nudge, controller.Wake
	routes, err := e.buildRouteWatch(controller.Nudge)
	if err != nil {
		return err
	}
	late := e.buildLeftBehind(solvers)
	e.runners = append(e.runners, slots.Run, watcher.Run, routes.Run, late.Run,
		func(ctx context.Context) { controller.Run(ctx, e.options.workers+e.options.slots) })
	return e.measure(slots, budget, late)
}

// buildLeftBehind returns the worker that cleans up late.
func (e *engine) buildLeftBehind(solvers solver.Table) *leftbehind.Worker {
	return leftbehind.NewWorker(leftbehind.WorkerConfig{
		List:    e.leftBehind,
		CleanUp: solvers.CleanUp,
	})
}

// buildResponder builds the one part that works whether this replica leads or not.
func (e *engine) buildResponder() error {
	counter, err := metrics.NewResponder(e.registry.Register)
	if err != nil {
		return err
	}
	e.responder = responder.New(e.challenges.GetIndexer(), counter)
	e.synced = append(e.synced, e.responder.IsListening)
	return nil
}

// serveResponder answers from when it knows all that is to be answered.
func (e *engine) serveResponder(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return nil
	case <-e.challenges.HasSyncedChecker().Done():
	}
	return e.responder.Run(ctx, e.options.responderListenAddress)
}
