// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"time"
)

// maxHeaderBytes bounds the header of an answer: the answer with the proof has a few hundred.
const maxHeaderBytes = 16 << 10

// way is how the host of a challenge is reached.
type way struct {
	host string
	// to is the IP address or host that is connected to in its place.
	to string
	// port stands for port 80 there.
	port int
	// address is set on the way that a CA takes.
	address netip.Addr
	// proxy is set, and nothing else, if a proxy is asked to find the way.
	proxy string
}

func (w way) String() string {
	switch {
	case w.proxy != "":
		return "the proxy " + w.proxy
	case w.address.IsValid():
		return w.to
	default:
		return net.JoinHostPort(w.to, strconv.Itoa(w.port))
	}
}

// connectError says that no connection to the host of a challenge was made.
type connectError struct{ error }

func (e connectError) Unwrap() error { return e.error }

// lookupError says that a host has no address; its text is fit for a finding.
type lookupError struct{ error }

func (e lookupError) Unwrap() error { return e.error }

// transport is for one request and its redirects: what is left of an earlier look
// must not answer for a later one.
func (h *HTTP) transport(w way) *http.Transport {
	t := &http.Transport{
		DisableKeepAlives:      true,
		MaxResponseHeaderBytes: maxHeaderBytes,
		// The certificate behind a redirect to https may be the one that is to be
		// replaced; CAs do not verify it either.
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}
	if w.proxy != "" {
		t.Proxy = h.config.Proxy
		t.DialContext = (&net.Dialer{Timeout: dialTimeout}).DialContext
		return t
	}
	t.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		return h.dial(ctx, network, address, w)
	}
	return t
}

// dial connects the host of the challenge by the way, and others at their first
// address that answers.
func (h *HTTP) dial(ctx context.Context, network, address string, w way) (net.Conn, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	port = h.mapped(port)
	if hostname(host) == hostname(w.host) {
		connection, err := h.connect(ctx, network, w.to, w.mapped(port, h.config.Port))
		if err != nil {
			return nil, connectError{err}
		}
		return connection, nil
	}
	addresses, err := h.addressesOf(ctx, host)
	if err != nil {
		return nil, lookupError{err}
	}
	for _, candidate := range bounded(addresses) {
		var connection net.Conn
		connection, err = h.connect(ctx, network, candidate.String(), port)
		if err == nil {
			return connection, nil
		}
	}
	return nil, err
}

// connect has less patience with an address that did not answer lately.
func (h *HTTP) connect(ctx context.Context, network, to, port string) (net.Conn, error) {
	address, start := net.JoinHostPort(to, port), time.Now()
	dialer := net.Dialer{Timeout: h.patience.timeout(address)}
	connection, err := dialer.DialContext(ctx, network, address)
	if ctx.Err() == nil { // else it was us who gave up
		h.patience.note(address, err, time.Since(start))
	}
	return connection, err
}

func (h *HTTP) addressesOf(ctx context.Context, host string) ([]netip.Addr, error) {
	if address, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{address}, nil
	}
	return h.config.Resolver.Addresses(ctx, host)
}

// ports may be redirected to: those of CAs, and what stands for them.
func (h *HTTP) ports() []string {
	return []string{"80", "443", strconv.Itoa(h.config.Port), strconv.Itoa(h.config.SecurePort)}
}

// mapped is the port that stands for one of a URL.
func (h *HTTP) mapped(port string) string {
	switch port {
	case "80":
		return strconv.Itoa(h.config.Port)
	case "443":
		return strconv.Itoa(h.config.SecurePort)
	default:
		return port
	}
}

// mapped is the port on this way that stands for one.
func (w way) mapped(port string, http int) string {
	if port == strconv.Itoa(http) {
		return strconv.Itoa(w.port)
	}
	return port
}
