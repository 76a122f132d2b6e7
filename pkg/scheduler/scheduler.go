// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"context"
	"fmt"
	"sync"
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	acmeclient "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/typed/acme/v1"
)

// The reasons of the scheduler's events.
const (
	// ReasonStarted: a challenge was given a slot.
	ReasonStarted = "Started"
	// ReasonYielded: a challenge gave its slot to others; the text says until when.
	ReasonYielded = "Yielded"
	// ReasonInvalidAnnotation: a Namespace or issuer carries an annotation about
	// slots that cannot be used; the default holds.
	ReasonInvalidAnnotation = "InvalidAnnotation"
)

// DefaultLease is how long a challenge may hold its slot without progress while
// others wait, if Config does not say.
const DefaultLease = time.Minute

// pauseAfterFailure is how long nothing is written after the API server did not
// take a grant or a yield.
const pauseAfterFailure = time.Second

// Config is what a Scheduler needs.
type Config struct {
	// Challenges is where grants and yields are written.
	Challenges acmeclient.ChallengesGetter
	// Informer delivers the challenges.
	Informer cache.SharedIndexInformer
	// IssuerInformers deliver Issuers and ClusterIssuers, for their caps; none is
	// needed.
	IssuerInformers []cache.SharedIndexInformer
	// Namespaces delivers namespaces, or just their metadata, for their weights and
	// caps; it may be nil.
	Namespaces cache.SharedIndexInformer
	// Recorder takes the events.
	Recorder record.EventRecorder
	// Clock tells when leases and pauses end.
	Clock clock.Clock
	// Slots is how many challenges may be processing at the same time.
	Slots int
	// Lease is how long a challenge may hold its slot without progress while others
	// wait; DefaultLease if zero.
	Lease time.Duration
	// Values says how many values the provider of a DNS-01 challenge can hold at one
	// name; zero is any number. Nil is one for all: one challenge for each name.
	Values func(ch *acmev1.Challenge) int
}

// Scheduler gives slots to challenges and takes them back: it sets status.processing.
type Scheduler struct {
	challenges acmeclient.ChallengesGetter
	known      cache.Store
	recorder   record.EventRecorder
	clock      clock.Clock
	begun      time.Time
	lease      time.Duration
	values     func(ch *acmev1.Challenge) int
	synced     []cache.InformerSynced
	wake       chan struct{}

	mu         sync.Mutex
	queue      *Queue
	complaints map[complaintKey]string
	// unsaid are the complaints that nobody has heard of yet.
	unsaid []complaint
	// failures counts how often in a row the API server did not take a challenge.
	failures map[types.NamespacedName]int
}

// New returns a scheduler that observes from now on, and grants once it runs.
func New(config Config) (*Scheduler, error) {
	if config.Lease == 0 {
		config.Lease = DefaultLease
	}
	s := &Scheduler{
		challenges: config.Challenges,
		known:      config.Informer.GetStore(),
		recorder:   config.Recorder,
		clock:      config.Clock,
		begun:      config.Clock.Now(),
		lease:      config.Lease,
		values:     config.Values,
		wake:       make(chan struct{}, 1),
		queue:      NewQueue(config.Slots, config.Lease),
		complaints: make(map[complaintKey]string),
		failures:   make(map[types.NamespacedName]int),
	}
	if err := s.follow(config.Informer, s.observe, s.forget); err != nil {
		return nil, fmt.Errorf("following challenges: %w", err)
	}
	for _, informer := range config.IssuerInformers {
		if err := s.follow(informer, s.observeIssuer, s.forgetIssuer); err != nil {
			return nil, fmt.Errorf("following issuers: %w", err)
		}
	}
	if config.Namespaces == nil {
		return s, nil
	}
	if err := s.follow(config.Namespaces, s.observeNamespace, s.forgetNamespace); err != nil {
		return nil, fmt.Errorf("following namespaces: %w", err)
	}
	return s, nil
}

func (s *Scheduler) follow(informer cache.SharedIndexInformer, observe, forget func(any)) error {
	registration, err := informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    observe,
		UpdateFunc: func(_, obj any) { observe(obj) },
		DeleteFunc: forget,
	})
	if err != nil {
		return err
	}
	s.synced = append(s.synced, registration.HasSynced)
	return nil
}

// Run grants slots and takes them back until ctx is done. It must run in one
// process at a time.
func (s *Scheduler) Run(ctx context.Context) {
	ctx = klog.NewContext(ctx, klog.FromContext(ctx).WithName("scheduler"))
	if !cache.WaitForCacheSync(ctx.Done(), s.synced...) {
		return
	}
	for ctx.Err() == nil {
		s.complain()
		if s.writeAll(ctx) {
			s.await(ctx, s.next(), s.wake)
		} else {
			s.await(ctx, s.now().Add(pauseAfterFailure), nil)
		}
	}
}

// Load is how many challenges hold a slot, and how many wait for one.
func (s *Scheduler) Load() Load {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.queue.Load()
}

// OldestWaits is for how long the oldest challenge of each lane has been there that could
// run if there were a slot: fresh and slow; zero where nobody waits.
func (s *Scheduler) OldestWaits() (inFresh, inSlow time.Duration) {
	s.mu.Lock()
	since, slowSince := s.queue.OldestWait()
	s.mu.Unlock()
	age := func(at time.Time) time.Duration {
		if at.IsZero() {
			return 0
		}
		return max(0, s.clock.Since(at))
	}
	return age(since), age(slowSince)
}

// now is a time that goes on evenly, whatever happens to the clock on the wall: a
// clock that is set back must not make leases longer.
func (s *Scheduler) now() time.Time { return s.begun.Add(s.clock.Since(s.begun)) }

// next is when something changes by time alone.
func (s *Scheduler) next() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.queue.Next()
}

// await returns at that time, if it is not zero, or when something has changed.
func (s *Scheduler) await(ctx context.Context, at time.Time, changed <-chan struct{}) {
	var due <-chan time.Time
	if !at.IsZero() {
		timer := s.clock.NewTimer(max(at.Sub(s.now()), time.Nanosecond))
		defer timer.Stop()
		due = timer.C()
	}
	select {
	case <-ctx.Done():
	case <-changed:
	case <-due:
	}
}

func (s *Scheduler) signal() {
	select {
	case s.wake <- struct{}{}:
	default: // a signal is under way already
	}
}
