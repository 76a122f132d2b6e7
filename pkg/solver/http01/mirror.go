// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/utils/ptr"
)

const (
	// mirrorManager is who manages the mirrors. The control plane leaves alone what
	// has a manager that it does not know.
	mirrorManager = "countersign.dev"
	// responderPortName is the port of the responders' Service that serves proofs,
	// where it has several.
	responderPortName = "http01"
	// mostEndpoints is how many responders of a family a namespace knows of, which is
	// as many as the control plane puts into one EndpointSlice.
	mostEndpoints = 100
)

// MirrorSelector selects the EndpointSlices that are mirrors of ours.
func MirrorSelector() string {
	return labels.Set{discoveryv1.LabelManagedBy: mirrorManager, discoveryv1.LabelServiceName: serviceName}.String()
}

// ResponderSelector selects the EndpointSlices of the responders' own Service.
func ResponderSelector(service string) string {
	return labels.Set{discoveryv1.LabelServiceName: service}.String()
}

// mirrored are the EndpointSlices that a namespace's Service has to have: one for
// each family that there are responders of, or that there is a mirror of already,
// and one in any case, by which the namespace is known.
func mirrored(owner metav1.OwnerReference, namespace string, from, have []*discoveryv1.EndpointSlice) []*discoveryv1.EndpointSlice {
	var mirrors []*discoveryv1.EndpointSlice
	for _, family := range []discoveryv1.AddressType{discoveryv1.AddressTypeIPv4, discoveryv1.AddressTypeIPv6} {
		mirror := mirrorOf(family, from)
		isThere := slices.ContainsFunc(have, func(s *discoveryv1.EndpointSlice) bool { return s.AddressType == family })
		if len(mirror.Endpoints) == 0 && !isThere && (family != discoveryv1.AddressTypeIPv4 || len(have) > 0) {
			continue
		}
		mirror.Namespace, mirror.OwnerReferences = namespace, []metav1.OwnerReference{owner}
		mirrors = append(mirrors, mirror)
	}
	return mirrors
}

// mirrorOf is the mirror of all slices of a family.
func mirrorOf(family discoveryv1.AddressType, from []*discoveryv1.EndpointSlice) *discoveryv1.EndpointSlice {
	mirror := &discoveryv1.EndpointSlice{
		ObjectMeta:  metav1.ObjectMeta{Name: mirrorName(family), Labels: mirrorLabels()},
		AddressType: family,
		Endpoints:   []discoveryv1.Endpoint{},
		Ports:       []discoveryv1.EndpointPort{{Name: ptr.To(portName), Protocol: ptr.To(corev1.ProtocolTCP), Port: ptr.To[int32](sharedPort)}},
	}
	served := servedPort(family, from)
	for _, slice := range from {
		if port := portFor(family, slice); served == 0 || port != served {
			continue
		}
		mirror.Ports[0].Port = ptr.To(served)
		for _, endpoint := range slice.Endpoints {
			mirror.Endpoints = append(mirror.Endpoints, discoveryv1.Endpoint{
				Addresses: endpoint.Addresses, Conditions: endpoint.Conditions, NodeName: endpoint.NodeName, Zone: endpoint.Zone,
			})
		}
	}
	mirror.Endpoints = inOrder(mirror.Endpoints)
	return mirror
}

// servedPort is the port of the most ready responders of a family, the smallest of
// several; zero if there is none. They differ while the port is being changed, and a
// mirror has one.
func servedPort(family discoveryv1.AddressType, from []*discoveryv1.EndpointSlice) int32 {
	ready := make(map[int32]int)
	for _, slice := range from {
		if port := portFor(family, slice); port != 0 {
			ready[port] += countReady(slice)
		}
	}
	var best int32
	for _, port := range slices.Sorted(maps.Keys(ready)) {
		if best == 0 || ready[port] > ready[best] {
			best = port
		}
	}
	return best
}

// portFor is the responders' port in a slice; zero if the slice does not count.
func portFor(family discoveryv1.AddressType, slice *discoveryv1.EndpointSlice) int32 {
	if slice.AddressType != family || slice.DeletionTimestamp != nil {
		return 0
	}
	return ptr.Deref(responderPort(slice), 0)
}

func countReady(slice *discoveryv1.EndpointSlice) int {
	count := 0
	for _, endpoint := range slice.Endpoints {
		if isReady(endpoint) {
			count++
		}
	}
	return count
}

// inOrder sorts endpoints and leaves out doubles: while the control plane moves an
// endpoint from one slice to another it may be in both.
func inOrder(endpoints []discoveryv1.Endpoint) []discoveryv1.Endpoint {
	slices.SortStableFunc(endpoints, func(a, b discoveryv1.Endpoint) int {
		return cmp.Or(slices.Compare(a.Addresses, b.Addresses), cmp.Compare(rank(a), rank(b)))
	})
	endpoints = slices.CompactFunc(endpoints, func(a, b discoveryv1.Endpoint) bool { return slices.Equal(a.Addresses, b.Addresses) })
	if len(endpoints) > mostEndpoints {
		slices.SortStableFunc(endpoints, func(a, b discoveryv1.Endpoint) int { return cmp.Compare(rank(a), rank(b)) })
		endpoints = endpoints[:mostEndpoints]
	}
	return endpoints
}

// rank has those first that are ready.
func rank(endpoint discoveryv1.Endpoint) int {
	if isReady(endpoint) {
		return 0
	}
	return 1
}

// isReady reports whether an endpoint answers; one that does not say so does.
func isReady(endpoint discoveryv1.Endpoint) bool { return ptr.Deref(endpoint.Conditions.Ready, true) }

// HasReady reports whether somebody answers at one of the slice's endpoints.
func HasReady(slice *discoveryv1.EndpointSlice) bool {
	return slices.ContainsFunc(slice.Endpoints, isReady)
}

// responderPort is the port at which the endpoints of a slice serve proofs: the one
// with the name for it, or the only one.
func responderPort(slice *discoveryv1.EndpointSlice) *int32 {
	for _, port := range slice.Ports {
		if ptr.Deref(port.Name, "") == responderPortName || len(slice.Ports) == 1 {
			return port.Port
		}
	}
	return nil
}

func mirrorName(family discoveryv1.AddressType) string {
	return serviceName + "-" + strings.ToLower(string(family))
}

func mirrorLabels() map[string]string {
	all := ourLabels()
	maps.Copy(all, map[string]string{discoveryv1.LabelManagedBy: mirrorManager, discoveryv1.LabelServiceName: serviceName})
	return all
}
