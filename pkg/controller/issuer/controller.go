// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"context"
	"fmt"
	"time"

	corev1client "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"

	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	cmclient "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/typed/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/pki"
	"github.com/countersign-project/countersign/pkg/worker"
)

// ownWriteTTL is how long the answer to a write of ours is preferred to an older
// cache; the informer is never that late.
const ownWriteTTL = time.Minute

// Config is what a Controller needs.
type Config struct {
	// Name of the controller: issuers or clusterissuers.
	Name string
	// Informer of one of the two kinds.
	Informer cache.SharedIndexInformer
	Client   cmclient.CertManagerV1Interface
	Secrets  corev1client.SecretsGetter
	Recorder record.EventRecorder
	Clock    clock.WithTicker
	Options  Options
}

// Options are what an operator may set.
type Options struct {
	// ClusterResourceNamespace holds the Secrets of ClusterIssuers.
	ClusterResourceNamespace string
	// AccountKeyAlgorithm of keys that are generated; ECDSA when empty.
	AccountKeyAlgorithm pki.KeyAlgorithm
	// UserAgent for the CA.
	UserAgent string
	// Observe is told how each call to a CA went, if it is set.
	Observe func(operation, outcome string, took time.Duration)
}

// Controller works off the issuers of one kind.
type Controller struct {
	client   cmclient.CertManagerV1Interface
	secrets  corev1client.SecretsGetter
	recorder record.EventRecorder
	clock    clock.WithTicker
	options  Options

	// written holds our own writes until the informer has caught up.
	written cache.MutationCache
	loop    *worker.Loop
	synced  cache.InformerSynced
}

// New returns a controller that collects keys from now on, and works once it runs.
func New(config Config) (*Controller, error) {
	c := &Controller{
		client:   config.Client,
		secrets:  config.Secrets,
		recorder: config.Recorder,
		clock:    config.Clock,
		options:  config.Options,
	}
	if c.options.AccountKeyAlgorithm == "" {
		c.options.AccountKeyAlgorithm = pki.ECDSA
	}
	informer := config.Informer
	c.written = cache.NewIntegerResourceVersionMutationCache(klog.Background(), informer.GetStore(), informer.GetIndexer(), ownWriteTTL, false)
	c.loop = worker.NewLoop(config.Name, c.sync, worker.Options{Kind: "issuer", Clock: config.Clock})
	registration, err := informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    c.enqueue,
		UpdateFunc: c.enqueueChanged,
	})
	if err != nil {
		return nil, fmt.Errorf("following %s: %w", config.Name, err)
	}
	c.synced = registration.HasSynced
	return c, nil
}

// Run works until ctx is done and returns when the last worker has stopped.
func (c *Controller) Run(ctx context.Context, workers int) {
	if !cache.WaitForCacheSync(ctx.Done(), c.synced) {
		workers = 0 // ctx is done; the queue has to end, too
	}
	c.loop.Run(ctx, workers)
}

func (c *Controller) enqueue(obj any) {
	if key, err := cache.DeletionHandlingObjectToName(obj); err == nil {
		c.loop.Enqueue(key)
	}
}

// enqueueChanged passes over changes of the status: they are our own, and would
// repeat at once what the CA has just refused.
func (c *Controller) enqueueChanged(old, obj any) {
	if isNewSpec(old, obj) {
		c.enqueue(obj)
	}
}

func isNewSpec(old, obj any) bool {
	was, ok1 := old.(cmv1.GenericIssuer)
	is, ok2 := obj.(cmv1.GenericIssuer)
	return ok1 && ok2 && (was.GetGeneration() != is.GetGeneration() || was.GetUID() != is.GetUID())
}

// sync observes, plans and acts: one step for one issuer.
func (c *Controller) sync(ctx context.Context, key cache.ObjectName) (worker.Result, error) {
	obj, exists, err := c.written.GetByKey(key.String())
	if err != nil || !exists {
		return worker.Result{}, err
	}
	issuer, ok := obj.(cmv1.GenericIssuer)
	if !ok {
		return worker.Result{}, fmt.Errorf("the cache holds a %T for issuer %s", obj, key)
	}
	if issuer.GetDeletionTimestamp() != nil || isOfAnotherKind(issuer.GetSpec()) {
		return worker.Result{}, nil
	}
	s := c.observe(ctx, issuer)
	d := plan(s)
	klog.FromContext(ctx).V(4).Info("Planned", "step", d.step, "message", d.message)
	return c.act(ctx, s, d)
}
