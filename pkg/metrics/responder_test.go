// SPDX-License-Identifier: Apache-2.0

package metrics

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"k8s.io/component-base/metrics"
)

func TestResponder(t *testing.T) {
	registry := metrics.NewKubeRegistry()
	responder, err := NewResponder(registry.Register)
	if err != nil {
		t.Fatal(err)
	}
	for _, status := range []int{http.StatusOK, http.StatusOK, http.StatusNotFound, http.StatusMethodNotAllowed} {
		responder.Answered(status)
	}
	for _, open := range []int{1, 2, 1} {
		responder.Connections(open)
	}
	page := httptest.NewRecorder()
	metrics.HandlerFor(registry, metrics.HandlerOpts{}).ServeHTTP(page, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	lines := strings.Split(page.Body.String(), "\n")
	for _, want := range []string{
		"# TYPE countersign_responder_requests_total counter",
		`countersign_responder_requests_total{code="200"} 2`,
		`countersign_responder_requests_total{code="404"} 1`,
		`countersign_responder_requests_total{code="405"} 1`,
		"# TYPE countersign_responder_connections gauge",
		"countersign_responder_connections 1",
	} {
		if !slices.Contains(lines, want) {
			t.Errorf("there is no line %s in\n%s", want, page.Body)
		}
	}
	if _, err := NewResponder(registry.Register); err == nil {
		t.Error("the same metrics were registered twice")
	}
}
