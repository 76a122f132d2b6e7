// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// helpWidth is where help is broken, in characters.
const helpWidth = 100

// flagGroup are flags that are shown together.
type flagGroup struct {
	title string
	flags *pflag.FlagSet
}

// groups are all flags of the program. docs/flags.md has the same ones under the same
// titles, and a test that it does.
func (o *options) groups() []flagGroup {
	var groups []flagGroup
	for _, each := range []struct {
		title string
		add   func(*pflag.FlagSet)
	}{
		{"The cluster", o.addClusterFlags},
		{"Challenges", o.addChallengeFlags},
		{"DNS-01", o.addDNS01Flags},
		{"HTTP-01", o.addHTTP01Flags},
		{"Self-check", o.addSelfCheckFlags},
		{"Solver Pods", o.solverPods.addFlags},
		{"Issuers", o.addIssuerFlags},
		{"Logging", o.logFormat.addFlags},
	} {
		flags := pflag.NewFlagSet(each.title, pflag.ContinueOnError)
		flags.SortFlags = false
		each.add(flags)
		groups = append(groups, flagGroup{each.title, flags})
	}
	return groups
}

// showUsage shows the flags of a command in their groups, and those that are in none.
func showUsage(cmd *cobra.Command, groups []flagGroup) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Usage:\n  %s\n", cmd.UseLine())
	others := pflag.NewFlagSet("others", pflag.ContinueOnError)
	cmd.LocalFlags().VisitAll(func(flag *pflag.Flag) {
		for _, group := range groups {
			if group.flags.Lookup(flag.Name) != nil {
				return
			}
		}
		others.AddFlag(flag)
	})
	if cmd.HasParent() {
		groups = nil
	}
	for _, group := range append(groups, flagGroup{"Other flags", others}) {
		fmt.Fprintf(&b, "\n%s:\n%s", group.title, group.flags.FlagUsagesWrapped(helpWidth))
	}
	for _, command := range cmd.Commands() {
		if command.IsAvailableCommand() {
			fmt.Fprintf(&b, "\n%s: %s\n", command.CommandPath(), command.Short)
		}
	}
	_, err := fmt.Fprint(cmd.OutOrStderr(), b.String())
	return err
}
