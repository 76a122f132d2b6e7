// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"fmt"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Annotations on an Order (usually copied from a Certificate) that override parts
// of an HTTP-01 solver.
const (
	OverrideIngressName      = "acme.cert-manager.io/http01-override-ingress-name"
	OverrideIngressClass     = "acme.cert-manager.io/http01-override-ingress-class"
	OverrideIngressClassName = "acme.cert-manager.io/http01-override-ingress-ingressclassname"
	ParentRefName            = "acme.cert-manager.io/http01-parentrefname"
	ParentRefKind            = "acme.cert-manager.io/http01-parentrefkind"
	ParentRefNamespace       = "acme.cert-manager.io/http01-parentrefnamespace"
)

// OverrideSolver returns the solver as the order's annotations want it. It is an
// error if they contradict each other, or leave a gateway solver without parentRef.
func OverrideSolver(solver acmev1.Solver, order *acmev1.Order) (acmev1.Solver, error) {
	solver = *solver.DeepCopy()
	if solver.HTTP01 == nil {
		return solver, nil
	}
	if ingress := solver.HTTP01.Ingress; ingress != nil {
		return solver, overrideIngress(ingress, order.Annotations)
	}
	if gateway := solver.HTTP01.GatewayHTTPRoute; gateway != nil {
		return solver, overrideGateway(gateway, order)
	}
	return solver, nil
}

func overrideIngress(ingress *acmev1.IngressSolver, annotations map[string]string) error {
	var given []string
	for _, key := range []string{OverrideIngressName, OverrideIngressClass, OverrideIngressClassName} {
		if annotations[key] != "" {
			given = append(given, key)
		}
	}
	switch len(given) {
	case 0:
		return nil
	case 1:
	default:
		return fmt.Errorf("annotations %s exclude each other; keep one of them", strings.Join(given, ", "))
	}
	value := annotations[given[0]]
	ingress.Name, ingress.Class, ingress.IngressClassName = "", nil, nil
	switch given[0] {
	case OverrideIngressName:
		ingress.Name = value
	case OverrideIngressClass:
		ingress.Class = &value
	case OverrideIngressClassName:
		ingress.IngressClassName = &value
	}
	return nil
}

func overrideGateway(gateway *acmev1.GatewaySolver, order *acmev1.Order) error {
	name, kind := order.Annotations[ParentRefName], order.Annotations[ParentRefKind]
	if (name == "") != (kind == "") {
		return fmt.Errorf("annotations %s and %s need each other; set both or neither", ParentRefName, ParentRefKind)
	}
	if name != "" {
		namespace := order.Annotations[ParentRefNamespace]
		if namespace == "" {
			namespace = order.Namespace
		}
		gateway.ParentRefs = append(otherParents(gateway.ParentRefs, name, kind, namespace),
			acmev1.ParentReference{Name: name, Kind: &kind, Namespace: &namespace})
	}
	if len(gateway.ParentRefs) == 0 {
		return fmt.Errorf("the http01.gatewayHTTPRoute solver has no parentRefs; set them in the issuer, or annotate with %s and %s", ParentRefName, ParentRefKind)
	}
	return nil
}

// otherParents leaves out the references that mean the overriding parent. A
// reference without kind means any kind, one without namespace only itself.
func otherParents(refs []acmev1.ParentReference, name, kind, namespace string) []acmev1.ParentReference {
	var others []acmev1.ParentReference
	for _, ref := range refs {
		same := ref.Name == name &&
			(ref.Kind == nil || *ref.Kind == kind) &&
			ref.Namespace != nil && *ref.Namespace == namespace
		if !same {
			others = append(others, ref)
		}
	}
	return others
}
