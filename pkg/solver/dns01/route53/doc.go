// SPDX-License-Identifier: Apache-2.0

// Package route53 answers: how does a TXT record get into a hosted zone of Amazon
// Route 53? Each value is a record set of its own (multivalue answer routing), so
// that values are added and removed without reading what is there, and all changes
// of a call become one change batch, which Amazon makes as a whole or not at all.
//
// It never waits until a change is on all name servers, and takes no credential from
// its surroundings unless it may.
package route53
