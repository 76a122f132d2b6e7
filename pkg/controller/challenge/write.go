// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/klog/v2"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/crashpoint"
	"github.com/countersign-project/countersign/pkg/patch"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/worker"
)

// writeTimeout bounds a write to the API server.
const writeTimeout = 5 * time.Second

// finish writes the outcome down: memory, then the status in one patch, then the
// events about it, and now and then the timeline of what takes long. What it returns is
// the worker's. What was done is written even if the process is being stopped: an order
// at the CA that nobody knows is lost.
func (c *Controller) finish(ctx context.Context, s situation, step plan.ChallengeStep, o outcome) (worker.Result, error) {
	ch := s.view.Challenge
	c.memory.Set(ch, o.memory)
	c.followSecrets(ch, o.memory)
	if ctx.Err() != nil && o.err != nil { // we were interrupted, which is nobody's fault
		o.status.Reason, o.events = ch.Status.Reason, nil
	} else if isWorthNoting(step, o) {
		c.note(s, step, o)
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), writeTimeout)
	defer cancel()
	body, err := statusPatch(ch, o.status)
	if err != nil {
		return worker.Result{}, err
	}
	if body != nil {
		err := c.patch(ctx, ch, types.MergePatchType, body, "status")
		if apierrors.IsConflict(err) && isOnlySaying(ch.Status, o.status) {
			return worker.At(c.clock.Now(), o.at), o.err
		}
		if err != nil {
			return worker.Result{}, errors.Join(o.err, fmt.Errorf("writing status: %w", err))
		}
		klog.FromContext(ctx).V(2).Info("Changed", "state", o.status.State, "processing", o.status.Processing,
			"presented", o.status.Presented, "reason", o.status.Reason)
	}
	crashpoint.Reached("challenge", string(step), "written")
	if o.status.State.IsFinal() && !ch.Status.State.IsFinal() {
		c.counter.Ended(ch.Spec.Type, o.status.State)
	}
	for _, e := range o.events {
		c.recorder.Event(ch, e.kind, e.reason, e.message)
	}
	c.keepUsersInformed(ctx, ch, o.status)
	return worker.At(c.clock.Now(), o.at), o.err
}

// statusPatch ties a patch that only says something to the version that it speaks
// of: what the scheduler has said meanwhile is not talked over. What was done is
// written in any case.
func statusPatch(ch *acmev1.Challenge, to acmev1.ChallengeStatus) ([]byte, error) {
	if isOnlySaying(ch.Status, to) {
		return patch.StatusAt(ch, ch.Status, to)
	}
	return patch.Status(ch.UID, ch.Status, to)
}

// isOnlySaying reports whether two statuses differ in nothing but the reason.
func isOnlySaying(from, to acmev1.ChallengeStatus) bool {
	from.Reason = to.Reason
	return from == to
}

// patch sends one patch and remembers the answer. That the challenge is gone is no error.
func (c *Controller) patch(ctx context.Context, ch *acmev1.Challenge, kind types.PatchType, body []byte, subresources ...string) error {
	written, err := c.client.Challenges(ch.Namespace).Patch(ctx, ch.Name, kind, body, metav1.PatchOptions{}, subresources...)
	if apierrors.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	c.written.Mutation(written)
	c.wrote(written)
	return nil
}

// adopt puts the finalizer on, in place of the legacy one.
func (c *Controller) adopt(ctx context.Context, ch *acmev1.Challenge) error {
	finalizers := slices.DeleteFunc(slices.Clone(ch.Finalizers), isOurs)
	return c.patchFinalizers(ctx, ch, append(finalizers, acmev1.Finalizer), nil)
}

func (c *Controller) removeFinalizers(ctx context.Context, ch *acmev1.Challenge) error {
	return c.patchFinalizers(ctx, ch, slices.DeleteFunc(slices.Clone(ch.Finalizers), isOurs), c.annotation(ch))
}

// patchFinalizers replaces the finalizers, and does what goes along, if they are still
// those that we saw. It compares them and not the resource version, so that a deletion
// that comes between does not cost another clean-up.
func (c *Controller) patchFinalizers(ctx context.Context, ch *acmev1.Challenge, finalizers []string, along []patch.Operation) error {
	var ops []patch.Operation
	ops = append(ops, patch.Operation{Op: "test", Path: "/metadata/uid", Value: ch.UID})
	if len(ch.Finalizers) > 0 {
		ops = append(ops, patch.Operation{Op: "test", Path: "/metadata/finalizers", Value: ch.Finalizers})
	} else { // that there are none cannot be tested
		ops = append(ops, patch.Operation{Op: "test", Path: "/metadata/resourceVersion", Value: ch.ResourceVersion})
	}
	ops = append(ops, patch.Operation{Op: "add", Path: "/metadata/finalizers", Value: finalizers})
	ops = append(ops, along...)
	body, err := json.Marshal(ops)
	if err != nil {
		return fmt.Errorf("encoding finalizers: %w", err)
	}
	if err := c.patch(ctx, ch, types.JSONPatchType, body); err != nil {
		return fmt.Errorf("changing finalizers: %w", err)
	}
	return nil
}

func isOurs(finalizer string) bool {
	return finalizer == acmev1.Finalizer || finalizer == acmev1.LegacyFinalizer
}
