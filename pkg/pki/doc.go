// SPDX-License-Identifier: Apache-2.0

// Package pki answers: what is in these bytes? It turns PEM and DER into keys,
// requests and chains and back, and compares the names in them. It never does
// I/O, and no error of its carries key material.
package pki
