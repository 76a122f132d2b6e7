// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/klog/v2"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/crashpoint"
	"github.com/countersign-project/countersign/pkg/patch"
)

const (
	// writeTimeout bounds one write.
	writeTimeout = 10 * time.Second
	// writesAtATime is how many grants and yields are written in parallel. The queue
	// counts each from the moment that it is decided.
	writesAtATime = 4
	// lookAgain is how long a challenge is left alone whose yield came too late: it
	// has changed, and the news are on their way.
	lookAgain = time.Second
)

// move is a grant or a yield that is to be written.
type move struct {
	Yield
	isYield bool
}

// writeAll writes grants and yields until there are no more. It stops if one cannot
// be written, and returns false.
func (s *Scheduler) writeAll(ctx context.Context) bool {
	for ctx.Err() == nil {
		moves := s.nextMoves()
		if len(moves) == 0 {
			return true
		}
		if !s.writeMoves(ctx, moves) {
			return false
		}
	}
	return true
}

// nextMoves takes the next grants and yields from the queue, as many as are written
// in parallel.
func (s *Scheduler) nextMoves() (moves []move) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for now := s.now(); len(moves) < writesAtATime; {
		if item, ok := s.queue.Grant(now); ok {
			moves = append(moves, move{Yield: Yield{Item: item}})
			continue
		}
		yield, ok := s.queue.Yield(now)
		if !ok {
			break
		}
		moves = append(moves, move{yield, true})
	}
	return moves
}

func (s *Scheduler) writeMoves(ctx context.Context, moves []move) bool {
	var failures atomic.Int32
	var group sync.WaitGroup
	for _, m := range moves {
		group.Go(func() {
			if err := s.write(ctx, m); err != nil {
				failures.Add(1)
				klog.FromContext(ctx).Error(err, "Writing", "challenge", m.Key.String())
			}
		})
	}
	group.Wait()
	return int(failures.Load()) < len(moves) // else it is not about one of them
}

// write writes one move down. If that fails, it is as if nothing had been decided.
func (s *Scheduler) write(ctx context.Context, m move) error {
	ctx, cancel := context.WithTimeout(ctx, writeTimeout)
	defer cancel()
	if m.isYield {
		return s.yield(ctx, m.Yield)
	}
	return s.grant(ctx, m.Item)
}

func (s *Scheduler) grant(ctx context.Context, item Item) error {
	from, to := acmev1.ChallengeStatus{}, acmev1.ChallengeStatus{Processing: true}
	if ch, ok := s.lookUp(item); ok {
		from.Reason, to.Reason = ch.Status.Reason, WithoutYield(ch.Status.Reason)
	}
	body, err := patch.Status(item.UID, from, to)
	var ch *acmev1.Challenge
	if err == nil {
		ch, err = s.patch(ctx, item, body)
	}
	if err == nil {
		crashpoint.Reached("scheduler", "Grant", "written")
		klog.FromContext(ctx).V(2).Info("Granted a slot", "challenge", item.Key.String())
		s.recorder.Event(ch, corev1.EventTypeNormal, ReasonStarted, "Challenge scheduled for processing")
	}
	if err = s.settle(item, ch, err, isGone(err)); err != nil {
		return fmt.Errorf("granting a slot: setting status.processing: %w", err)
	}
	return nil
}

// yield writes a yield down, provided that the challenge is still as it was when
// the yield was decided: it may have ended meanwhile, and then its reason is not
// to be touched.
func (s *Scheduler) yield(ctx context.Context, y Yield) error {
	known, ok := s.lookUp(y.Item)
	switch {
	case !ok:
		s.cancel(y.Item)
		return nil
	case isOver(known) || !known.Status.Processing || progress(known.Status) != y.Progress:
		s.putOff(y.Item, lookAgain) // the event that says so is on its way
		return nil
	}
	note := s.note(y)
	body, err := yieldPatch(known, note)
	var ch *acmev1.Challenge
	if err == nil {
		ch, err = s.patch(ctx, y.Item, body)
	}
	switch {
	case err == nil:
		crashpoint.Reached("scheduler", "Yield", "written")
		klog.FromContext(ctx).V(2).Info("Took a slot back", "challenge", y.Key.String(), "note", note)
		s.recorder.Event(ch, corev1.EventTypeNormal, ReasonYielded, note)
	case apierrors.IsConflict(err):
		s.putOff(y.Item, lookAgain)
		return nil
	}
	if err = s.settle(y.Item, ch, err, apierrors.IsNotFound(err)); err != nil {
		return fmt.Errorf("taking a slot back: setting status.processing: %w", err)
	}
	return nil
}

// note says why a challenge yields. Its time is that of the clock on the wall.
func (s *Scheduler) note(y Yield) string {
	if y.Record != "" {
		return RecordNote(y.Record, y.Holder)
	}
	return YieldNote(y.Held, s.clock.Now().Add(y.Until.Sub(s.now())).Round(time.Second))
}

// yieldPatch takes the slot back. It is tied to the version that it was made from.
func yieldPatch(ch *acmev1.Challenge, note string) ([]byte, error) {
	type meta struct {
		UID             types.UID `json:"uid"`
		ResourceVersion string    `json:"resourceVersion"`
	}
	type status struct {
		Processing bool   `json:"processing"`
		Reason     string `json:"reason"`
	}
	return json.Marshal(struct {
		Metadata meta   `json:"metadata"`
		Status   status `json:"status"`
	}{
		meta{ch.UID, ch.ResourceVersion},
		status{false, withNote(ch.Status.Reason, note)},
	})
}

func (s *Scheduler) patch(ctx context.Context, item Item, body []byte) (*acmev1.Challenge, error) {
	return s.challenges.Challenges(item.Key.Namespace).Patch(ctx, item.Key.Name, types.MergePatchType, body, metav1.PatchOptions{}, "status")
}

// lookUp is the challenge of an item as the informer knows it.
func (s *Scheduler) lookUp(item Item) (*acmev1.Challenge, bool) {
	obj, ok, err := s.known.GetByKey(item.Key.String())
	if err != nil || !ok {
		return nil, false
	}
	ch, ok := obj.(*acmev1.Challenge)
	return ch, ok && ch.UID == item.UID
}

// settle tells the queue what became of a write, and returns the error if the API
// server is to be given a pause.
func (s *Scheduler) settle(item Item, written *acmev1.Challenge, err error, isGone bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case err == nil:
		delete(s.failures, item.Key)
		s.queue.Confirm(item, version(written.ResourceVersion))
	case isGone:
		s.queue.Cancel(item)
		return nil
	case isUncertain(err) && s.failures[item.Key] < certainty:
		s.failures[item.Key]++
		s.queue.Return(item)
	default:
		s.queue.PutOff(item, s.now().Add(s.afterFailure(item.Key)))
	}
	return err
}

// afterFailure is how long a challenge is left alone that the API server did not
// take: a second at first, since an API server that has just started refuses much,
// and a lease at most. Meanwhile others have their turn: what one tenant's
// admission webhook does is not everybody's affair.
func (s *Scheduler) afterFailure(key types.NamespacedName) time.Duration {
	pause := s.lease
	if n := s.failures[key]; n < 10 {
		pause = min(pause, time.Second<<n)
	}
	s.failures[key]++
	return pause
}

func (s *Scheduler) cancel(item Item) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queue.Cancel(item)
}

func (s *Scheduler) putOff(item Item, pause time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queue.PutOff(item, s.now().Add(pause))
}

// isGone reports whether a challenge that was granted a slot does not exist any
// more. A Conflict can only mean that there is a namesake with another UID: the
// patch asks for nothing else.
func isGone(err error) bool {
	return apierrors.IsNotFound(err) || apierrors.IsConflict(err)
}

// certainty is how often in a row a write may end without an answer before it is
// certain that none of them was applied: the informer would have said so.
const certainty = 2

// isUncertain reports whether a write may have been applied all the same: there was
// no answer. The same is then tried again before anybody else gets the slot.
func isUncertain(err error) bool {
	return apierrors.ReasonForError(err) == metav1.StatusReasonUnknown || apierrors.IsTimeout(err)
}
