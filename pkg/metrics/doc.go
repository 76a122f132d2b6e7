// SPDX-License-Identifier: Apache-2.0

// Package metrics answers: what can be counted? It has all collectors of
// Countersign's own, which are built once and handed down to those who count.
//
// No label may take a value that somebody outside chooses: no name, token or
// address.
package metrics
