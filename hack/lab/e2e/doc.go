// SPDX-License-Identifier: Apache-2.0

// Package e2e answers: does the whole of Countersign do what it promises, for
// good and for bad input, and when it is killed? Its tests are journeys through
// a lab of their own; "go test -short" leaves them out. Times are printed and
// never asserted.
package e2e
