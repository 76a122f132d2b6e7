// SPDX-License-Identifier: Apache-2.0

package nginx

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/utils/ptr"
)

func ingress(name, host, path string, pathType networkingv1.PathType) *networkingv1.Ingress {
	return &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: name},
		Spec: networkingv1.IngressSpec{Rules: []networkingv1.IngressRule{{Host: "rule-without-paths.test"}, {
			Host: host,
			IngressRuleValue: networkingv1.IngressRuleValue{HTTP: &networkingv1.HTTPIngressRuleValue{
				Paths: []networkingv1.HTTPIngressPath{{Path: path, PathType: &pathType, Backend: networkingv1.IngressBackend{
					Service: &networkingv1.IngressServiceBackend{Name: "svc", Port: networkingv1.ServiceBackendPort{Number: 80}},
				}}},
			}},
		}}},
	}
}

func TestConfig(t *testing.T) {
	servers := func(namespace, _ string, _ networkingv1.ServiceBackendPort) ([]string, error) {
		if namespace != "ns" {
			return nil, errors.New("nobody there")
		}
		return []string{"192.0.2.1:8089", "[2001:db8::1]:8089"}, nil
	}
	elsewhere := ingress("elsewhere", "gone.test", "/", networkingv1.PathTypePrefix)
	elsewhere.Namespace = "other"
	got := configOf(80, locationsOf([]*networkingv1.Ingress{
		ingress("a", "a.test", "/.well-known/x", networkingv1.PathTypeExact),
		ingress("b", "a.test", "/.well-known/x", networkingv1.PathTypeExact),
		ingress("c", "a.test", "/", networkingv1.PathTypePrefix),
		ingress("any", "", "/any", networkingv1.PathTypeImplementationSpecific),
		ingress("evil", "a.test;}", "/", networkingv1.PathTypePrefix),
		ingress("evil", "evil.test", "/{", networkingv1.PathTypePrefix),
		elsewhere,
	}, servers))
	for text, count := range map[string]int{
		"server 192.0.2.1:8089; server [2001:db8::1]:8089;": 3,
		"server_name a.test;":                               1, "location = /.well-known/x {": 1, "location /any {": 1,
		"evil": 0, "gone": 0,
	} {
		if n := strings.Count(got, text); n != count {
			t.Errorf("%q is there %d times, want %d:\n%s", text, n, count, got)
		}
	}
}

// TestProxy asks a real nginx for a path before and after there is an Ingress.
func TestProxy(t *testing.T) {
	if err := Missing(); err != nil {
		if os.Getenv("COUNTERSIGN_REQUIRE_PROXY") != "" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	behind := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, r.Host+r.URL.Path) // who asked says what came
	}))
	defer behind.Close()
	target, err := url.Parse(behind.URL)
	if err != nil {
		t.Fatal(err)
	}
	port, err := strconv.Atoi(target.Port())
	if err != nil {
		t.Fatal(err)
	}
	client := fake.NewClientset(&corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "svc"},
		Spec: corev1.ServiceSpec{
			Type: corev1.ServiceTypeExternalName, ExternalName: "127.0.0.1",
			Ports: []corev1.ServicePort{{Port: 80, TargetPort: intstr.FromInt(port)}},
		},
	})
	ctx, cancel := context.WithCancel(t.Context())
	p, err := Start(ctx, Options{Client: client, Dir: t.TempDir(), Port: freePort(t), Log: io.Discard})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { cancel(); p.Stop() }()
	if code, _ := get(t, p, "a.test", "/x"); code != http.StatusNotFound {
		t.Fatalf("status %d before there is a rule", code)
	}
	made := ingress("a", "a.test", "/x", networkingv1.PathTypeExact)
	made.Spec.Rules[1].HTTP.Paths[0].PathType = ptr.To(networkingv1.PathTypeExact)
	if _, err := client.NetworkingV1().Ingresses("ns").Create(ctx, made, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for range ticker.C { // until nginx has loaded it; the test's own time-out ends it
		if code, body := get(t, p, "a.test", "/x"); code == http.StatusOK {
			if body != "a.test/x" {
				t.Errorf("the server saw %q", body)
			}
			return
		}
	}
}

func freePort(t *testing.T) int {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }() // nobody has used it
	return listener.Addr().(*net.TCPAddr).Port
}

func get(t *testing.T, p *Proxy, host, path string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://127.0.0.1:"+strconv.Itoa(p.options.Port)+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Host = host
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }() // was only read
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(body)
}
