// SPDX-License-Identifier: Apache-2.0

package order

import (
	"context"
	"fmt"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	acmeclient "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/typed/acme/v1"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/memory"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/worker"
)

// ownWriteTTL is how long the answer to a write of ours is preferred to an older
// cache; the informer is never that late.
const ownWriteTTL = time.Minute

// OwnerIndex is the name of the Challenge informer's index by owning order.
const OwnerIndex = "order"

// OwnerIndexFunc files a Challenge under the UID of the Order that controls it.
func OwnerIndexFunc(obj any) ([]string, error) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return nil, nil
	}
	if owner := owningOrder(ch); owner != nil {
		return []string{string(owner.UID)}, nil
	}
	return nil, nil
}

func owningOrder(ch *acmev1.Challenge) *metav1.OwnerReference {
	if owner := metav1.GetControllerOf(ch); owner != nil && owner.Kind == "Order" {
		return owner
	}
	return nil
}

// Accounts gives the ACME client of an issuer's account.
type Accounts interface {
	Client(ctx context.Context, issuer cmv1.GenericIssuer) (*acme.Client, error)
}

// Config is what a Controller needs.
type Config struct {
	Client            acmeclient.AcmeV1Interface
	Informer          cache.SharedIndexInformer
	ChallengeInformer cache.SharedIndexInformer
	// IssuerInformers wake the orders of an issuer that changes.
	IssuerInformers []cache.SharedIndexInformer
	Issuers         issuers.Lister
	Accounts        Accounts
	Recorder        record.EventRecorder
	Clock           clock.WithTicker
	// CheckPeriod bounds the interval of polls at the CA.
	CheckPeriod time.Duration
}

// Controller works off orders.
type Controller struct {
	client      acmeclient.AcmeV1Interface
	informer    cache.SharedIndexInformer
	challenges  cache.Indexer
	issuers     issuers.Lister
	accounts    Accounts
	recorder    record.EventRecorder
	clock       clock.Clock
	checkPeriod time.Duration

	// written holds our own writes until the informer has caught up.
	written cache.MutationCache
	memory  *memory.Store[plan.OrderMemory]
	loop    *worker.Loop
	synced  []cache.InformerSynced
}

// New returns a controller that collects keys from now on, and works once it runs.
func New(config Config) (*Controller, error) {
	c := &Controller{
		client:      config.Client,
		informer:    config.Informer,
		challenges:  config.ChallengeInformer.GetIndexer(),
		issuers:     config.Issuers,
		accounts:    config.Accounts,
		recorder:    config.Recorder,
		clock:       config.Clock,
		checkPeriod: config.CheckPeriod,
		memory:      memory.New[plan.OrderMemory](),
	}
	c.written = cache.NewIntegerResourceVersionMutationCache(klog.Background(), config.Informer.GetStore(), nil, ownWriteTTL, false)
	c.loop = worker.NewLoop("orders", c.sync, worker.Options{
		Kind:    "order",
		Clock:   config.Clock,
		Backoff: worker.Backoff{Base: 2 * time.Second, Max: 5 * time.Minute},
		// What was ordered is brought to an end before more is ordered.
		HasBegun: c.memory.Has,
	})
	return c, c.follow(config)
}

// follow makes everything that matters to an order wake it.
func (c *Controller) follow(config Config) error {
	followed := map[cache.SharedIndexInformer]func(any){
		config.Informer:          c.loop.EnqueueObject,
		config.ChallengeInformer: c.enqueueOwner,
	}
	for _, informer := range config.IssuerInformers {
		followed[informer] = c.enqueueOf
	}
	for informer, handle := range followed {
		synced, err := worker.Follow(informer, handle)
		if err != nil {
			return err
		}
		c.synced = append(c.synced, synced)
	}
	return nil
}

// Run works until ctx is done and returns when the last worker has stopped.
func (c *Controller) Run(ctx context.Context, workers int) {
	if !cache.WaitForCacheSync(ctx.Done(), c.synced...) {
		workers = 0 // ctx is done; the queue has to end, too
	}
	c.loop.Run(ctx, workers)
}

// enqueueOwner enqueues the order that owns a challenge.
func (c *Controller) enqueueOwner(obj any) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return
	}
	if owner := owningOrder(ch); owner != nil {
		c.loop.Enqueue(cache.NewObjectName(ch.Namespace, owner.Name))
	}
}

// enqueueOf enqueues the orders of an issuer.
func (c *Controller) enqueueOf(issuer any) {
	orders, err := c.informer.GetIndexer().ByIndex(issuers.Index, issuers.IndexKey(issuer))
	if err != nil {
		return // only if the index does not exist, which cmd makes sure of
	}
	for _, order := range orders {
		c.loop.EnqueueObject(order)
	}
}

// sync observes, plans and acts: one step for one order.
func (c *Controller) sync(ctx context.Context, key cache.ObjectName) (worker.Result, error) {
	obj, exists, err := c.written.GetByKey(key.String())
	if err != nil {
		return worker.Result{}, err
	}
	if !exists {
		c.memory.Forget(key)
		return worker.Result{}, nil
	}
	order, ok := obj.(*acmev1.Order)
	if !ok {
		return worker.Result{}, fmt.Errorf("the cache holds a %T for order %s", obj, key)
	}
	s, err := c.observe(order)
	if err != nil {
		return worker.Result{}, err
	}
	decision := plan.Order(s.view)
	klog.FromContext(ctx).V(4).Info("Planned", "step", decision.Step, "reason", decision.Reason)
	return c.act(ctx, s, decision)
}
