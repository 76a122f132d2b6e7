// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"
)

// The limits of one connection. A request for a proof is a few hundred bytes each
// way; idle connections are kept longer than the proxies in front commonly keep
// theirs (60 s), so that it is they who hang up.
const (
	maxHeaderBytes = 8 << 10
	headerTimeout  = 5 * time.Second
	requestTimeout = 10 * time.Second
	idleTimeout    = 90 * time.Second
	stopTimeout    = 5 * time.Second
)

// Run listens on addr ("host:port") and serves until ctx is done. See [Responder.Serve].
func (r *Responder) Run(ctx context.Context, addr string) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if err != nil {
		return fmt.Errorf("listening for HTTP-01 requests: %w", err)
	}
	return r.Serve(ctx, listener)
}

// Serve serves on listener, which it closes, until ctx is done. Then it lets the
// requests under way finish for up to five seconds and returns nil. It returns an
// error only if the listener fails while ctx is not done.
func (r *Responder) Serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler:           r,
		MaxHeaderBytes:    maxHeaderBytes,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       requestTimeout,
		WriteTimeout:      requestTimeout,
		IdleTimeout:       idleTimeout,
	}
	stopped := make(chan struct{})
	detach := context.AfterFunc(ctx, func() {
		defer close(stopped)
		stop(ctx, server)
	})
	err := server.Serve(listener)
	if detach() { // ctx is not done: nobody has asked for this
		return fmt.Errorf("serving HTTP-01 requests: %w", err)
	}
	<-stopped
	return nil
}

// stop ends the server; whoever is not served within stopTimeout is cut off.
func stop(ctx context.Context, server *http.Server) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		_ = server.Close()
	}
}
