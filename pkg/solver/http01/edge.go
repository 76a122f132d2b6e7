// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"fmt"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const (
	// RouteAnnotation in ingress.ingressTemplate.metadata.annotations of a solver
	// says who routes the CA's requests. Without it, Countersign does.
	RouteAnnotation = "countersign-project.github.io/http01-route"
	// RouteNone is the one value of RouteAnnotation: somebody else does, or answers
	// them, such as an edge proxy that knows the account's thumbprint. Nothing is
	// made, edited or removed for such a challenge.
	RouteNone = "none"
)

// isRoutedElsewhere reports whether a solver leaves the CA's requests to somebody
// else. It is an error if the annotation has another value than RouteNone.
func isRoutedElsewhere(solver *acmev1.HTTP01Solver) (bool, error) {
	if solver == nil || solver.Ingress == nil || solver.Ingress.IngressTemplate == nil {
		return false, nil
	}
	value, ok := solver.Ingress.IngressTemplate.ObjectMeta.Annotations[RouteAnnotation]
	if !ok {
		return false, nil
	}
	if value != RouteNone {
		return false, fmt.Errorf("spec.solver.http01.ingress.ingressTemplate.metadata.annotations: %s is %q; set it to %q, or leave it out",
			RouteAnnotation, value, RouteNone)
	}
	return true, nil
}
