// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestServeHTTP(t *testing.T) {
	queued := challenge("queued", "example.com", "queued", keyFor("queued"))
	queued.Status = acmev1.ChallengeStatus{}
	dns := challenge("dns", "example.com", "dns", keyFor("dns"))
	dns.Spec.Type = acmev1.DNS01
	counter := tally{}
	responder := New(indexOf(t,
		challenge("one", "example.com", "tok", keyFor("tok")),
		challenge("same-token", "Other.Example.COM.", "tok", otherKey),
		challenge("v4", "192.0.2.1", "v4", keyFor("v4")),
		challenge("v6", "2001:db8::1", "v6", keyFor("v6")),
		challenge("nameless", "", "nameless", keyFor("nameless")),
		queued, dns,
	), counter)
	tests := []struct {
		method, host, path string
		status             int
		body               string
	}{
		{"GET", "example.com", PathPrefix + "tok", 200, keyFor("tok")},
		{"HEAD", "example.com", PathPrefix + "tok", 200, keyFor("tok")},
		{"GET", "example.com:80", PathPrefix + "tok", 200, keyFor("tok")},
		{"GET", "EXAMPLE.com.", PathPrefix + "tok", 200, keyFor("tok")},
		{"GET", "EXAMPLE.com.:8080", PathPrefix + "tok", 200, keyFor("tok")},
		{"GET", "other.example.com", PathPrefix + "tok", 200, otherKey},
		{"GET", "192.0.2.1", PathPrefix + "v4", 200, keyFor("v4")},
		{"GET", "[2001:db8::1]", PathPrefix + "v6", 200, keyFor("v6")},
		{"GET", "[2001:DB8:0::1]:80", PathPrefix + "v6", 200, keyFor("v6")},
		{"GET", "anything", "/healthz", 200, "ok"},

		{"GET", "example.org", PathPrefix + "tok", 404, ""},
		{"GET", "", PathPrefix + "tok", 404, ""},
		{"GET", "", PathPrefix + "nameless", 404, ""},
		{"GET", "example.com", PathPrefix + "nope", 404, ""},
		{"GET", "example.com", PathPrefix + "tok/", 404, ""},
		{"GET", "example.com", PathPrefix + "x/../tok", 404, ""},
		{"GET", "example.com", PathPrefix, 404, ""},
		{"GET", "example.com", "/.well-known/tok", 404, ""},
		{"GET", "example.com", "/", 200, "ok"},
		{"GET", "example.com", "/index.html", 404, ""},
		{"GET", "example.com", PathPrefix + "queued", 404, ""},
		{"GET", "example.com", PathPrefix + "dns", 404, ""},

		{"POST", "example.com", PathPrefix + "tok", 405, ""},
		{"DELETE", "example.com", "/healthz", 405, ""},
	}
	want := tally{}
	for _, test := range tests {
		if test.path != healthPath && test.path != rootPath || test.status != 200 {
			want[test.status]++
		}
		t.Run(test.method+" "+test.host+test.path, func(t *testing.T) {
			req := httptest.NewRequest(test.method, "http://placeholder"+test.path, nil)
			req.Host = test.host
			got := httptest.NewRecorder()
			responder.ServeHTTP(got, req)
			if got.Code != test.status {
				t.Fatalf("status %d, want %d", got.Code, test.status)
			}
			if test.status == 200 && got.Body.String() != test.body {
				t.Errorf("body %q, want %q", got.Body, test.body)
			}
			wantHeader(t, got.Header(), "Cache-Control", "no-store")
			wantHeader(t, got.Header(), "Content-Type", "text/plain; charset=utf-8")
			wantHeader(t, got.Header(), "X-Content-Type-Options", "nosniff")
			if test.status == 405 {
				wantHeader(t, got.Header(), "Allow", "GET, HEAD")
			}
		})
	}
	if !maps.Equal(counter, want) {
		t.Errorf("counted %v, want %v", counter, want)
	}
}

// otherKey is the proof of the same token for another account.
const otherKey = "tok.LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ"

// keyFor is a key authorization for a token.
func keyFor(token string) string { return token + ".NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs" }

// tally counts answers by status.
type tally map[int]int

func (t tally) Answered(status int) { t[status]++ }
func (tally) Connections(int)       {}

// uncounted is for those who do not look at what is counted.
type uncounted struct{}

func (uncounted) Answered(int)    {}
func (uncounted) Connections(int) {}

func wantHeader(t *testing.T, header http.Header, name, want string) {
	t.Helper()
	if got := header.Get(name); got != want {
		t.Errorf("%s: %q, want %q", name, got, want)
	}
}

func FuzzServeHTTP(f *testing.F) {
	f.Add("example.com:80", PathPrefix+"tok")
	f.Add("[::1", PathPrefix)
	f.Add("]:x:", "//")
	responder := New(indexOf(f, challenge("one", "example.com", "tok", keyFor("tok"))), uncounted{})
	f.Fuzz(func(t *testing.T, host, path string) {
		req := httptest.NewRequest(http.MethodGet, "/", nil)
		req.Host, req.URL.Path = host, path
		got := httptest.NewRecorder()
		responder.ServeHTTP(got, req)
		if got.Body.String() == keyFor("tok") && (path != PathPrefix+"tok" || canonicalHost(host) != "example.com") {
			t.Errorf("host %q and path %q got the proof", host, path)
		}
	})
}

func TestCanonicalHost(t *testing.T) {
	for hostport, want := range map[string]string{
		"":                     "",
		"example.com":          "example.com",
		"Example.COM.:80":      "example.com",
		"example.com:":         "example.com",
		"192.0.2.1:80":         "192.0.2.1",
		"2001:DB8::0:1":        "2001:db8::1",
		"[2001:DB8::0:1]":      "2001:db8::1",
		"[2001:DB8::0:1]:8089": "2001:db8::1",
		"[::1":                 "::1",
		"[":                    "",
		"host9":                "host9",
		"a:b:C":                "a:b:c",
	} {
		if got := canonicalHost(hostport); got != want {
			t.Errorf("%q: got %q, want %q", hostport, got, want)
		}
	}
}

// BenchmarkServeHTTP is the responder's own part of a request; what net/http does
// before and after it is not in it.
func BenchmarkServeHTTP(b *testing.B) {
	const tokens = 10_000
	challenges := make([]*acmev1.Challenge, tokens)
	requests := make([]*http.Request, tokens)
	for i := range tokens {
		name, token := fmt.Sprintf("www%d.example.com", i), fmt.Sprintf("token-%032d", i)
		challenges[i] = challenge(name, name, token, keyFor(token))
		requests[i] = httptest.NewRequest(http.MethodGet, "http://"+name+PathPrefix+token, nil)
	}
	responder := New(indexOf(b, challenges...), uncounted{})
	w := &discarding{header: http.Header{}}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		w.status = 0
		responder.ServeHTTP(w, requests[i%tokens])
		if w.status != http.StatusOK {
			b.Fatalf("status %d", w.status)
		}
	}
}

// discarding is a ResponseWriter that keeps the status only.
type discarding struct {
	header http.Header
	status int
}

func (d *discarding) Header() http.Header               { return d.header }
func (d *discarding) WriteHeader(status int)            { d.status = status }
func (d *discarding) Write(p []byte) (int, error)       { return len(p), nil }
func (d *discarding) WriteString(s string) (int, error) { return len(s), nil }

// challenge is one that is presented.
func challenge(name, dnsName, token, key string) *acmev1.Challenge {
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: name, Finalizers: []string{acmev1.Finalizer}},
		Spec:       acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: dnsName, Token: token, Key: key},
		Status:     acmev1.ChallengeStatus{Processing: true, Presented: true, State: acmev1.Pending},
	}
}

func indexOf(tb testing.TB, challenges ...*acmev1.Challenge) cache.Indexer {
	tb.Helper()
	indexer := cache.NewIndexer(cache.MetaNamespaceKeyFunc, Indexers())
	for _, ch := range challenges {
		if err := indexer.Add(ch); err != nil {
			tb.Fatal(err)
		}
	}
	return indexer
}
