// SPDX-License-Identifier: Apache-2.0

// Package bind answers: what does DNS look like where BIND serves it, on port 53, at
// several servers and over both address families? It runs BIND of the distribution
// in a network namespace of its own. It needs root, ip and named.
package bind
