// SPDX-License-Identifier: Apache-2.0

package endpoints

import (
	"context"
	"slices"
	"testing"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/utils/ptr"
)

func service(name string, port corev1.ServicePort) *corev1.Service {
	return &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: name},
		Spec:       corev1.ServiceSpec{Ports: []corev1.ServicePort{port}},
	}
}

func slice(name string, port int32, endpoints ...discoveryv1.Endpoint) *discoveryv1.EndpointSlice {
	return &discoveryv1.EndpointSlice{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: name, Labels: map[string]string{discoveryv1.LabelServiceName: "sliced"}},
		Ports:      []discoveryv1.EndpointPort{{Name: ptr.To("http"), Port: &port}, {Name: ptr.To("none")}},
		Endpoints:  endpoints,
	}
}

func at(address string, isReady bool) discoveryv1.Endpoint {
	return discoveryv1.Endpoint{Addresses: []string{address}, Conditions: discoveryv1.EndpointConditions{Ready: &isReady}}
}

func TestFind(t *testing.T) {
	external := service("external", corev1.ServicePort{Port: 80, TargetPort: intstr.FromInt32(8089)})
	external.Spec.Type, external.Spec.ExternalName = corev1.ServiceTypeExternalName, "localhost"
	plain := service("plain-external", corev1.ServicePort{Port: 80})
	plain.Spec.Type, plain.Spec.ExternalName = corev1.ServiceTypeExternalName, "localhost"
	factory := informers.NewSharedInformerFactory(fake.NewClientset(external, plain,
		service("sliced", corev1.ServicePort{Name: "http", Port: 80}),
		service("empty", corev1.ServicePort{Name: "http", Port: 80}),
		slice("b", 81, at("192.0.2.2", true), at("192.0.2.1", false)),
		slice("a", 80, at("2001:db8::1", true), discoveryv1.Endpoint{Addresses: []string{"192.0.2.3"}}),
	), 0)
	finder := NewFinder(factory)
	ctx, cancel := context.WithCancel(t.Context())
	defer func() { cancel(); factory.Shutdown() }()
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())
	for _, row := range []struct {
		service string
		port    networkingv1.ServiceBackendPort
		want    []string
	}{
		{"external", networkingv1.ServiceBackendPort{Number: 80}, []string{"localhost:8089"}},
		{"plain-external", networkingv1.ServiceBackendPort{Number: 80}, []string{"localhost:80"}},
		{"sliced", networkingv1.ServiceBackendPort{Name: "http"}, []string{"192.0.2.2:81", "192.0.2.3:80", "[2001:db8::1]:80"}},
		{"sliced", networkingv1.ServiceBackendPort{Number: 80}, []string{"192.0.2.2:81", "192.0.2.3:80", "[2001:db8::1]:80"}},
		{"sliced", networkingv1.ServiceBackendPort{Number: 81}, nil},
		{"empty", networkingv1.ServiceBackendPort{Number: 80}, nil},
		{"missing", networkingv1.ServiceBackendPort{Number: 80}, nil},
	} {
		got, err := finder.Find("ns", row.service, row.port)
		if !slices.Equal(got, row.want) || (err != nil) != (row.want == nil) {
			t.Errorf("%s %v: got %v, %v; want %v", row.service, row.port, got, err, row.want)
		}
	}
	if !finder.Has("ns", "empty") || finder.Has("ns", "missing") {
		t.Error("Has is wrong")
	}
}
