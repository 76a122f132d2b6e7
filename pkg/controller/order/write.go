// SPDX-License-Identifier: Apache-2.0

package order

import (
	"context"
	"errors"
	"fmt"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/klog/v2"

	"github.com/countersign-project/countersign/pkg/crashpoint"
	"github.com/countersign-project/countersign/pkg/patch"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/worker"
)

// writeTimeout bounds a write to the API server.
const writeTimeout = 5 * time.Second

// finish writes the outcome down: memory, then the status in one patch, then the
// events about it. What it returns is the worker's. What was done is written even
// if the process is being stopped: an order at the CA that nobody knows is lost.
func (c *Controller) finish(ctx context.Context, s situation, step plan.OrderStep, o outcome) (worker.Result, error) {
	order := s.view.Order
	c.memory.Set(order, o.memory)
	if ctx.Err() != nil && o.err != nil { // we were interrupted, which is nobody's fault
		o.status.Reason, o.events = order.Status.Reason, nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), writeTimeout)
	defer cancel()
	body, err := patch.Status(order.UID, order.Status, o.status)
	if err != nil {
		return worker.Result{}, err
	}
	if body != nil {
		written, err := c.client.Orders(order.Namespace).Patch(ctx, order.Name, types.MergePatchType, body, metav1.PatchOptions{}, "status")
		switch {
		case apierrors.IsNotFound(err):
			return worker.Result{}, nil
		case err != nil:
			return worker.Result{}, errors.Join(o.err, fmt.Errorf("writing status: %w", err))
		}
		c.written.Mutation(written)
		klog.FromContext(ctx).V(2).Info("Changed", "state", o.status.State, "reason", o.status.Reason)
	}
	crashpoint.Reached("order", string(step), "written")
	for _, e := range o.events {
		c.recorder.Event(order, e.kind, e.reason, e.message)
	}
	return worker.At(c.clock.Now(), o.at), o.err
}
