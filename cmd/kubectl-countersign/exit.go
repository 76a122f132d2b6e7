// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

// What the program exits with, as docs/kubectl.md says.
const (
	exitProblem = 1
	exitUsage   = 2
	exitCluster = 3
)

// errProblem: what was asked about has a problem. It has been said already.
var errProblem = errors.New("a problem was found")

// exitError is an error with the code to exit with.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string { return e.err.Error() }
func (e *exitError) Unwrap() error { return e.err }

// unasked is the error of a cluster that cannot be asked; nil stays nil.
func unasked(doing string, err error) error {
	if err == nil {
		return nil
	}
	return &exitError{exitCluster, fmt.Errorf("%s: %w", doing, err)}
}

func usage(format string, args ...any) error {
	return &exitError{exitUsage, fmt.Errorf(format, args...)}
}

// codeOf is what the program exits with after an error.
func codeOf(err error) int {
	var exit *exitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.code
	default:
		return exitProblem
	}
}

// exactly wants so many arguments, named as in the usage line.
func exactly(n int, names string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != n {
			return usage("give %s; there are %d arguments", names, len(args))
		}
		return nil
	}
}
