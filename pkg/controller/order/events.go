// SPDX-License-Identifier: Apache-2.0

package order

// Event reasons of an order. They are published words: people filter by them.
const (
	// ReasonCreated: a challenge was created.
	ReasonCreated = "Created"
	// ReasonSolver: no solver fits one of the names.
	ReasonSolver = "Solver"
	// ReasonComplete: the certificate is there.
	ReasonComplete = "Complete"
	// ReasonFailed: the order has ended without a certificate.
	ReasonFailed = "Failed"
)
