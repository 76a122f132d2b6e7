// SPDX-License-Identifier: Apache-2.0

package kube

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/util/flowcontrol"
)

// The whole clientset, and its fake, can stand for ours.
var _ Interface = kubernetes.Interface(nil)

func TestParts(t *testing.T) {
	var got http.Request
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = *r
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{}`)) // whoever hangs up misses it
	}))
	defer server.Close()
	limiter := &countingLimiter{RateLimiter: flowcontrol.NewFakeAlwaysRateLimiter()}
	client, err := NewForConfig(&rest.Config{Host: server.URL, RateLimiter: limiter})
	if err != nil {
		t.Fatal(err)
	}
	all := metav1.ListOptions{}
	for _, row := range []struct {
		path string
		ask  func() error
	}{
		{"/version", func() error { _, err := client.Discovery().ServerVersion(); return err }},
		{"/apis/apps/v1/deployments", func() error { _, err := client.AppsV1().Deployments("").List(t.Context(), all); return err }},
		{"/apis/authorization.k8s.io/v1", func() error { return client.AuthorizationV1().RESTClient().Get().Do(t.Context()).Error() }},
		{"/apis/coordination.k8s.io/v1/leases", func() error { _, err := client.CoordinationV1().Leases("").List(t.Context(), all); return err }},
		{"/api/v1/pods", func() error { _, err := client.CoreV1().Pods("").List(t.Context(), all); return err }},
		{"/apis/discovery.k8s.io/v1/endpointslices", func() error { _, err := client.DiscoveryV1().EndpointSlices("").List(t.Context(), all); return err }},
		{"/apis/networking.k8s.io/v1/ingresses", func() error { _, err := client.NetworkingV1().Ingresses("").List(t.Context(), all); return err }},
	} {
		t.Run(row.path, func(t *testing.T) {
			limiter.waited = 0
			if err := row.ask(); err != nil {
				t.Fatal(err)
			}
			if got.URL.Path != row.path || got.UserAgent() != rest.DefaultKubernetesUserAgent() || limiter.waited != 1 {
				t.Errorf("asked for %s as %q, and for leave %d times", got.URL.Path, got.UserAgent(), limiter.waited)
			}
		})
	}
}

// countingLimiter is what all parts have to ask.
type countingLimiter struct {
	flowcontrol.RateLimiter
	waited int
}

func (l *countingLimiter) Wait(ctx context.Context) error {
	l.waited++
	return l.RateLimiter.Wait(ctx)
}

// The parts share one limiter, or each of them had the whole rate to itself.
func TestOneRate(t *testing.T) {
	config := &rest.Config{Host: "https://192.0.2.1", QPS: 7, Burst: 9}
	client, err := NewForConfig(config)
	if err != nil {
		t.Fatal(err)
	}
	one := client.CoreV1().RESTClient().GetRateLimiter()
	for _, part := range []rest.Interface{client.NetworkingV1().RESTClient(), client.DiscoveryV1().RESTClient(), client.CoordinationV1().RESTClient()} {
		if part.GetRateLimiter() != one || one.QPS() != 7 {
			t.Errorf("limited to %v a second by another", one.QPS())
		}
	}
	if config.RateLimiter != nil {
		t.Error("the caller's config was changed")
	}
}

func TestUnusableConfig(t *testing.T) {
	if _, err := NewForConfig(&rest.Config{Host: "https://192.0.2.1", TLSClientConfig: rest.TLSClientConfig{CAData: []byte("no certificate")}}); err == nil {
		t.Error("a CA bundle that is none was taken")
	}
}
