// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// What Akamai may answer, and what is made of it.
func TestErrors(t *testing.T) {
	problem := func(code int, detail string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "17")
			fail(w, code, "The title", detail)
		}
	}
	plain := func(code int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "https://elsewhere.test/")
			w.WriteHeader(code)
			_, _ = io.WriteString(w, body)
		}
	}
	for name, row := range map[string]struct {
		answer  http.HandlerFunc
		refusal dns01.Refusal
		want    string
	}{
		"throttled":     {problem(429, "Hits 7"), dns01.Throttled, ": Akamai is asked too often"},
		"throttled, no": {plain(429, "slow down"), dns01.Throttled, ": Akamai is asked too often"},
		"signature":     {problem(401, "The signature does not match"), dns01.Unauthenticated, `Akamai says "The signature does not match"; check that`},
		"clock":         {problem(401, "Invalid timestamp"), dns01.Unauthenticated, "and the clock of this machine"},
		"no grant":      {problem(403, "The client does not have the grant needed for the request"), dns01.Forbidden, "needed for the request\"; check that"},
		"a page":        {plain(403, "<html>Access Denied 18.abc</html>"), dns01.Forbidden, "Akamai answers HTTP 403 Forbidden; check"},
		"title only":    {problem(400, ""), "", `Akamai says "The title"`},
		"long":          {problem(400, strings.Repeat("long ", 100)), "", "long long …"},
		"broken":        {problem(503, "incident 7"), "", "Akamai answers HTTP 503 Service Unavailable"},
		"redirected":    {plain(302, ""), "", "Akamai answers HTTP 302 Found"},
		"odd code":      {plain(202, "{}"), "", "Akamai answers HTTP 202 Accepted, which is not what was expected"},
		"odd text":      {plain(202, "accepted"), "", "invalid character"},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.answer = row.answer
			p := s.provider(t)
			_, zonesErr := p.Zones(t.Context())
			_, applyErr := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one")})
			for i, err := range []error{zonesErr, applyErr} {
				var refusal *dns01.RefusalError
				if isRefusal := errors.As(err, &refusal); isRefusal != (row.refusal != "") || isRefusal && refusal.Refusal != row.refusal {
					t.Errorf("got %#v, want refusal %q", err, row.refusal)
				}
				if err == nil || i == 0 && !strings.Contains(err.Error(), row.want) {
					t.Errorf("got %v, want %s", err, row.want)
				}
				if strings.Contains(row.want, "; check") {
					dns01test.AdviceDocumented(t, "akamai", err)
				}
			}
		})
	}
}

func TestZoneIsGone(t *testing.T) {
	s := start(t)
	p := s.provider(t)
	_, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one")})
	dns01test.AdviceDocumented(t, "akamai", onlyOne(t, err))
	if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{remove(www, "one")}); err != nil {
		t.Errorf("nothing is left to remove, but: %v", err)
	}
}

// What did not come from Akamai must be known as that: a batch is not tried in halves for it.
func TestNetworkFailures(t *testing.T) {
	s := start(t, apex)
	s.url = "http://127.0.0.1:1"
	_, err := s.provider(t).Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one"), add(api, "one")})
	if _, ok := resolver.NetworkCause(err); !ok || err.Error() != `changing zone "example.test": connection refused` {
		t.Errorf("got %v", err)
	}
}

func TestRetryAfter(t *testing.T) {
	date := "Mon, 01 Jul 2024 14:32:14 GMT"
	for name, row := range map[string]struct {
		header map[string]string
		want   time.Duration
	}{
		"nothing":       {nil, 0},
		"seconds":       {map[string]string{"Retry-After": "17"}, 17 * time.Second},
		"a time":        {map[string]string{"Date": date, "X-Ratelimit-Next": "2024-07-01T14:32:28.645Z"}, 14645 * time.Millisecond},
		"other name":    {map[string]string{"Date": date, "Akamai-Ratelimit-Next": "2024-07-01T16:32:15+02:00"}, time.Second},
		"in the past":   {map[string]string{"Date": date, "X-Ratelimit-Next": "2024-07-01T14:32:13Z"}, 0},
		"without clock": {map[string]string{"X-Ratelimit-Next": "2024-07-01T14:32:28.645Z"}, 0},
		"no time":       {map[string]string{"Date": date, "X-Ratelimit-Next": "soon", "Retry-After": "-1"}, 0},
	} {
		header := make(http.Header)
		for key, value := range row.header {
			header.Set(key, value)
		}
		if got := retryAfter(header); got != row.want {
			t.Errorf("%s: got %v, want %v", name, got, row.want)
		}
	}
}

func FuzzAnswer(f *testing.F) {
	f.Add(`{"title":"Not authorized","detail":"Inactive client token","instance":"7"}`, "17", "Mon, 01 Jul 2024 14:32:14 GMT", "2024-07-01T14:32:28.645Z")
	f.Add(`{"detail":"`+strings.Repeat("é", 200)+`"}`, "99999999999", "", "")
	f.Add(`{"detail":7}`, "-1", "Mon, 01 Jul 2024 14:32:14 GMT", "9999-07-01T14:32:28Z")
	f.Fuzz(func(t *testing.T, body, seconds, date, next string) {
		text := problemText([]byte(body))
		if len(text) > dns01.MaxExcerpt+len("…") || strings.ContainsAny(text, "\n\r\t") || !utf8.ValidString(text) {
			t.Errorf("%q is told as %q", body, text)
		}
		header := http.Header{"Retry-After": {seconds}, "Date": {date}, "X-Ratelimit-Next": {next}}
		if wait := retryAfter(header); wait < 0 {
			t.Errorf("%v makes %v", header, wait)
		}
	})
}
