// SPDX-License-Identifier: Apache-2.0

// Package cloudflare answers: how does a TXT record get into a zone at Cloudflare? All
// changes of a call become one batch, which Cloudflare makes as a whole or not at all.
//
// It finds records by name and text alone, whoever has made them, remembers none, and
// reads nothing from the environment.
package cloudflare
