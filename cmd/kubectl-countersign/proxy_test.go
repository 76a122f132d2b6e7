// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

const (
	wellKnown = "/.well-known/acme-challenge/"
	// token is as the CA makes them, with all kinds of characters that may be in one.
	token = "aB3-_xYz0123456789-_-"
	thumb = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
)

func TestEveryProxyHasAPlace(t *testing.T) {
	if a, b := slices.Sorted(maps.Keys(proxies())), slices.Sorted(maps.Keys(places())); !slices.Equal(a, b) {
		t.Errorf("proxies %q, places %q", a, b)
	}
	if a, b := slices.Sorted(maps.Keys(proxies())), slices.Sorted(maps.Keys(redirects())); !slices.Equal(a, b) {
		t.Errorf("proxies %q, redirects %q", a, b)
	}
}

func TestConfigurationOfNginx(t *testing.T) {
	const server = `daemon off; master_process off; pid nginx.pid; error_log stderr;
events {}
http {
  access_log off; client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d; scgi_temp_path e;
  server { listen %s;
%s
  }
}`
	testProxy(t, "nginx", server, func(config string) []string { return []string{"-p", filepath.Dir(config), "-c", config} })
}

func TestConfigurationOfHAProxy(t *testing.T) {
	const frontend = `defaults
  mode http
  timeout client 5s
  timeout connect 5s
  timeout server 5s
frontend test
  bind %s
%s
  http-request return status 404
`
	testProxy(t, "haproxy", frontend, func(config string) []string { return []string{"-db", "-f", config} })
}

// TestConfigurationOfEnvoy runs the Lua that Envoy runs, without Envoy.
func TestConfigurationOfEnvoy(t *testing.T) {
	lua := programFor(t, "lua5.3")
	_, code, found := strings.Cut(configuration("envoy", "Issuer team/own", thumb), "inline_string: |\n")
	if !found {
		t.Fatal("there is no Lua in it")
	}
	const handle = `
for path in io.lines() do
  local answer = ""
  envoy_on_request({
    headers = function() return {get = function(_, name) return name == ":path" and path end} end,
    respond = function(_, headers, body) answer = headers[":status"] .. body end,
  })
  print(answer)
end
`
	script := filepath.Join(t.TempDir(), "envoy.lua")
	if err := os.WriteFile(script, []byte(code+handle), 0o600); err != nil {
		t.Fatal(err)
	}
	rows := asked()
	paths := slices.Sorted(maps.Keys(rows))
	cmd := exec.CommandContext(t.Context(), lua, script)
	cmd.Stdin = strings.NewReader(strings.Join(paths, "\n") + "\n")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	answers := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
	if len(answers) != len(paths) {
		t.Fatalf("%d answers to %d questions", len(answers), len(paths))
	}
	for i, path := range paths {
		want := rows[path]
		if want != "" {
			want = "200" + want
		}
		if answers[i] != want {
			t.Errorf("%s: got %q, want %q", path, answers[i], want)
		}
	}
}

// asked is what a proxy is asked for, and the body of its answer; empty: none of ours.
func asked() map[string]string {
	return map[string]string{
		wellKnown + token:                      token + "." + thumb,
		wellKnown + "t":                        "t." + thumb,
		wellKnown:                              "",
		wellKnown + token + "/":                "",
		wellKnown + "a/" + token:               "",
		wellKnown + "a.b":                      "",
		wellKnown + "%3Cb%3E":                  "",
		"/x" + wellKnown + token:               "",
		"/awell-known/acme-challenge/" + token: "",
		"/":                                    "",
	}
}

// programFor finds a program, or leaves the test out. With COUNTERSIGN_REQUIRE_PROXY
// none is left out.
func programFor(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	switch {
	case err != nil && os.Getenv("COUNTERSIGN_REQUIRE_PROXY") != "":
		t.Fatal(err)
	case err != nil:
		t.Skip(err)
	}
	return path
}

// testProxy runs a proxy with the lines that are printed for it, in a configuration
// with room for its address and for them.
func testProxy(t *testing.T, name, format string, args func(config string) []string) {
	path := programFor(t, name)
	address := freeAddress(t)
	config := filepath.Join(t.TempDir(), "config")
	text := fmt.Sprintf(format, address, configuration(name, "Issuer team/own", thumb))
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var log strings.Builder
	cmd := exec.CommandContext(ctx, path, args(config)...)
	cmd.Stdout, cmd.Stderr = &log, &log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = cmd.Wait() // it is killed in the end, which is all that this would say
	}()
	defer func() {
		cancel()
		<-ended
		if t.Failed() {
			t.Logf("%s says:\n%s", name, &log)
		}
	}()
	if !isUp(t, address, ended) {
		t.Fatal("it does not start")
	}
	for path, want := range asked() {
		status, body, kind := fetch(t, "http://"+address+path)
		isAnswer := status == http.StatusOK && body == want && strings.HasPrefix(kind, "text/plain")
		if want != "" && !isAnswer || want == "" && status != http.StatusNotFound {
			t.Errorf("%s: got %d %q (%s), want %q", path, status, body, kind, want)
		}
	}
}

// isUp waits until somebody listens, or the process has ended.
func isUp(t *testing.T, address string, ended <-chan struct{}) bool {
	t.Helper()
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for {
		if conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", address); err == nil {
			_ = conn.Close() // that there is a connection was all that we asked for
			return true
		}
		select {
		case <-ended:
			return false
		case <-ticker.C:
		}
	}
}

func fetch(t *testing.T, url string) (status int, body, kind string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close() // was read to its end
	return resp.StatusCode, string(content), resp.Header.Get("Content-Type")
}

// freeAddress was free a moment ago.
func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }() // nobody has used it; the proxy says if the address is not free
	return listener.Addr().String()
}
