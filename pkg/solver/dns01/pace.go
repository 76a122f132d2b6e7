// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"io"
	"net/http"
	"time"

	"golang.org/x/time/rate"
)

const (
	// requestTimeout bounds one request to a service, its answer included.
	requestTimeout = 10 * time.Second
	// longestBody bounds an answer, in bytes.
	longestBody = 16 << 20
)

// errCrowded: so many requests wait for their turn that this one is not worth it.
var errCrowded = errors.New("more requests wait for this credential than its rate limit lets through in time")

// paced keeps the requests of one credential to the service's limit.
type paced struct {
	limiter *rate.Limiter
	next    http.RoundTripper
}

func newHTTPClient(limits Limits, next http.RoundTripper) *http.Client {
	every := rate.Inf
	if limits.PerSecond > 0 {
		every = rate.Limit(limits.PerSecond)
	}
	return &http.Client{
		Transport: &paced{limiter: rate.NewLimiter(every, max(1, limits.Burst)), next: next},
		Timeout:   requestTimeout + time.Minute, // each request is bounded below; this bounds the redirects as well
	}
}

// RoundTrip waits for its turn, which is the caller's time: it has begun this in a
// goroutine of its own.
func (p *paced) RoundTrip(request *http.Request) (*http.Response, error) {
	if err := p.limiter.Wait(request.Context()); err != nil {
		if request.Context().Err() != nil {
			return nil, request.Context().Err()
		}
		return nil, errCrowded
	}
	ctx, cancel := context.WithTimeout(request.Context(), requestTimeout)
	response, err := p.next.RoundTrip(request.WithContext(ctx))
	if err != nil {
		cancel()
		return nil, err
	}
	response.Body = &boundedBody{Reader: io.LimitReader(response.Body, longestBody), body: response.Body, done: cancel}
	return response, nil
}

// boundedBody is an answer that ends after a while, and frees its timer when read.
type boundedBody struct {
	io.Reader
	body io.Closer
	done context.CancelFunc
}

func (b *boundedBody) Close() error {
	defer b.done()
	return b.body.Close()
}
