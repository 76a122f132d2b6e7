// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	"github.com/countersign-project/countersign/pkg/pki"
)

func TestClassifyOthers(t *testing.T) {
	if got := Classify(nil); got != (Verdict{}) {
		t.Errorf("nil: %+v", got)
	}
	if got := Classify(errors.New("x")); got != (Verdict{Action: Later, Text: "x"}) {
		t.Errorf("another error: %+v", got)
	}
	wrapped := fmt.Errorf("asking: %w", &Error{Verdict: Verdict{Action: Never, Text: "x"}})
	if got := Classify(wrapped); got != (Verdict{Action: Never, Text: "x"}) {
		t.Errorf("wrapped: %+v", got)
	}
}

// TestNetworkText: what moves from try to try is not in the text.
func TestNetworkText(t *testing.T) {
	local, remote := &net.TCPAddr{IP: net.IPv4(10, 0, 0, 1), Port: 54321}, &net.TCPAddr{IP: net.IPv4(10, 0, 0, 2), Port: 443}
	expired := x509.CertificateInvalidError{Reason: x509.Expired, Detail: "current time now",
		Cert: &x509.Certificate{NotBefore: noon(), NotAfter: noon().Add(time.Hour)}}
	for want, err := range map[string]error{
		"dial: connection refused":                              &net.OpError{Op: "dial", Net: "tcp", Addr: remote, Err: os.NewSyscallError("connect", syscall.ECONNREFUSED)},
		"the connection broke":                                  &net.OpError{Op: "read", Net: "tcp", Source: local, Addr: remote, Err: os.NewSyscallError("read", syscall.ECONNRESET)},
		"looking up acme.test: no such host":                    &net.OpError{Op: "dial", Err: &net.DNSError{Name: "acme.test", IsNotFound: true}},
		"looking up acme.test: the name server does not answer": &net.DNSError{Name: "acme.test", Err: "read udp 10.0.0.1:54321->10.0.0.2:53: i/o timeout", IsTimeout: true},
		"looking up acme.test: the name server could not say":   &net.DNSError{Name: "acme.test", Err: "server misbehaving"},
		"no answer within 10s":                                  context.DeadlineExceeded,
		"the call was given up":                                 context.Canceled,
		"its TLS certificate is valid from 2026-06-01T12:00:00Z to 2026-06-01T13:00:00Z only": expired,
		"x": errors.New("x"),
	} {
		if got := networkText(&url.Error{Op: "Post", URL: "https://acme.test/order/4711", Err: err}, 10*time.Second); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestBrokenIsBroken: the ways in which connections end have one text.
func TestBrokenIsBroken(t *testing.T) {
	for _, err := range []error{
		&net.OpError{Op: "write", Err: os.NewSyscallError("write", syscall.EPIPE)},
		&net.OpError{Op: "read", Err: net.ErrClosed},
		io.EOF,
		io.ErrUnexpectedEOF,
		errors.New("stream error: stream ID 4711; INTERNAL_ERROR"),
		errors.New("http2: server sent GOAWAY and closed the connection; LastStreamID=4711"),
	} {
		if got := networkText(err, time.Second); got != "the connection broke" {
			t.Errorf("%v: %q", err, got)
		}
	}
}

func TestNobodyAnswers(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	for _, operation := range []string{acmetest.Directory, acmetest.NewOrder} {
		s.Inject(operation, acmetest.Silence())
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
		_, err := c.NewOrder(ctx, NewOrder{DNSNames: []string{"a.test"}})
		cancel()
		if v := Classify(err); v.Action != Later || v.Text != c.directory.Host+": no answer within 10s" {
			t.Errorf("%s: %+v", operation, v)
		}
	}
}

func TestGivenUp(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.NewOrder(ctx, NewOrder{}); Classify(err).Action != Later {
		t.Errorf("got %v", err)
	}
}

func TestTLS(t *testing.T) {
	s := acmetest.NewServer(t)
	key := newKey(t, pki.ECDSA)
	for name, row := range map[string]struct {
		cfg  Config
		want string
	}{
		"system roots": {Config{}, "tls: failed to verify certificate"},
		"bundle":       {Config{CABundle: s.CABundle()}, ""},
		"unverified":   {Config{SkipTLSVerify: true}, ""},
	} {
		row.cfg.DirectoryURL, row.cfg.Key = s.URL(), key
		c, err := NewClient(row.cfg)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		_, err = c.Register(t.Context(), "", nil)
		if (err == nil) != (row.want == "") || (err != nil && Classify(err).Action != Later) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := NewClient(Config{DirectoryURL: s.URL(), CABundle: []byte("x")}); err == nil {
		t.Error("a bundle without a certificate")
	}
}

func TestObserve(t *testing.T) {
	s := acmetest.NewServer(t)
	var seen []string
	c, err := NewClient(Config{DirectoryURL: s.URL(), CABundle: s.CABundle(), Key: newKey(t, pki.ECDSA),
		Observe: func(operation, outcome string, _ time.Duration) { seen = append(seen, operation+" "+outcome) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	s.Inject(acmetest.NewAccount, acmetest.Problem(503, "serverInternal", "busy"))
	for range 2 {
		_, _ = c.Register(t.Context(), "", nil)
	}
	if got := strings.Join(seen, ", "); got != "register later, register ok" {
		t.Errorf("saw %s", got)
	}
}

func TestLongAnswersAreCut(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	s.Inject(acmetest.NewOrder, acmetest.Problem(400, "malformed", strings.Repeat("é", 5000)))
	_, err := c.NewOrder(t.Context(), NewOrder{})
	if text := err.Error(); len(text) > maxText+10 || !utf8.ValidString(text) || !strings.HasSuffix(text, "é…") {
		t.Errorf("%d bytes: …%s", len(text), text[len(text)-20:])
	}
}

func TestEndlessAnswersAreCut(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	s.Inject(acmetest.NewOrder, acmetest.Answer(201, "application/json", `{"status":"`+strings.Repeat("x", maxAnswer)+`"}`))
	if _, err := c.NewOrder(t.Context(), NewOrder{}); !strings.Contains(err.Error(), "unexpected EOF") {
		t.Errorf("got %v", err)
	}
}

func FuzzGist(f *testing.F) {
	f.Add("<html><TITLE>\nBad Gateway</title>")
	f.Add("one line\nanother")
	f.Add("<title>")
	f.Fuzz(func(t *testing.T, detail string) {
		if got := gist(detail); len(got) > 1000 || strings.ContainsAny(got, "\n\r\x00") {
			t.Errorf("%q", got)
		}
	})
}
