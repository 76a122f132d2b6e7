// SPDX-License-Identifier: Apache-2.0

// Package akamai answers: how does a TXT record get into a zone of Akamai Edge DNS? New
// record sets are made together, in a request that makes them only if they are not
// there; others are read, and written one by one right after that, since Akamai has
// neither a condition for that nor two changes of a zone at the same time.
//
// It never replaces the record sets of a zone as a whole, and never takes a record set
// for absent unless Akamai says so.
package akamai
