// SPDX-License-Identifier: Apache-2.0

// Package upstream answers: what does a cluster with cert-manager have that the lab
// has not? It has cert-manager's CRDs, from the published module, and runs its
// controllers and its admission webhook in the lab. It must never hold code of cert-manager's.
package upstream
