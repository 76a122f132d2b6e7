// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net/http"
	"net/url"
	"time"
)

// maxAnswer is the most bytes of one answer that are read.
const maxAnswer = 16 << 20

// exchange is what one call has with it: what the last answer to a POST said, as far
// as x/crypto keeps it to itself, which is the header (Retry-After) and the body.
type exchange struct {
	header http.Header
	body   bytes.Buffer
	// nonce is the call's, until it is used.
	nonce string
	// broken is why an answer to the last request ended in the middle.
	broken error
}

type exchangeKey struct{}

// exchangeOf returns the exchange of the call that ctx is of, never nil.
func exchangeOf(ctx context.Context) *exchange {
	if x, ok := ctx.Value(exchangeKey{}).(*exchange); ok {
		return x
	}
	return &exchange{}
}

// transport bounds each answer and notes it in its call's exchange.
type transport struct {
	base  *http.Transport
	fence func() error
}

func newTransport(cfg Config) (*transport, error) {
	// #nosec G402 -- the issuer's owner asked for it by skipTLSVerify.
	config := &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: cfg.SkipTLSVerify}
	if len(cfg.CABundle) > 0 {
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(cfg.CABundle) {
			return nil, errors.New("the CA bundle holds no certificate; give at least one in PEM")
		}
	}
	return &transport{fence: cfg.Fence, base: &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           cfg.Dial,
		TLSClientConfig:       config,
		ForceAttemptHTTP2:     true, // not by itself with a TLS configuration of one's own
		MaxIdleConnsPerHost:   4,    // matters only where the CA has no HTTP/2
		IdleConnTimeout:       90 * time.Second,
		TLSHandshakeTimeout:   cfg.CallTimeout,
		ExpectContinueTimeout: time.Second,
	}}, nil
}

// RoundTrip makes one exchange. http.Client calls it in the goroutine of its
// caller, as which the body is read too.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	x := exchangeOf(req.Context())
	if res := handOver(req, x); res != nil {
		return res, nil
	}
	x.broken = nil
	if req.Method == http.MethodPost {
		if err := t.fence(); err != nil {
			return nil, err
		}
	}
	res, err := t.base.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	if nonce := res.Header.Get(nonceHeader); nonce != "" {
		x.nonce = nonce
		res.Header.Del(nonceHeader)
	}
	answer := &body{Closer: res.Body, from: io.LimitReader(res.Body, maxAnswer), of: x}
	if req.Method == http.MethodPost {
		x.header = res.Header
		x.body.Reset()
		answer.from = io.TeeReader(answer.from, &x.body)
	}
	res.Body = answer
	return res, nil
}

// body notes errors in the middle of an answer in its exchange: x/crypto keeps only
// their text, or nothing.
type body struct {
	io.Closer
	from io.Reader
	of   *exchange
}

// Read reads.
func (b *body) Read(p []byte) (int, error) {
	n, err := b.from.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		b.of.broken = &url.Error{Op: "reading", URL: "the answer", Err: err}
	}
	return n, err
}
