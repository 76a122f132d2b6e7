// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"crypto/x509"
	"fmt"
)

// Certificate downloads a chain (RFC 8555 section 7.4.2), DER, leaf first. If
// preferredChain is set and the chain does not end at an issuer of that common
// name, the CA's alternate chains are tried in their order; if none does, the
// first chain it is.
func (c *Client) Certificate(ctx context.Context, certURL, preferredChain string) ([][]byte, error) {
	var chain [][]byte
	_, err := c.call(ctx, "certificate", func(ctx context.Context) (err error) {
		if chain, err = c.fetch(ctx, certURL); err != nil {
			return err
		}
		if preferredChain == "" || endsAt(chain, preferredChain) {
			return nil
		}
		chain, err = c.preferred(ctx, certURL, preferredChain, chain)
		return err
	})
	return chain, err
}

func (c *Client) preferred(ctx context.Context, certURL, issuer string, otherwise [][]byte) ([][]byte, error) {
	alternates, err := c.wire.ListCertAlternates(ctx, certURL)
	if err != nil {
		return nil, err
	}
	for _, alternate := range alternates {
		chain, err := c.fetch(ctx, alternate)
		switch {
		case err == nil && endsAt(chain, issuer):
			return chain, nil
		case err != nil && c.judge(err).Action != Never:
			return nil, err
		}
	}
	return otherwise, nil
}

func (c *Client) fetch(ctx context.Context, url string) ([][]byte, error) {
	if err := c.checkOwn(ctx, url); err != nil {
		return nil, err
	}
	chain, err := c.wire.FetchCert(ctx, url, true)
	if err != nil {
		return nil, err
	}
	for _, der := range chain {
		if _, err := x509.ParseCertificate(der); err != nil {
			return nil, fmt.Errorf("parsing the chain: %w", err)
		}
	}
	return chain, nil
}

// endsAt reports whether the topmost certificate of a chain was issued by the one
// of that common name.
func endsAt(chain [][]byte, issuer string) bool {
	top, err := x509.ParseCertificate(chain[len(chain)-1])
	return err == nil && top.Issuer.CommonName == issuer
}
