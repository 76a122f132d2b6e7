// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"context"
	"net/http"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
)

// tokens adds an access token to each request. The library keeps tokens until they
// expire, but lets nobody go who waits for one; here whoever has waited long enough goes.
type tokens struct {
	source azcore.TokenCredential
	scope  string
	// turn has one place: whoever is in it may ask for a token, and has the errand.
	turn   chan struct{}
	errand *errand
}

func newTokens(source azcore.TokenCredential, scope string, errand *errand) *tokens {
	return &tokens{source: source, scope: scope, turn: make(chan struct{}, 1), errand: errand}
}

// Do sends a request with a token.
func (t *tokens) Do(request *policy.Request) (*http.Response, error) {
	token, err := t.token(request.Raw().Context())
	if err != nil {
		return nil, err
	}
	request.Raw().Header.Set("Authorization", "Bearer "+token)
	return request.Next()
}

func (t *tokens) token(ctx context.Context) (string, error) {
	select {
	case t.turn <- struct{}{}:
		defer func() { <-t.turn }()
	case <-ctx.Done():
		return "", &tokenError{error: ctx.Err()}
	}
	t.errand.answer, t.errand.failure = nil, nil
	token, err := t.source.GetToken(ctx, policy.TokenRequestOptions{Scopes: []string{t.scope}})
	switch {
	case err == nil:
		return token.Token, nil
	case ctx.Err() != nil:
		return "", &tokenError{error: ctx.Err()}
	case t.errand.failure != nil:
		return "", &tokenError{error: t.errand.failure}
	default:
		return "", &tokenError{error: err, answer: t.errand.refusal()}
	}
}

// errand carries the requests for tokens, and knows what came of the last one: the
// library makes a text of it, and keeps neither cause nor answer in all cases.
type errand struct {
	next    policy.Transporter
	answer  *http.Response
	failure error
}

// options are those of the client that carries requests for tokens.
func (e *errand) options(options policy.ClientOptions) policy.ClientOptions {
	options.Transport = e
	return options
}

// Do sends a request.
func (e *errand) Do(request *http.Request) (*http.Response, error) {
	e.answer, e.failure = e.next.Do(request)
	return e.answer, e.failure
}

// refusal is the last answer, if it says no.
func (e *errand) refusal() *http.Response {
	if e.answer == nil || e.answer.StatusCode < http.StatusMultipleChoices {
		return nil
	}
	return e.answer
}

// pinned sends every request to one host: the library would heed what the environment
// says of regions, also for secrets that are none of the environment's business.
type pinned struct {
	host string
	next policy.Transporter
}

// Do sends a request to the host.
func (p pinned) Do(request *http.Request) (*http.Response, error) {
	request = request.Clone(request.Context())
	request.URL.Host, request.Host = p.host, p.host
	return p.next.Do(request)
}

// tokenError is why there is no token.
type tokenError struct {
	error
	// answer is what was said to the request for one; nil if nothing was.
	answer *http.Response
}

func (e *tokenError) Unwrap() error { return e.error }
