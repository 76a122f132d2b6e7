// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"time"
)

// maxAnswer is the most bytes of one answer that are read.
const maxAnswer = 16 << 20

// exchange is what the last answer to a POST of one call said, as far as x/crypto
// keeps it to itself: the header (Retry-After) and the body.
type exchange struct {
	header http.Header
	body   bytes.Buffer
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
	base *http.Transport
}

func newTransport(caBundle []byte, skipVerify bool) (*transport, error) {
	// #nosec G402 -- the issuer's owner asked for it by skipTLSVerify.
	config := &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: skipVerify}
	if len(caBundle) > 0 {
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(caBundle) {
			return nil, errors.New("the CA bundle holds no certificate; give at least one in PEM")
		}
	}
	return &transport{base: &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: callTimeout}).DialContext,
		TLSClientConfig:       config,
		ForceAttemptHTTP2:     true, // not by itself with a TLS configuration of one's own
		MaxIdleConnsPerHost:   4,    // matters only where the CA has no HTTP/2
		IdleConnTimeout:       90 * time.Second,
		TLSHandshakeTimeout:   callTimeout,
		ExpectContinueTimeout: time.Second,
	}}, nil
}

// RoundTrip makes one exchange. http.Client calls it in the goroutine of its
// caller, as which the body is read too.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := t.base.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	answer := &body{Closer: res.Body, from: io.LimitReader(res.Body, maxAnswer)}
	if req.Method == http.MethodPost {
		x := exchangeOf(req.Context())
		x.header = res.Header
		x.body.Reset()
		answer.from = io.TeeReader(answer.from, &x.body)
	}
	res.Body = answer
	return res, nil
}

// body makes errors in the middle of an answer recognisable: x/crypto keeps only
// their text.
type body struct {
	io.Closer
	from io.Reader
}

// Read reads.
func (b *body) Read(p []byte) (int, error) {
	n, err := b.from.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = errors.New(networkText(err))
	}
	return n, err
}
