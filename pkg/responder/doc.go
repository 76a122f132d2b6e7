// SPDX-License-Identifier: Apache-2.0

// Package responder answers: what does the CA get when it asks for the proof of
// an HTTP-01 challenge (RFC 8555 section 8.3)? It serves the proofs of all live
// challenges over HTTP, from the informer's cache and from nothing else, so that
// every replica can answer, leader or not.
//
// It never writes anything, never asks the API server, never decides who may be
// proved, and never logs a token or a key.
package responder
