// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"fmt"
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	acmeclient "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/typed/acme/v1"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/lately"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/memory"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/settle"
	"github.com/countersign-project/countersign/pkg/solver"
	"github.com/countersign-project/countersign/pkg/timeline"
	"github.com/countersign-project/countersign/pkg/worker"
)

// ownWriteTTL is how long the answer to a write of ours is preferred to an older
// cache; the informer is never that late.
const ownWriteTTL = time.Minute

// Accounts gives the ACME client of an issuer's account.
type Accounts interface {
	Client(ctx context.Context, issuer cmv1.GenericIssuer) (*acme.Client, error)
}

// Checker looks once whether the CA would see the proof, and may issue.
type Checker interface {
	Check(ctx context.Context, ch *acmev1.Challenge, ca selfcheck.CA) selfcheck.Finding
}

// Secrets watches Secrets on behalf of challenges that wait.
type Secrets interface {
	Follow(object cache.ObjectName, refs []types.NamespacedName)
	Unfollow(object cache.ObjectName)
}

// LeftBehind keeps what could not be cleaned up.
type LeftBehind interface {
	Add(ctx context.Context, entry leftbehind.Entry) error
}

// Config is what a Controller needs.
type Config struct {
	Client   acmeclient.ChallengesGetter
	Informer cache.SharedIndexInformer
	// IssuerInformers wake the challenges of an issuer that changes.
	IssuerInformers []cache.SharedIndexInformer
	Issuers         issuers.Lister
	Accounts        Accounts
	Solvers         solver.Table
	Checker         Checker
	Recorder        record.EventRecorder
	Clock           clock.WithTicker
	Policy          plan.ChallengePolicy
	// Budget of failed authorizations, shared by all issuers.
	Budget     *acme.Budget
	Secrets    Secrets
	LeftBehind LeftBehind
	// IsTerminating reports whether a namespace is being deleted. Nil: none is.
	IsTerminating func(namespace string) bool
	// Wrote is told of each write to a challenge, before the informer knows. Nil:
	// nobody is told.
	Wrote func(*acmev1.Challenge)
	// Renew tells the scheduler that a challenge which waits after it gave its slot
	// to others has a new chance. Nil: nobody is told.
	Renew func(challenge cache.ObjectName)
	// ClusterResourceNamespace holds the Secrets of ClusterIssuers.
	ClusterResourceNamespace string
	// Counter is told what happens. Nil: nobody counts.
	Counter Counter
}

// Counter counts what happens to challenges.
type Counter interface {
	// Looked is told of each look of the self-check: Passed, or the class of what stands
	// in the way.
	Looked(challenge acmev1.ChallengeType, result string)
	// Ended is told of each challenge that has come to its final state.
	Ended(challenge acmev1.ChallengeType, state acmev1.State)
	// Spent is told how long a challenge was in each stage, when it is cleaned up.
	Spent(challenge acmev1.ChallengeType, stages map[string]time.Duration)
}

// uncounted counts nothing.
type uncounted struct{}

func (uncounted) Looked(acmev1.ChallengeType, string)                  {}
func (uncounted) Ended(acmev1.ChallengeType, acmev1.State)             {}
func (uncounted) Spent(acmev1.ChallengeType, map[string]time.Duration) {}

// Controller works off challenges that hold a slot, are final or being deleted.
type Controller struct {
	client   acmeclient.ChallengesGetter
	informer cache.SharedIndexInformer
	issuers  issuers.Lister
	accounts Accounts
	solvers  solver.Table
	checker  Checker
	recorder record.EventRecorder
	clock    clock.Clock
	policy   plan.ChallengePolicy

	budget                   *acme.Budget
	secrets                  Secrets
	leftBehind               LeftBehind
	isTerminating            func(namespace string) bool
	wrote                    func(*acmev1.Challenge)
	renew                    func(challenge cache.ObjectName)
	clusterResourceNamespace string

	// written holds our own writes until the informer has caught up.
	written cache.MutationCache
	memory  *memory.Store[plan.ChallengeMemory]
	nudges  nudges
	// timelines by the UIDs of challenges.
	timelines *lately.Store[timeline.Timeline]
	counter   Counter
	// settleTimes are what was learnt at the CA.
	settleTimes *settle.Times
	loop        *worker.Loop
	synced      []cache.InformerSynced
}

// New returns a controller that collects keys from now on, and works once it runs.
func New(config Config) (*Controller, error) {
	c := &Controller{
		client:   config.Client,
		informer: config.Informer,
		issuers:  config.Issuers,
		accounts: config.Accounts,
		solvers:  config.Solvers,
		checker:  config.Checker,
		recorder: config.Recorder,
		clock:    config.Clock,
		policy:   config.Policy,
		memory:   memory.New[plan.ChallengeMemory](),
		nudges:   nudges{counts: make(map[cache.ObjectName]int)},

		settleTimes: settle.New(),
		timelines:   lately.New[timeline.Timeline](config.Clock, mostTimelines, timelineLasts),

		budget:                   config.Budget,
		secrets:                  config.Secrets,
		leftBehind:               config.LeftBehind,
		isTerminating:            config.IsTerminating,
		wrote:                    config.Wrote,
		renew:                    config.Renew,
		clusterResourceNamespace: config.ClusterResourceNamespace,
	}
	if c.counter = config.Counter; c.counter == nil {
		c.counter = uncounted{}
	}
	if c.isTerminating == nil {
		c.isTerminating = func(string) bool { return false }
	}
	if c.wrote == nil {
		c.wrote = func(*acmev1.Challenge) {}
	}
	if c.renew == nil {
		c.renew = func(cache.ObjectName) {}
	}
	c.written = cache.NewIntegerResourceVersionMutationCache(klog.Background(), config.Informer.GetStore(), nil, ownWriteTTL, false)
	c.loop = worker.NewLoop("challenges", c.sync, worker.Options{
		Kind:    "challenge",
		Clock:   config.Clock,
		Backoff: worker.Backoff{Base: 2 * time.Second, Max: 5 * time.Minute},
	})
	return c, c.follow(config)
}

// follow makes everything that matters to a challenge wake it.
func (c *Controller) follow(config Config) error {
	followed := map[cache.SharedIndexInformer]func(any){config.Informer: c.enqueue}
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
	c.recallFailures()
	c.loop.Run(ctx, workers)
}

// enqueue enqueues a challenge, unless it is done and nothing is known of it: there
// may be thousands of those when the process starts.
func (c *Controller) enqueue(obj any) {
	ch, ok := obj.(*acmev1.Challenge)
	if ok && plan.IsDone(ch) && !c.memory.Has(cache.MetaObjectToName(ch)) {
		return
	}
	c.loop.EnqueueObject(obj)
}

// enqueueOf enqueues the challenges of an issuer.
func (c *Controller) enqueueOf(issuer any) {
	challenges, err := c.informer.GetIndexer().ByIndex(issuers.Index, issuers.IndexKey(issuer))
	if err != nil {
		return // only if the index does not exist, which cmd makes sure of
	}
	for _, ch := range challenges {
		c.enqueue(ch)
	}
}

// sync observes, plans and acts: one step for one challenge.
func (c *Controller) sync(ctx context.Context, key cache.ObjectName) (worker.Result, error) {
	ch, err := c.get(key)
	if err != nil {
		return worker.Result{}, err
	}
	if ch == nil {
		c.forget(key)
		return worker.Result{}, nil
	}
	s := c.observe(ch)
	if s.view.HasNewChance() {
		c.renew(key)
	}
	decision := plan.Challenge(s.view)
	klog.FromContext(ctx).V(4).Info("Planned", "step", decision.Step, "reason", decision.Reason)
	return c.act(ctx, s, decision)
}

func (c *Controller) forget(key cache.ObjectName) {
	c.memory.Forget(key)
	c.nudges.forget(key)
	c.secrets.Unfollow(key)
}

func (c *Controller) get(key cache.ObjectName) (*acmev1.Challenge, error) {
	obj, exists, err := c.written.GetByKey(key.String())
	if err != nil || !exists {
		return nil, err
	}
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return nil, fmt.Errorf("the cache holds a %T for challenge %s", obj, key)
	}
	return ch, nil
}
