// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	testclock "k8s.io/utils/clock/testing"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/pki"
)

func noon() time.Time { return time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC) }

func newKey(t *testing.T, algorithm pki.KeyAlgorithm) crypto.Signer {
	t.Helper()
	key, _, err := pki.GeneratePrivateKey(algorithm)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func newClient(t *testing.T, s *acmetest.Server) *Client {
	t.Helper()
	return clientWith(t, s, newKey(t, pki.ECDSA), "")
}

func clientWith(t *testing.T, s *acmetest.Server, key crypto.Signer, uri string) *Client {
	t.Helper()
	c, err := NewClient(Config{
		DirectoryURL: s.URL(), CABundle: s.CABundle(), Key: key, AccountURI: uri,
		UserAgent: "test", Clock: testclock.NewFakePassiveClock(noon()),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// registered returns a client as a controller has it: registered earlier, by another one.
func registered(t *testing.T, s *acmetest.Server) *Client {
	t.Helper()
	s.SetClock(noon)
	first := newClient(t, s)
	account, err := first.Register(t.Context(), "admin@example.com", nil)
	if err != nil {
		t.Fatal(err)
	}
	c := clientWith(t, s, first.wire.Key, account.URI)
	s.Reset()
	return c
}

func newCSR(t *testing.T, names ...string) []byte {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	csr, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{DNSNames: names}, key)
	if err != nil {
		t.Fatal(err)
	}
	return csr
}

// placeReady places an order and accepts all its challenges.
func placeReady(t *testing.T, c *Client, names ...string) *Order {
	t.Helper()
	order, err := c.NewOrder(t.Context(), NewOrder{DNSNames: names})
	if err != nil {
		t.Fatal(err)
	}
	for _, url := range order.Authorizations {
		authz, err := c.Authorization(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Accept(t.Context(), authz.Challenges[0].URL); err != nil {
			t.Fatal(err)
		}
	}
	return order
}

// What is signed stays in while somebody else may be the leader, and is no reason
// to end anything.
func TestTheFenceKeepsRequestsIn(t *testing.T) {
	s := acmetest.NewServer(t)
	fenced := errors.New("this process does not hold the Lease")
	c, err := NewClient(Config{DirectoryURL: s.URL(), CABundle: s.CABundle(), Key: newKey(t, pki.ECDSA), AccountURI: "https://ca.test/1",
		Fence: func() error { return fenced }})
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"example.com"}})
	if verdict := Classify(err); verdict.Action != Later || !strings.Contains(verdict.Text, fenced.Error()) {
		t.Errorf("got %+v", verdict)
	}
	if n := s.Count(acmetest.NewOrder); n != 0 {
		t.Errorf("the CA was asked %d times", n)
	}
}

func TestWholeLife(t *testing.T) {
	for _, algorithm := range []pki.KeyAlgorithm{pki.ECDSA, pki.RSA} {
		t.Run(string(algorithm), func(t *testing.T) {
			s := acmetest.NewServer(t)
			account, err := clientWith(t, s, newKey(t, algorithm), "").Register(t.Context(), "", nil)
			if err != nil || account.URI == "" {
				t.Fatalf("Register: %+v, %v", account, err)
			}
			c := registered(t, s)
			order := placeReady(t, c, "*.example.com", "example.com")
			got, err := c.Order(t.Context(), order.URL)
			if err != nil || got.State != acmev1.Ready {
				t.Fatalf("Order: %+v, %v", got, err)
			}
			got, err = c.Finalize(t.Context(), got.FinalizeURL, newCSR(t, "*.example.com", "example.com"))
			if err != nil || got.State != acmev1.Valid || got.CertificateURL == "" {
				t.Fatalf("Finalize: %+v, %v", got, err)
			}
			chain, err := c.Certificate(t.Context(), got.CertificateURL, "")
			if err != nil {
				t.Fatal(err)
			}
			verifyChain(t, s, chain)
			want := []string{acmetest.Directory, acmetest.NewOrder, // the directory came with a nonce

				acmetest.Authorization, acmetest.Challenge, acmetest.Authorization, acmetest.Challenge,
				acmetest.Order, acmetest.Finalize, acmetest.Certificate}
			if !slices.Equal(s.Requests(), want) {
				t.Errorf("requests %v, want %v", s.Requests(), want)
			}
		})
	}
}

func verifyChain(t *testing.T, s *acmetest.Server, chain [][]byte) {
	t.Helper()
	certs, err := pki.DecodeChain(pki.EncodeChain(chain))
	if err != nil {
		t.Fatal(err)
	}
	intermediates := x509.NewCertPool()
	intermediates.AddCert(certs[1])
	if _, err := certs[0].Verify(x509.VerifyOptions{Roots: s.Roots(), Intermediates: intermediates}); err != nil {
		t.Error(err)
	}
}

func TestFinalizeIsOneExchange(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	order := placeReady(t, c, "example.com")
	s.SetProcessing(2)
	s.SetRetryAfter("5")
	s.Reset()
	got, err := c.Finalize(t.Context(), order.FinalizeURL, newCSR(t, "example.com"))
	if err != nil {
		t.Fatal(err)
	}
	if got.State != acmev1.Processing || got.RetryAfter != 5*time.Second || got.CertificateURL != "" {
		t.Errorf("got %+v", got)
	}
	if want := []string{acmetest.Finalize}; !slices.Equal(s.Requests(), want) {
		t.Errorf("requests %v, want %v", s.Requests(), want)
	}
	for _, want := range []acmev1.State{acmev1.Processing, acmev1.Processing, acmev1.Valid} {
		if got, err := c.Order(t.Context(), order.URL); err != nil || got.State != want || got.RetryAfter != 5*time.Second {
			t.Errorf("got %+v, %v, want %s", got, err, want)
		}
	}
}

func TestFinalizeTellsWhyTheOrderIsInvalid(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	order := placeReady(t, c, "example.com")
	s.Inject(acmetest.Finalize, acmetest.Answer(200, "application/json",
		`{"status":"invalid","error":{"type":"urn:ietf:params:acme:error:badCSR","detail":"weak key","status":400,
		 "subproblems":[{"type":"urn:ietf:params:acme:error:caa","detail":"no","identifier":{"type":"dns","value":"a.test"}}]}}`))
	got, err := c.Finalize(t.Context(), order.FinalizeURL, newCSR(t, "example.com"))
	if err != nil {
		t.Fatal(err)
	}
	want := "400 urn:ietf:params:acme:error:badCSR: weak key; a.test: no"
	if got.State != acmev1.Invalid || got.Problem != want {
		t.Errorf("got %+v", got)
	}
}

func TestBadNonces(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	for _, row := range []struct{ bad, tries int }{{1, 2}, {3, 4}, {100, 4}} {
		s.Reset()
		for range row.bad {
			s.Inject(acmetest.NewOrder, acmetest.BadNonce())
		}
		_, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"example.com"}})
		if row.bad < row.tries && err != nil {
			t.Errorf("%d bad nonces: %v", row.bad, err)
		}
		if row.bad >= row.tries && Classify(err).Action != Again {
			t.Errorf("%d bad nonces: %v", row.bad, err)
		}
		if got := s.Count(acmetest.NewOrder); got != row.tries {
			t.Errorf("%d bad nonces: tried %d times, want %d", row.bad, got, row.tries)
		}
	}
}

// TestFaults: each is asked once, and classified.
func TestFaults(t *testing.T) {
	const prefix = "urn:ietf:params:acme:error:"
	for name, row := range map[string]struct {
		fault acmetest.Fault
		want  Verdict
	}{
		"garbled":      {acmetest.RateLimited("soon"), Verdict{Later, 0, 429, prefix + "rateLimited", "429 " + prefix + "rateLimited: too many requests"}},
		"past":         {acmetest.RateLimited("Mon, 01 Jun 2020 12:00:00 GMT"), Verdict{Later, 0, 429, prefix + "rateLimited", "429 " + prefix + "rateLimited: too many requests"}},
		"refused":      {acmetest.Problem(400, "rejectedIdentifier", "no"), Verdict{Never, 0, 400, prefix + "rejectedIdentifier", "400 " + prefix + "rejectedIdentifier: no"}},
		"user":         {acmetest.Problem(403, "userActionRequired", "read"), Verdict{User, 0, 403, prefix + "userActionRequired", "403 " + prefix + "userActionRequired: read"}},
		"page":         {acmetest.Answer(502, "text/html", "<html><title>Bad Gateway</title>Ray 4711"), Verdict{Later, 0, 502, "", `HOST did not answer with an ACME problem document: 502 Bad Gateway: an HTML page titled "Bad Gateway"`}},
		"bare page":    {acmetest.Answer(403, "text/html", "<html>Ray 4711"), Verdict{Later, 0, 403, "", "HOST did not answer with an ACME problem document: 403 Forbidden: an HTML page"}},
		"text":         {acmetest.Answer(500, "text/plain", "oops\nid 4711"), Verdict{Later, 0, 500, "", `HOST did not answer with an ACME problem document: 500 Internal Server Error: "oops"`}},
		"backend":      {acmetest.Answer(404, "text/plain", "default backend - 404"), Verdict{Later, 0, 404, "", `HOST did not answer with an ACME problem document: 404 Not Found: "default backend - 404"`}},
		"gone":         {acmetest.Answer(404, "application/json", "{}"), Verdict{Never, 0, 404, "", "HOST did not answer with an ACME problem document: 404 Not Found"}},
		"garbage":      {acmetest.Answer(201, "text/html", "<html>"), Verdict{Later, 0, 0, "", "HOST did not answer as an ACME server: acme: error reading order: invalid character '<' looking for beginning of value"}},
		"nothing":      {acmetest.Answer(201, "application/json", ""), Verdict{Later, 0, 0, "", "HOST did not answer as an ACME server: acme: error reading order: EOF"}},
		"no location":  {acmetest.Answer(201, "application/json", `{"status":"pending"}`), Verdict{Later, 0, 0, "", "HOST did not answer as an ACME server: the order has no URL (no Location header)"}},
		"foreign word": {acmetest.WithHeader("Location", "https://ca/1", acmetest.Answer(201, "application/json", `{"status":"deactivated"}`)), Verdict{Later, 0, 0, "", `HOST did not answer as an ACME server: the order has the unknown status "deactivated"`}},
	} {
		t.Run(name, func(t *testing.T) {
			s := acmetest.NewServer(t)
			c := registered(t, s)
			s.Always(acmetest.NewOrder, row.fault)
			_, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"example.com"}})
			if err == nil {
				t.Fatal("no error")
			}
			row.want.Text = strings.ReplaceAll(row.want.Text, "HOST", c.directory.Host)
			if got := Classify(err); got != row.want || err.Error() != got.Text {
				t.Errorf("got  %+v\nwant %+v", got, row.want)
			}
			if got := s.Count(acmetest.NewOrder); got != 1 {
				t.Errorf("asked %d times", got)
			}
		})
	}
}

func TestProfiles(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	_, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"a.test"}, Profile: "short"})
	if v := Classify(err); v.Action != Never || !strings.Contains(v.Text, "it has no profiles") {
		t.Errorf("without profiles: %+v", v)
	}

	s.SetProfiles(map[string]string{"tls": "x", "classic": "y"})
	c = registered(t, s)
	_, err = c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"a.test"}, Profile: "short"})
	if v := Classify(err); v.Action != Never || v.Text != `the CA has no profile "short"; use one of classic, tls` {
		t.Errorf("another profile: %+v", v)
	}
	notAfter := noon().Add(time.Hour)
	if _, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"a.test"}, IPAddresses: []string{"::1"}, Profile: "tls", NotAfter: notAfter}); err != nil {
		t.Fatal(err)
	}
	got := s.Placed()[0]
	ids := []acmetest.Identifier{{Type: "dns", Value: "a.test"}, {Type: "ip", Value: "::1"}}
	if got.Profile != "tls" || got.NotAfter != notAfter.Format(time.RFC3339) || !slices.Equal(got.Identifiers, ids) {
		t.Errorf("placed %+v", got)
	}
}

func TestPreferredChain(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	order := placeReady(t, c, "example.com")
	order, err := c.Finalize(t.Context(), order.FinalizeURL, newCSR(t, "example.com"))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		preferred, want string
		requests        int
	}{
		{"", acmetest.Root, 1},
		{acmetest.Root, acmetest.Root, 1},
		{acmetest.OtherRoot, acmetest.OtherRoot, 3},
		{"Unknown Root", acmetest.Root, 3},
	} {
		s.Reset()
		chain, err := c.Certificate(t.Context(), order.CertificateURL, row.preferred)
		if err != nil {
			t.Fatal(err)
		}
		if !endsAt(chain, row.want) || s.Count(acmetest.Certificate) != row.requests {
			t.Errorf("%q: wrong chain, or %d requests", row.preferred, s.Count(acmetest.Certificate))
		}
	}
	s.Reset()
	s.Inject(acmetest.Certificate, nil, nil, acmetest.Problem(404, "malformed", "no such chain"))
	if chain, err := c.Certificate(t.Context(), order.CertificateURL, acmetest.OtherRoot); err != nil || !endsAt(chain, acmetest.Root) {
		t.Errorf("an alternate that is gone: %v", err)
	}
}

func TestAuthorizationTellsProblems(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	s.SetValidation(func(identifier, _, _ string) error {
		return errors.New("saw nothing at " + identifier)
	})
	s.SetRetryAfter("3")
	order := placeReady(t, c, "*.example.com")
	authz, err := c.Authorization(t.Context(), order.Authorizations[0])
	if err != nil {
		t.Fatal(err)
	}
	if authz.Status != "invalid" || !authz.Wildcard || authz.Identifier != "example.com" || authz.RetryAfter != 3*time.Second {
		t.Errorf("got %+v", authz)
	}
	if got, want := authz.Challenges[0].Problem, "403 urn:ietf:params:acme:error:unauthorized: saw nothing at example.com"; got != want {
		t.Errorf("problem %q, want %q", got, want)
	}
	if got := authz.Challenges[0].ProblemType; got != "unauthorized" {
		t.Errorf("problem type %q", got)
	}
}

func TestChallengeKeyIsWhatTheCAExpects(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	expected := map[string]string{}
	s.SetValidation(func(_, challengeType, key string) error {
		expected[challengeType] = key
		return nil
	})
	order, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"a.test", "b.test"}})
	if err != nil {
		t.Fatal(err)
	}
	for i, kind := range []acmev1.ChallengeType{acmev1.HTTP01, acmev1.DNS01} {
		authz, err := c.Authorization(t.Context(), order.Authorizations[i])
		if err != nil {
			t.Fatal(err)
		}
		ch := authz.Challenges[i]
		if err := c.Accept(t.Context(), ch.URL); err != nil {
			t.Fatal(err)
		}
		if key, err := c.ChallengeKey(kind, ch.Token); err != nil || key != expected[ch.Type] {
			t.Errorf("%s: %q, %v, want %q", kind, key, err, expected[ch.Type])
		}
	}
	if _, err := c.ChallengeKey("TLS-ALPN-01", "t"); err == nil {
		t.Error("an unknown type has a key")
	}
}

func TestForeignURLsAreNotAsked(t *testing.T) {
	s, other := acmetest.NewServer(t), acmetest.NewServer(t)
	c := registered(t, s)
	for _, url := range []string{other.URL(), "http://" + c.directory.Host + "/order/1", "file:///etc/passwd", "%", ""} {
		for name, ask := range map[string]func() error{
			"order":         func() error { _, err := c.Order(t.Context(), url); return err },
			"authorization": func() error { _, err := c.Authorization(t.Context(), url); return err },
			"accept":        func() error { return c.Accept(t.Context(), url) },
			"finalize":      func() error { _, err := c.Finalize(t.Context(), url, nil); return err },
			"certificate":   func() error { _, err := c.Certificate(t.Context(), url, ""); return err },
		} {
			if v := Classify(ask()); v.Action != Never || !strings.Contains(v.Text, "is not a URL of the CA") {
				t.Errorf("%s %q: %+v", name, url, v)
			}
		}
	}
	if len(other.Requests()) > 0 {
		t.Errorf("asked %v", other.Requests())
	}
}
