// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	testclock "k8s.io/utils/clock/testing"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
)

// pausing returns a client that lives by a clock, and so does its CA.
func pausing(t *testing.T) (*acmetest.Server, *Client, *testclock.FakePassiveClock) {
	t.Helper()
	s := acmetest.NewServer(t)
	c := registered(t, s)
	clock := testclock.NewFakePassiveClock(noon())
	c.clock = clock
	s.SetClock(clock.Now)
	return s, c, clock
}

// calls are all calls that one may make for an order that is ready.
func calls(t *testing.T, c *Client) map[string]func(context.Context) error {
	t.Helper()
	order := placeReady(t, c, "example.com")
	authz, err := c.Authorization(t.Context(), order.Authorizations[0])
	if err != nil {
		t.Fatal(err)
	}
	csr := newCSR(t, "example.com")
	return map[string]func(context.Context) error{
		acmetest.NewOrder: func(ctx context.Context) error {
			_, err := c.NewOrder(ctx, NewOrder{DNSNames: []string{"example.com"}})
			return err
		},
		acmetest.Order:         func(ctx context.Context) error { _, err := c.Order(ctx, order.URL); return err },
		acmetest.Authorization: func(ctx context.Context) error { _, err := c.Authorization(ctx, authz.URL); return err },
		acmetest.Challenge:     func(ctx context.Context) error { return c.Accept(ctx, authz.Challenges[0].URL) },
		acmetest.Finalize:      func(ctx context.Context) error { _, err := c.Finalize(ctx, order.FinalizeURL, csr); return err },
	}
}

func limited(retryAfter, detail string) acmetest.Fault {
	return acmetest.WithHeader("Retry-After", retryAfter, acmetest.Problem(http.StatusTooManyRequests, "rateLimited", detail))
}

func TestPauses(t *testing.T) {
	const (
		prefix  = "429 urn:ietf:params:acme:error:rateLimited: "
		busy    = "503 urn:ietf:params:acme:error:serverInternal: busy"
		account = "; the account is not used before 2026-06-01T12:01:30Z"
		orders  = "; the account places no new order before 2026-06-01T12:01:30Z"
	)
	all := []string{acmetest.NewOrder, acmetest.Order, acmetest.Authorization, acmetest.Challenge, acmetest.Finalize}
	for name, row := range map[string]struct {
		operation string
		fault     func(*acmetest.Server) acmetest.Fault
		held      []string
		text      string
	}{
		"seconds": {acmetest.Authorization, func(*acmetest.Server) acmetest.Fault { return acmetest.RateLimited("90") },
			all, prefix + "too many requests" + account},
		"date": {acmetest.Challenge, func(s *acmetest.Server) acmetest.Fault { return s.RateLimitedUntil(90 * time.Second) },
			all, prefix + "too many requests" + account},
		"busy": {acmetest.NewOrder, func(*acmetest.Server) acmetest.Fault {
			return acmetest.WithHeader("Retry-After", "90", acmetest.Problem(503, "serverInternal", "busy"))
		}, all, busy + account},
		"maintenance": {acmetest.Order, func(*acmetest.Server) acmetest.Fault {
			return acmetest.WithHeader("Retry-After", "90", acmetest.Answer(503, "text/html", "<title>Maintenance</title>"))
		}, all, `HOST did not answer with an ACME problem document: 503 Service Unavailable: an HTML page titled "Maintenance"` + account},
		"new orders": {acmetest.NewOrder, func(*acmetest.Server) acmetest.Fault { return limited("90", "too many new orders") },
			[]string{acmetest.NewOrder}, prefix + "too many new orders" + orders},
		"one name": {acmetest.NewOrder, func(*acmetest.Server) acmetest.Fault {
			return limited("90", `too many failed authorizations (5) for "example.com" in the last 1h0m0s`)
		}, nil, prefix + `too many failed authorizations (5) for "example.com" in the last 1h0m0s`},
	} {
		t.Run(name, func(t *testing.T) {
			s, c, clock := pausing(t)
			calls := calls(t, c)
			s.Inject(row.operation, row.fault(s))
			want := Verdict{Action: Later, RetryAfter: 90 * time.Second, Text: hostIn(row.text, c)}
			check(t, "the first call", calls[row.operation](t.Context()), want)
			clock.SetTime(noon().Add(30 * time.Second))
			want.RetryAfter = time.Minute
			s.Reset()
			for _, operation := range row.held {
				check(t, operation, calls[operation](t.Context()), want)
			}
			if len(s.Requests()) > 0 {
				t.Errorf("the CA was asked for %v", s.Requests())
			}
			if len(row.held) < 2 && calls[acmetest.Order](t.Context()) != nil {
				t.Error("orders under way do not go on")
			}
			clock.SetTime(noon().Add(90 * time.Second))
			for operation, call := range calls {
				if err := call(t.Context()); err != nil {
					t.Errorf("%s after the pause: %v", operation, err)
				}
			}
		})
	}
}

func hostIn(text string, c *Client) string {
	return strings.ReplaceAll(text, "HOST", c.directory.Host)
}

// check compares what a pause decides of a verdict.
func check(t *testing.T, name string, err error, want Verdict) {
	t.Helper()
	got := Classify(err)
	if got.Action != want.Action || got.RetryAfter != want.RetryAfter || got.Text != want.Text {
		t.Errorf("%s: got  %+v\nwant %+v", name, got, want)
	}
}

func TestWithoutATimeNobodyElseWaits(t *testing.T) {
	s, c, _ := pausing(t)
	calls := calls(t, c)
	s.Inject(acmetest.Order, acmetest.Problem(http.StatusTooManyRequests, "rateLimited", "too many requests"))
	check(t, "order", calls[acmetest.Order](t.Context()), Verdict{Action: Later, Text: "429 urn:ietf:params:acme:error:rateLimited: too many requests"})
	if err := calls[acmetest.Order](t.Context()); err != nil {
		t.Error(err)
	}
}

func TestPausesAreNotShortened(t *testing.T) {
	var p pauses
	long := p.begin(wholeAccount, Verdict{Action: Later, RetryAfter: time.Hour, Text: "long"}, noon())
	for _, shorter := range []time.Duration{time.Second, time.Hour} {
		got := p.begin(wholeAccount, Verdict{Action: Later, RetryAfter: shorter, Text: "short"}, noon())
		if got.Verdict != long.Verdict {
			t.Errorf("%s: %+v", shorter, got.Verdict)
		}
	}
	longer := p.begin(wholeAccount, Verdict{Action: Later, RetryAfter: 2 * time.Hour, Text: "longer"}, noon())
	if got := p.check("order", noon()); got.Verdict != longer.Verdict || got.RetryAfter != 2*time.Hour {
		t.Errorf("%+v", got.Verdict)
	}
}

func TestTheLongestPauseIsTold(t *testing.T) {
	var p pauses
	_ = p.begin(wholeAccount, Verdict{RetryAfter: time.Minute, Text: "account"}, noon())
	_ = p.begin(newOrders, Verdict{RetryAfter: time.Hour, Text: "orders"}, noon())
	for operation, want := range map[string]time.Duration{newOrderOperation: time.Hour, "order": time.Minute} {
		if got := p.check(operation, noon()); got.RetryAfter != want {
			t.Errorf("%s: %+v", operation, got.Verdict)
		}
	}
}

func TestNoPauseIsForEver(t *testing.T) {
	var p pauses
	_ = p.begin(wholeAccount, Verdict{RetryAfter: longestPause}, noon())
	if got := p.check("order", noon().Add(longestHold)); got != nil {
		t.Errorf("after a day: %+v", got.Verdict)
	}
}
