// SPDX-License-Identifier: Apache-2.0

// Package challenge answers: how does one challenge get from queued to proved?
//
// A sync observes (caches and memory only), asks plan for the next step, does
// that one step, and writes the status once, as the last thing. It never sets
// status.processing; that is the scheduler's.
package challenge
