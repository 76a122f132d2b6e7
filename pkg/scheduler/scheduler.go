// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"context"
	"fmt"
	"strconv"
	"sync"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	acmeclient "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/typed/acme/v1"
	"github.com/countersign-project/countersign/pkg/patch"
)

// ReasonStarted is the event of a challenge that was given a slot.
const ReasonStarted = "Started"

const (
	// writeTimeout bounds one grant.
	writeTimeout = 10 * time.Second
	// pauseAfterFailure is how long nothing is granted after the API server did
	// not take a grant.
	pauseAfterFailure = time.Second
)

// Config is what a Scheduler needs.
type Config struct {
	// Challenges is where grants are written.
	Challenges acmeclient.ChallengesGetter
	// Informer delivers the challenges.
	Informer cache.SharedIndexInformer
	// Recorder takes the Started events.
	Recorder record.EventRecorder
	// Clock drives the pause after a failure.
	Clock clock.Clock
	// Slots is how many challenges may be processing at the same time.
	Slots int
}

// Scheduler gives slots to challenges: it sets status.processing.
type Scheduler struct {
	challenges acmeclient.ChallengesGetter
	recorder   record.EventRecorder
	clock      clock.Clock
	synced     cache.InformerSynced
	wake       chan struct{}

	mu    sync.Mutex
	queue *Queue
}

// New returns a scheduler that observes from now on, and grants once it runs.
func New(config Config) (*Scheduler, error) {
	s := &Scheduler{
		challenges: config.Challenges,
		recorder:   config.Recorder,
		clock:      config.Clock,
		wake:       make(chan struct{}, 1),
		queue:      NewQueue(config.Slots),
	}
	registration, err := config.Informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    s.observe,
		UpdateFunc: func(_, obj any) { s.observe(obj) },
		DeleteFunc: s.forget,
	})
	if err != nil {
		return nil, fmt.Errorf("following challenges: %w", err)
	}
	s.synced = registration.HasSynced
	return s, nil
}

// Run grants slots until ctx is done. It must run in one process at a time.
func (s *Scheduler) Run(ctx context.Context) {
	ctx = klog.NewContext(ctx, klog.FromContext(ctx).WithName("scheduler"))
	if !cache.WaitForCacheSync(ctx.Done(), s.synced) {
		return
	}
	for {
		pause := s.grantAll(ctx)
		select {
		case <-ctx.Done():
			return
		case <-pause:
		case <-s.wake:
		}
	}
}

// Load is the number of challenges that hold a slot and of those that wait for one.
func (s *Scheduler) Load() (running, waiting int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.queue.Running(), s.queue.Waiting()
}

// grantAll writes grants until there are no more to give. If one cannot be
// written it stops, and returns a channel that fires when to go on.
func (s *Scheduler) grantAll(ctx context.Context) <-chan time.Time {
	for ctx.Err() == nil {
		item, ok := s.next()
		if !ok {
			return nil
		}
		if err := s.grant(ctx, item); err != nil {
			klog.FromContext(ctx).Error(err, "Granting a slot", "challenge", item.Key)
			return s.clock.After(pauseAfterFailure)
		}
	}
	return nil
}

func (s *Scheduler) next() (Item, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.queue.Grant()
}

// grant writes one grant down. If that fails, it is as if nothing had been granted.
func (s *Scheduler) grant(ctx context.Context, item Item) error {
	ctx, cancel := context.WithTimeout(ctx, writeTimeout)
	defer cancel()
	body, err := patch.Status(item.UID, acmev1.ChallengeStatus{}, acmev1.ChallengeStatus{Processing: true})
	if err != nil {
		return err
	}
	ch, err := s.challenges.Challenges(item.Key.Namespace).Patch(ctx, item.Key.Name, types.MergePatchType, body, metav1.PatchOptions{}, "status")
	s.settle(item, ch, err)
	switch {
	case err == nil:
		s.recorder.Event(ch, corev1.EventTypeNormal, ReasonStarted, "Challenge scheduled for processing")
		return nil
	case isGone(err):
		return nil
	default:
		return fmt.Errorf("setting status.processing: %w", err)
	}
}

// settle tells the queue what became of a grant.
func (s *Scheduler) settle(item Item, written *acmev1.Challenge, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case err == nil:
		s.queue.Confirm(item, version(written.ResourceVersion))
	case isGone(err):
		s.queue.Cancel(item)
	default:
		s.queue.Return(item)
	}
}

// isGone reports whether the challenge does not exist any more. A Conflict can
// only mean that there is a namesake with another UID: the patch asks for nothing else.
func isGone(err error) bool {
	return apierrors.IsNotFound(err) || apierrors.IsConflict(err)
}

func (s *Scheduler) observe(obj any) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return
	}
	key := types.NamespacedName{Namespace: ch.Namespace, Name: ch.Name}
	if ch.DeletionTimestamp != nil || ch.Status.State.IsFinal() {
		s.remove(key)
		return
	}
	item := Item{
		Key:     key,
		UID:     ch.UID,
		Name:    Name{DNSName: ch.Spec.DNSName, Type: string(ch.Spec.Type)},
		Created: ch.CreationTimestamp.Time,
		Version: version(ch.ResourceVersion),
	}
	if ch.Status.Processing {
		item.Phase = Running
	}
	s.mu.Lock()
	s.queue.Set(item)
	s.mu.Unlock()
	s.signal()
}

func (s *Scheduler) forget(obj any) {
	key, err := cache.DeletionHandlingObjectToName(obj)
	if err != nil {
		return
	}
	s.remove(key.AsNamespacedName())
}

func (s *Scheduler) remove(key types.NamespacedName) {
	s.mu.Lock()
	s.queue.Remove(key)
	s.mu.Unlock()
	s.signal()
}

func (s *Scheduler) signal() {
	select {
	case s.wake <- struct{}{}:
	default: // a signal is under way already
	}
}

// version is a resource version as a number. Kubernetes promises since 1.35 that
// those of one resource can be compared as numbers; should one not parse, 0 takes
// it as the older one, and the next observation sets it right.
func version(resourceVersion string) uint64 {
	v, err := strconv.ParseUint(resourceVersion, 10, 64)
	if err != nil {
		return 0
	}
	return v
}
