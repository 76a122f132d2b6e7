// SPDX-License-Identifier: Apache-2.0

package order

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/plan"
)

// createChallenges creates the challenges that are needed and missing.
func (c *Controller) createChallenges(ctx context.Context, client *acme.Client, s situation, o *outcome) {
	for _, missing := range plan.Missing(s.view) {
		ch := missing.DeepCopy()
		key, err := client.ChallengeKey(ch.Spec.Type, ch.Spec.Token)
		if err != nil {
			o.fail(s, acmev1.Errored, fmt.Sprintf("Failed to create a challenge for %q: %v", ch.Spec.DNSName, err))
			return
		}
		ch.Spec.Key = key
		_, err = c.client.Challenges(ch.Namespace).Create(ctx, ch, metav1.CreateOptions{})
		if apierrors.IsAlreadyExists(err) {
			continue // by an earlier sync; the informer will bring it
		}
		if err != nil {
			c.stuck(s, o, fmt.Errorf("creating challenge %s: %w", ch.Name, err))
			return
		}
		o.events = append(o.events, event{kind: corev1.EventTypeNormal, reason: ReasonCreated,
			message: fmt.Sprintf("Created Challenge resource %q for domain %q", ch.Name, ch.Spec.DNSName)})
	}
	o.memory = o.memory.AfterCreating(c.clock.Now())
}

// stuck says what the API server does not let us do, and tries again.
func (c *Controller) stuck(s situation, o *outcome, err error) {
	o.status.Reason = plan.WaitingForAPI + err.Error()
	c.retry(s, o, 0, err)
}

// deleteChallenges deletes the challenges that are not needed, or not any more.
func (c *Controller) deleteChallenges(ctx context.Context, s situation, o *outcome) {
	for _, ch := range plan.Leftover(s.view) {
		err := c.client.Challenges(ch.Namespace).Delete(ctx, ch.Name, metav1.DeleteOptions{
			Preconditions: metav1.NewUIDPreconditions(string(ch.UID)),
		})
		if err != nil && !apierrors.IsNotFound(err) && !apierrors.IsConflict(err) {
			c.stuck(s, o, fmt.Errorf("deleting challenge %s: %w", ch.Name, err))
			return
		}
	}
	o.status.Reason = plan.WithoutWaiting(o.status.Reason)
	o.memory = o.memory.AfterDeleting(c.clock.Now())
}
