// SPDX-License-Identifier: Apache-2.0

package ingressproxy

import (
	"fmt"
	"net"
	"strconv"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/utils/ptr"
)

// address finds the "host:port" behind a Service port.
func address(service *corev1.Service, slices []*discoveryv1.EndpointSlice,
	wanted networkingv1.ServiceBackendPort) (string, error) {
	port, ok := servicePort(service, wanted)
	if !ok {
		return "", fmt.Errorf("service %s/%s has no port %s%s", service.Namespace, service.Name,
			wanted.Name, numberOf(wanted))
	}
	if service.Spec.Type == corev1.ServiceTypeExternalName {
		target := port.TargetPort.IntValue()
		if target == 0 {
			target = int(port.Port)
		}
		return net.JoinHostPort(service.Spec.ExternalName, strconv.Itoa(target)), nil
	}
	return endpoint(service, slices, port.Name)
}

func numberOf(port networkingv1.ServiceBackendPort) string {
	if port.Number == 0 {
		return ""
	}
	return strconv.Itoa(int(port.Number))
}

func servicePort(service *corev1.Service, wanted networkingv1.ServiceBackendPort) (corev1.ServicePort, bool) {
	for _, port := range service.Spec.Ports {
		if wanted.Name != "" && port.Name == wanted.Name || wanted.Number != 0 && port.Port == wanted.Number {
			return port, true
		}
	}
	return corev1.ServicePort{}, false
}

// endpoint takes the first ready address for the port of this name.
func endpoint(service *corev1.Service, slices []*discoveryv1.EndpointSlice, portName string) (string, error) {
	for _, slice := range slices {
		port, ok := slicePort(slice, portName)
		if !ok {
			continue
		}
		for _, e := range slice.Endpoints {
			if ptr.Deref(e.Conditions.Ready, true) && len(e.Addresses) > 0 {
				return net.JoinHostPort(e.Addresses[0], strconv.Itoa(int(port))), nil
			}
		}
	}
	return "", fmt.Errorf("service %s/%s has no ready endpoint for port %q",
		service.Namespace, service.Name, portName)
}

func slicePort(slice *discoveryv1.EndpointSlice, name string) (int32, bool) {
	for _, port := range slice.Ports {
		if ptr.Deref(port.Name, "") == name && port.Port != nil {
			return *port.Port, true
		}
	}
	return 0, false
}
