// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/metadata"

	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
	"github.com/countersign-project/countersign/pkg/giveback"
	"github.com/countersign-project/countersign/pkg/kube"
	"github.com/countersign-project/countersign/pkg/preflight"
)

// errStillWorks: exit status 1.
var errStillWorks = errors.New("nothing was changed")

// giveBackCommand hands the finalizers of challenges to cert-manager.
func giveBackCommand() *cobra.Command {
	var kubeconfig string
	cmd := &cobra.Command{
		Use:   "give-back",
		Short: "Hands challenges to cert-manager, which can then end what Countersign has begun",
		Long: "give-back is for the way back to cert-manager, after Countersign has ended and before cert-manager works on challenges again. It hands " +
			"the finalizers of all challenges to cert-manager, in metadata.managedFields: since version 1.20 that takes off only what these say it has " +
			"put on. And it removes the Ingresses, HTTPRoutes, Services and Pods that Countersign has made for HTTP-01: cert-manager makes its own before " +
			"each of its self-checks. It changes nothing else, and can be repeated.\n\nIt needs to list Leases, to list, get and patch challenges, " +
			"and to list and delete those four kinds. It exits with 0 when all are handed over, 1 if Countersign still works or some are not, and 2 if it could not look.",
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return giveBack(cmd, kubeconfig) },
	}
	addKubeconfig(cmd.Flags(), &kubeconfig)
	return cmd
}

func giveBack(cmd *cobra.Command, kubeconfig string) error {
	config, err := adminConfig(kubeconfig, "give-back")
	if err != nil {
		return usageError{err}
	}
	cluster, err := kube.NewForConfig(config)
	if err != nil {
		return usageError{fmt.Errorf("building the client: %w", err)}
	}
	client, err := versioned.NewForConfig(config)
	if err != nil {
		return usageError{fmt.Errorf("building the client: %w", err)}
	}
	routes, err := metadata.NewForConfig(config)
	if err != nil {
		return usageError{fmt.Errorf("building the client: %w", err)}
	}
	if err := checkEnded(cmd.Context(), cluster); err != nil {
		return err
	}
	given, handingOver := giveback.HandOver(cmd.Context(), client.AcmeV1())
	removed, removing := giveback.RemoveRoutes(cmd.Context(), routes)
	_, writing := fmt.Fprintf(cmd.OutOrStdout(), "%d challenges handed over to cert-manager\n%d objects of Countersign's for HTTP-01 removed\n", given, removed)
	return errors.Join(handingOver, removing, writing)
}

// checkEnded: as long as Countersign works, it puts finalizers on and makes routes.
func checkEnded(ctx context.Context, cluster kube.Interface) error {
	leases, err := cluster.CoordinationV1().Leases(metav1.NamespaceAll).List(ctx, metav1.ListOptions{FieldSelector: "metadata.name=" + preflight.OurLease})
	if err != nil {
		return usageError{fmt.Errorf("looking whether Countersign still works: %w", err)}
	}
	for i := range leases.Items {
		lease := &leases.Items[i]
		if holder := preflight.Holder(lease, time.Now()); holder != "" {
			return fmt.Errorf("%s holds Lease %s/%s: Countersign still works; end it first (kubectl --namespace=%s scale deployment countersign --replicas=0): %w",
				holder, lease.Namespace, lease.Name, lease.Namespace, errStillWorks)
		}
	}
	return nil
}
