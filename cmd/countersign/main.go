// SPDX-License-Identifier: Apache-2.0

// Command countersign works off ACME Orders and Challenges. This is the only
// place that knows all the others: it reads the flags, builds everything and
// hands it down.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
	"k8s.io/klog/v2"
)

// version is set when the program is built.
var version = "dev"

// usageError is a flag that cannot be used: exit status 2, as for a shell's own.
type usageError struct{ error }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	cmd := command()
	cmd.SetArgs(withCommand(os.Args[1:]))
	err := cmd.ExecuteContext(ctx)
	stop()
	klog.Flush()
	if err == nil {
		return
	}
	fmt.Fprintln(os.Stderr, "countersign:", err)
	if usage := (usageError{}); errors.As(err, &usage) {
		os.Exit(2)
	}
	os.Exit(1)
}

func noArguments(cmd *cobra.Command, args []string) error {
	if err := cobra.NoArgs(cmd, args); err != nil {
		return usageError{err}
	}
	return nil
}

func command() *cobra.Command {
	options := defaultOptions()
	cmd := &cobra.Command{
		Use:           "countersign",
		Short:         "Answers ACME challenges for Kubernetes",
		Long:          "countersign works off the Orders and Challenges of acme.cert-manager.io/v1, and the accounts of ACME Issuers.",
		Version:       version,
		Args:          noArguments,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, err := readConfig(options.configFile, cmd.Flags())
			if err != nil {
				return usageError{err}
			}
			if err := file.explain(options.validate()); err != nil {
				return usageError{err}
			}
			return run(cmd.Context(), options)
		},
	}
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	groups := options.addFlags(cmd.Flags())
	cmd.SetUsageFunc(func(cmd *cobra.Command) error { return showUsage(cmd, groups) })
	cmd.AddCommand(solverCommand(), preflightCommand(), giveBackCommand(), checkCommand())
	cmd.CompletionOptions.DisableDefaultCmd = true
	return cmd
}
