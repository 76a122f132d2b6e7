// SPDX-License-Identifier: Apache-2.0

// Package chart answers: what does Helm make of deploy/chart? It renders, packages and
// installs it with a Helm that the lab has built. It must never run one that happens to
// be on the machine.
package chart
