// SPDX-License-Identifier: Apache-2.0

// Package settle answers: how long after a passed check does the CA see it? It
// learns that from what happens at the CA, for each issuer, provider and zone.
//
// It knows no clock, no DNS and no CA: what happened, and when, comes in as values.
// What it has learnt is lost with the process, and costs a failure to learn again.
package settle
