// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"bufio"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func TestReadAnswer(t *testing.T) {
	for _, row := range []struct{ name, answer, body, err string }{
		{"as it should be", "HTTP/1.1 200 OK\r\nDate: now\r\nContent-Length: 3\r\n\r\nkey", "key", ""},
		{"empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "", ""},
		{"not found", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "", "404"},
		{"no length", "HTTP/1.1 200 OK\r\n\r\nkey", "", "Content-Length"},
		{"negative length", "HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nkey", "", "Content-Length"},
		{"length is no number", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\nkey", "", "invalid syntax"},
		{"cut off", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nkey", "", "EOF"},
		{"cut off in its header", "HTTP/1.1 200 OK\r\nContent", "", "EOF"},
		{"nothing", "", "", "EOF"},
	} {
		body, err := readAnswer(bufio.NewReader(strings.NewReader(row.answer)))
		if string(body) != row.body || (err != nil) != (row.err != "") || err != nil && !strings.Contains(err.Error(), row.err) {
			t.Errorf("%s: got %q, %v; want %q, %s", row.name, body, err, row.body, row.err)
		}
	}
}

func TestLoad(t *testing.T) {
	proofs := newProofs(3)
	keys := map[string]string{}
	for _, p := range proofs {
		keys[p.host+"/.well-known/acme-challenge/"+p.token] = p.key
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(keys[r.Host+r.URL.Path])) // the load says what did not come
	}))
	defer server.Close()
	address := server.Listener.Addr().String()
	seen, err := load(t.Context(), address, proofs, 50*time.Millisecond)
	if err != nil || len(seen.times) < askers || seen.took < 50*time.Millisecond {
		t.Errorf("%d requests in %s, %v", len(seen.times), seen.took, err)
	}
	proofs[1].key = "another"
	if _, err := load(t.Context(), address, proofs, time.Minute); err == nil || !strings.Contains(err.Error(), "the responder answered") {
		t.Errorf("a wrong answer is not noticed: %v", err)
	}
}

func TestFirstProcessor(t *testing.T) {
	if got := firstProcessor(); strings.Trim(got, "0123456789") != "" || got == "" {
		t.Errorf("%q is no number of a processor", got)
	}
}
