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
	maxHeaderBytes = 16 << 10
	headerTimeout  = 5 * time.Second
	requestTimeout = 10 * time.Second
	idleTimeout    = 90 * time.Second
	stopTimeout    = 5 * time.Second
)

// maxConnections are open at a time, at some 20 KiB each, and maxStreams requests
// under way on one of HTTP/2. For those beyond, the ones that are idle for longest go.
const (
	maxConnections = 2048
	maxStreams     = 100
)

// Run listens on addr ("host:port") and serves until ctx is done. See [Responder.Serve].
// Before the cache is filled it is better not to listen at all: a proxy tries
// another replica when a connection is refused, and not after a 404.
func (r *Responder) Run(ctx context.Context, addr string) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if err != nil {
		return fmt.Errorf("listening for HTTP-01 requests: %w", err)
	}
	r.listening.Store(true)
	defer r.listening.Store(false)
	return r.Serve(ctx, listener)
}

// IsListening reports whether [Responder.Run] has got its address.
func (r *Responder) IsListening() bool { return r.listening.Load() }

// Serve serves on listener, which it closes, until ctx is done. Then it lets the
// requests under way finish for up to five seconds and returns nil. It returns an
// error only if the listener fails while ctx is not done.
func (r *Responder) Serve(ctx context.Context, listener net.Listener) error {
	connections := limit(listener, maxConnections, r.counter.Connections)
	server := newServer(r)
	server.ConnState = connections.state
	stopped := make(chan struct{})
	detach := context.AfterFunc(ctx, func() {
		defer close(stopped)
		stop(ctx, server)
	})
	err := server.Serve(connections)
	if detach() { // ctx is not done: nobody has asked for this
		return fmt.Errorf("serving HTTP-01 requests: %w", err)
	}
	<-stopped
	return nil
}

// newServer returns a server for HTTP/1.1, and for HTTP/2 without TLS (h2c, RFC 9113
// section 3.3), which some proxies speak to their backends.
func newServer(handler http.Handler) *http.Server {
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetUnencryptedHTTP2(true)
	return &http.Server{
		Handler:           handler,
		Protocols:         protocols,
		HTTP2:             &http.HTTP2Config{MaxConcurrentStreams: maxStreams},
		MaxHeaderBytes:    maxHeaderBytes,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       requestTimeout,
		WriteTimeout:      requestTimeout,
		IdleTimeout:       idleTimeout,
	}
}

// stop ends the server; whoever is not served within stopTimeout is cut off.
func stop(ctx context.Context, server *http.Server) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		_ = server.Close()
	}
}
