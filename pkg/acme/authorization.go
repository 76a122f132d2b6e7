// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	rfc8555 "golang.org/x/crypto/acme"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Authorization is the proof of one name, as the CA sees it (RFC 8555 section 7.1.4).
type Authorization struct {
	URL string
	// Identifier is the name or address, without "*.".
	Identifier string
	Wildcard   bool
	// Status in the CA's word: pending, valid, invalid, deactivated, expired, revoked.
	Status string
	// Expires is zero if the CA does not say. It is by our clock, also where the
	// CA's is off.
	Expires    time.Time
	Challenges []Challenge
	// RetryAfter is the pause that the CA asks for before the next look, or 0.
	RetryAfter time.Duration
}

// Challenge is one way to prove an authorization (RFC 8555 section 7.1.5).
type Challenge struct {
	URL, Token string
	// Type as the CA spells it: http-01, dns-01, ….
	Type string
	// Status: pending, processing, valid or invalid.
	Status string
	// Problem says why it is invalid, if the CA says so. ProblemType is the last word
	// of its type, in lower case, such as "dns" (RFC 8555 section 6.7).
	Problem, ProblemType string
}

// Authorization looks at an authorization.
func (c *Client) Authorization(ctx context.Context, url string) (*Authorization, error) {
	var got *rfc8555.Authorization
	last, err := c.call(ctx, "authorization", func(ctx context.Context) (err error) {
		if err := c.checkOwn(ctx, url); err != nil {
			return err
		}
		got, err = c.wire.GetAuthorization(ctx, url)
		if err == nil && (got.Identifier.Value == "" || got.Status == "") {
			return errors.New("the authorization has no identifier or no status")
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	a := &Authorization{
		URL:        url,
		Identifier: got.Identifier.Value,
		Wildcard:   got.Wildcard,
		Status:     got.Status,
		Expires:    byOurClock(got.Expires, last.header, c.clock.Now()),
		RetryAfter: retryAfter(last.header, c.clock.Now()),
	}
	for _, ch := range got.Challenges {
		a.Challenges = append(a.Challenges, Challenge{
			URL: ch.URI, Token: ch.Token, Type: ch.Type, Status: ch.Status, Problem: errorText(ch.Error), ProblemType: typeOf(ch.Error),
		})
	}
	c.recent.put(a, c.clock.Now())
	return a, nil
}

// Recent returns an authorization that this client has read within the last minutes
// and found open, once for each time it was read, or nil. It may have changed
// since; whoever accepts one of its challenges then learns so.
func (c *Client) Recent(url string) *Authorization {
	return c.recent.take(url, c.clock.Now())
}

// Accept tells the CA that the proof of a challenge can be seen (RFC 8555 section
// 7.5.1). What the CA makes of it is asked for by Authorization.
func (c *Client) Accept(ctx context.Context, challengeURL string) error {
	_, err := c.post(ctx, "accept", challengeURL, struct{}{}, checkAccepted)
	return err
}

// checkAccepted makes sure that a challenge has answered (RFC 8555 section 7.1.6):
// what a proxy says would leave everybody waiting for a validation that never comes.
func checkAccepted(answer []byte) error {
	var got struct {
		Status string `json:"status"`
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		return err
	}
	switch got.Status {
	case "pending", "processing", "valid", "invalid":
		return nil
	}
	return fmt.Errorf("the challenge has the unknown status %q", short(got.Status))
}

// ChallengeKey is what proves a challenge: the key authorization for HTTP-01 (RFC
// 8555 section 8.3), the value of the TXT record for DNS-01 (section 8.4).
func (c *Client) ChallengeKey(t acmev1.ChallengeType, token string) (string, error) {
	switch t {
	case acmev1.HTTP01:
		return c.wire.HTTP01ChallengeResponse(token)
	case acmev1.DNS01:
		return c.wire.DNS01ChallengeRecord(token)
	default:
		return "", fmt.Errorf("challenge type %q is neither %s nor %s", t, acmev1.HTTP01, acmev1.DNS01)
	}
}
