// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

// HTTPConfig is what an HTTP checker needs.
type HTTPConfig struct {
	// Resolver finds addresses. Nil: the system does.
	Resolver *resolver.Resolver
	// Port to connect to. Zero: 80, as the CA does.
	Port int
	// UserAgent of the requests.
	UserAgent string
}

// HTTP checks HTTP-01 challenges (RFC 8555 section 8.3).
type HTTP struct {
	config HTTPConfig
}

// NewHTTP returns a checker for HTTP-01.
func NewHTTP(config HTTPConfig) *HTTP {
	return &HTTP{config: config}
}

// Check gets the URL that the CA will get.
func (h *HTTP) Check(ctx context.Context, ch *acmev1.Challenge) Finding {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	target := h.urlOf(ch)
	response, err := h.get(ctx, target)
	if err != nil {
		return missed(ch, "failed to perform self check GET request '%s': %s", target, cause(err))
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		return missed(ch, "wrong status code '%d', expected '%d'", response.StatusCode, http.StatusOK)
	}
	// One byte more than the key tells whether there is more.
	body, err := io.ReadAll(io.LimitReader(response.Body, int64(len(ch.Spec.Key))+1))
	if err != nil {
		return missed(ch, "failed to perform self check GET request '%s': %s", target, cause(err))
	}
	if string(body) != ch.Spec.Key {
		return missed(ch, "did not get expected response when querying endpoint '%s'; check what answers there", target)
	}
	return Finding{Passed: true}
}

// urlOf is where the CA looks, but for the port, which is configured.
func (h *HTTP) urlOf(ch *acmev1.Challenge) string {
	host := ch.Spec.DNSName
	if address, err := netip.ParseAddr(host); err == nil && address.Is6() {
		host = "[" + host + "]"
	}
	if h.config.Port != 0 && h.config.Port != 80 {
		host += ":" + strconv.Itoa(h.config.Port)
	}
	target := url.URL{Scheme: "http", Host: host, Path: "/.well-known/acme-challenge/" + ch.Spec.Token}
	return target.String()
}

func (h *HTTP) get(ctx context.Context, target string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, errBadURL
	}
	request.Header.Set("User-Agent", h.config.UserAgent)
	client := http.Client{Transport: h.transport(), CheckRedirect: checkRedirect}
	return client.Do(request)
}

const maxRedirects = 10

var (
	errBadURL           = errors.New("spec.dnsName and spec.token do not make a URL")
	errTooManyRedirects = fmt.Errorf("stopped after %d redirects", maxRedirects)
	errRedirectedAway   = errors.New("redirected to something that is neither http nor https")
)

// checkRedirect allows what the CA follows. Ports are not limited, since a test
// set-up has others.
func checkRedirect(next *http.Request, before []*http.Request) error {
	if next.URL.Scheme != "http" && next.URL.Scheme != "https" {
		return errRedirectedAway
	}
	if len(before) >= maxRedirects {
		return errTooManyRedirects
	}
	return nil
}

// cause says why there is no answer, in words that stay the same: what the other
// side sent may be different every time.
func cause(err error) string {
	for _, known := range []error{errBadURL, errTooManyRedirects, errRedirectedAway} {
		if errors.Is(err, known) {
			return known.Error()
		}
	}
	var lookup lookupError
	if errors.As(err, &lookup) {
		return lookup.Error()
	}
	if text, ok := resolver.NetworkCause(err); ok {
		return text
	}
	return "the answer is not valid HTTP"
}
