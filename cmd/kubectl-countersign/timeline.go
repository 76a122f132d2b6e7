// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/pkg/timeline"
)

func timelineCommand(connect func() (*cluster, error)) *cobra.Command {
	return &cobra.Command{
		Use:   "timeline challenge|order NAME",
		Short: "Print what became of a challenge or an order, step by step",
		Long: `A challenge that is over, or takes longer than a minute, has its timeline in an annotation, for as long as it is there. Of
another one, or of one that is gone with its order, the events are printed, which the API server keeps for an hour as a rule.
You need the right to get challenges and to list events.`,
		Example: `  kubectl countersign timeline challenge shop-1-123-456 --namespace team
  kubectl countersign timeline order shop-1-123 --namespace team`,
		Args:              kindAndName,
		ValidArgsFunction: completion(connect, "challenge", "order"),
		RunE: func(cmd *cobra.Command, args []string) error {
			cluster, err := connect()
			if err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), readTimeout)
			defer cancel()
			line, err := cluster.timeline(ctx, timelineKinds()[args[0]], args[1])
			if err != nil {
				return err
			}
			return printTimeline(cmd.OutOrStdout(), line)
		},
	}
}

// timelineKinds are the kinds of the words that the command takes.
func timelineKinds() map[string]string {
	return map[string]string{"challenge": "Challenge", "order": "Order"}
}

// kindAndName says which argument is missing or cannot be used.
func kindAndName(_ *cobra.Command, args []string) error {
	switch {
	case len(args) != 2:
		return usage("there are %d arguments; say what it is and its name: challenge NAME, or order NAME", len(args))
	case timelineKinds()[args[0]] == "":
		return usage("%q is neither challenge nor order", args[0])
	case args[1] == "":
		return usage("the NAME is empty")
	}
	return nil
}

// timeline is that of the annotation, or what the events say.
func (c *cluster) timeline(ctx context.Context, kind, name string) (timeline.Timeline, error) {
	if kind == "Challenge" {
		ch, err := c.issuers.AcmeV1().Challenges(c.namespace).Get(ctx, name, metav1.GetOptions{})
		switch {
		case apierrors.IsNotFound(err): // its events may be there
		case err != nil:
			return nil, unasked(fmt.Sprintf("reading Challenge %s/%s", c.namespace, name), err)
		case ch.Annotations[timeline.Annotation] != "":
			return timeline.Read(ch.Annotations[timeline.Annotation])
		}
	}
	events, err := c.eventsOf(ctx, kind, name)
	if err != nil {
		return nil, err
	}
	if len(events) == 0 {
		return nil, usage("nothing is known of %s %s/%s: it has no timeline, and no events", kind, c.namespace, name)
	}
	return timelineOf(events), nil
}

// timelineOf is what events say, the first in front.
func timelineOf(events []corev1.Event) timeline.Timeline {
	var line timeline.Timeline
	for _, event := range events {
		line = append(line, timeline.Entry{
			At: event.FirstTimestamp.Time, Until: event.LastTimestamp.Time, Times: int(event.Count),
			Step: event.Reason, Result: event.Message,
		})
	}
	slices.SortStableFunc(line, func(a, b timeline.Entry) int { return a.At.Compare(b.At) })
	return line
}

// printTimeline prints a table. Times are UTC, and how long after the first each came.
func printTimeline(out io.Writer, line timeline.Timeline) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	var text strings.Builder
	text.WriteString("TIME\tAFTER\tSTEP\tFROM\tRESULT\n")
	for _, e := range line {
		step := e.Step
		if e.Times > 1 {
			step = fmt.Sprintf("%s (%d times in %s)", e.Step, e.Times, e.Until.Sub(e.At).Round(100*time.Millisecond))
		}
		fmt.Fprintf(&text, "%s\t+%s\t%s\t%s\t%s\n", e.At.UTC().Format(time.RFC3339), e.At.Sub(line[0].At).Round(time.Millisecond), step, e.From, oneLine(e.Result))
	}
	if _, err := io.WriteString(table, text.String()); err != nil {
		return err
	}
	return table.Flush()
}

// oneLine keeps what somebody else has written from breaking the table, or the terminal.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, text)
}
