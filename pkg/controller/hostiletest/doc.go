// SPDX-License-Identifier: Apache-2.0

// Package hostiletest answers: does every order end well, or for the right reason,
// whatever the CA does? It holds tests only.
//
// They run the real controllers, the scheduler and the ACME client, with their
// goroutines, queues and connections, against the CA of acmetest, which breaks
// connections, loses answers and talks nonsense. All of it lives in a bubble of
// testing/synctest: an hour of waiting takes no time, and when everybody waits,
// that is seen.
package hostiletest
