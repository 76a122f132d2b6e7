// SPDX-License-Identifier: Apache-2.0

// Package acme answers: what does the CA say? It is the only room that speaks
// RFC 8555. Each call is one thing asked and one answer, within ten seconds; it
// never waits, polls or retries, except for a bad nonce. What an error means for
// the one who asked is decided here, once, by Classify.
//
// It never writes down, logs or returns in an error a key or a key authorization.
package acme
