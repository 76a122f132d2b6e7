// SPDX-License-Identifier: Apache-2.0

// Package endpoints answers: which servers are behind this port of a Service? It
// reads Services and EndpointSlices from caches, and must never write.
package endpoints
