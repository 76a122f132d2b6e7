// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"time"
)

const (
	// dialTimeout leaves time for another address when one is dead.
	dialTimeout    = 3 * time.Second
	maxHeaderBytes = 64 << 10
)

// transport is for one request and its redirects: what is left of an earlier look
// must not answer for a later one.
func (h *HTTP) transport() *http.Transport {
	return &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DialContext:            h.dial,
		DisableKeepAlives:      true,
		MaxResponseHeaderBytes: maxHeaderBytes,
		// The certificate behind a redirect to https may be the one that is to be
		// replaced; CAs do not verify it either.
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}
}

// lookupError says that a host has no address; its text is fit for a finding.
type lookupError struct{ error }

func (e lookupError) Unwrap() error { return e.error }

// dial connects to the first address that answers.
func (h *HTTP) dial(ctx context.Context, network, address string) (net.Conn, error) {
	dialer := net.Dialer{Timeout: dialTimeout}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	if h.config.Resolver == nil || net.ParseIP(host) != nil {
		return dialer.DialContext(ctx, network, address)
	}
	addresses, err := h.config.Resolver.Addresses(ctx, host)
	if err != nil {
		return nil, lookupError{err}
	}
	for _, candidate := range addresses {
		var connection net.Conn
		connection, err = dialer.DialContext(ctx, network, net.JoinHostPort(candidate.String(), port))
		if err == nil {
			return connection, nil
		}
	}
	return nil, err
}
