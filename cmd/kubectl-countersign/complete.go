// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"slices"

	"github.com/spf13/cobra"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// completion offers a shell the kinds that a command takes, and then the names that there
// are. What cannot be asked is not offered.
func completion(connect func() (*cluster, error), kinds ...string) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		var words []string
		switch len(args) {
		case 0:
			words = kinds
		case 1:
			if c, err := connect(); err == nil {
				ctx, cancel := context.WithTimeout(cmd.Context(), readTimeout)
				defer cancel()
				words = c.names(ctx, args[0])
			}
		}
		return words, cobra.ShellCompDirectiveNoFileComp
	}
}

// names are those of a kind in the namespace; none if they cannot be listed.
func (c *cluster) names(ctx context.Context, kind string) []string {
	var names []string
	if kind == "challenge" {
		challenges, err := c.issuers.AcmeV1().Challenges(c.namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return nil
		}
		for i := range challenges.Items {
			names = append(names, challenges.Items[i].Name)
		}
		return names
	}
	orders, err := c.issuers.AcmeV1().Orders(c.namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil
	}
	for i := range orders.Items {
		name := orders.Items[i].Name
		if kind == "certificate" {
			name = orders.Items[i].Annotations[certificateAnnotation]
		}
		if name != "" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
