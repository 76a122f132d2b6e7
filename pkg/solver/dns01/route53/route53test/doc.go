// SPDX-License-Identifier: Apache-2.0

// Package route53test answers: what would Route 53 do? It is an http.Handler that
// behaves as the public references of Route 53 (API version 2013-04-01) and of STS
// (2011-06-15) describe them, as far as a solver of challenges uses them: pages,
// batches that are made as a whole or not at all, changes that take a while, rate
// limits, signatures, roles. It is for tests and benchmarks only.
package route53test
