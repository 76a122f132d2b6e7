// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func holdCommand(connect func() (*cluster, error)) *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use:   "hold challenge|order NAME",
		Short: "Hold something back until it is released",
		Long: `A challenge that is held back gives its slot back and gets none, unless the CA has been told to look: that ends first. An
order that is held back does nothing more, and its challenges are held back with it. What is presented stays presented;
deletion and clean-up go on. It is the annotation ` + acmev1.AnnotationHold + `, whose value is the reason.
You need the right to get and patch challenges, for an order to get and patch orders and to list and patch challenges.`,
		Example:           `  kubectl countersign hold order shop-1-123 --reason "zone is being moved, ask Ann" --namespace team`,
		Args:              kindAndName,
		ValidArgsFunction: completion(connect, "challenge", "order"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return annotate(cmd, connect, args, map[string]*string{acmev1.AnnotationHold: &why}, "held back")
		},
	}
	cmd.Flags().StringVar(&why, "reason", "by kubectl countersign hold", "Why, for whoever reads it. It appears in status.reason.")
	return cmd
}

func releaseCommand(connect func() (*cluster, error)) *cobra.Command {
	return &cobra.Command{
		Use:               "release challenge|order NAME",
		Short:             "Let what is held back go on",
		Long:              "It removes the annotation " + acmev1.AnnotationHold + ", from the challenges of an order, too. You need the rights that hold needs.",
		Example:           `  kubectl countersign release order shop-1-123 --namespace team`,
		Args:              kindAndName,
		ValidArgsFunction: completion(connect, "challenge", "order"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return annotate(cmd, connect, args, map[string]*string{acmev1.AnnotationHold: nil}, "released")
		},
	}
}

// annotate sets annotations, or removes those that are nil, and says what became of what.
func annotate(cmd *cobra.Command, connect func() (*cluster, error), args []string, annotations map[string]*string, done string) error {
	c, err := connect()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(cmd.Context(), readTimeout)
	defer cancel()
	order, challenges, err := c.named(ctx, args[0], args[1])
	if err != nil {
		return err
	}
	return c.annotate(ctx, cmd.OutOrStdout(), order, challenges, annotations, done)
}

// named is the order of that name and those of its challenges that are not over, or no
// order and the challenge of that name.
func (c *cluster) named(ctx context.Context, kind, name string) (*acmev1.Order, []acmev1.Challenge, error) {
	if kind == "challenge" {
		ch, err := c.issuers.AcmeV1().Challenges(c.namespace).Get(ctx, name, metav1.GetOptions{})
		if err != nil {
			return nil, nil, unread("Challenge", c.namespace, name, err)
		}
		return nil, []acmev1.Challenge{*ch}, nil
	}
	order, err := c.issuers.AcmeV1().Orders(c.namespace).Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return nil, nil, unread("Order", c.namespace, name, err)
	}
	own, err := c.challengesOf(ctx, order)
	return order, slices.DeleteFunc(own, func(ch acmev1.Challenge) bool { return ch.Status.State.IsFinal() }), err
}

// annotate changes the order first, so that it makes no more challenges meanwhile.
func (c *cluster) annotate(ctx context.Context, out io.Writer, order *acmev1.Order, challenges []acmev1.Challenge, annotations map[string]*string, done string) error {
	acme := c.issuers.AcmeV1()
	if order != nil {
		body, err := annotationPatch(order.UID, annotations)
		if err == nil {
			_, err = acme.Orders(c.namespace).Patch(ctx, order.Name, types.MergePatchType, body, metav1.PatchOptions{})
		}
		if err := c.report(out, "order", order.Name, done, err); err != nil {
			return err
		}
	}
	for i := range challenges {
		body, err := annotationPatch(challenges[i].UID, annotations)
		if err == nil {
			_, err = acme.Challenges(c.namespace).Patch(ctx, challenges[i].Name, types.MergePatchType, body, metav1.PatchOptions{})
		}
		if err := c.report(out, "challenge", challenges[i].Name, done, err); err != nil {
			return err
		}
	}
	return nil
}

func (c *cluster) report(out io.Writer, kind, name, done string, err error) error {
	if err != nil {
		return unasked(fmt.Sprintf("annotating %s %s/%s", kind, c.namespace, name), err)
	}
	_, err = fmt.Fprintf(out, "%s %s/%s: %s\n", kind, c.namespace, name, done)
	return err
}

// annotationPatch is a JSON merge patch (RFC 7386) for the object of that UID.
func annotationPatch(uid types.UID, annotations map[string]*string) ([]byte, error) {
	return json.Marshal(map[string]any{"metadata": map[string]any{"uid": uid, "annotations": annotations}})
}
