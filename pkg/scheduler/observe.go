// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"strconv"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/issuers"
)

// Ended takes in a challenge that this process has just written, so that the slot of
// one that is over is free before the informer says so. All else is left to the
// informer, which knows the order of things.
func (s *Scheduler) Ended(ch *acmev1.Challenge) {
	if !isOver(ch) {
		return
	}
	s.mu.Lock()
	s.queue.End(types.NamespacedName{Namespace: ch.Namespace, Name: ch.Name}, ch.UID)
	s.mu.Unlock()
	s.signal()
}

func (s *Scheduler) observe(obj any) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return
	}
	if isOver(ch) || !ch.Status.Processing && acmev1.IsHeld(ch) {
		s.remove(types.NamespacedName{Namespace: ch.Namespace, Name: ch.Name})
		return
	}
	item := s.itemOf(ch)
	s.mu.Lock()
	s.queue.Set(item, s.now())
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
	delete(s.failures, key)
	s.mu.Unlock()
	s.signal()
}

// isOver reports whether a challenge needs no slot any more.
func isOver(ch *acmev1.Challenge) bool {
	return ch.DeletionTimestamp != nil || ch.Status.State.IsFinal()
}

// itemOf is a challenge as the queue sees it.
func (s *Scheduler) itemOf(ch *acmev1.Challenge) Item {
	item := Item{
		Key:      types.NamespacedName{Namespace: ch.Namespace, Name: ch.Name},
		UID:      ch.UID,
		Name:     Name{DNSName: ch.Spec.DNSName, Type: string(ch.Spec.Type)},
		Created:  ch.CreationTimestamp.Time,
		Limit:    s.limit(ch),
		Value:    ch.Spec.Key,
		Progress: progress(ch.Status),
		Version:  version(ch.ResourceVersion),
	}
	if keys, err := issuers.IndexFunc(ch); err == nil && len(keys) > 0 {
		item.Issuer = keys[0]
	}
	switch {
	case ch.Status.Processing:
		item.Phase, item.Wrote = Running, ch.Status.Presented && mayWriteElsewhere(ch)
	case HasYielded(ch.Status.Reason):
		item.Yielded = true
	default:
		item.Record = WantedRecord(ch.Status.Reason)
	}
	return item
}

// limit is how many challenges may run at the names of this one.
func (s *Scheduler) limit(ch *acmev1.Challenge) int {
	if s.values == nil || ch.Spec.Type != acmev1.DNS01 {
		return 1
	}
	if n := s.values(ch); n != 0 {
		return n
	}
	return AnyNumber
}

// mayWriteElsewhere reports whether only DNS knows which record a challenge writes.
func mayWriteElsewhere(ch *acmev1.Challenge) bool {
	dns01 := ch.Spec.Solver.DNS01
	return ch.Spec.Type == acmev1.DNS01 && dns01 != nil && dns01.CNAMEStrategy == acmev1.CNAMEFollow
}

// progress is what the status shows of how far a challenge is. A reason is none:
// that may change for ever.
func progress(status acmev1.ChallengeStatus) string {
	if status.Presented {
		return "presented " + string(status.State)
	}
	return string(status.State)
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
