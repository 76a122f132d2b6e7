// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/spf13/cobra"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/diagnose"
	"github.com/countersign-project/countersign/pkg/scheduler"
)

func statusCommand(connect func() (*cluster, error)) *cobra.Command {
	var here bool
	var engineNamespace string
	cmd := &cobra.Command{
		Use:   "status",
		Short: "One screen: slots, lanes, who waits longest, what fails and why",
		Long: `Counts the Challenges of all namespaces, as the API server has them. How many slots there are, and how many ACME accounts
pause, are in the metrics of Countersign's pods; without the right to read those the line Unknown says so. Needs list of
Challenges, and for the metrics list of Pods and get of pods/proxy in Countersign's namespace.`,
		Args: exactly(0, "no argument"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := connect()
			if err != nil {
				return err
			}
			if !here {
				c.namespace = metav1.NamespaceAll
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), readTimeout)
			defer cancel()
			challenges, err := c.issuers.AcmeV1().Challenges(c.namespace).List(ctx, metav1.ListOptions{})
			if err != nil {
				return unasked("listing Challenges", err)
			}
			running, unknown := c.askEngine(ctx, engineNamespace)
			return showStatus(cmd.OutOrStdout(), challenges.Items, running, unknown)
		},
	}
	cmd.Flags().BoolVar(&here, "here", false, "Only the namespace of -n, or the context's own.")
	cmd.Flags().StringVar(&engineNamespace, "controller-namespace", "countersign", "Namespace of Countersign, for its metrics.")
	return cmd
}

// tally is what there is to say about many challenges.
type tally struct {
	running, held, fresh, slow, done, failed int
	oldest                                   *acmev1.Challenge
	// classes are the problems, with how many have each and one that has it.
	classes  map[string]int
	examples map[string]string
	titles   map[string]string
}

func count(challenges []acmev1.Challenge) tally {
	t := tally{classes: map[string]int{}, examples: map[string]string{}, titles: map[string]string{}}
	for i := range challenges {
		t.add(&challenges[i])
	}
	return t
}

func (t *tally) add(ch *acmev1.Challenge) {
	switch {
	case ch.Status.State == acmev1.Valid:
		t.done++
	case ch.Status.State.IsFinal():
		t.failed++
	case ch.Status.Processing:
		t.running++
	case acmev1.IsHeld(ch):
		t.held++
	default:
		t.wait(ch)
	}
	if d := diagnose.Challenge(ch, nil); d.IsProblem {
		t.classes[d.Class]++
		t.titles[d.Class] = d.Title
		if name := ch.Namespace + "/" + ch.Name; t.examples[d.Class] == "" || name < t.examples[d.Class] {
			t.examples[d.Class] = name
		}
	}
}

func (t *tally) wait(ch *acmev1.Challenge) {
	if scheduler.HasYielded(ch.Status.Reason) {
		t.slow++
	} else {
		t.fresh++
	}
	if t.oldest == nil || ch.CreationTimestamp.Before(&t.oldest.CreationTimestamp) {
		t.oldest = ch
	}
}

// showStatus prints it, and errs if anything has a problem. If the engine is unknown, that
// is why.
func showStatus(out io.Writer, challenges []acmev1.Challenge, running engine, unknown error) error {
	t := count(challenges)
	text := fmt.Sprintf("Slots used:  %d\n", t.running)
	if unknown == nil {
		text = fmt.Sprintf("Slots used:  %d of %d\nPaused:      %d ACME accounts\n", t.running, running.slots, running.paused)
	}
	text += fmt.Sprintf("Waiting:     %d fresh, %d that gave their slot to others\nHeld back:   %d\nEnded:       %d valid, %d failed\n", t.fresh, t.slow, t.held, t.done, t.failed)
	if t.oldest != nil {
		text += fmt.Sprintf("Oldest wait: %s/%s, since %s\n", t.oldest.Namespace, t.oldest.Name, t.oldest.CreationTimestamp.UTC().Format(time.RFC3339))
	}
	if unknown != nil {
		text += fmt.Sprintf("Unknown:     how many slots there are, and which accounts pause: %v\n", unknown)
	}
	if len(t.classes) > 0 {
		text += "Problems:\n"
	}
	for _, class := range slices.Sorted(maps.Keys(t.classes)) {
		text += fmt.Sprintf("  %4d  %s (%s), such as %s\n", t.classes[class], paint(out, true, t.titles[class]), class, t.examples[class])
	}
	_, err := io.WriteString(out, text)
	if err == nil && len(t.classes) > 0 {
		err = errProblem
	}
	return err
}
