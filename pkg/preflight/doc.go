// SPDX-License-Identifier: Apache-2.0

// Package preflight answers: may Countersign take over the orders and challenges of
// this cluster now? It observes once, judges what it has seen (a pure function), and
// prints that. It must never change anything, never wait, and never read a Secret.
package preflight
