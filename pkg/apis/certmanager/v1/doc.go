// SPDX-License-Identifier: Apache-2.0

// Package v1 holds the issuer kinds of cert-manager.io/v1: who signs, with which
// account, and is it ready? Only the ACME part is understood here; the other
// kinds of issuer are carried unharmed.
//
// +k8s:deepcopy-gen=package
// +k8s:openapi-gen=true
// +groupName=cert-manager.io
// +groupGoName=CertManager
package v1
