// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
	"sigs.k8s.io/yaml"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/timeline"
)

func retryCommand(connect func() (*cluster, error)) *cobra.Command {
	return &cobra.Command{
		Use:   "retry challenge|order NAME",
		Short: "Try again now what has failed",
		Long: `What waits after a failure is tried again at once, by the annotation ` + acmev1.AnnotationRetry + `. An order that has failed for
good is replaced: it is deleted, and one of the same name, labels, annotations, owners and spec is made. Whether anybody
still waits for that is another matter: a CertificateRequest that has failed stays failed, and its Certificate has to be
renewed. You need the rights that hold needs; to replace an order, the right to delete and create orders.`,
		Example: `  kubectl countersign retry challenge shop-1-123-456 --namespace team
  kubectl countersign retry order shop-1-123 --namespace team`,
		Args:              kindAndName,
		ValidArgsFunction: completion(connect, "challenge", "order"),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := connect()
			if err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), readTimeout)
			defer cancel()
			return c.retry(ctx, cmd.OutOrStdout(), args[0], args[1], time.Now())
		},
	}
}

func (c *cluster) retry(ctx context.Context, out io.Writer, kind, name string, now time.Time) error {
	order, challenges, err := c.named(ctx, kind, name)
	switch {
	case err != nil:
		return err
	case order != nil && order.Status.State.IsFailure():
		return c.replace(ctx, out, order)
	case order != nil && order.Status.State == acmev1.Valid:
		return usage("order %s/%s is valid: there is nothing to try again", c.namespace, name)
	case order != nil && acmev1.IsHeld(order):
		return usage("order %s/%s is held back; release it first", c.namespace, name)
	case order == nil && challenges[0].Status.State.IsFinal():
		return usage("challenge %s/%s is over: %s; %s", c.namespace, name, challenges[0].Status.State, whatToRetry(&challenges[0]))
	case order == nil && acmev1.IsHeld(&challenges[0]):
		return usage("challenge %s/%s is held back; release it first", c.namespace, name)
	}
	at := now.UTC().Format(time.RFC3339Nano)
	return c.annotate(ctx, out, order, challenges, map[string]*string{acmev1.AnnotationRetry: &at}, "is tried again now")
}

// whatToRetry says so for a challenge that cannot be.
func whatToRetry(ch *acmev1.Challenge) string {
	if owner := metav1.GetControllerOf(ch); owner != nil {
		return "retry its order, " + owner.Name
	}
	return "it has no order that could be tried again"
}

// replace makes a failed order anew. Should that fail half-way, its text is printed, so
// that it is not lost.
func (c *cluster) replace(ctx context.Context, out io.Writer, old *acmev1.Order) error {
	orders := c.issuers.AcmeV1().Orders(c.namespace)
	err := orders.Delete(ctx, old.Name, metav1.DeleteOptions{
		Preconditions:     &metav1.Preconditions{UID: &old.UID, ResourceVersion: &old.ResourceVersion},
		PropagationPolicy: ptr.To(metav1.DeletePropagationBackground),
	})
	if err != nil {
		return unasked(fmt.Sprintf("deleting order %s/%s", c.namespace, old.Name), err)
	}
	fresh := freshOrder(old)
	if _, err := orders.Create(ctx, fresh, metav1.CreateOptions{}); err != nil {
		text, printErr := yaml.Marshal(fresh)
		if printErr == nil {
			_, printErr = fmt.Fprintf(out, "# order %s/%s is deleted, and could not be made again; apply this:\n%s", c.namespace, old.Name, text)
		}
		return unasked(fmt.Sprintf("making order %s/%s again", c.namespace, old.Name), errors.Join(err, printErr))
	}
	_, err = fmt.Fprintf(out, "order %s/%s: it was %s, and is made anew\n", c.namespace, old.Name, old.Status.State)
	return err
}

// freshOrder is an order as it was before anybody worked on it.
func freshOrder(old *acmev1.Order) *acmev1.Order {
	fresh := &acmev1.Order{
		TypeMeta: metav1.TypeMeta{APIVersion: acmev1.SchemeGroupVersion.String(), Kind: "Order"},
		ObjectMeta: metav1.ObjectMeta{
			Namespace: old.Namespace, Name: old.Name, Labels: old.Labels, OwnerReferences: old.OwnerReferences,
			Annotations: map[string]string{},
		},
		Spec: old.Spec,
	}
	for key, value := range old.Annotations {
		switch key {
		case acmev1.AnnotationHold, acmev1.AnnotationRetry, timeline.Annotation:
		default:
			fresh.Annotations[key] = value
		}
	}
	return fresh
}
