// SPDX-License-Identifier: Apache-2.0

package ingressproxy

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/utils/ptr"
)

// TestProxy sends requests through a proxy whose objects lead to a server that
// answers with the Host it saw.
func TestProxy(t *testing.T) {
	behind := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = fmt.Fprintf(w, "%s%s", r.Host, r.URL.Path)
	}))
	defer behind.Close()
	p := startProxy(t, objects(t, behind.URL)...)
	for _, row := range []struct {
		host, path string
		code       int
	}{
		{"external.test", "/x", http.StatusOK},
		{"slice.test", "/x", http.StatusOK},
		{"a.wild.test", "/x", http.StatusOK},
		{"external.test", "/other", http.StatusNotFound},
		{"unknown.test", "/x", http.StatusNotFound},
		{"broken.test", "/x", http.StatusServiceUnavailable},
	} {
		t.Run(row.host+row.path, func(t *testing.T) {
			code, body := get(t, p, row.host, row.path)
			if code != row.code {
				t.Fatalf("got %d %s, want %d", code, body, row.code)
			}
			if code == http.StatusOK && body != row.host+row.path {
				t.Errorf("the server saw %q, want %q", body, row.host+row.path)
			}
		})
	}
}

func startProxy(t *testing.T, objects ...runtime.Object) *Proxy {
	t.Helper()
	p, err := Listen("127.0.0.1", io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(func() { cancel(); p.Close() })
	if err := p.Run(ctx, fake.NewClientset(objects...)); err != nil {
		t.Fatal(err)
	}
	return p
}

func get(t *testing.T, p *Proxy, host, path string) (int, string) {
	t.Helper()
	target := "http://127.0.0.1:" + strconv.Itoa(p.Port()) + path
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, target, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Host = host + ":8080" // Validators put the port into the header when it is not 80.
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, strings.Replace(string(body), ":8080", "", 1)
}

func objects(t *testing.T, target string) []runtime.Object {
	t.Helper()
	u, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	port, err := strconv.Atoi(u.Port())
	if err != nil {
		t.Fatal(err)
	}
	exact, prefix := ptr.To(networkingv1.PathTypeExact), ptr.To(networkingv1.PathTypePrefix)
	external := service("external", corev1.ServicePort{Port: 80, TargetPort: intstr.FromInt(port)})
	external.Spec.Type, external.Spec.ExternalName = corev1.ServiceTypeExternalName, "localhost"
	wild := ingressOf("external", "*.wild.test", "/", prefix)
	wild.Name = "wild"
	return []runtime.Object{
		ingressOf("external", "external.test", "/x", exact), external, wild,
		ingressOf("slice", "slice.test", "/x", exact),
		service("slice", corev1.ServicePort{Name: "http", Port: 80}),
		&discoveryv1.EndpointSlice{
			ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "slice-1",
				Labels: map[string]string{discoveryv1.LabelServiceName: "slice"}},
			AddressType: discoveryv1.AddressTypeIPv4,
			Ports:       []discoveryv1.EndpointPort{{Name: ptr.To("http"), Port: ptr.To(int32(port))}},
			Endpoints: []discoveryv1.Endpoint{
				{Addresses: []string{"192.0.2.1"}, Conditions: discoveryv1.EndpointConditions{Ready: ptr.To(false)}},
				{Addresses: []string{u.Hostname()}},
			},
		},
		ingressOf("broken", "broken.test", "/x", exact),
		service("broken", corev1.ServicePort{Port: 80}),
	}
}

func service(name string, port corev1.ServicePort) *corev1.Service {
	return &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: name},
		Spec:       corev1.ServiceSpec{Ports: []corev1.ServicePort{port}},
	}
}
