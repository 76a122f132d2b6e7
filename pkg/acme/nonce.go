// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"errors"
	"net/http"

	rfc8555 "golang.org/x/crypto/acme"
)

const (
	nonceHeader = "Replay-Nonce"
	// maxNonces is how many nonces are kept. CAs forget them after a while.
	maxNonces = 100
)

// nonces is the pool that all calls of a client share (RFC 8555 section 6.5).
//
// x/crypto has a pool, but fetches a nonce while it holds the pool's lock: one
// newNonce that is not answered holds all other calls up beyond their deadlines. So
// each call takes a nonce along in its exchange, before x/crypto asks for one, and
// the transport gives it to x/crypto as the answer to newNonce, and takes the
// nonces out of all other answers.
type nonces chan string

func newNonces() nonces { return make(nonces, maxNonces) }

// put keeps a nonce, if there is one and room for it.
func (n nonces) put(nonce string) {
	if nonce == "" {
		return
	}
	select {
	case n <- nonce:
	default:
	}
}

// forget drops the nonces: when one is bad, others that are as old are, too.
func (n nonces) forget() {
	for {
		select {
		case <-n:
		default:
			return
		}
	}
}

// takeNonce gives the call of ctx a nonce, from the pool or from the CA.
func (c *Client) takeNonce(ctx context.Context) error {
	x := exchangeOf(ctx)
	if x.nonce != "" {
		return nil
	}
	select {
	case x.nonce = <-c.nonces:
		return nil
	default:
		return c.fetchNonce(ctx)
	}
}

// fetchNonce asks newNonce (RFC 8555 section 7.2). The transport takes the nonce
// out of the answer.
func (c *Client) fetchNonce(ctx context.Context) error {
	dir, err := c.wire.Discover(ctx)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodHead, dir.NonceURL, nil)
	if err != nil {
		return err
	}
	req.Header.Set("User-Agent", c.wire.UserAgent)
	res, err := c.wire.HTTPClient.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	switch {
	case exchangeOf(ctx).nonce != "":
		return nil
	case res.StatusCode >= http.StatusMultipleChoices:
		return &rfc8555.Error{StatusCode: res.StatusCode, Header: res.Header}
	default:
		return errors.New("there is no nonce in the answer to newNonce")
	}
}

// handOver is the answer to a newNonce of x/crypto, if its call has a nonce.
func handOver(req *http.Request, x *exchange) *http.Response {
	if req.Method != http.MethodHead || x.nonce == "" {
		return nil
	}
	header := http.Header{}
	header.Set(nonceHeader, x.nonce)
	x.nonce = ""
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: header, Body: http.NoBody, Request: req,
	}
}
