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
	for name, isHTTP2 := range map[string]bool{"HTTP/1.1": false, "HTTP/2.0": true} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			listener, served := serve(ctx, t)
			client := newClient(t, isHTTP2)
			for _, method := range []string{http.MethodGet, http.MethodHead} {
				want := map[string]string{http.MethodGet: keyFor("tok")}[method]
				if proto, body := ask(t, client, method, listener.Addr()); proto != name || body != want {
					t.Errorf("%s: got %q by %s, want %q by %s", method, body, proto, want, name)
				}
			}

			cancel()
			if err := <-served; err != nil {
				t.Errorf("Serve ended with %v, want nil", err)
			}
			if _, err := listener.Accept(); err == nil {
				t.Error("the listener is still open after Serve has returned")
			}
		})
	}
}

// newClient speaks either protocol, and not the other.
func newClient(t *testing.T, isHTTP2 bool) *http.Client {
	t.Helper()
	protocols := new(http.Protocols)
	protocols.SetHTTP1(!isHTTP2)
	protocols.SetUnencryptedHTTP2(isHTTP2)
	transport := &http.Transport{Protocols: protocols}
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport}
}

// ask asks for the one proof that there is, and returns how it came.
func ask(t *testing.T, client *http.Client, method string, address net.Addr) (proto, body string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, "http://"+address.String()+PathPrefix+"tok", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Host = "example.com"
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(resp.Body)
	if err := resp.Body.Close(); err != nil {
		t.Error(err)
	}
	if err != nil || resp.StatusCode != http.StatusOK || resp.ContentLength != int64(len(keyFor("tok"))) {
		t.Fatalf("got %d, %d bytes, %v; want the proof", resp.StatusCode, resp.ContentLength, err)
	}
	return resp.Proto, string(content)
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
	responder := New(indexOf(t), uncounted{})
	err := responder.Run(t.Context(), "127.0.0.1:nonsense")
	if err == nil || !strings.Contains(err.Error(), "listening for HTTP-01 requests: ") {
		t.Errorf("got %v, want an error about listening", err)
	}
	if responder.IsListening() {
		t.Error("it says that it listens")
	}
}

func TestServeReportsAFailedListener(t *testing.T) {
	listener := listen(t)
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	if err := New(indexOf(t), uncounted{}).Serve(t.Context(), listener); err == nil {
		t.Error("Serve on a closed listener returned nil")
	}
}

func serve(ctx context.Context, t *testing.T) (net.Listener, <-chan error) {
	t.Helper()
	listener := listen(t)
	served := make(chan error, 1)
	responder := New(indexOf(t, challenge("one", "example.com", "tok", keyFor("tok"))), uncounted{})
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

// One client that holds all connections, and asks for nothing or only begins to, shuts
// nobody out.
func TestServeInSpiteOfIdleConnections(t *testing.T) {
	listener, _ := serve(t.Context(), t)
	for i := range maxConnections {
		conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = conn.Close() }) // the test is over
		if i%2 == 0 {
			if _, err := io.WriteString(conn, "GET / HTTP/1.1\r\nHost: "); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, isHTTP2 := range []bool{false, true} {
		if _, body := ask(t, newClient(t, isHTTP2), http.MethodGet, listener.Addr()); body != keyFor("tok") {
			t.Errorf("got %q, want the proof", body)
		}
	}
}

// A request of either protocol keeps its connection from being closed for another one.
func TestRequestsUnderWayAreNotIdle(t *testing.T) {
	for _, isHTTP2 := range []bool{false, true} {
		started, release := make(chan struct{}), make(chan struct{})
		connections := limit(listen(t), 1, new(gauge).report)
		server := newServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			close(started)
			<-release
		}))
		server.ConnState = connections.state
		go func() { _ = server.Serve(connections) }() // until it is closed
		done := make(chan error, 1)
		client := newClient(t, isHTTP2)
		go func() {
			resp, err := client.Get("http://" + connections.Addr().String())
			if err == nil {
				err = resp.Body.Close()
			}
			done <- err
		}()
		<-started
		connections.mu.Lock()
		if open, idle := connections.open, connections.idle.Len(); open != 1 || idle != 0 {
			t.Errorf("HTTP/2 %t: %d connections, %d of them idle; want one that is not", isHTTP2, open, idle)
		}
		connections.mu.Unlock()
		close(release)
		if err := <-done; err != nil {
			t.Error(err)
		}
		_ = server.Close() // the test is over
	}
}
