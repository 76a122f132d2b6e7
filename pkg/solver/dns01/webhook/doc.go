// SPDX-License-Identifier: Apache-2.0

// Package webhook answers: how is a solver outside this program told to write a TXT
// record? It is an aggregated API, which the API server passes a ChallengePayload on to,
// one for each value. Solvers that were written for cert-manager understand it.
//
// It never looks into what the issuer says to the solver in config, and never reaches
// anything but the path of that solver.
package webhook
