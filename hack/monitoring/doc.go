// SPDX-License-Identifier: Apache-2.0

// Package monitoring answers: do the alert rules of deploy/monitoring fire on what they
// are for, and does each have a run-book? It has tests only.
package monitoring
