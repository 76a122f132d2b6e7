// SPDX-License-Identifier: Apache-2.0

// Package order answers: how does one order get from a CSR to a certificate?
//
// A sync observes (caches and memory only), asks plan for the next step, does
// that one step, and writes the status once, as the last thing. It creates and
// deletes challenges and never works on them.
package order
