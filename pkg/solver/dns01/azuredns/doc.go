// SPDX-License-Identifier: Apache-2.0

// Package azuredns answers: how does a TXT record get into a zone of Azure DNS, public
// or private? Each name is a record set of its own, which is written only if it is still
// the one that was read.
//
// It never lists zones, which takes more rights than writing to one, and never heeds the
// environment for a credential that comes from a Secret.
package azuredns
