// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"crypto"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"

	rfc8555 "golang.org/x/crypto/acme"
	"k8s.io/utils/clock"
)

const (
	// defaultCallTimeout bounds one call, all its exchanges included.
	defaultCallTimeout = 10 * time.Second
	// nonceRetries is how often a request is signed anew because the CA did not
	// like the nonce (RFC 8555 section 6.5).
	nonceRetries = 3
)

// Config says which CA to talk to, and as who.
type Config struct {
	// DirectoryURL of the CA (RFC 8555 section 7.1.1).
	DirectoryURL string
	// CABundle, PEM, replaces the system's roots for the CA's TLS certificate.
	CABundle []byte
	// SkipTLSVerify accepts any TLS certificate of the CA.
	SkipTLSVerify bool
	// Key of the account.
	Key crypto.Signer
	// AccountURI is the account's URL, the "kid" of each request (RFC 8555
	// section 6.2). Empty before registration.
	AccountURI string
	// UserAgent is the first part of the User-Agent header.
	UserAgent string
	// CallTimeout bounds one call, all its exchanges included; 10 s when 0.
	CallTimeout time.Duration
	// Dial opens a connection to the CA; that of a net.Dialer when nil.
	Dial func(ctx context.Context, network, address string) (net.Conn, error)
	// Fence is asked before each signed request; its error keeps the request in.
	// Nil lets all of them pass.
	Fence func() error
	// Clock tells when a pause is over; the real one when nil.
	Clock clock.PassiveClock
	// Observe is told how each call went, if it is set. The outcome is "ok" or the
	// Action of the verdict. A call that a pause holds back is none.
	Observe func(operation, outcome string, took time.Duration)
}

// Client asks one CA with one account key. It may be used by many goroutines at
// once: they share its connections, its pool of nonces and its pauses, so there
// should be one Client for each key.
//
// When the CA answers 429 or 503 and says in Retry-After until when, the account
// pauses: until then calls are answered at once, without asking the CA, by an error
// with the Action Later, the text that all share, and the time that is left. If the
// limit is for new orders, only NewOrder pauses; if it is one name's or one set of
// names', the account does not.
type Client struct {
	wire       *rfc8555.Client
	directory  *url.URL
	transport  *transport
	accountURI string
	timeout    time.Duration
	clock      clock.PassiveClock
	observe    func(operation, outcome string, took time.Duration)
	pauses     pauses
	recent     recents
	nonces     nonces
	// discovering is held by the call that asks for the directory. x/crypto has a
	// lock for that, which knows no deadline.
	discovering chan struct{}
}

// NewClient returns a client that has not asked anything yet. It is an error if
// the directory URL or the CA bundle cannot be used.
func NewClient(cfg Config) (*Client, error) {
	directory, err := ParseDirectoryURL(cfg.DirectoryURL)
	if err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	transport, err := newTransport(cfg)
	if err != nil {
		return nil, err
	}
	nonces := newNonces()
	return &Client{
		wire: &rfc8555.Client{
			Key:          cfg.Key,
			KID:          rfc8555.KeyID(cfg.AccountURI),
			DirectoryURL: directory.String(),
			UserAgent:    cfg.UserAgent,
			HTTPClient:   &http.Client{Transport: transport},
			RetryBackoff: nonces.onlyBad,
		},
		directory:  directory,
		transport:  transport,
		accountURI: cfg.AccountURI,
		timeout:    cfg.CallTimeout,
		clock:      cfg.Clock,
		observe:    cfg.Observe,

		nonces:      nonces,
		discovering: make(chan struct{}, 1),
	}, nil
}

func (cfg Config) withDefaults() Config {
	if cfg.CallTimeout == 0 {
		cfg.CallTimeout = defaultCallTimeout
	}
	if cfg.Dial == nil {
		cfg.Dial = (&net.Dialer{Timeout: cfg.CallTimeout}).DialContext
	}
	if cfg.Fence == nil {
		cfg.Fence = func() error { return nil }
	}
	if cfg.Clock == nil {
		cfg.Clock = clock.RealClock{}
	}
	if cfg.Observe == nil {
		cfg.Observe = func(string, string, time.Duration) {}
	}
	return cfg
}

// AccountURI is the account's URL that the client was made with; empty before
// registration.
func (c *Client) AccountURI() string { return c.accountURI }

// ParseDirectoryURL checks that a CA can be reached under a URL.
func ParseDirectoryURL(server string) (*url.URL, error) {
	u, err := url.Parse(server)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" {
		return nil, fmt.Errorf("%q is not the URL of an ACME directory; use one like https://acme.example.com/directory", server)
	}
	return u, nil
}

// Close gives up idle connections. The client may still be used.
func (c *Client) Close() { c.transport.base.CloseIdleConnections() }

// onlyBad keeps x/crypto from retrying anything else: by itself it retries
// 429, 5xx and bad nonces for ever. It asks here for those only, and none of the
// first two has a 4xx status other than 429.
func (p nonces) onlyBad(n int, _ *http.Request, res *http.Response) time.Duration {
	isBadNonce := res.StatusCode/100 == 4 && res.StatusCode != http.StatusTooManyRequests
	if isBadNonce {
		p.forget()
	}
	if isBadNonce && n <= nonceRetries {
		return time.Nanosecond // at once; 0 means no
	}
	return 0
}

// call gives do its deadline, and turns its error into one with a verdict.
func (c *Client) call(ctx context.Context, operation string, do func(ctx context.Context) error) (*exchange, error) {
	start := c.clock.Now()
	if held := c.pauses.check(operation, start); held != nil {
		return nil, held
	}
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	last := &exchange{}
	ctx = context.WithValue(ctx, exchangeKey{}, last)
	failure := c.ask(ctx, do)
	c.nonces.put(last.nonce)
	if failure == nil {
		c.observe(operation, "ok", c.clock.Since(start))
		return last, nil
	}
	c.observe(operation, string(failure.Action), c.clock.Since(start))
	if failure.pauses {
		failure = c.pauses.begin(scopeOf(operation, failure.Verdict), failure.Verdict, c.clock.Now())
	}
	return nil, failure
}

// ask does a call once there is all that it needs.
func (c *Client) ask(ctx context.Context, do func(ctx context.Context) error) *Error {
	if failure := c.discover(ctx); failure != nil {
		return failure
	}
	if failure := c.failure(ctx, c.takeNonce(ctx)); failure != nil {
		return failure
	}
	return c.failure(ctx, do(ctx))
}

// failure judges the error of what was just asked. An answer that broke off says
// nothing, whatever could be read of it.
func (c *Client) failure(ctx context.Context, err error) *Error {
	if err == nil {
		return nil
	}
	if broken := exchangeOf(ctx).broken; broken != nil {
		err = broken
	}
	return c.judge(err)
}

// discover makes sure that there is a directory. That the CA has none is not the
// order's or the challenge's fault.
func (c *Client) discover(ctx context.Context) *Error {
	select {
	case c.discovering <- struct{}{}:
		defer func() { <-c.discovering }()
	case <-ctx.Done():
		return c.judge(ctx.Err())
	}
	_, err := c.wire.Discover(ctx)
	failure := c.failure(ctx, err)
	if failure != nil && failure.Action == Never {
		failure.Action = User
		failure.Text += fmt.Sprintf("; check the URL of the directory, %s", c.directory)
	}
	return failure
}

// post signs a payload for a URL of the CA and makes one exchange, whatever the
// answer says, which read takes.
//
// x/crypto has no such method, and its finalize, CreateCertFromOrder, polls until
// there is a certificate. Accept is the one method that posts a payload of the
// caller's (documented, for new kinds of challenges) to a URL of the caller's and
// returns when that is answered. It decodes the answer as a challenge, and so
// checks that it is JSON; what it says besides is taken from the bytes that the
// transport has seen.
func (c *Client) post(ctx context.Context, operation, target string, payload any, read func(answer []byte) error) (*exchange, error) {
	body, err := json.Marshal(payload)
	if err != nil {
		return nil, fmt.Errorf("encoding the payload for %s: %w", target, err)
	}
	return c.call(ctx, operation, func(ctx context.Context) error {
		if err := c.checkOwn(ctx, target); err != nil {
			return err
		}
		if _, err := c.wire.Accept(ctx, &rfc8555.Challenge{URI: target, Payload: body}); err != nil {
			return err
		}
		return read(exchangeOf(ctx).body.Bytes())
	})
}

// checkOwn makes sure that a URL is the CA's, by scheme and host. URLs come from
// objects that users may write; a signed request, and what is answered to it, is
// for the CA only.
func (c *Client) checkOwn(ctx context.Context, target string) error {
	dir, err := c.wire.Discover(ctx)
	if err != nil {
		return err
	}
	t, err := url.Parse(target)
	if err != nil {
		return foreignURL(target, c.directory)
	}
	for _, own := range []string{c.directory.String(), dir.OrderURL, dir.RegURL, dir.NonceURL} {
		if u, err := url.Parse(own); err == nil && u.Scheme == t.Scheme && u.Host == t.Host {
			return nil
		}
	}
	return foreignURL(target, c.directory)
}

func foreignURL(target string, directory *url.URL) error {
	return &Error{Verdict: Verdict{Action: Never, Text: fmt.Sprintf("%q is not a URL of the CA at %s", target, directory.Host)}}
}
