// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"context"
	"crypto/tls"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"time"
)

// The faults of this file break the connection, not the protocol. HTTP/2 has many
// requests on one connection: where a fault is one request's own, it ends the
// stream; a reset ends them all, as in life.

type (
	handlerKey struct{}
	connKey    struct{}
)

// withConn lets faults find the connection of a request.
func withConn(ctx context.Context, conn net.Conn) context.Context {
	return context.WithValue(ctx, connKey{}, conn)
}

// answerOf serves a request, which takes its effect, and returns the answer.
func answerOf(w http.ResponseWriter, r *http.Request) *httptest.ResponseRecorder {
	answer := httptest.NewRecorder()
	if handle, ok := r.Context().Value(handlerKey{}).(http.HandlerFunc); ok {
		handle(answer, r)
	}
	maps.Copy(w.Header(), answer.Header())
	return answer
}

// Silence never answers; it ends when the client gives up.
func Silence() Fault {
	return func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }
}

// Lost serves the request, which takes its effect, and loses the answer.
func Lost() Fault {
	return func(w http.ResponseWriter, r *http.Request) {
		answerOf(w, r)
		panic(http.ErrAbortHandler)
	}
}

// Late serves the request, which takes its effect, and is silent about it.
func Late() Fault {
	return func(w http.ResponseWriter, r *http.Request) {
		answerOf(w, r)
		<-r.Context().Done()
	}
}

// Reset resets the TCP connection before anything is served.
func Reset() Fault {
	return func(_ http.ResponseWriter, r *http.Request) { reset(r) }
}

// ResetInBody serves the request, which takes its effect, and resets the TCP
// connection in the middle of the answer.
func ResetInBody() Fault {
	return func(w http.ResponseWriter, r *http.Request) {
		answer := answerOf(w, r)
		w.WriteHeader(answer.Code)
		_, _ = w.Write(answer.Body.Bytes()[:answer.Body.Len()/2])
		_ = http.NewResponseController(w).Flush()
		reset(r)
	}
}

func reset(r *http.Request) {
	conn, _ := r.Context().Value(connKey{}).(net.Conn)
	if secured, ok := conn.(*tls.Conn); ok {
		conn = secured.NetConn()
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = conn.Close()
	panic(http.ErrAbortHandler)
}

// SlowBody serves the request, which takes its effect, and answers one byte after
// each pause until the client gives up.
func SlowBody(pause time.Duration) Fault {
	return func(w http.ResponseWriter, r *http.Request) {
		answer := answerOf(w, r)
		w.WriteHeader(answer.Code)
		ticker := time.NewTicker(pause)
		defer ticker.Stop()
		for _, b := range answer.Body.Bytes() {
			_, _ = w.Write([]byte{b})
			_ = http.NewResponseController(w).Flush()
			select {
			case <-r.Context().Done():
				return
			case <-ticker.C:
			}
		}
	}
}

// Garbage returns answers that are not a CA's: from proxies, load balancers and
// broken software. None of them serves the request.
func Garbage() []Fault {
	const json = "application/json"
	return []Fault{
		Answer(http.StatusOK, "text/html", "<html><head><title>Welcome to the router</title>"),
		Answer(http.StatusNotFound, "text/html", "<html><title>404 Not Found</title>"),
		Answer(http.StatusNotFound, "text/plain", "default backend - 404"),
		Answer(http.StatusForbidden, "text/html", "<html><title>Blocked</title>"),
		Answer(http.StatusBadGateway, "text/html", "<html><title>502 Bad Gateway</title>"),
		Answer(http.StatusOK, json, ""),
		Answer(http.StatusCreated, json, "{"),
		Answer(http.StatusOK, json, "null"),
		Answer(http.StatusOK, json, "{}"),
		Answer(http.StatusCreated, json, `{"status":7,"authorizations":"none"}`),
		Answer(http.StatusOK, json, "\x00\xff\xfe{\x1b[31m"),
		Answer(http.StatusOK, "application/pem-certificate-chain", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
	}
}
