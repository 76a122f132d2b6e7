// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"

	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/controller/challenge"
	"github.com/countersign-project/countersign/pkg/controller/issuer"
	"github.com/countersign-project/countersign/pkg/controller/order"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/pki"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/responder"
	"github.com/countersign-project/countersign/pkg/scheduler"
)

// http01Passes is how many self-checks in a row an HTTP-01 challenge has to pass.
const http01Passes = 5

// follow builds the informers, with all indexes that somebody uses.
func (e *engine) follow() error {
	e.factory = externalversions.NewSharedInformerFactoryWithOptions(e.client, 0, externalversions.WithNamespace(e.options.namespace))
	issuerKinds := e.factory.CertManager().V1()
	e.lister.Issuers = issuerKinds.Issuers().Lister()
	e.issuerKinds = append(e.issuerKinds, issuerKinds.Issuers().Informer())
	if e.options.namespace == "" {
		e.lister.ClusterIssuers = issuerKinds.ClusterIssuers().Lister()
		e.issuerKinds = append(e.issuerKinds, issuerKinds.ClusterIssuers().Informer())
	}
	for _, informer := range e.issuerKinds {
		e.synced = append(e.synced, informer.HasSynced)
	}
	if e.enabled[ordersController] {
		e.orders = e.factory.Acme().V1().Orders().Informer()
		e.synced = append(e.synced, e.orders.HasSynced)
		if err := e.orders.AddIndexers(cache.Indexers{issuers.Index: issuers.IndexFunc}); err != nil {
			return fmt.Errorf("indexing orders: %w", err)
		}
	}
	if e.enabled[ordersController] || e.enabled[challengesController] {
		e.challenges = e.factory.Acme().V1().Challenges().Informer()
		e.synced = append(e.synced, e.challenges.HasSynced)
		return e.indexChallenges()
	}
	return nil
}

func (e *engine) indexChallenges() error {
	indexers := responder.Indexers()
	indexers[issuers.Index] = issuers.IndexFunc
	indexers[order.OwnerIndex] = order.OwnerIndexFunc
	if err := e.challenges.AddIndexers(indexers); err != nil {
		return fmt.Errorf("indexing challenges: %w", err)
	}
	return nil
}

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
		Challenges: e.client.AcmeV1(),
		Informer:   e.challenges,
		Recorder:   e.recorder,
		Clock:      e.clock,
		Slots:      e.options.slots,
	})
	if err != nil {
		return err
	}
	solvers, checker, err := e.buildSolvers()
	if err != nil {
		return err
	}
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
		Policy:          plan.ChallengePolicy{CheckPeriod: e.options.checkPeriod, HTTP01Passes: http01Passes},
	})
	if err != nil {
		return err
	}
	e.runners = append(e.runners, slots.Run, func(ctx context.Context) { controller.Run(ctx, e.options.workers) })
	return nil
}

func (e *engine) serveResponder(ctx context.Context) error {
	return responder.New(e.challenges.GetIndexer()).Run(ctx, e.options.responderListenAddress)
}
