// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"k8s.io/client-go/rest"

	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
	"github.com/countersign-project/countersign/pkg/kube"
	"github.com/countersign-project/countersign/pkg/preflight"
)

// errNoGo: exit status 1. Status 2 is that the cluster could not be asked.
var errNoGo = errors.New("no go, for the reasons above")

// preflightOptions say which cluster, and who is to take over.
type preflightOptions struct {
	kubeconfig, account, output string
	assumed                     preflight.Assumed
}

// preflightCommand says whether the cluster is ready for the switch from cert-manager.
func preflightCommand() *cobra.Command {
	var o preflightOptions
	cmd := &cobra.Command{
		Use:   "preflight",
		Short: "Says whether Countersign can take over from cert-manager in this cluster, and why not",
		Long: "preflight looks at a cluster, changes nothing, and says go or no go: CRDs, rights, Leases, controllers of cert-manager that " +
			"work on orders or challenges, what is in flight.\n\nIt exits with 0 for go, 1 for no go, and 2 if it could not look.",
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return fly(cmd, o) },
	}
	flags := cmd.Flags()
	addKubeconfig(flags, &o.kubeconfig)
	flags.StringVar(&o.account, "service-account", "countersign/countersign", "ServiceAccount, namespace/name, whose rights are asked for by impersonation. Countersign's Lease is in its namespace.")
	flags.StringVarP(&o.output, "output", "o", "text", "Output: text or json.")
	flags.BoolVar(&o.assumed.ControllersOff, "assume-controllers-off", false, "Where it cannot be seen which controllers a cert-manager runs, take it that orders and challenges are not among them. One that is seen to run them is still a no.")
	return cmd
}

func fly(cmd *cobra.Command, o preflightOptions) error {
	cluster, err := o.connect()
	if err != nil {
		return usageError{err}
	}
	observation, err := cluster.Observe(cmd.Context())
	if err != nil {
		return usageError{err}
	}
	verdict := preflight.Judge(observation, o.assumed)
	show := verdict.Print
	if o.output == "json" {
		show = verdict.PrintJSON
	}
	if err := show(cmd.OutOrStdout()); err != nil {
		return usageError{err}
	}
	switch {
	case len(observation.Unseen) > 0:
		return usageError{errors.New("not everything could be looked at")}
	case !verdict.Go:
		return errNoGo
	default:
		return nil
	}
}

func (o preflightOptions) connect() (*preflight.Cluster, error) {
	namespace, name, ok := strings.Cut(o.account, "/")
	if !ok || namespace == "" || name == "" {
		return nil, fmt.Errorf("--service-account %q is not of the form namespace/name", o.account)
	}
	if o.output != "text" && o.output != "json" {
		return nil, fmt.Errorf("--output %q is neither text nor json", o.output)
	}
	config, err := adminConfig(o.kubeconfig, "preflight")
	if err != nil {
		return nil, err
	}
	as := rest.CopyConfig(config)
	as.Impersonate = rest.ImpersonationConfig{
		UserName: "system:serviceaccount:" + namespace + ":" + name,
		Groups:   []string{"system:serviceaccounts", "system:serviceaccounts:" + namespace, "system:authenticated"},
	}
	account, err := kube.NewForConfig(as)
	if err != nil {
		return nil, fmt.Errorf("building the client of %s: %w", o.account, err)
	}
	cluster := &preflight.Cluster{
		Reviews: account.AuthorizationV1().SelfSubjectAccessReviews(),
		Account: o.account, Namespace: namespace, Now: time.Now(),
	}
	if cluster.Kube, err = kube.NewForConfig(config); err != nil {
		return nil, fmt.Errorf("building the client: %w", err)
	}
	cluster.Schemas = cluster.Kube.Discovery().OpenAPIV3()
	if cluster.Client, err = versioned.NewForConfig(config); err != nil {
		return nil, fmt.Errorf("building the client: %w", err)
	}
	return cluster, nil
}
