// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/countersign-project/countersign/pkg/trial"
)

func checkCommand(connect func() (*cluster, error)) *cobra.Command {
	o := trial.Options{UserAgent: "kubectl-countersign/" + version}
	var isInside bool
	var namespace string
	cmd := &cobra.Command{
		Use:   "check HOST --type http-01|dns-01",
		Short: "Look as the controller would, without any object, from here or from inside the cluster",
		Long: `Makes the self-check of a challenge that does not exist. Nothing can show its proof, so that the best answer is that
somebody answers and does not have it: then the way is open. It asks no cluster, unless --from-inside is given: then a Pod
of Countersign's own image looks, in the namespace of Countersign, and is removed afterwards. For that you need the right
to list deployments, to create, watch and delete pods, and to get pods/log there.`,
		Example: `  kubectl countersign check shop.example.com --type http-01
  kubectl countersign check shop.example.com --type http-01 --from-inside`,
		Args: exactly(1, "one HOST"),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.Host = args[0]
			if !isInside {
				result, err := trial.Run(cmd.Context(), o)
				if err != nil {
					return &exitError{exitUsage, err}
				}
				return showCheck(cmd.OutOrStdout(), result)
			}
			c, err := connect()
			if err != nil {
				return err
			}
			return c.checkInside(cmd.Context(), cmd.OutOrStdout(), namespace, o)
		},
	}
	cmd.Flags().StringVar(&o.Type, "type", "", "http-01 or dns-01.")
	cmd.Flags().StringSliceVar(&o.Nameservers, "nameservers", nil, "Recursive name servers to ask, host[:port]. Empty: the system's, or the cluster's.")
	cmd.Flags().BoolVar(&isInside, "from-inside", false, "Look from a Pod in the cluster.")
	cmd.Flags().StringVar(&namespace, "controller-namespace", "countersign", "Namespace of Countersign, for --from-inside.")
	return cmd
}

// showCheck prints what was seen, and errs if the way is not open.
func showCheck(out io.Writer, result trial.Result) error {
	_, err := io.WriteString(out, result.Text(func(isProblem bool, headline string) string { return paint(out, isProblem, headline) }))
	if err == nil && !result.IsOpen() {
		err = errProblem
	}
	return err
}
