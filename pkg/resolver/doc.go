// SPDX-License-Identifier: Apache-2.0

// Package resolver answers: what does DNS say? It finds the zone that holds a
// name, follows CNAMEs, names a zone's authoritative servers and reads TXT and CAA
// records, through recursive servers (UDP, TCP, HTTPS) or from one server.
//
// It makes one bounded attempt for each call and never judges an answer: whether
// a record is the right one is its caller's question. Errors are stable texts,
// fit for status.reason: they name the server that was asked, never a port of ours.
package resolver
