// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/countersign-project/countersign/pkg/leftbehind"
)

func leftBehindCommand(connect func() (*cluster, error)) *cobra.Command {
	var namespace string
	cmd := &cobra.Command{
		Use:   "left-behind",
		Short: "List what could not be cleaned up",
		Long:  "Lists the entries of the ConfigMap " + leftbehind.ConfigMapName + ". Needs get of it.",
		Args:  exactly(0, "no argument"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := connect()
			if err != nil {
				return err
			}
			list := leftbehind.NewList(leftbehind.ListConfig{ConfigMaps: c.kube.CoreV1(), Namespace: namespace})
			entries, unreadable, err := list.Entries(cmd.Context())
			if err != nil {
				return unasked("reading the list", err)
			}
			return showEntries(cmd.OutOrStdout(), entries, unreadable)
		},
	}
	cmd.Flags().StringVar(&namespace, "controller-namespace", "countersign", "Namespace of Countersign.")
	return cmd
}

// showEntries prints them, and errs if there are any.
func showEntries(out io.Writer, entries []leftbehind.Entry, unreadable []error) error {
	text := ""
	for _, e := range entries {
		text += fmt.Sprintf("%s/%s, since %s\n  What: %s\n  Why:  %s\n", e.Namespace, e.Name, e.Since.UTC().Format(time.RFC3339), e.What(), cmp.Or(e.LastError, e.Why))
	}
	for _, err := range unreadable {
		text += "Cannot be read: " + err.Error() + "\n"
	}
	found := errProblem
	if text == "" {
		text, found = "Nothing was left behind.\n", nil
	}
	if _, err := io.WriteString(out, text); err != nil {
		return err
	}
	return found
}
