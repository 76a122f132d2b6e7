// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"fmt"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
	"github.com/countersign-project/countersign/pkg/responder"
)

const path = "/.well-known/acme-challenge/the-token"

func portOf(t *testing.T, rawURL string) int {
	t.Helper()
	u, err := url.Parse(rawURL)
	if err != nil {
		t.Fatal(err)
	}
	port, err := strconv.Atoi(u.Port())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// zoneFor answers for example.test, and for a host that nobody serves.
func zoneFor(t *testing.T) *resolver.Resolver {
	t.Helper()
	zone := dnstest.NewZone(t, "example.test. A 127.0.0.1", "other.test. A 127.0.0.1", "v6.test. AAAA ::1")
	r, err := resolver.New(resolver.Config{Nameservers: []string{dnstest.Listen(t, "127.0.0.1:0", zone, nil)}, AttemptTimeout: 200 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func answering(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = fmt.Fprint(w, body)
	}
}

func redirecting(to func(*http.Request) string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to(r), http.StatusFound) }
}

// hops redirects n times, then shows the key.
func hops(n int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		at, _ := strconv.Atoi(r.URL.Query().Get("hop"))
		if at == n {
			_, _ = fmt.Fprint(w, "the-key")
			return
		}
		http.Redirect(w, r, fmt.Sprintf("%s?hop=%d", r.URL.Path, at+1), http.StatusFound)
	}
}

// withStatus gives redirects another status.
func withStatus(status int, then http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		answer := httptest.NewRecorder()
		then(answer, r)
		maps.Copy(w.Header(), answer.Header())
		if answer.Code == http.StatusFound {
			answer.Code = status
		}
		w.WriteHeader(answer.Code)
		_, _ = w.Write(answer.Body.Bytes()) // who asked says what came
	}
}

// raw answers with bytes that need not be HTTP, another text every time.
func raw(text string) http.HandlerFunc {
	count := 0
	return func(w http.ResponseWriter, _ *http.Request) {
		connection, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		count++
		_, _ = fmt.Fprint(connection, strings.ReplaceAll(text, "#", strconv.Itoa(count)))
		_ = connection.Close()
	}
}

func TestHTTP(t *testing.T) {
	secure := httptest.NewTLSServer(answering(200, "the-key"))
	defer secure.Close()
	wrong := httptest.NewTLSServer(answering(404, "nothing"))
	defer wrong.Close()
	to := func(url string) http.HandlerFunc { return redirecting(func(*http.Request) string { return url }) }
	at := func(url string) string { return strings.Replace(url, "127.0.0.1", "other.test", 1) }
	const (
		get  = "failed to perform self check GET request 'URL': "
		body = "did not get expected response when querying endpoint 'URL'"
	)
	for name, row := range map[string]struct {
		handler http.HandlerFunc
		dnsName string
		class   Class
		want    string
	}{
		"key":                  {handler: answering(200, "the-key")},
		"IP address":           {handler: answering(200, "the-key"), dnsName: "127.0.0.1"},
		"other key":            {handler: answering(200, "another"), class: ClassWrongBody, want: body + " (at 127.0.0.1); check what answers there"},
		"shorter":              {handler: answering(200, "the-ke"), class: ClassWrongBody, want: body},
		"longer":               {handler: answering(200, "the-keys"), class: ClassWrongBody, want: body},
		"white space after":    {handler: answering(200, "the-key \t\r\n\n")},
		"white space before":   {handler: answering(200, "\nthe-key"), class: ClassWrongBody, want: body},
		"white space within":   {handler: answering(200, "the-key\nmore"), class: ClassWrongBody, want: body},
		"white space, no end":  {handler: answering(200, "the-key"+strings.Repeat(" ", 1<<16)), class: ClassWrongBody, want: body},
		"endless":              {handler: answering(200, strings.Repeat("the-key", 1<<18)), class: ClassWrongBody, want: body},
		"nothing":              {handler: answering(200, ""), class: ClassWrongBody, want: body},
		"a page":               {handler: answering(200, "<!DOCTYPE html><title>Welcome</title>"), class: ClassHTMLPage, want: body + ", but an HTML page (at 127.0.0.1); a default page"},
		"an empty page":        {handler: headed("Content-Type", "text/html", answering(200, "")), class: ClassHTMLPage, want: body + ", but an HTML page"},
		"not found":            {handler: answering(404, "the-key"), class: ClassWrongStatus, want: "wrong status code '404', expected '200' (at 127.0.0.1); the route is not in effect there"},
		"unavailable":          {handler: headed("Server", "nginx/1.2 (x)", answering(503, "the-key")), class: ClassWrongStatus, want: "wrong status code '503', expected '200', from server nginx (at 127.0.0.1); the ingress controller or gateway does not reach the responder"},
		"forbidden":            {handler: answering(403, ""), dnsName: "127.0.0.1", class: ClassWrongStatus, want: "wrong status code '403', expected '200'; something asks for a login, or refuses us"},
		"created":              {handler: answering(201, "the-key"), class: ClassWrongStatus, want: "wrong status code '201', expected '200' (at 127.0.0.1); check what answers there"},
		"our responder":        {handler: responder.New(knowsNothing{}, knowsNothing{}).ServeHTTP, class: ClassUnknownToken, want: "Countersign's responder answers, but does not know this challenge (at 127.0.0.1); that may last a moment"},
		"redirect":             {handler: hops(1)},
		"ten redirects":        {handler: hops(10)},
		"eleven redirects":     {handler: hops(11), class: ClassRedirectLoop, want: get + "stopped after 10 redirects, the next leads to \"http://example.test:"},
		"circle":               {handler: redirecting(func(r *http.Request) string { return "http://" + r.Host + r.URL.Path }), class: ClassRedirectLoop, want: get + "redirected in a circle, back to \"http://example.test:"},
		"redirect to https":    {handler: to(at(secure.URL))},
		"redirect to itself":   {handler: withStatus(307, hops(1)), dnsName: "127.0.0.1"},
		"moved for good":       {handler: withStatus(301, hops(1))},
		"redirected for good":  {handler: withStatus(308, hops(1))},
		"see other":            {handler: withStatus(303, hops(1)), class: ClassBadRedirect, want: get + "redirected with status '303', and CAs follow 301, 302, 307 and 308 only (at 127.0.0.1); correct the redirect"},
		"multiple choices":     {handler: withStatus(300, hops(1)), class: ClassWrongStatus, want: "wrong status code '300', expected '200'"},
		"redirect to address":  {handler: to(secure.URL), class: ClassBadRedirect, want: get + "redirected to \"https://127.0.0.1:"},
		"redirect to IPv6":     {handler: to("http://[::1]/"), class: ClassBadRedirect, want: get + "redirected to \"http://[::1]\", and CAs follow redirects to names only, not to IP addresses"},
		"redirect with login":  {handler: to("http://user:the-secret@example.test/"), class: ClassBadRedirect, want: get + "redirected to \"http://example.test\" with a user name in front of the host, and CAs do not log in"},
		"redirect to nothing":  {handler: to(at(wrong.URL)), class: ClassRedirectedAway, want: "wrong status code '404', expected '200', after a redirect to \"https://other.test:"},
		"redirect to http":     {handler: to(at(strings.Replace(secure.URL, "https", "http", 1))), class: ClassRedirectedAway, want: "wrong status code '400', expected '200', after a redirect to \"http://other.test:"},
		"redirect to ftp":      {handler: to("ftp://example.test/"), class: ClassBadRedirect, want: get + "redirected to something that is neither http nor https (at 127.0.0.1); correct"},
		"redirect to port 81":  {handler: to("http://example.test:81/"), class: ClassBadRedirect, want: get + "redirected to \"http://example.test:81\", and CAs follow redirects to ports 80 and 443 only"},
		"redirect to no host":  {handler: to("http:///"), class: ClassBadRedirect, want: get + "redirected to a "},
		"redirect to nowhere":  {handler: to("http://nowhere.test/"), class: ClassRedirectedAway, want: get + "host nowhere.test. has no address (A or AAAA record), after a redirect to \"http://nowhere.test\""},
		"not a redirect":       {handler: headed("Location", "http://a b%zz/", answering(302, "")), class: ClassInvalidHTTP, want: get + "the answer is not valid HTTP"},
		"hangs up":             {handler: raw(""), class: ClassInvalidHTTP, want: get + "the connection was closed without an answer (at 127.0.0.1); check what listens"},
		"not HTTP":             {handler: raw("SSH-2.0-server-#\r\n\r\n"), class: ClassInvalidHTTP, want: get + "the answer is not valid HTTP"},
		"cut off":              {handler: raw("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nthe"), class: ClassInvalidHTTP, want: get + "the connection was closed without an answer"},
		"cut off, with a code": {handler: raw("HTTP/1.1 502 No\r\nContent-Length: 7\r\n\r\nthe"), class: ClassWrongStatus, want: "wrong status code '502', expected '200'"},
		"endless header":       {handler: raw("HTTP/1.1 200 OK\r\nX: " + strings.Repeat("x", 1<<20)), class: ClassInvalidHTTP, want: get},
		"long header":          {handler: headed("X", strings.Repeat("x", 12<<10), answering(200, "the-key"))},
		"too long a header":    {handler: headed("X", strings.Repeat("x", 20<<10), answering(200, "the-key")), class: ClassInvalidHTTP, want: get},
		"no such host":         {handler: answering(200, "the-key"), dnsName: "none.test", class: ClassNoAddress, want: "host none.test. has no address (A or AAAA record); the CA needs an A or AAAA record"},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(row.handler)
			defer server.Close()
			if row.dnsName == "" {
				row.dnsName = "example.test"
			}
			port := portOf(t, server.URL)
			target := fmt.Sprintf("http://%s:%d%s", row.dnsName, port, path)
			tls := secure.URL
			if name == "redirect to nothing" {
				tls = wrong.URL
			}
			checker := NewHTTP(HTTPConfig{Resolver: zoneFor(t), Port: port, SecurePort: portOf(t, tls)})
			ch := challenge(acmev1.HTTP01, row.dnsName)
			got := checker.Check(t.Context(), ch)
			want := "Waiting for HTTP-01 challenge propagation: " + strings.ReplaceAll(row.want, "URL", target)
			if got.Passed != (row.want == "") || got.Class != row.class || row.want != "" && !strings.HasPrefix(got.Reason, want) {
				t.Errorf("got  %v %s %s\nwant %s %s", got.Passed, got.Class, got.Reason, row.class, want)
			}
			if again := checker.Check(t.Context(), ch); again != got {
				t.Errorf("the second look differs:\n%v\n%v", got, again)
			}
			if strings.Contains(got.Reason, "the-key") || strings.Contains(got.Reason, "the-secret") {
				t.Errorf("the key is in the reason: %s", got.Reason)
			}
		})
	}
}

// knowsNothing is a cache without challenges, and counts nothing.
type knowsNothing struct{}

func (knowsNothing) ByIndex(string, string) ([]any, error) { return nil, nil }
func (knowsNothing) Answered(int)                          {}
func (knowsNothing) Connections(int)                       {}

func headed(name, value string, then http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(name, value)
		then(w, r)
	}
}

func TestRequest(t *testing.T) {
	var requests []*http.Request
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { requests = append(requests, r) }))
	defer server.Close()
	port := portOf(t, server.URL)
	checker := NewHTTP(HTTPConfig{Resolver: zoneFor(t), Port: port, UserAgent: "countersign-challenges/v1"})
	for range 2 {
		checker.Check(t.Context(), challenge(acmev1.HTTP01, "example.test"))
	}
	if len(requests) != 2 || requests[0].RemoteAddr == requests[1].RemoteAddr {
		t.Fatalf("two looks share a connection: %v", requests)
	}
	r := requests[0]
	if r.Method != http.MethodGet || r.URL.Path != path || r.Host != fmt.Sprintf("example.test:%d", port) || !r.Close || r.UserAgent() != "countersign-challenges/v1" {
		t.Errorf("got %s %s, host %s, close %v, user agent %s", r.Method, r.URL, r.Host, r.Close, r.UserAgent())
	}
}

func TestURL(t *testing.T) {
	for _, row := range []struct {
		dnsName string
		port    int
		want    string
	}{
		{"example.test", 0, "http://example.test" + path},
		{"example.test", 80, "http://example.test" + path},
		{"example.test", 5002, "http://example.test:5002" + path},
		{"192.0.2.1", 0, "http://192.0.2.1" + path},
		{"2001:db8::1", 0, "http://[2001:db8::1]" + path},
		{"2001:db8::1", 5002, "http://[2001:db8::1]:5002" + path},
	} {
		if got := NewHTTP(HTTPConfig{Port: row.port}).urlOf(challenge(acmev1.HTTP01, row.dnsName)); got != row.want {
			t.Errorf("%s: got %s, want %s", row.dnsName, got, row.want)
		}
	}
}

func TestIPv6(t *testing.T) {
	listener, err := net.Listen("tcp", "[::1]:0")
	if err != nil {
		t.Skip("this machine has no IPv6")
	}
	server := httptest.NewUnstartedServer(answering(200, "the-key"))
	_ = server.Listener.Close()
	server.Listener = listener
	server.Start()
	defer server.Close()
	checker := NewHTTP(HTTPConfig{Resolver: zoneFor(t), Port: portOf(t, server.URL)})
	for _, name := range []string{"::1", "v6.test"} {
		if got := checker.Check(t.Context(), challenge(acmev1.HTTP01, name)); !got.Passed {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestNobodyListens(t *testing.T) {
	server := httptest.NewServer(nil)
	port := portOf(t, server.URL)
	server.Close()
	for _, row := range []struct{ name, at string }{{name: "127.0.0.1"}, {"example.test", " (at 127.0.0.1)"}} {
		got := NewHTTP(HTTPConfig{Resolver: zoneFor(t), Port: port}).Check(t.Context(), challenge(acmev1.HTTP01, row.name))
		if got.Passed || !strings.HasSuffix(got.Reason, "': connection refused"+row.at+"; "+adviceFor(sight{class: ClassRefused, port: "80"})) {
			t.Errorf("got %v", got)
		}
	}
}

// After a redirect to https of the host itself, it is port 443 that matters.
func TestAdviceAfterARedirectToHTTPS(t *testing.T) {
	closed := httptest.NewServer(nil)
	port := portOf(t, closed.URL)
	closed.Close()
	plain := httptest.NewServer(answering(200, "the-key"))
	defer plain.Close()
	for name, row := range map[string]struct {
		port   int
		class  Class
		advice string
	}{
		"nobody listens": {port, ClassRefused, "and that it listens on port 443"},
		"no TLS":         {portOf(t, plain.URL), ClassInvalidHTTP, "check what listens on port 443 there; the CA follows the redirect with TLS"},
	} {
		server := httptest.NewServer(redirecting(func(*http.Request) string { return fmt.Sprintf("https://example.test:%d/", row.port) }))
		got := NewHTTP(HTTPConfig{Resolver: zoneFor(t), Port: portOf(t, server.URL), SecurePort: row.port}).Check(t.Context(), challenge(acmev1.HTTP01, "example.test"))
		server.Close()
		if got.Class != row.class || !strings.Contains(got.Reason, row.advice) || strings.Contains(got.Reason, "port 80") {
			t.Errorf("%s: got %+v", name, got)
		}
	}
}

// FuzzReply: nothing that a server sends gets into a finding but what is meant to.
func FuzzReply(f *testing.F) {
	f.Add(200, "text/plain", "nginx/1.2", "the-key\n")
	f.Add(200, "", "", "the-key"+strings.Repeat(" ", 600))
	f.Add(404, "text/html", "evil\x1b[31m", "<!DOCTYPE html>")
	f.Add(404, "", "", "no such challenge here\n")
	f.Fuzz(func(t *testing.T, status int, contentType, server, body string) {
		ch := challenge(acmev1.HTTP01, "example.test")
		target := &url.URL{Scheme: "http", Host: "example.test", Path: path}
		response := &http.Response{StatusCode: status, Header: http.Header{"Content-Type": {contentType}, "Server": {server}}, Request: &http.Request{URL: target}}
		got := replyOf(way{host: "example.test", to: "192.0.2.1"}, ch, target, response, body)
		if isGood := got.class == ""; isGood && (status != 200 || strings.TrimRight(body, " \t\r\n") != ch.Spec.Key) || !isGood && adviceFor(got) == "" {
			t.Errorf("got %+v", got)
		}
		if strings.ContainsFunc(got.text, func(c rune) bool { return c < ' ' || c > '~' }) || len(got.text) > 512 {
			t.Errorf("said %q", got.text)
		}
	})
}

func TestBadName(t *testing.T) {
	got := NewHTTP(HTTPConfig{}).Check(t.Context(), challenge(acmev1.HTTP01, "a b%zz"))
	if got.Passed || !strings.Contains(got.Reason, "do not make a URL") {
		t.Errorf("got %v", got)
	}
}

func TestCancelledRequest(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}))
	defer server.Close()
	got := NewHTTP(HTTPConfig{Port: portOf(t, server.URL)}).Check(ctx, challenge(acmev1.HTTP01, "127.0.0.1"))
	if got.Passed || !strings.Contains(got.Reason, ": interrupted; ") {
		t.Errorf("got %v", got)
	}
}

// A server that takes the connection and says nothing is no dead address: a CA that
// has connected tries no other.
func TestSilentServer(t *testing.T) {
	s := newStreet(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	s.serve("127.0.0.2", answering(200, "the-key"))
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	got := NewHTTP(HTTPConfig{Resolver: book{"127.0.0.1", "127.0.0.2"}, Port: s.port}).Check(ctx, challenge(acmev1.HTTP01, "example.test"))
	if got.Passed || got.Class != ClassTimeout || !strings.Contains(got.Reason, ": no answer in time (at 127.0.0.1); the proof is shown at 127.0.0.2, but") {
		t.Errorf("got %+v", got)
	}
}
