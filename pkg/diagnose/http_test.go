// SPDX-License-Identifier: Apache-2.0

package diagnose

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/responder"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

type hosts []string

func (h hosts) Addresses(context.Context, string) ([]netip.Addr, error) {
	if len(h) == 0 {
		return nil, errors.New("no such host")
	}
	var all []netip.Addr
	for _, text := range h {
		all = append(all, netip.MustParseAddr(text))
	}
	return all, nil
}

func http01Challenge() *acmev1.Challenge {
	return &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: "example.test", Token: "the-token", Key: "the-key"}}
}

// seenByHTTP is what the self-check says of what a server really answers.
func seenByHTTP(handler http.HandlerFunc) func(*testing.T) string {
	return func(t *testing.T) string {
		server := httptest.NewServer(handler)
		defer server.Close()
		port := server.Listener.Addr().(*net.TCPAddr).Port
		return selfcheck.NewHTTP(selfcheck.HTTPConfig{Resolver: hosts{"127.0.0.1"}, Port: port}).Check(t.Context(), http01Challenge()).Reason
	}
}

func answering(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		fmt.Fprint(w, body)
	}
}

func redirecting(to string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusFound) }
}

// hangUp answers with something that is not HTTP.
func hangUp(w http.ResponseWriter, _ *http.Request) {
	if conn, _, err := w.(http.Hijacker).Hijack(); err == nil {
		_, _ = fmt.Fprint(conn, "SSH-2.0-server\r\n") // the look says what came
		_ = conn.Close()
	}
}

type knowsNothing struct{}

func (knowsNothing) ByIndex(string, string) ([]any, error) { return nil, nil }
func (knowsNothing) Answered(int)                          {}
func (knowsNothing) Connections(int)                       {}

// noAddress, refused and insideOnly are about names and ports.
func noAddress(t *testing.T) string {
	return selfcheck.NewHTTP(selfcheck.HTTPConfig{Resolver: hosts{}}).Check(t.Context(), http01Challenge()).Reason
}

func refused(t *testing.T) string {
	return selfcheck.NewHTTP(selfcheck.HTTPConfig{Resolver: hosts{"127.0.0.1"}, Port: closedPort(t)}).Check(t.Context(), http01Challenge()).Reason
}

// timeout is about a server that takes the connection, and says nothing.
func timeout(t *testing.T) string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close() //nolint:errcheck // it has nothing to lose
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	checker := selfcheck.NewHTTP(selfcheck.HTTPConfig{Resolver: hosts{"127.0.0.1"}, Port: listener.Addr().(*net.TCPAddr).Port})
	return checker.Check(ctx, http01Challenge()).Reason
}

// unreachable is about an address to which no TCP connection has a route: everybody's.
func unreachable(t *testing.T) string {
	return selfcheck.NewHTTP(selfcheck.HTTPConfig{Resolver: hosts{"255.255.255.255"}}).Check(t.Context(), http01Challenge()).Reason
}

func insideOnly(t *testing.T) string {
	server := httptest.NewServer(answering(200, "the-key"))
	defer server.Close()
	inside := func(context.Context, *acmev1.Challenge) []string { return []string{server.Listener.Addr().String()} }
	return selfcheck.NewHTTP(selfcheck.HTTPConfig{Resolver: hosts{"127.0.0.1"}, Port: closedPort(t), Inside: inside}).Check(t.Context(), http01Challenge()).Reason
}

func closedPort(t *testing.T) int {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close() //nolint:errcheck // that is the point
	return listener.Addr().(*net.TCPAddr).Port
}

func httpFixtures() map[string]func(*testing.T) string {
	return map[string]func(*testing.T) string{
		"http-no-address":   noAddress,
		"http-refused":      refused,
		"http-timeout":      timeout,
		"http-unreachable":  unreachable,
		"http-inside-only":  insideOnly,
		"http-login":        seenByHTTP(answering(403, "")),
		"http-bad-redirect": seenByHTTP(redirecting("ftp://example.test/")),
		"http-redirect-loop": seenByHTTP(func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://"+r.Host+r.URL.Path, http.StatusFound)
		}),
		"http-page":          seenByHTTP(answering(200, "<!DOCTYPE html><title>Welcome</title>")),
		"http-wrong-body":    seenByHTTP(answering(200, "another")),
		"http-not-http":      seenByHTTP(hangUp),
		"http-unknown-token": seenByHTTP(responder.New(knowsNothing{}, knowsNothing{}).ServeHTTP),
		"http-redirected-away": seenByHTTP(func(w http.ResponseWriter, r *http.Request) {
			if r.Host[:5] == "other" {
				answering(404, "")(w, r)
				return
			}
			_, port, _ := net.SplitHostPort(r.Host)
			redirecting("http://other.test:"+port+"/")(w, r)
		}),
		"http-route-not-found":        seenByHTTP(answering(404, "")),
		"http-responder-out-of-reach": seenByHTTP(answering(503, "")),
	}
}
