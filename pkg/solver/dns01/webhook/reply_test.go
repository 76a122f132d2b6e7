// SPDX-License-Identifier: Apache-2.0

package webhook

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// What comes back from the solver, from the API server that it runs in, and from the one
// before it.
func TestReplies(t *testing.T) {
	const asking = `asking solver "example" of API group "acme.example.com": `
	const says = `solver "example" of API group "acme.example.com" says: `
	raw := func(code int, kind, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", kind)
			w.WriteHeader(code)
			_, _ = io.WriteString(w, body)
		}
	}
	failed := func(message string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { say(w, false, message) }
	}
	status := func(code int, reason metav1.StatusReason, message string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "17") // client-go would come again by itself
			fail(w, code, reason, message)
		}
	}
	const js, text = "application/json", "text/plain; charset=utf-8"
	for name, row := range map[string]struct {
		answer  http.HandlerFunc
		refusal dns01.Refusal
		want    string // empty: no error
	}{
		"success":                       {raw(201, js, `{"response":{"success":true}}`), "", ""},
		"success, status ignored":       {raw(200, js, `{"response":{"success":true,"status":{"message":"x"}}}`), "", ""},
		"success, other type":           {raw(200, "text/plain", `{"response":{"success":true}}`), "", ""},
		"success, with the question":    {raw(201, js, `{"request":{"uid":"","action":"Present"},"response":{"uid":"","success":true}}`), "", ""},
		"failure":                       {failed("the token is wrong"), "", says + "the token is wrong"},
		"failure with an ID":            {failed("denied, request 7f3e1a2b-0000-4c4d-8e8f-a1b2c3d4e5f6."), "", says + "denied, request …."},
		"failure of many lines":         {failed("one\n\ttwo"), "", says + "one two"},
		"failure, HTTP bad too":         {raw(500, js, `{"response":{"success":false,"status":{"message":"no quota"}}}`), "", says + "no quota"},
		"failure without status":        {raw(201, js, `{"response":{"success":false}}`), "", "answers neither success nor why not; check that it is a DNS-01 solver for webhooks, and see its log"},
		"failure without message":       {raw(201, js, `{"response":{"success":false,"status":{}}}`), "", "answers neither success nor why not; check"},
		"failure without status, 500":   {raw(500, js, `{"response":{"success":false}}`), "", asking + "HTTP 500 Internal Server Error; see the solver's log"},
		"success, but HTTP bad":         {raw(500, js, `{"response":{"success":true}}`), "", asking + "HTTP 500 Internal Server Error; see the solver's log"},
		"no response":                   {raw(201, js, `{"kind":"ChallengePayload"}`), "", "answers neither success nor why not; check"},
		"nothing":                       {raw(200, js, ""), "", "answers neither success nor why not; check"},
		"not JSON":                      {raw(200, "text/html", "<html>"), "", "answers neither success nor why not; check"},
		"unknown action":                {status(400, metav1.StatusReasonBadRequest, "unknown webhook action"), "", asking + "unknown webhook action"},
		"group not registered":          {raw(404, text, "404 page not found\n"), "", asking + `404 page not found; check groupName and solverName, and that APIService "v1alpha1.acme.example.com" exists`},
		"no such solver":                {status(404, metav1.StatusReasonNotFound, "the server could not find the requested resource"), "", "requested resource; check groupName"},
		"APIService down":               {raw(503, text, "service unavailable\n"), "", asking + `service unavailable; check that the solver runs, and why APIService "v1alpha1.acme.example.com" is not available`},
		"APIService down, as Status":    {status(503, metav1.StatusReasonServiceUnavailable, "the server is currently unable to handle the request"), "", "unable to handle the request; check that the solver runs"},
		"no right":                      {status(403, metav1.StatusReasonForbidden, forbidden), dns01.Forbidden, asking + forbidden + `; bind a ClusterRole with verb create on resource "example" of API group "acme.example.com" to Countersign's ServiceAccount`},
		"solver cannot authenticate us": {status(401, metav1.StatusReasonUnauthorized, "Unauthorized"), dns01.Unauthenticated, asking + "Unauthorized; check that the solver's ServiceAccount has ClusterRole system:auth-delegator"},
		"throttled":                     {status(429, metav1.StatusReasonTooManyRequests, "too many requests, please try again later"), dns01.Throttled, asking + "too many requests, please try again later"},
		"throttled in words":            {raw(429, text, "Too many requests, please try again later."), dns01.Throttled, "Too many requests"},
		"panic":                         {raw(500, text, "This request caused apiserver to panic. Look in the logs for details.\n"), "", asking + "This request caused apiserver to panic. Look in the logs for details.; see the solver's log"},
		"gateway":                       {raw(504, "text/html", ""), "", "HTTP 504 Gateway Timeout; see the solver's log"},
		"other type, bad":               {raw(502, "application/x", "?"), "", asking},
		"no media type":                 {raw(500, ";;", "?"), "", asking},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.answer = row.answer
			err := s.apply(t, add("one"))
			if row.want == "" {
				if err != nil {
					t.Errorf("got %v", err)
				}
				return
			}
			var refusal *dns01.RefusalError
			if isRefusal := errors.As(err, &refusal); isRefusal != (row.refusal != "") || isRefusal && refusal.Refusal != row.refusal {
				t.Errorf("got %#v, want refusal %q", err, row.refusal)
			}
			if err == nil || !strings.Contains(err.Error(), row.want) {
				t.Errorf("got %v\nwant %s", err, row.want)
			}
			if row.refusal == dns01.Throttled && !strings.Contains(name, "words") && refusal.RetryAfter != 17*time.Second {
				t.Errorf("to be asked again after %v", refusal.RetryAfter)
			}
			if strings.Contains(row.want, "; ") {
				dns01test.AdviceDocumented(t, "webhook", err)
			}
			if s.Requests() != 1 {
				t.Errorf("%d requests", s.Requests())
			}
		})
	}
}

// What is no answer must be known as that: the solver may have had no say in it.
func TestNetworkFailures(t *testing.T) {
	s := start(t, apex)
	s.url = "http://127.0.0.1:1"
	err := s.apply(t, add("one"))
	if _, ok := resolver.NetworkCause(err); !ok || err.Error() != `asking solver "example" of API group "acme.example.com": connection refused` {
		t.Errorf("got %v", err)
	}
}

func TestStable(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "plain words": "plain words", " two\n lines ": "two lines",
		"id 7f3e1a2b-0000-4c4d-8e8f-a1b2c3d4e5f6":                        "id …",
		`{"RequestId":"7F3E1A2B00004C4D"}`:                               `{"RequestId":"…"}`,
		"RequestID=7f3e1a2b00004c4d, code 403":                           "RequestID=…, code 403",
		"record _acme-challenge.www.example.com. exists":                 "record _acme-challenge.www.example.com. exists",
		"value LHDhK3oGRvkiefQnx7OOczTY5Tic_xZ6HcMOc_gmtoM is not there": "value LHDhK3oGRvkiefQnx7OOczTY5Tic_xZ6HcMOc_gmtoM is not there",
		"short 7f3e1a2b and deadbeefdeadbeefdead":                        "short 7f3e1a2b and deadbeefdeadbeefdead",
		"größe 7f3e1a2b00004c4d\xff":                                     "größe …",
		strings.Repeat("word ", 200):                                     strings.Repeat("word ", 100) + "…",
	} {
		if got := stable(text); got != want {
			t.Errorf("%q\nbecame %q,\nwant %q", text, got, want)
		}
	}
}

func FuzzStable(f *testing.F) {
	for _, text := range []string{"id 7f3e1a2b-0000-4c4d-8e8f-a1b2c3d4e5f6.", strings.Repeat("é", 400), "\xff\n0000000000000000", "-"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := stable(text)
		if len(got) > longest+len("…") || !utf8.ValidString(got) || strings.ContainsAny(got, "\n\r\t") {
			t.Errorf("%q became %q", text, got)
		}
		if again := stable(got); len(got) <= longest && again != got {
			t.Errorf("%q became %q, and that %q", text, got, again)
		}
	})
}

// Whatever a solver answers, only a clear success is one.
func FuzzParse(f *testing.F) {
	for _, body := range []string{
		`{"response":{"success":true}}`, `{"response":{"success":false,"status":{"message":"x"}}}`, `{"response":null}`, `null`, `[]`,
		`{"response":{"success":"true"}}`, `{"request":{"config":{}}}`,
	} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		if parse(body).Success && (!json.Valid(body) || !strings.Contains(string(body), "true")) {
			t.Errorf("%q is a success", body)
		}
	})
}
