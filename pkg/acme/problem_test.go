// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	rfc8555 "golang.org/x/crypto/acme"
	testclock "k8s.io/utils/clock/testing"
)

const problemPrefix = "urn:ietf:params:acme:error:"

func problemOf(status int, problemType, detail string) *rfc8555.Error {
	return &rfc8555.Error{StatusCode: status, ProblemType: problemType, Detail: detail}
}

// TestEveryProblemType: all of IANA's registry of ACME error types, with the
// statuses that CAs send them with: Boulder and Pebble by kind, step-ca 400 for
// nearly everything.
func TestEveryProblemType(t *testing.T) {
	for _, row := range []struct {
		types    string
		statuses []int
		want     Action
	}{
		// RFC 8555 section 6.7
		{"accountDoesNotExist", []int{400, 401, 403}, User},
		{"alreadyRevoked", []int{400}, Never},
		{"badCSR", []int{400, 403}, Never},
		{"badNonce", []int{400, 403}, Again},
		{"badPublicKey", []int{400}, User},
		{"badRevocationReason", []int{400}, Never},
		{"badSignatureAlgorithm", []int{400}, User},
		{"caa", []int{400, 403}, Never},
		{"compound", []int{400, 403}, Never},
		{"connection", []int{400, 403}, Never},
		{"dns", []int{400, 403}, Never},
		{"externalAccountRequired", []int{400, 403}, User},
		{"incorrectResponse", []int{400, 403}, Never},
		{"invalidContact", []int{400}, User},
		{"malformed", []int{400, 404, 405, 409}, Never},
		{"orderNotReady", []int{400, 403}, Never},
		{"rateLimited", []int{400, 403, 429, 503}, Later},
		{"rejectedIdentifier", []int{400, 403}, Never},
		{"serverInternal", []int{400, 500, 503}, Later},
		{"tls", []int{400, 403}, Never},
		{"unauthorized", []int{400, 401, 403}, Never},
		{"unsupportedContact", []int{400}, User},
		{"unsupportedIdentifier", []int{400}, Never},
		{"userActionRequired", []int{400, 403}, User},
		// RFC 8739 section 7.3 (certificates that renew by themselves)
		{"autoRenewalCanceled autoRenewalExpired autoRenewalCancellationInvalid autoRenewalRevocationNotSupported", []int{400, 403}, Never},
		// RFC 9115 section 7.6, RFC 9773 section 7.4, RFC 9799 section 8.5, and profiles
		{"unknownDelegation", []int{400}, Never},
		{"alreadyReplaced", []int{400, 409}, Never},
		{"onionCAARequired", []int{400, 403}, Never},
		{"invalidProfile", []int{400}, Never},
		// one that nobody knows
		{"thatIsNew", []int{400, 403, 404, 409, 422}, Never},
	} {
		for problemType := range strings.FieldsSeq(row.types) {
			for _, status := range row.statuses {
				p := problemOf(status, problemPrefix+problemType, "no")
				if got := actionOf(p); got != row.want {
					t.Errorf("%d %s: %s, want %s", status, problemType, got, row.want)
				}
				p.ProblemType = "urn:acme:error:" + strings.ToLower(problemType) // of old
				if got := actionOf(p); got != row.want {
					t.Errorf("%d %s: %s, want %s", status, p.ProblemType, got, row.want)
				}
			}
		}
	}
	for _, known := range []string{"malformed", "unauthorized", "badCSR", "orderNotReady", "thatIsNew"} {
		for _, status := range []int{408, 429, 500, 502, 503, 504} {
			if got := actionOf(problemOf(status, problemPrefix+known, "no")); got != Later {
				t.Errorf("%d %s: %s", status, known, got)
			}
		}
	}
}

func TestWithoutAProblemType(t *testing.T) {
	for _, row := range []struct {
		status      int
		contentType string
		want        Action
	}{
		{404, "application/problem+json", Never},
		{410, "application/json", Never},
		{404, "text/html", Later},
		{404, "", Later},
		{403, "application/json", Later},
		{200, "text/html", Later},
		{503, "application/json", Later},
	} {
		p := problemOf(row.status, "", "")
		p.Header = http.Header{"Content-Type": {row.contentType}}
		if got := actionOf(p); got != row.want {
			t.Errorf("%d %s: %s, want %s", row.status, row.contentType, got, row.want)
		}
	}
	if got := actionOf(problemOf(429, "about:blank", "")); got != Later {
		t.Errorf("about:blank: %s", got)
	}
}

// TestRealCAs: what CAs have been seen to say, and what it means for the one who
// asked and for the account, when it comes with a Retry-After of a minute.
func TestRealCAs(t *testing.T) {
	const minute = time.Minute
	c := judging()
	for _, row := range []struct {
		ca, operation  string
		status         int
		kind, detail   string
		action         Action
		held           []string // of a new order and a look at an order
		retryAfter     time.Duration
		withoutRetryIn time.Duration
	}{
		{"Let's Encrypt 2025", "new order", 429, "rateLimited", "too many new orders (300) from this account in the last 3h0m0s, retry after 2025-03-26 13:10:39 UTC: see https://letsencrypt.org/docs/rate-limits/#new-orders-per-account",
			Later, []string{"new order"}, minute, 0},
		{"Let's Encrypt 2025", "new order", 429, "rateLimited", `too many certificates (50) already issued for "example.com" in the last 168h0m0s, retry after 2025-03-26 13:10:39 UTC: see https://letsencrypt.org/docs/rate-limits/#new-certificates-per-registered-domain`,
			Later, nil, minute, 0},
		{"Let's Encrypt 2025", "new order", 429, "rateLimited", "too many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2025-09-18 09:13:16 UTC: see https://letsencrypt.org/docs/rate-limits/#new-certificates-per-exact-set-of-identifiers",
			Later, nil, minute, 0},
		{"Let's Encrypt 2024", "new order", 429, "rateLimited", "too many certificates (5) already issued for this exact set of domains in the last 168h0m0s, retry after 2025-03-26 13:10:39 UTC: see https://letsencrypt.org/docs/rate-limits/#new-certificates-per-exact-set-of-hostnames",
			Later, nil, minute, 0},
		{"Let's Encrypt 2025", "new order", 429, "rateLimited", `too many failed authorizations (5) for "example.com" in the last 1h0m0s, retry after 2026-04-01 18:58:13 UTC: see https://letsencrypt.org/docs/rate-limits/#authorization-failures-per-identifier-per-account`,
			Later, nil, minute, 0},
		{"Let's Encrypt 2025", "new order", 429, "rateLimited", "Your account is temporarily prevented from requesting certificates for example.com, www.example.com and possibly others. Please visit: https://portal.letsencrypt.org/sfe/v1/unpause?jwt=abc.def.ghi",
			User, nil, minute, stoppedPause},
		{"Let's Encrypt 2023", "new order", 429, "rateLimited", `Error creating new order :: too many certificates already issued for "example.com". Retry after 2023-08-04T12:00:00Z: see https://letsencrypt.org/docs/rate-limits/`,
			Later, nil, minute, 0},
		{"Let's Encrypt 2019", "new order", 429, "rateLimited", "Error creating new order :: too many failed authorizations recently: see https://letsencrypt.org/docs/rate-limits/",
			Later, nil, minute, 0},
		{"Let's Encrypt 2018", "new order", 429, "rateLimited", "Error creating new cert :: too many certificates already issued for exact set of domains: www.example.com: see https://letsencrypt.org/docs/rate-limits/",
			Later, nil, minute, 0},
		{"Let's Encrypt 2015", "new order", 429, "rateLimited", "Error creating new cert :: Too many certificates already issued for: example.com",
			Later, nil, minute, 0},
		{"Let's Encrypt, overloaded", "finalize", 503, "rateLimited", "Service busy; retry later.",
			Later, []string{"new order", "order"}, minute, 0},
		{"Let's Encrypt, overloaded", "new order", 503, "rateLimited", "Service busy; retry later.",
			Later, []string{"new order"}, minute, 0},
		{"Let's Encrypt", "new order", 400, "rejectedIdentifier", `Cannot issue for "example.invalid": Domain name does not end with a valid public suffix (TLD)`,
			Never, nil, minute, 0},
		{"Let's Encrypt", "finalize", 500, "serverInternal", "Error finalizing order",
			Later, nil, minute, 0},
		{"Let's Encrypt", "order", 403, "unauthorized", `Account is not valid, has status "deactivated"`,
			User, nil, minute, 0},
		{"Google Trust Services", "accept", 429, "rateLimited", "'default@gcp.api.pki.goog' is over quota (30 requests in 60 seconds) for the given ACME resource: challenge. Try again in 12.476542291s.",
			Later, []string{"new order", "order"}, minute, 12476542291},
		{"Buypass", "accept", 429, "rateLimited", "Too many validation attempts during last hour",
			Later, []string{"new order", "order"}, minute, 0},
		{"ZeroSSL", "new order", 429, "", "<html><head><title>429 Too Many Requests</title></head><body><center><h1>429 Too Many Requests</h1></center><hr><center>nginx</center></body></html>",
			Later, []string{"new order", "order"}, minute, 0},
		{"step-ca", "new order", 400, "rejectedIdentifier", "The server will not issue certificates for the identifier",
			Never, nil, minute, 0},
		{"step-ca", "finalize", 400, "rateLimited", "The request exceeds a rate limit",
			Later, []string{"new order", "order"}, minute, 0},
	} {
		p := problemOf(row.status, row.kind, row.detail)
		if row.kind != "" {
			p.ProblemType = problemPrefix + row.kind
		}
		if got := c.judgeProblem(p); got.RetryAfter != row.withoutRetryIn || got.Action != row.action {
			t.Errorf("%s: %s: without Retry-After: %+v", row.ca, row.detail, got.Verdict)
		}
		p.Header = http.Header{"Retry-After": {"60"}}
		got := c.judgeProblem(p)
		if got.Action != row.action || got.RetryAfter != row.retryAfter || got.Status != row.status {
			t.Errorf("%s: %s: %+v", row.ca, row.detail, got.Verdict)
		}
		if held := heldBack(got, row.operation); !slices.Equal(held, row.held) {
			t.Errorf("%s: %s: holds back %v", row.ca, row.detail, held)
		}
	}
}

// judging returns a client that asks nobody.
func judging() *Client {
	return &Client{directory: &url.URL{Host: "ca.test"}, clock: testclock.NewFakePassiveClock(noon())}
}

// heldBack are the operations that the answer to one holds back.
func heldBack(failure *Error, operation string) (held []string) {
	var p pauses
	if failure.pauses {
		_ = p.begin(scopeOf(operation, failure.Verdict), failure.Verdict, noon())
	}
	for _, operation := range []string{newOrderOperation, "order"} {
		if p.check(operation, noon()) != nil {
			held = append(held, operation)
		}
	}
	return held
}

func part(problemType, name, detail string) rfc8555.Subproblem {
	s := rfc8555.Subproblem{Type: problemPrefix + problemType, Detail: detail}
	if name != "" {
		s.Identifier = &rfc8555.AuthzID{Type: "dns", Value: name}
	}
	return s
}

func TestCompound(t *testing.T) {
	for name, row := range map[string]struct {
		parts []rfc8555.Subproblem
		want  Action
	}{
		"none":   {nil, Never},
		"busy":   {[]rfc8555.Subproblem{part("rateLimited", "", ""), part("serverInternal", "", "")}, Later},
		"user":   {[]rfc8555.Subproblem{part("rateLimited", "", ""), part("userActionRequired", "", "")}, User},
		"dead":   {[]rfc8555.Subproblem{part("caa", "a.test", ""), part("rateLimited", "", ""), part("userActionRequired", "", "")}, Never},
		"nested": {[]rfc8555.Subproblem{part("compound", "", "")}, Never},
	} {
		p := problemOf(403, problemPrefix+"compound", "several")
		p.Subproblems = row.parts
		if got := actionOf(p); got != row.want {
			t.Errorf("%s: %s, want %s", name, got, row.want)
		}
	}
}

func TestProblemText(t *testing.T) {
	for name, row := range map[string]struct {
		problem rfc8555.Error
		want    string
	}{
		"plain": {rfc8555.Error{StatusCode: 400, ProblemType: "t", Detail: "d"}, "400 t: d"},
		"lines": {rfc8555.Error{StatusCode: 400, ProblemType: "t", Detail: " a\n\tb\x1b[31m  c"}, "400 t: a b [31m c"},
		"parts, in their order": {rfc8555.Error{StatusCode: 403, ProblemType: "t", Detail: "d", Subproblems: []rfc8555.Subproblem{
			part("caa", "example.org", "CAA forbids"), part("dns", "", "SERVFAIL"), part("caa", "example.net", ""),
		}}, "403 t: d; example.net: " + problemPrefix + "caa; example.org: CAA forbids; " + problemPrefix + "dns: SERVFAIL"},
		"what to do": {rfc8555.Error{StatusCode: 403, ProblemType: problemPrefix + "userActionRequired", Detail: "read the terms", Instance: "https://ca.test/terms"},
			"403 " + problemPrefix + "userActionRequired: read the terms; visit https://ca.test/terms"},
		"a request's number": {rfc8555.Error{StatusCode: 400, ProblemType: "t", Detail: "d", Instance: "/requests/4711"}, "400 t: d"},
		"what moves":         {rfc8555.Error{StatusCode: 429, ProblemType: "t", Detail: "over quota. Try again in 12.476542291s."}, "429 t: over quota."},
	} {
		if got := problemText(&row.problem); got != row.want {
			t.Errorf("%s: %q, want %q", name, got, row.want)
		}
	}
	if got := problemText(nil); got != "" {
		t.Errorf("no problem: %q", got)
	}
}

func FuzzProblem(f *testing.F) {
	f.Add(429, "60", []byte(`{"type":"urn:ietf:params:acme:error:rateLimited","detail":"Try again in 1h2m3.4s.","status":429}`))
	f.Add(403, "", []byte(`{"type":"urn:ietf:params:acme:error:compound","subproblems":[{"type":"x","identifier":null},{"type":"y","identifier":{"type":"dns","value":"a.test"}}]}`))
	f.Add(503, "Mon, 01 Jun 2026 13:00:00 GMT", []byte(`{"type":":","detail":"\u0000\ud800\n"}`))
	f.Add(429, "", []byte(`{"type":"rateLimited","detail":"try again in 9999999h"}`))
	f.Fuzz(func(t *testing.T, status int, retryAfter string, document []byte) {
		var inside problem
		if json.Unmarshal(document, &inside) != nil {
			return
		}
		p := &rfc8555.Error{StatusCode: status, ProblemType: inside.Type, Detail: inside.Detail, Instance: inside.Instance,
			Subproblems: inside.Subproblems, Header: http.Header{"Retry-After": {retryAfter}}}
		got := judging().judgeProblem(p)
		if !slices.Contains([]Action{Again, Later, User, Never}, got.Action) || got.RetryAfter < 0 || got.RetryAfter > longestPause {
			t.Errorf("%+v", got.Verdict)
		}
		for _, text := range []string{problemText(p), inside.text()} {
			if len(text) > maxText+len("…") || strings.ContainsFunc(text, unicode.IsControl) {
				t.Errorf("text %q", text)
			}
		}
	})
}

func FuzzFinalized(f *testing.F) {
	f.Add([]byte(`{"status":"valid","certificate":"https://acme.test/cert/1"}`))
	f.Add([]byte(`{"status":"invalid","error":{"type":"x","detail":"y","status":400,"subproblems":[{"identifier":null}]}}`))
	f.Add([]byte(`{"status":"processing","expires":"never","authorizations":7}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, answer []byte) {
		var got finalized
		if err := got.read(answer); err == nil && checkState(got.Status) != nil {
			t.Errorf("status %q was accepted", got.Status)
		}
		if len(got.Error.text()) > maxText+len("…") {
			t.Error("too long a text")
		}
	})
}

func FuzzAccepted(f *testing.F) {
	f.Add([]byte(`{"status":"pending"}`))
	f.Add([]byte(`{}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, answer []byte) {
		var object map[string]any
		if checkAccepted(answer) == nil && (json.Unmarshal(answer, &object) != nil || len(object) == 0) {
			t.Errorf("%q was accepted", answer)
		}
	})
}
