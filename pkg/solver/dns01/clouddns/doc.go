// SPDX-License-Identifier: Apache-2.0

// Package clouddns answers: how does a TXT record get into a managed zone of Google
// Cloud DNS? All changes of a call become one change of the zone, which Google makes
// as a whole or not at all, and only if the record sets are as they were thought to be.
//
// It never asks anybody but Google for a token on behalf of a Secret, whatever the
// Secret says, and never waits until a change is done.
package clouddns
