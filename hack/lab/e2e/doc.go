// SPDX-License-Identifier: Apache-2.0

// Package e2e answers: does the whole of Countersign do what it promises, for
// good and for bad input, and when it, or what it needs, is taken away? Its tests
// are journeys through a lab of their own; "go test -short" leaves them out. Times
// are printed; those that are promised are asserted, too.
package e2e
