// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/countersign-project/countersign/pkg/trial"
)

// errNotOpen: exit status 1. What was seen has been printed.
var errNotOpen = errors.New("the way is not open")

// checkCommand looks from where this program runs. The kubectl plugin runs it in a Pod.
func checkCommand() *cobra.Command {
	o := trial.Options{UserAgent: "countersign/" + version}
	cmd := &cobra.Command{
		Use:   "check HOST --type http-01|dns-01",
		Short: "Looks from here whether the proof of a challenge would be seen, without any object",
		Long: "check makes the self-check of a challenge that does not exist. Nothing can show its proof, so that the best answer is that somebody " +
			"answers and does not have it: then the way is open.\n\nIt exits with 0 if the way is open, 1 if not, and 2 if a flag is wrong.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usageError{fmt.Errorf("give one HOST; there are %d arguments", len(args))}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			o.Host = args[0]
			result, err := trial.Run(cmd.Context(), o)
			if err != nil {
				return usageError{err}
			}
			_, err = fmt.Fprint(cmd.OutOrStdout(), result.Text(func(_ bool, headline string) string { return headline }))
			if err == nil && !result.IsOpen() {
				err = errNotOpen
			}
			return err
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.Type, "type", "", "http-01 or dns-01.")
	flags.StringSliceVar(&o.Nameservers, "nameservers", nil, "Recursive name servers to ask, host[:port]. Empty: the system's.")
	return cmd
}
