// SPDX-License-Identifier: Apache-2.0

// Package digitalocean answers: how does a TXT record get into a domain at DigitalOcean?
// Each value is a record of its own, which is created and deleted by itself.
//
// It finds records by name and value alone, whoever has made them, remembers none, and
// reads nothing from the environment.
package digitalocean
