// SPDX-License-Identifier: Apache-2.0

// Package dns01 answers: where is the TXT record written, and by whom? It makes a
// record out of a challenge (name, zone, value; RFC 8555 section 8.4), follows
// CNAME delegation, and hands it to the provider that the solver configures.
//
// It never speaks a provider's API: that is done below, in one folder for each.
// It never waits until the record is seen, and needs to remember nothing: a process after
// this one finds the record by its name and value.
package dns01
