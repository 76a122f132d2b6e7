// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"net/http"
	"net/http/pprof"
	"time"
)

// serveProfiles serves Go's profiles until ctx is done. A CPU profile takes as long as it
// is asked to.
func (e *engine) serveProfiles(ctx context.Context) error {
	server := &http.Server{Handler: profiles(), ReadHeaderTimeout: 10 * time.Second}
	return serveOn(ctx, "profiler-address", e.options.profilerAddress, server)
}

func profiles() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	return mux
}
