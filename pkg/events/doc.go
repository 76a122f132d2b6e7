// SPDX-License-Identifier: Apache-2.0

// Package events answers: who is told what happened? It is an event recorder that
// loses nothing in a burst: what is recorded waits in memory until the API server
// has taken it, each object's events in their order, one request for each event.
//
// It never makes the caller wait, never drops an event because there are many of
// one kind, and never decides what is worth telling.
package events
