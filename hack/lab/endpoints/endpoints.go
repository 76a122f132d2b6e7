// SPDX-License-Identifier: Apache-2.0

package endpoints

import (
	"fmt"
	"net"
	"slices"
	"strconv"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/informers"
	corelisters "k8s.io/client-go/listers/core/v1"
	discoverylisters "k8s.io/client-go/listers/discovery/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/ptr"
)

// Finder finds servers.
type Finder struct {
	factory  informers.SharedInformerFactory
	services corelisters.ServiceLister
	slices   discoverylisters.EndpointSliceLister
}

// NewFinder returns a finder that reads from the caches of a factory, which has yet
// to be started.
func NewFinder(factory informers.SharedInformerFactory) *Finder {
	return &Finder{
		factory:  factory,
		services: factory.Core().V1().Services().Lister(),
		slices:   factory.Discovery().V1().EndpointSlices().Lister(),
	}
}

// OnChange calls back after each change of what Find reads.
func (f *Finder) OnChange(changed func()) error {
	handler := cache.ResourceEventHandlerFuncs{
		AddFunc:    func(any) { changed() },
		UpdateFunc: func(any, any) { changed() },
		DeleteFunc: func(any) { changed() },
	}
	for _, informer := range []cache.SharedIndexInformer{
		f.factory.Core().V1().Services().Informer(),
		f.factory.Discovery().V1().EndpointSlices().Informer(),
	} {
		if _, err := informer.AddEventHandler(handler); err != nil {
			return fmt.Errorf("following Services and EndpointSlices: %w", err)
		}
	}
	return nil
}

// Has reports whether there is such a Service.
func (f *Finder) Has(namespace, service string) bool {
	_, err := f.services.Services(namespace).Get(service)
	return err == nil
}

// Find returns the "host:port" of every ready server behind a port of a Service,
// sorted; at least one, or an error.
func (f *Finder) Find(namespace, name string, wanted networkingv1.ServiceBackendPort) ([]string, error) {
	service, err := f.services.Services(namespace).Get(name)
	if err != nil {
		return nil, err
	}
	ofService := labels.SelectorFromSet(labels.Set{discoveryv1.LabelServiceName: name})
	found, err := f.slices.EndpointSlices(namespace).List(ofService)
	if err != nil {
		return nil, err
	}
	return behind(service, found, wanted)
}

func behind(service *corev1.Service, found []*discoveryv1.EndpointSlice, wanted networkingv1.ServiceBackendPort) ([]string, error) {
	port, ok := servicePort(service, wanted)
	if !ok {
		return nil, fmt.Errorf("service %s/%s has no port %s%s", service.Namespace, service.Name,
			wanted.Name, numberOf(wanted))
	}
	if service.Spec.Type == corev1.ServiceTypeExternalName {
		target := port.TargetPort.IntValue()
		if target == 0 {
			target = int(port.Port)
		}
		return []string{net.JoinHostPort(service.Spec.ExternalName, strconv.Itoa(target))}, nil
	}
	ready := readyAt(found, port.Name)
	if len(ready) == 0 {
		return nil, fmt.Errorf("service %s/%s has no ready endpoint for port %q",
			service.Namespace, service.Name, port.Name)
	}
	return ready, nil
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

// readyAt are the ready addresses with the port of this name.
func readyAt(found []*discoveryv1.EndpointSlice, portName string) []string {
	var addresses []string
	for _, slice := range found {
		port, ok := slicePort(slice, portName)
		if !ok {
			continue
		}
		for _, e := range slice.Endpoints {
			if ptr.Deref(e.Conditions.Ready, true) && len(e.Addresses) > 0 {
				addresses = append(addresses, net.JoinHostPort(e.Addresses[0], strconv.Itoa(int(port))))
			}
		}
	}
	slices.Sort(addresses)
	return slices.Compact(addresses)
}

func slicePort(slice *discoveryv1.EndpointSlice, name string) (int32, bool) {
	for _, port := range slice.Ports {
		if ptr.Deref(port.Name, "") == name && port.Port != nil {
			return *port.Port, true
		}
	}
	return 0, false
}
