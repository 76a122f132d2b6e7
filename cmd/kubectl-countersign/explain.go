// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/spf13/cobra"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/diagnose"
)

// certificateAnnotation names the Certificate that an Order was made for.
const certificateAnnotation = "cert-manager.io/certificate-name"

func explainCommand(connect func() (*cluster, error)) *cobra.Command {
	var output string
	cmd := &cobra.Command{
		Use:               "explain challenge|order|certificate NAME",
		Short:             "Say why something is not done, and what to do",
		Long:              "What it waits for, the likely cause, what to do, and what was seen. The class is an entry of docs/troubleshooting.md. Needs get and list of Challenges, Orders and Events.",
		Example:           "  kubectl countersign explain certificate shop -n team",
		Args:              exactly(2, "challenge, order or certificate, and a NAME"),
		ValidArgsFunction: completion(connect, "challenge", "order", "certificate"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if output != "" && output != "json" {
				return usage("-o %q is not json", output)
			}
			c, err := connect()
			if err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), readTimeout)
			defer cancel()
			d, err := c.diagnose(ctx, args[0], args[1])
			if err != nil {
				return err
			}
			return showDiagnosis(cmd.OutOrStdout(), output, args[0]+" "+c.namespace+"/"+args[1], d)
		},
	}
	cmd.Flags().StringVarP(&output, "output", "o", "", "Format: json. Empty: for people.")
	return cmd
}

func (c *cluster) diagnose(ctx context.Context, kind, name string) (diagnose.Diagnosis, error) {
	switch kind {
	case "challenge", "challenges":
		ch, err := c.issuers.AcmeV1().Challenges(c.namespace).Get(ctx, name, metav1.GetOptions{})
		if err != nil {
			return diagnose.Diagnosis{}, unread("Challenge", c.namespace, name, err)
		}
		events, err := c.eventsOf(ctx, "Challenge", name)
		return diagnose.Challenge(ch, events), err
	case "order", "orders":
		order, err := c.issuers.AcmeV1().Orders(c.namespace).Get(ctx, name, metav1.GetOptions{})
		if err != nil {
			return diagnose.Diagnosis{}, unread("Order", c.namespace, name, err)
		}
		return c.diagnoseOrder(ctx, order)
	case "certificate", "certificates":
		return c.diagnoseCertificate(ctx, name)
	default:
		return diagnose.Diagnosis{}, usage("%q is not challenge, order or certificate", kind)
	}
}

// unread tells a name that does not exist from a cluster that cannot be asked.
func unread(kind, namespace, name string, err error) error {
	if apierrors.IsNotFound(err) {
		return usage("there is no %s %s/%s", kind, namespace, name)
	}
	return unasked(fmt.Sprintf("reading %s %s/%s", kind, namespace, name), err)
}

func (c *cluster) diagnoseOrder(ctx context.Context, order *acmev1.Order) (diagnose.Diagnosis, error) {
	own, err := c.challengesOf(ctx, order)
	if err != nil {
		return diagnose.Diagnosis{}, err
	}
	events, err := c.eventsOf(ctx, "Order", order.Name)
	return diagnose.Order(order, own, events), err
}

func (c *cluster) challengesOf(ctx context.Context, order *acmev1.Order) ([]acmev1.Challenge, error) {
	all, err := c.issuers.AcmeV1().Challenges(c.namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil, unasked("listing Challenges", err)
	}
	return slices.DeleteFunc(all.Items, func(ch acmev1.Challenge) bool { return !metav1.IsControlledBy(&ch, order) }), nil
}

// diagnoseCertificate takes the newest order of a Certificate.
func (c *cluster) diagnoseCertificate(ctx context.Context, name string) (diagnose.Diagnosis, error) {
	orders, err := c.issuers.AcmeV1().Orders(c.namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return diagnose.Diagnosis{}, unasked("listing Orders", err)
	}
	own := slices.DeleteFunc(orders.Items, func(o acmev1.Order) bool { return o.Annotations[certificateAnnotation] != name })
	if len(own) == 0 {
		return diagnose.Diagnosis{}, usage("no Order in %s has the annotation %s: %s; the Certificate does not exist, or its CertificateRequest has made no Order", c.namespace, certificateAnnotation, name)
	}
	newest := slices.MaxFunc(own, func(a, b acmev1.Order) int { return a.CreationTimestamp.Compare(b.CreationTimestamp.Time) })
	return c.diagnoseOrder(ctx, &newest)
}

func (c *cluster) eventsOf(ctx context.Context, kind, name string) ([]corev1.Event, error) {
	selector := fields.Set{"involvedObject.kind": kind, "involvedObject.name": name}.AsSelector().String()
	events, err := c.kube.CoreV1().Events(c.namespace).List(ctx, metav1.ListOptions{FieldSelector: selector})
	if err != nil {
		return nil, unasked("listing Events", err)
	}
	isOther := func(e corev1.Event) bool { return e.InvolvedObject.Kind != kind || e.InvolvedObject.Name != name }
	return slices.DeleteFunc(events.Items, isOther), nil // not every server knows the selector
}

// showDiagnosis prints it, and errs if there is a problem.
func showDiagnosis(out io.Writer, output, about string, d diagnose.Diagnosis) error {
	var err error
	if output == "json" {
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(d)
	} else {
		_, err = io.WriteString(out, describe(about, paint(out, d.IsProblem, d.Title), d))
	}
	if err == nil && d.IsProblem {
		err = errProblem
	}
	return err
}

func describe(about, title string, d diagnose.Diagnosis) string {
	text := fmt.Sprintf("%s: %s (%s)\n", about, title, d.Class)
	if d.WaitsFor != "" {
		text += "  Reason:       " + oneLine(d.WaitsFor) + "\n"
	}
	text += fmt.Sprintf("  Likely cause: %s\n  What to do:   %s\n  Next try:     %s\n", d.LikelyCause, d.Advice, d.NextTry)
	if !d.Since.IsZero() {
		text += "  Since:        " + d.Since.UTC().Format(time.RFC3339) + "\n"
	}
	for i, look := range d.Evidence {
		if i == 0 {
			text += "  Seen:\n"
		}
		text += "    " + sawOf(look) + "\n"
	}
	return text
}

// sawOf is a line: "2026-03-01T09:02:00Z  SelfCheck from authoritative, 3 times until 09:04:00: …".
func sawOf(look diagnose.Look) string {
	text := look.When.UTC().Format(time.RFC3339) + "  " + look.What
	if look.Viewpoint != "" {
		text += " from " + look.Viewpoint
	}
	if look.Times > 1 {
		text += fmt.Sprintf(", %d times until %s", look.Times, look.Until.UTC().Format(time.TimeOnly))
	}
	if look.Result != "" {
		text += ": " + oneLine(look.Result)
	}
	return text
}
