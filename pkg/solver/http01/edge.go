// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"fmt"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const (
	// RouteAnnotation in ingress.ingressTemplate.metadata.annotations of a solver
	// says who routes the CA's requests. Without it, Countersign does.
	RouteAnnotation = "countersign.dev/http01-route"
	// RouteNone is the one value of RouteAnnotation: somebody else does, or answers
	// them, such as an edge proxy that knows the account's thumbprint. Nothing is
	// made, edited or removed for such a challenge.
	RouteNone = "none"
)

// isRoutedElsewhere reports whether a solver leaves the CA's requests to somebody else.
func isRoutedElsewhere(settings *acmev1.HTTP01Solver) bool {
	_, isSet := routeSetting(settings.Ingress)
	return isSet
}

// onlyKnownRoute errs if RouteAnnotation has another value than RouteNone.
func onlyKnownRoute(settings *acmev1.IngressSolver) error {
	if value, isSet := routeSetting(settings); isSet && value != RouteNone {
		return fmt.Errorf("spec.solver.http01.ingress.ingressTemplate.metadata.annotations: %s is %q; set it to %q, or leave it out",
			RouteAnnotation, value, RouteNone)
	}
	return nil
}

func routeSetting(settings *acmev1.IngressSolver) (value string, isSet bool) {
	if settings == nil || settings.IngressTemplate == nil {
		return "", false
	}
	value, isSet = settings.IngressTemplate.ObjectMeta.Annotations[RouteAnnotation]
	return value, isSet
}
