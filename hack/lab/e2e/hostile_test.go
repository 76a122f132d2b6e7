// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// hostile is a way for a CA to misbehave at one of its URLs.
type hostile struct {
	path        string
	code        int
	contentType string
	body        string
}

const (
	problemType = "application/problem+json"
	problemBody = `{"type":"urn:ietf:params:acme:error:%s","detail":"the CA has its reasons","status":%d}`
)

// testHostileCA: Pebble behind a proxy that answers in its place at one URL.
func testHostileCA(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, badNamespace)
	problem := func(path, kind string, code int, status string) hostile {
		body := strings.Replace(strings.Replace(problemBody, "%s", kind, 1), "%d", status, 1)
		return hostile{path, code, problemType, body}
	}
	issuers := map[string]hostile{
		"dir-404":         {"/dir", http.StatusNotFound, "text/plain", "no such page"},
		"dir-500":         {"/dir", http.StatusInternalServerError, "text/plain", "oops"},
		"dir-garbage":     {"/dir", http.StatusOK, "text/html", "<html>welcome</html>"},
		"account-403":     problem("/sign-me-up", "unauthorized", http.StatusForbidden, "403"),
		"account-503":     problem("/sign-me-up", "serverInternal", http.StatusServiceUnavailable, "503"),
		"account-garbage": {"/sign-me-up", http.StatusBadRequest, "text/html", "<html>welcome</html>"},
	}
	for name, h := range issuers {
		t.Run(name, func(t *testing.T) {
			behind(t, s, name, h)
			awaitText(t, []string{wordOf(h)}, issuerText(s, name))
		})
	}
	orders := map[string]hostile{
		"order-403":     problem("/order-plz", "rejectedIdentifier", http.StatusForbidden, "403"),
		"order-429":     problem("/order-plz", "rateLimited", http.StatusTooManyRequests, "429"),
		"order-500":     problem("/order-plz", "serverInternal", http.StatusInternalServerError, "500"),
		"order-garbage": {"/order-plz", http.StatusCreated, "text/html", "<html>welcome</html>"},
	}
	for name, h := range orders {
		t.Run(name, func(t *testing.T) {
			order := orderFor(t, s, behind(t, s, name, h), name+".example.test")
			awaitText(t, []string{wordOf(h)}, orderText(s, order.Name))
		})
	}
}

// wordOf is what a user must be told: the CA's own words, or the HTTP status.
func wordOf(h hostile) string {
	switch {
	case h.contentType == problemType:
		return "the CA has its reasons"
	case h.code >= http.StatusBadRequest:
		return strconv.Itoa(h.code)
	default:
		return "invalid character"
	}
}

// behind is an issuer whose server is the misbehaving proxy.
func behind(t *testing.T, s *scene.Scene, name string, h hostile) acmev1.IssuerReference {
	t.Helper()
	return issuerAt(t, s, name, h.inFrontOf(pebbleProxy(t, s.Info)))
}

// issuerAt is an issuer whose server is the handler.
func issuerAt(t *testing.T, s *scene.Scene, name string, handler http.Handler) acmev1.IssuerReference {
	t.Helper()
	acme, err := s.ACMEIssuer(name, "example.test", "load.test")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewTLSServer(handler)
	// It stays until the end of all journeys: the objects do, too.
	acme.Server = server.URL + "/dir"
	acme.CABundle = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})
	if _, err := s.Issuer(t.Context(), name, acme); err != nil {
		t.Fatal(err)
	}
	return acmev1.IssuerReference{Name: name}
}

func (h hostile) inFrontOf(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != h.path {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", h.contentType)
		w.Header().Set("Replay-Nonce", "bm9uY2U")
		w.WriteHeader(h.code)
		_, _ = w.Write([]byte(h.body)) // whoever hangs up misses it
	})
}

// pebbleProxy keeps the Host, from which Pebble makes the URLs that it hands out.
func pebbleProxy(t *testing.T, info *lab.Info) http.Handler {
	t.Helper()
	target, err := url.Parse(info.DirectoryURL)
	if err != nil {
		t.Fatal(err)
	}
	bundle, err := os.ReadFile(info.ACMECA)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(bundle)
	return &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.Out.URL.Scheme, r.Out.URL.Host = target.Scheme, target.Host
			r.Out.Host = r.In.Host
		},
		Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots, ServerName: "localhost"}},
	}
}
