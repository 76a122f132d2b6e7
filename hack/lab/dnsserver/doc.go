// SPDX-License-Identifier: Apache-2.0

// Package dnsserver answers: what does DNS say in the lab, and who may change
// it? It is an authoritative server for a few zones kept in memory, with
// RFC 2136 updates and zone transfers under TSIG (RFC 8945). Outside its zones
// it answers NXDOMAIN, like the resolver of a world in which nothing else
// exists. It must never ask another server.
package dnsserver
