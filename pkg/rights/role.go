// SPDX-License-Identifier: Apache-2.0

// Package rights answers: what may Countersign do, and why? It is one table, of which
// hack/rbac makes the roles below deploy, and against which preflight holds what a
// ServiceAccount is given. It must never have a right without a reason.
package rights

// Part is where a role is shipped, and so who gets it.
type Part int

const (
	// Always is what every installation needs.
	Always Part = iota
	// Standalone is left out where cert-manager keeps its Issuers.
	Standalone
	// HTTP01 is left out where only DNS-01 is used.
	HTTP01
	// Gateway is HTTP-01 by HTTPRoutes; it comes with HTTP01.
	Gateway
	// Pods has to be asked for, see deploy/http01-pods.
	Pods
	// Responder is for the responder as a deployment of its own, see deploy/responder.
	Responder
)

// Role is a set of rights that is given or left out as one.
type Role struct {
	// Name without "countersign-".
	Name string
	Part Part
	// File below deploy.
	File string
	// About heads the file.
	About string
	// IsLocal: in the own namespace only.
	IsLocal bool
	Rules   []Rule
}

// Rule is one right, and the reason for it.
type Rule struct {
	Why       string
	Group     string
	Resources []string
	// Names of objects that it is limited to, none for all.
	Names []string
	Verbs []string
}
