// SPDX-License-Identifier: Apache-2.0

package ingressproxy

import (
	"testing"

	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
)

func backendOf(name string) networkingv1.IngressBackend {
	return networkingv1.IngressBackend{Service: &networkingv1.IngressServiceBackend{
		Name: name, Port: networkingv1.ServiceBackendPort{Number: 80},
	}}
}

// ingressOf has one rule; the service is named after the ingress.
func ingressOf(name, host, path string, pathType *networkingv1.PathType) *networkingv1.Ingress {
	return &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: name},
		Spec: networkingv1.IngressSpec{Rules: []networkingv1.IngressRule{{
			Host: host,
			IngressRuleValue: networkingv1.IngressRuleValue{HTTP: &networkingv1.HTTPIngressRuleValue{
				Paths: []networkingv1.HTTPIngressPath{{Path: path, PathType: pathType, Backend: backendOf(name)}},
			}},
		}}},
	}
}

func TestMatch(t *testing.T) {
	exact, prefix := ptr.To(networkingv1.PathTypeExact), ptr.To(networkingv1.PathTypePrefix)
	specific := ptr.To(networkingv1.PathTypeImplementationSpecific)
	for _, row := range []struct {
		name, host, path string
		ingresses        []*networkingv1.Ingress
		want             string
	}{
		{"exact", "a.test", "/x/y", []*networkingv1.Ingress{ingressOf("one", "a.test", "/x/y", exact)}, "one"},
		{"exact is no prefix", "a.test", "/x/y/z", []*networkingv1.Ingress{ingressOf("one", "a.test", "/x/y", exact)}, ""},
		{"host in capitals", "a.test", "/", []*networkingv1.Ingress{ingressOf("one", "A.test", "/", exact)}, "one"},
		{"other host", "b.test", "/", []*networkingv1.Ingress{ingressOf("one", "a.test", "/", prefix)}, ""},
		{"prefix", "a.test", "/x/y", []*networkingv1.Ingress{ingressOf("one", "a.test", "/x", prefix)}, "one"},
		{"prefix ends in a slash", "a.test", "/x", []*networkingv1.Ingress{ingressOf("one", "a.test", "/x/", prefix)}, "one"},
		{"prefix by elements", "a.test", "/xy", []*networkingv1.Ingress{ingressOf("one", "a.test", "/x", prefix)}, ""},
		{"specific is by text", "a.test", "/xy", []*networkingv1.Ingress{ingressOf("one", "a.test", "/x", specific)}, "one"},
		{"no type is specific", "a.test", "/xy", []*networkingv1.Ingress{ingressOf("one", "a.test", "/x", nil)}, "one"},
		{"longest prefix", "a.test", "/x/y/z", []*networkingv1.Ingress{
			ingressOf("short", "a.test", "/x", prefix), ingressOf("long", "a.test", "/x/y", prefix),
		}, "long"},
		{"exact before prefix", "a.test", "/x", []*networkingv1.Ingress{
			ingressOf("prefix", "a.test", "/x", prefix), ingressOf("exact", "a.test", "/x", exact),
		}, "exact"},
	} {
		t.Run(row.name, func(t *testing.T) {
			got, ok := match(row.ingresses, row.host, row.path)
			if ok != (row.want != "") || got.service.Name != row.want {
				t.Errorf("got %q (%v), want %q", got.service.Name, ok, row.want)
			}
		})
	}
}
