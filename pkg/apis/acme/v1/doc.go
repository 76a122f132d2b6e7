// SPDX-License-Identifier: Apache-2.0

// Package v1 answers: what may be asked of an ACME engine, and what may it
// answer? It holds the Challenge and Order kinds of acme.cert-manager.io/v1 and
// the ACME part of an issuer.
//
// The JSON names, the order of the members and the omission rules are a wire
// format that other programs hash (object names are derived from it), so none of
// them may change.
//
// +k8s:deepcopy-gen=package
// +k8s:openapi-gen=true
// +groupName=acme.cert-manager.io
package v1
