// SPDX-License-Identifier: Apache-2.0

// Package scheduler answers: who may go now?
//
// The queue is a pure data structure: no clock, no client, no lock. The Scheduler
// drives it with one goroutine from the events of the Challenge informer, and
// does one thing with the answer: it sets status.processing. It never looks at
// how a challenge is proved.
package scheduler
