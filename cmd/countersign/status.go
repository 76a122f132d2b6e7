// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"k8s.io/component-base/metrics/legacyregistry"
	_ "k8s.io/component-base/metrics/prometheus/clientgo/leaderelection" // its collectors, under their usual names
	_ "k8s.io/component-base/metrics/prometheus/restclient"              // likewise
	_ "k8s.io/component-base/metrics/prometheus/workqueue"               // likewise
)

const statusTimeout = 8 * time.Second

// serveStatus serves /metrics, /healthz, /livez and /readyz until ctx is done.
func (e *engine) serveStatus(ctx context.Context) error {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", legacyregistry.Handler())
	mux.HandleFunc("GET /healthz", alive)
	mux.HandleFunc("GET /livez", alive)
	mux.HandleFunc("GET /readyz", e.readyz)
	server := &http.Server{Handler: mux, ReadTimeout: statusTimeout, WriteTimeout: statusTimeout, ReadHeaderTimeout: statusTimeout}
	return serveOn(ctx, "metrics-listen-address", e.options.metricsListenAddress, server)
}

func alive(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, "ok")
}

// readyz is answered with 200 once the caches are filled: from then on this
// replica answers challenges and can take over the work.
func (e *engine) readyz(w http.ResponseWriter, _ *http.Request) {
	for _, synced := range e.synced {
		if !synced() {
			http.Error(w, "the caches are being filled", http.StatusServiceUnavailable)
			return
		}
	}
	fmt.Fprintln(w, "ok")
}
