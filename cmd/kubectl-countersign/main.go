// SPDX-License-Identifier: Apache-2.0

// Command kubectl-countersign is the kubectl plugin: kubectl countersign. It reads
// what the user may read, with the user's own rights; hold, release and retry change
// something, check --from-inside makes a Pod, and nothing else changes anything.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
	"k8s.io/client-go/tools/clientcmd"

	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
	"github.com/countersign-project/countersign/pkg/kube"
)

// version is set when the program is built.
var version = "dev"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := command(connect).ExecuteContext(ctx)
	stop()
	if err != nil && !errors.Is(err, errProblem) {
		fmt.Fprintln(os.Stderr, "kubectl countersign:", err)
	}
	os.Exit(codeOf(err))
}

// connector reaches the cluster that the user's kubeconfig names.
type connector func(access) (*cluster, error)

// access says which cluster, as kubectl's own flags do.
type access struct{ kubeconfig, context, namespace string }

// cluster is what the commands need of one.
type cluster struct {
	issuers versioned.Interface
	kube    kube.Interface
	// namespace that the user works in.
	namespace string
}

func command(connect connector) *cobra.Command {
	var access access
	cmd := &cobra.Command{
		Use:           "kubectl-countersign",
		Short:         "Helps with Countersign",
		Version:       version,
		Annotations:   map[string]string{cobra.CommandDisplayNameAnnotation: "kubectl countersign"},
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("%q is no command; see --help", args[0])
			}
			return cmd.Help()
		},
	}
	flags := cmd.PersistentFlags()
	flags.StringVar(&access.kubeconfig, "kubeconfig", "", "File that says how to reach the API server. Empty: as kubectl finds it.")
	flags.StringVar(&access.context, "context", "", "Context of the kubeconfig file. Empty: its current one.")
	flags.StringVarP(&access.namespace, "namespace", "n", "", "Namespace. Empty: the context's own.")
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &exitError{exitUsage, err} })
	reach := func() (*cluster, error) {
		c, err := connect(access)
		return c, unasked("reaching the cluster", err)
	}
	cmd.AddCommand(explainCommand(reach), statusCommand(reach), leftBehindCommand(reach), timelineCommand(reach), checkCommand(reach), holdCommand(reach), releaseCommand(reach), retryCommand(reach), thumbprintCommand(reach))
	return cmd
}

func connect(a access) (*cluster, error) {
	rules := clientcmd.NewDefaultClientConfigLoadingRules()
	rules.ExplicitPath = a.kubeconfig
	overrides := &clientcmd.ConfigOverrides{CurrentContext: a.context}
	overrides.Context.Namespace = a.namespace
	loader := clientcmd.NewNonInteractiveDeferredLoadingClientConfig(rules, overrides)
	config, err := loader.ClientConfig()
	if err != nil {
		return nil, fmt.Errorf("reading the kubeconfig: %w", err)
	}
	namespace, _, err := loader.Namespace()
	if err != nil {
		return nil, fmt.Errorf("finding the namespace in the kubeconfig: %w", err)
	}
	config.UserAgent = "kubectl-countersign/" + version
	client, err := kube.NewForConfig(config)
	if err != nil {
		return nil, fmt.Errorf("building the Kubernetes client: %w", err)
	}
	issuers, err := versioned.NewForConfig(config)
	if err != nil {
		return nil, fmt.Errorf("building the client of the ACME API: %w", err)
	}
	return &cluster{issuers: issuers, kube: client, namespace: namespace}, nil
}
