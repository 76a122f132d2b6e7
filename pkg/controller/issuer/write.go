// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"context"
	"errors"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/klog/v2"

	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/patch"
	"github.com/countersign-project/countersign/pkg/worker"
)

// finish writes the status, if it has changed, and then the event about it. What
// it returns is the worker's.
func (c *Controller) finish(ctx context.Context, s situation, o outcome) (worker.Result, error) {
	was := s.issuer.GetStatus()
	body, err := patch.Status(s.issuer.GetUID(), *was, o.status)
	if err != nil {
		return worker.Result{}, err
	}
	if body != nil {
		written, err := c.patchStatus(ctx, s.issuer, body)
		switch {
		case apierrors.IsNotFound(err):
			return worker.Result{}, nil
		case err != nil:
			return worker.Result{}, errors.Join(o.err, fmt.Errorf("writing status: %w", err))
		}
		c.written.Mutation(written)
		c.tell(ctx, s.issuer, was.ReadyCondition(), o.status.ReadyCondition())
	}
	return worker.Result{After: o.after}, o.err
}

// patchStatus knows the kinds apart.
func (c *Controller) patchStatus(ctx context.Context, issuer cmv1.GenericIssuer, body []byte) (cmv1.GenericIssuer, error) {
	if issuer.GetNamespace() == "" {
		return c.client.ClusterIssuers().Patch(ctx, issuer.GetName(), types.MergePatchType, body, metav1.PatchOptions{}, "status")
	}
	return c.client.Issuers(issuer.GetNamespace()).Patch(ctx, issuer.GetName(), types.MergePatchType, body, metav1.PatchOptions{}, "status")
}

// tell records a change that people want to know of.
func (c *Controller) tell(ctx context.Context, issuer cmv1.GenericIssuer, was, is *cmv1.IssuerCondition) {
	switch {
	case is == nil || saysTheSame(was, is):
		return
	case is.Status == metav1.ConditionTrue:
		c.recorder.Event(issuer, corev1.EventTypeNormal, is.Reason, is.Message)
	default:
		c.recorder.Event(issuer, corev1.EventTypeWarning, ReasonInit, is.Message)
	}
	klog.FromContext(ctx).V(2).Info("Changed", "ready", is.Status, "reason", is.Reason, "message", is.Message)
}
