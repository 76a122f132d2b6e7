// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/responder"
)

// acmeSolver is the name of the command that solver Pods run.
const acmeSolver = "acmesolver"

// proof is the one proof that a solver Pod serves.
type proof struct{ challenge *acmev1.Challenge }

// ByIndex finds the proof by its token.
func (p proof) ByIndex(_, token string) ([]any, error) {
	if token != p.challenge.Spec.Token {
		return nil, nil
	}
	return []any{p.challenge}, nil
}

// uncounted is for a responder that lives too shortly to be scraped.
type uncounted struct{}

// Answered does nothing.
func (uncounted) Answered(int) {}

// Connections does nothing.
func (uncounted) Connections(int) {}

// solverCommand serves one proof, with the flags that solver Pods are started with.
func solverCommand() *cobra.Command {
	var port uint16
	ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01}, Status: acmev1.ChallengeStatus{Presented: true}}
	cmd := &cobra.Command{
		Use:   acmeSolver,
		Short: "Serves the proof of one HTTP-01 challenge, in a solver Pod",
		Args:  noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return responder.New(proof{ch}, uncounted{}).Run(cmd.Context(), fmt.Sprintf(":%d", port))
		},
	}
	flags := cmd.Flags()
	flags.Uint16Var(&port, "listen-port", 8089, "Port to listen on.")
	flags.StringVar(&ch.Spec.DNSName, "domain", "", "Name that the CA asks.")
	flags.StringVar(&ch.Spec.Token, "token", "", "Token of the challenge.")
	flags.StringVar(&ch.Spec.Key, "key", "", "Key authorization of the challenge.")
	return cmd
}

// withCommand names the command that is meant by flags alone. Solver Pods are started
// with --listen-port first and no command, since not all images have one.
func withCommand(args []string) []string {
	if len(args) > 0 && strings.HasPrefix(args[0], "--listen-port=") {
		return append([]string{acmeSolver}, args...)
	}
	return args
}
