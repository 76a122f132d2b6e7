// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	testclock "k8s.io/utils/clock/testing"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	"github.com/countersign-project/countersign/pkg/pki"
)

// patient returns a client that a busy machine does not make give up.
func patient(t *testing.T, s *acmetest.Server) *Client {
	t.Helper()
	s.SetClock(noon)
	first := newClient(t, s)
	account, err := first.Register(t.Context(), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	c, err := NewClient(Config{DirectoryURL: s.URL(), CABundle: s.CABundle(), Key: first.wire.Key, AccountURI: account.URI,
		CallTimeout: 20 * time.Second, Clock: testclock.NewFakePassiveClock(noon())})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// everyCall also downloads a certificate.
func everyCall(t *testing.T, c *Client) map[string]func(context.Context) error {
	t.Helper()
	calls := calls(t, c)
	ready := placeReady(t, c, "example.org")
	done, err := c.Finalize(t.Context(), ready.FinalizeURL, newCSR(t, "example.org"))
	if err != nil {
		t.Fatal(err)
	}
	calls[acmetest.Certificate] = func(ctx context.Context) error {
		_, err := c.Certificate(ctx, done.CertificateURL, acmetest.OtherRoot)
		return err
	}
	return calls
}

// TestBrokenConnections: half an answer and none are for later, in words that are
// the same each time.
func TestBrokenConnections(t *testing.T) {
	s := acmetest.NewServer(t)
	c := patient(t, s)
	calls := everyCall(t, c)
	for name, row := range map[string]struct {
		fault   acmetest.Fault
		timeout time.Duration
		text    string
	}{
		"silence":       {acmetest.Silence(), 50 * time.Millisecond, "no answer within 50ms"},
		"late":          {acmetest.Late(), 50 * time.Millisecond, "no answer within 50ms"},
		"slow":          {acmetest.SlowBody(10 * time.Millisecond), 50 * time.Millisecond, "no answer within 50ms"},
		"lost":          {acmetest.Lost(), time.Minute, "the connection broke"},
		"reset":         {acmetest.Reset(), time.Minute, "the connection broke"},
		"reset in body": {acmetest.ResetInBody(), time.Minute, "the connection broke"},
	} {
		c.timeout = row.timeout
		for _, operation := range slices.Sorted(maps.Keys(calls)) {
			s.Inject(operation, row.fault)
			v := Classify(calls[operation](t.Context()))
			if v.Action != Later || v.RetryAfter != 0 || v.Text != c.directory.Host+": "+row.text {
				t.Errorf("%s, %s: %+v", name, operation, v)
			}
		}
	}
}

// TestGarbage: what is no ACME never ends an order, and never passes for an answer.
func TestGarbage(t *testing.T) {
	s := acmetest.NewServer(t)
	c := patient(t, s)
	calls := everyCall(t, c)
	for i, fault := range acmetest.Garbage() {
		for operation, call := range calls {
			s.Inject(operation, fault)
			if v := Classify(call(t.Context())); v.Action != Later || v.Text == "" {
				t.Errorf("%d, %s: %+v", i, operation, v)
			}
		}
	}
}

// TestABrokenDirectory is nobody's end: the order is as good as before.
func TestABrokenDirectory(t *testing.T) {
	s := acmetest.NewServer(t)
	account, err := newClient(t, s).Register(t.Context(), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	c := clientWith(t, s, newKey(t, pki.ECDSA), account.URI)
	for _, fault := range acmetest.Garbage() {
		s.Inject(acmetest.Directory, fault)
		if _, err := c.Order(t.Context(), s.URL()); Classify(err).Action != Later {
			t.Errorf("garbage: %v", err)
		}
	}
	s.Inject(acmetest.Directory, acmetest.Problem(404, "malformed", "no such page"))
	_, err = c.Order(t.Context(), s.URL())
	want := fmt.Sprintf("404 urn:ietf:params:acme:error:malformed: no such page; check the URL of the directory, %s", s.URL())
	if v := Classify(err); v.Action != User || v.Text != want {
		t.Errorf("gone: %+v", v)
	}
}

func TestHalfOfTheNonces(t *testing.T) {
	for seed := range uint64(5) {
		s := acmetest.NewServer(t)
		c := patient(t, s)
		s.SetBadNonces(0.5, seed)
		for i := range 20 {
			if err := again(t, func() error {
				_, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"example.com"}})
				return err
			}); err != nil {
				t.Errorf("seed %d, order %d: %v", seed, i, err)
			}
		}
	}
}

// again does what the verdict says, a few times.
func again(t *testing.T, do func() error) error {
	t.Helper()
	for range 10 {
		err := do()
		if Classify(err).Action != Again {
			return err
		}
	}
	return fmt.Errorf("never an end")
}

// TestSkew: a CA whose clock is off asks for the pause that it means, and its
// authorizations last as long as they do.
func TestSkew(t *testing.T) {
	for _, skew := range []time.Duration{-7 * time.Hour, 7 * time.Hour} {
		s := acmetest.NewServer(t)
		c := patient(t, s)
		s.SetSkew(skew)
		order, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"example.com"}})
		if err != nil {
			t.Fatal(err)
		}
		authz, err := c.Authorization(t.Context(), order.Authorizations[0])
		if err != nil {
			t.Fatal(err)
		}
		if want := noon().Add(time.Hour); !order.Expires.Equal(want) || !authz.Expires.Equal(want) {
			t.Errorf("%s: expire %s, %s, want %s", skew, order.Expires, authz.Expires, want)
		}
		s.Inject(acmetest.Order, s.RateLimitedUntil(time.Minute))
		if _, err := c.Order(t.Context(), order.URL); Classify(err).RetryAfter != time.Minute {
			t.Errorf("%s: %+v", skew, Classify(err))
		}
	}
}

func TestAuthorizationStatuses(t *testing.T) {
	s := acmetest.NewServer(t)
	c := patient(t, s)
	for status, state := range map[string]string{
		"valid": "ready", "deactivated": "invalid", "expired": "invalid", "revoked": "invalid", "pending": "pending",
	} {
		s.SetAuthorization("example.com", status)
		order, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"*.example.com"}})
		if err != nil {
			t.Fatal(err)
		}
		authz, err := c.Authorization(t.Context(), order.Authorizations[0])
		if err != nil {
			t.Fatal(err)
		}
		if authz.Status != status || string(order.State) != state {
			t.Errorf("%q: order %s, authorization %s", status, order.State, authz.Status)
		}
	}
}
