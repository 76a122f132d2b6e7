// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"time"

	coordinationv1 "k8s.io/api/coordination/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Observation is what a cluster looks like at one moment.
type Observation struct {
	// At is the moment.
	At time.Time
	// Server is the version of the API server.
	Server string
	// Fields of the kinds that are served, as "Challenge.status.presented". A kind that
	// is served has its name among them.
	Fields map[string]bool
	// Access is what the ServiceAccount was asked to be allowed.
	Access []Access
	// Account that Access is about, "namespace/name".
	Account string
	// Leases of cert-manager and of Countersign, wherever they are.
	Leases []coordinationv1.Lease
	// Controllers are the Deployments and Pods that are cert-manager's controller, or may be.
	Controllers []Controller
	// Challenges, all of them.
	Challenges []acmev1.Challenge
	// Solvers of issuers, by "Issuer namespace/name" or "ClusterIssuer name".
	Solvers map[string][]acmev1.Solver
	// Unseen is what could not be looked at, and why.
	Unseen []string
}

// Access is one right, and whether it is given.
type Access struct {
	Right
	IsAllowed bool
}
