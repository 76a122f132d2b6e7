// SPDX-License-Identifier: Apache-2.0

// Package rfc2136 answers: how does a TXT record get into a zone by DNS UPDATE
// (RFC 2136), signed with TSIG (RFC 8945)? BIND, Knot, PowerDNS and Windows speak it.
//
// It adds and deletes single records, without prerequisites, and never touches
// another. It remembers nothing and trusts no unsigned answer to a signed update.
package rfc2136
