// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"io"
	"net/http"
	"sync/atomic"
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

// paced keeps the requests of one credential to the service's limit, and sends
// nothing when this process must not write any more.
type paced struct {
	limiter *rate.Limiter
	fence   func() error
	next    http.RoundTripper
}

func (s *Solver) newHTTPClient(limits Limits) *http.Client {
	every := rate.Inf
	if limits.PerSecond > 0 {
		every = rate.Limit(limits.PerSecond)
	}
	return &http.Client{Transport: &paced{limiter: rate.NewLimiter(every, max(1, limits.Burst)), fence: s.fence, next: s.config.Transport}}
}

// RoundTrip waits for its turn, which is the caller's time: it has begun this in a
// goroutine of its own. Who may write is asked after that.
func (p *paced) RoundTrip(request *http.Request) (*http.Response, error) {
	if err := p.limiter.Wait(request.Context()); err != nil {
		if request.Context().Err() != nil {
			return nil, request.Context().Err()
		}
		return nil, errCrowded
	}
	if err := p.fence(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(request.Context(), requestTimeout)
	response, err := p.next.RoundTrip(request.WithContext(ctx))
	if err != nil {
		cancel()
		return nil, err
	}
	noteOutage(ctx, response.StatusCode)
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

// outage is set when a service answers that it is out of order itself (HTTP 5xx): then
// it is not one of the changes that is wrong.
type outage struct{ seen atomic.Bool }

type outageKey struct{}

func watchOutage(ctx context.Context) (context.Context, *outage) {
	o := &outage{}
	return context.WithValue(ctx, outageKey{}, o), o
}

func noteOutage(ctx context.Context, status int) {
	if o, ok := ctx.Value(outageKey{}).(*outage); ok && status >= http.StatusInternalServerError {
		o.seen.Store(true)
	}
}
