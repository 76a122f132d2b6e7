// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"context"
	"net/http"
	"sync/atomic"

	"golang.org/x/oauth2"
)

// tokens adds an access token to each request. One token serves all until it expires.
type tokens struct {
	next       http.RoundTripper
	credential credential
	// turn has one place: whoever is in it may ask for a token, and has the field below.
	turn    chan struct{}
	current *oauth2.Token
}

// authorized returns a client like the one that is given, with tokens. It follows no
// redirects: they would take the token along.
func authorized(client *http.Client, from credential) *http.Client {
	next := client.Transport
	if next == nil {
		next = http.DefaultTransport
	}
	authorized := *client
	authorized.Transport = &tokens{next: next, credential: from, turn: make(chan struct{}, 1)}
	authorized.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &authorized
}

// RoundTrip sends a request with a token.
func (t *tokens) RoundTrip(request *http.Request) (*http.Response, error) {
	token, err := t.token(request.Context())
	if err != nil {
		if request.Body != nil {
			_ = request.Body.Close() // as a RoundTripper must
		}
		return nil, err
	}
	signed := request.Clone(request.Context())
	token.SetAuthHeader(signed)
	return t.next.RoundTrip(signed)
}

func (t *tokens) token(ctx context.Context) (*oauth2.Token, error) {
	select {
	case t.turn <- struct{}{}:
		defer func() { <-t.turn }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if t.current.Valid() {
		return t.current, nil
	}
	token, err := t.request(ctx)
	if err != nil {
		return nil, err
	}
	t.current = token
	return token, nil
}

// request asks for a new token. The library neither heeds ctx everywhere nor keeps
// the causes of errors: the transport below does.
func (t *tokens) request(ctx context.Context) (*oauth2.Token, error) {
	errand := &errand{ctx: ctx, next: t.next}
	token, err := t.credential.token(context.WithValue(ctx, oauth2.HTTPClient, &http.Client{Transport: errand}))
	switch cause := errand.failure.Load(); {
	case err == nil:
		return token, nil
	case ctx.Err() != nil:
		err = ctx.Err()
	case cause != nil:
		err = *cause
	}
	return nil, &tokenError{err}
}

// errand is the transport of the requests for one token.
type errand struct {
	ctx     context.Context
	next    http.RoundTripper
	failure atomic.Pointer[error]
}

func (e *errand) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := e.next.RoundTrip(request.WithContext(e.ctx))
	if err != nil {
		e.failure.Store(&err)
	}
	return response, err
}

// tokenError is why there is no token.
type tokenError struct{ error }

func (e *tokenError) Unwrap() error { return e.error }
