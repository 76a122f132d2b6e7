// SPDX-License-Identifier: Apache-2.0

// Package scheduler answers: who may go now?
//
// The Queue (queue*.go, heap.go) is a pure data structure: no clock, no client, no
// lock. Time comes in as a value. It keeps these promises:
//
//   - never more challenges running than there are slots, or than a cap of their
//     namespace or issuer allows; never two with one name and type, or that write one
//     record, unless all who are there bear it. What the API holds beyond that drains;
//   - no slot is free while a challenge that may run waits;
//   - of any grants in a row in a lane, a namespace that could use all of them gets
//     its part by weight, give or take one round, and so does an issuer in it;
//   - a challenge that has held its slot for a lease without progress yields when
//     another could run in its place, be it the slot, the name or a cap that is
//     wanted, and comes back in the slow lane after a pause: a lease after the first
//     yield, twice as long after each further one, at most half an hour;
//   - the slow lane takes at most a fifth of the slots and of the grants while fresh
//     challenges wait that could run, and all that is left otherwise.
//
// Which record a DNS-01 challenge writes is told by its worker, right before it
// writes (Claim). Who comes late gives its slot up, and waits from then on for its
// name and for the record. All that only one may have is a line (queue_line.go), be
// it a name, a record or a value; a challenge needs one to three of them.
//
// So whatever number of challenges never passes, a healthy one of another
// namespace is granted a slot within a lease.
//
// The Scheduler drives the queue with one goroutine from the events of informers,
// wakes when the queue says that time alone changes something, and has no other
// writes than grants and yields: status.processing, and the note of a yield in
// status.reason. It never looks at how a challenge is proved.
package scheduler
