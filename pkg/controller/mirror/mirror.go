// SPDX-License-Identifier: Apache-2.0

// Package mirror answers: which namespaces have to hear of it when a responder comes
// or goes? Each namespace with HTTP-01 routes has EndpointSlices that mirror those of
// the responders' own Service. It has those looked at that may be out of date, one
// namespace at a time, and wakes challenges when somebody answers again.
//
// It never writes a slice itself: what is in it, and whether the namespace needs it,
// is the solver's question.
package mirror

import (
	"context"

	discoveryv1 "k8s.io/api/discovery/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/solver/http01"
	"github.com/countersign-project/countersign/pkg/worker"
)

// Config is what a Controller needs.
type Config struct {
	// Responders are the EndpointSlices of the responders' own Service, Mirrors those
	// of ours, wherever they are. They are indexed by namespace.
	Responders, Mirrors cache.SharedIndexInformer
	// Mirror brings a namespace up to date.
	Mirror func(ctx context.Context, namespace string) error
	// Wake is told of a namespace where nobody answered and somebody does now, or the
	// other way round, or where there is no mirror any more.
	Wake  func(namespace string)
	Clock clock.WithTicker
}

// Controller keeps mirrors up to date.
type Controller struct {
	config Config
	loop   *worker.Loop
	synced []cache.InformerSynced
}

// New returns a controller that collects keys from now on, and works once it runs.
func New(config Config) (*Controller, error) {
	c := &Controller{config: config}
	c.loop = worker.NewLoop("mirrors", c.sync, worker.Options{Clock: config.Clock})
	synced, err := worker.Follow(config.Responders, c.enqueueAll)
	if err != nil {
		return nil, err
	}
	c.synced = append(c.synced, synced)
	if synced, err = worker.Follow(config.Mirrors, c.enqueue); err != nil {
		return nil, err
	}
	c.synced = append(c.synced, synced)
	_, err = config.Mirrors.AddEventHandler(cache.ResourceEventHandlerFuncs{UpdateFunc: c.changed, DeleteFunc: c.deleted})
	return c, err
}

// Run works until ctx is done and returns when the last worker has stopped.
func (c *Controller) Run(ctx context.Context, workers int) {
	if !cache.WaitForCacheSync(ctx.Done(), c.synced...) {
		workers = 0 // ctx is done; the queue has to end, too
	}
	c.loop.Run(ctx, workers)
}

func (c *Controller) sync(ctx context.Context, key cache.ObjectName) (worker.Result, error) {
	return worker.Result{}, c.config.Mirror(ctx, key.Namespace)
}

// enqueue has the namespace of a mirror looked at.
func (c *Controller) enqueue(mirror any) {
	if slice, ok := mirror.(*discoveryv1.EndpointSlice); ok {
		c.loop.Enqueue(cache.ObjectName{Namespace: slice.Namespace})
	}
}

// enqueueAll has all namespaces looked at that have a mirror.
func (c *Controller) enqueueAll(any) {
	for _, namespace := range c.config.Mirrors.GetIndexer().ListIndexFuncValues(cache.NamespaceIndex) {
		c.loop.Enqueue(cache.ObjectName{Namespace: namespace})
	}
}

func (c *Controller) changed(before, after any) {
	old, wasSlice := before.(*discoveryv1.EndpointSlice)
	now, isSlice := after.(*discoveryv1.EndpointSlice)
	if wasSlice && isSlice && http01.HasReady(old) != http01.HasReady(now) {
		c.config.Wake(now.Namespace)
	}
}

// deleted wakes those whose routes lead nowhere now: somebody has deleted the mirror, or
// the Service in front of it.
func (c *Controller) deleted(mirror any) {
	if key, err := cache.DeletionHandlingObjectToName(mirror); err == nil {
		c.config.Wake(key.Namespace)
	}
}
