// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
)

func TestServe(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	listener, served := serve(ctx, t)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+listener.Addr().String()+PathPrefix+"tok", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Host = "example.com"
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(resp.Body)
	if err := resp.Body.Close(); err != nil {
		t.Error(err)
	}
	if err != nil || resp.StatusCode != http.StatusOK || string(body) != "tok.key" {
		t.Errorf("got %d, %q, %v; want the proof", resp.StatusCode, body, err)
	}

	cancel()
	if err := <-served; err != nil {
		t.Errorf("Serve ended with %v, want nil", err)
	}
	if _, err := listener.Accept(); err == nil {
		t.Error("the listener is still open after Serve has returned")
	}
}

func TestServeBoundsHeaders(t *testing.T) {
	listener, _ := serve(t.Context(), t)
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	request := "GET / HTTP/1.1\r\nHost: example.com\r\nX-Long: " + strings.Repeat("x", 3*maxHeaderBytes)
	if _, err := io.WriteString(conn, request); err != nil {
		t.Fatal(err)
	}
	answer := make([]byte, len("HTTP/1.1 431"))
	if _, err := io.ReadFull(conn, answer); err != nil || string(answer) != "HTTP/1.1 431" {
		t.Errorf("got %q, %v; want a refusal of the header", answer, err)
	}
}

func TestRunNamesTheProblem(t *testing.T) {
	err := New(indexOf(t)).Run(t.Context(), "127.0.0.1:nonsense")
	if err == nil || !strings.Contains(err.Error(), "listening for HTTP-01 requests: ") {
		t.Errorf("got %v, want an error about listening", err)
	}
}

func TestServeReportsAFailedListener(t *testing.T) {
	listener := listen(t)
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	if err := New(indexOf(t)).Serve(t.Context(), listener); err == nil {
		t.Error("Serve on a closed listener returned nil")
	}
}

func serve(ctx context.Context, t *testing.T) (net.Listener, <-chan error) {
	t.Helper()
	listener := listen(t)
	served := make(chan error, 1)
	responder := New(indexOf(t, challenge("one", "example.com", "tok", "tok.key")))
	go func() { served <- responder.Serve(ctx, listener) }()
	return listener, served
}

func listen(t *testing.T) net.Listener {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return listener
}
