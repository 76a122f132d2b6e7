// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/component-base/metrics"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/responder"
	"github.com/countersign-project/countersign/pkg/responder/respondertest"
)

// TestResponderAlone: it answers, counts and says when it is ready, and all that it
// asks the API server for are challenges; it is nobody's leader.
func TestResponderAlone(t *testing.T) {
	const key = "tok.NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
	api := respondertest.NewAPI(&acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "one", Finalizers: []string{acmev1.Finalizer}},
		Spec:       acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: "www.example.com", Token: "tok", Key: key},
		Status:     acmev1.ChallengeStatus{Presented: true},
	})
	config := &rest.Config{Host: serveAPI(t, api)}
	registry := metrics.NewKubeRegistry()
	ctx, cancel := context.WithCancel(t.Context())
	engine, err := newEngine(ctx, responderAlone(), config, &fence{}, registry)
	if err != nil {
		t.Fatal(err)
	}
	if engine.isWorking() || len(engine.runners) > 0 {
		t.Error("there is more than the responder")
	}
	if status, _ := get(engine.readyz, "http://status.test/readyz"); status != http.StatusServiceUnavailable {
		t.Errorf("before anything runs /readyz is %d", status)
	}
	served := make(chan error, 1)
	go func() { served <- engine.serveResponder(ctx) }()
	engine.startInformers(ctx)
	if !cache.WaitForCacheSync(ctx.Done(), engine.synced...) {
		t.Fatal("it never got ready")
	}
	if status, _ := get(engine.readyz, "http://status.test/readyz"); status != http.StatusOK {
		t.Errorf("when it is ready /readyz is %d", status)
	}
	status, body := get(engine.responder.ServeHTTP, "http://www.example.com"+responder.PathPrefix+"tok")
	if status != http.StatusOK || body != key {
		t.Errorf("the proof: %d %q", status, body)
	}
	if families, err := registry.Gather(); err != nil || len(families) != 2 {
		t.Errorf("%d metrics, %v; want two", len(families), err)
	}
	cancel()
	engine.stopInformers()
	if err := <-served; err != nil {
		t.Error(err)
	}
	if refused := api.Refused(); len(refused) > 0 {
		t.Errorf("it asked for more than challenges: %q", refused)
	}
}

// TestResponderAloneEnds: it ends without an error when it is told to.
func TestResponderAloneEnds(t *testing.T) {
	api := respondertest.NewAPI()
	ctx, cancel := context.WithCancel(t.Context())
	config := &rest.Config{Host: serveAPI(t, http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		cancel() // it is up and asks
		api.ServeHTTP(w, req)
	}))}
	if err := runOn(ctx, responderAlone(), config, metrics.NewKubeRegistry()); err != nil {
		t.Error(err)
	}
	if refused := api.Refused(); len(refused) > 0 {
		t.Errorf("it asked for more than challenges: %q", refused)
	}
}

func responderAlone() *options {
	o := defaultOptions()
	o.controllers = []string{responderController}
	o.responderListenAddress, o.metricsListenAddress = "127.0.0.1:0", "127.0.0.1:0"
	return o
}

func serveAPI(t *testing.T, api http.Handler) (url string) {
	t.Helper()
	server := httptest.NewServer(api)
	t.Cleanup(server.Close)
	return server.URL
}

func get(handle http.HandlerFunc, url string) (status int, body string) {
	answer := httptest.NewRecorder()
	handle(answer, httptest.NewRequest(http.MethodGet, url, nil))
	return answer.Code, answer.Body.String()
}
