// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"

	corev1 "k8s.io/api/core/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Backend is how a request that a route has brought into the cluster reaches who
// answers it.
type Backend string

const (
	// BackendEndpointSlice is a Service without selector in each namespace, whose
	// EndpointSlices mirror those of the responders' own Service.
	BackendEndpointSlice Backend = "endpointslice"
	// BackendExternalName is a Service of type ExternalName: the ingress controller
	// looks the responder's name up in DNS. It needs one that follows such Services.
	BackendExternalName Backend = "externalname"
	// BackendPod is a Pod and a Service for each challenge. A solver with a
	// podTemplate has them whatever the others have.
	BackendPod Backend = "pod"
)

// Backends are all that a Config may choose from.
func Backends() []Backend {
	return []Backend{BackendEndpointSlice, BackendExternalName, BackendPod}
}

// place is where the path of a route leads: a port of a Service of the namespace.
type place struct {
	service string
	port    int32
	// notYet says why nobody answers there yet; nil if somebody does.
	notYet error
}

// backend makes the places that routes lead to.
type backend interface {
	// ensure makes sure of the place for a challenge.
	ensure(ctx context.Context, ch *acmev1.Challenge) (place, error)
	// release gives it up, when the challenge has no route any more.
	release(ctx context.Context, ch *acmev1.Challenge) error
}

// backendOf is where the route of a challenge leads. What a user has configured of
// pods holds for pods only, so that it asks for them.
func (s *Solver) backendOf(ch *acmev1.Challenge) backend {
	if s.podsOnly || podTemplateOf(ch) != nil {
		return s.pods
	}
	return s.shared
}

// UsesPod reports whether a challenge is answered by a Pod of its own with this backend.
func (b Backend) UsesPod(ch *acmev1.Challenge) bool {
	return ch.Spec.Type == acmev1.HTTP01 && (b == BackendPod || podTemplateOf(ch) != nil)
}

func podTemplateOf(ch *acmev1.Challenge) *acmev1.PodTemplate {
	switch http01 := ch.Spec.Solver.HTTP01; {
	case http01 == nil:
		return nil
	case http01.Ingress != nil:
		return http01.Ingress.PodTemplate
	case http01.GatewayHTTPRoute != nil:
		return http01.GatewayHTTPRoute.PodTemplate
	}
	return nil
}

func serviceTypeOf(ch *acmev1.Challenge) corev1.ServiceType {
	switch http01 := ch.Spec.Solver.HTTP01; {
	case http01 == nil:
		return ""
	case http01.Ingress != nil:
		return http01.Ingress.ServiceType
	case http01.GatewayHTTPRoute != nil:
		return http01.GatewayHTTPRoute.ServiceType
	}
	return ""
}
