// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	rfc8555 "golang.org/x/crypto/acme"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// NewOrder is a certificate to be ordered.
//
// There is no "replaces" (RFC 9773 section 5): x/crypto cannot send it, and it is
// optional for clients.
type NewOrder struct {
	// DNSNames and IPAddresses to certify, as pki.Identifiers gives them.
	DNSNames, IPAddresses []string
	// NotAfter asks for an end of the validity. Zero: the CA decides.
	NotAfter time.Time
	// Profile is the name of one of the CA's profiles. Empty: the CA decides.
	Profile string
}

// Order is an order as the CA sees it (RFC 8555 section 7.1.3).
type Order struct {
	URL         string
	FinalizeURL string
	// CertificateURL is set once the order is valid.
	CertificateURL string
	State          acmev1.State
	// Authorizations are URLs.
	Authorizations []string
	// Problem says why the order is invalid, if the CA says so.
	Problem string
	// Expires is zero if the CA does not say. It is by our clock, also where the
	// CA's is off.
	Expires time.Time
	// RetryAfter is the pause that the CA asks for before the next look, or 0.
	RetryAfter time.Duration
}

// NewOrder orders a certificate. A profile that the CA does not offer is an error
// that lists those that it does.
func (c *Client) NewOrder(ctx context.Context, n NewOrder) (*Order, error) {
	return c.order(ctx, newOrderOperation, "", func(ctx context.Context) (*rfc8555.Order, error) {
		if err := c.checkProfile(ctx, n.Profile); err != nil {
			return nil, err
		}
		ids := append(rfc8555.DomainIDs(n.DNSNames...), rfc8555.IPIDs(n.IPAddresses...)...)
		return c.wire.AuthorizeOrder(ctx, ids, n.options()...)
	})
}

func (n NewOrder) options() []rfc8555.OrderOption {
	var options []rfc8555.OrderOption
	if !n.NotAfter.IsZero() {
		options = append(options, rfc8555.WithOrderNotAfter(n.NotAfter))
	}
	if n.Profile != "" {
		options = append(options, rfc8555.WithOrderIssuanceProfile(rfc8555.ProfileName(n.Profile)))
	}
	return options
}

func (c *Client) checkProfile(ctx context.Context, profile string) error {
	if profile == "" {
		return nil
	}
	dir, err := c.wire.Discover(ctx)
	if err != nil {
		return err
	}
	if _, ok := dir.Profiles[rfc8555.ProfileName(profile)]; ok {
		return nil
	}
	text := fmt.Sprintf("the CA has no profile %q; it has no profiles, so leave spec.profile empty", profile)
	if len(dir.Profiles) > 0 {
		var have []string
		for _, name := range slices.Sorted(maps.Keys(dir.Profiles)) {
			have = append(have, string(name))
		}
		text = fmt.Sprintf("the CA has no profile %q; use one of %s", profile, strings.Join(have, ", "))
	}
	return &Error{Verdict: Verdict{Action: Never, Text: text}}
}

// Order looks at an order.
func (c *Client) Order(ctx context.Context, url string) (*Order, error) {
	return c.order(ctx, "order", url, func(ctx context.Context) (*rfc8555.Order, error) {
		if err := c.checkOwn(ctx, url); err != nil {
			return nil, err
		}
		return c.wire.GetOrder(ctx, url)
	})
}

func (c *Client) order(ctx context.Context, operation, url string, do func(context.Context) (*rfc8555.Order, error)) (*Order, error) {
	var got *Order
	last, err := c.call(ctx, operation, func(ctx context.Context) error {
		o, err := do(ctx)
		if err != nil {
			return err
		}
		got, err = orderOf(o, url)
		return err
	})
	if err != nil {
		return nil, err
	}
	now := c.clock.Now()
	got.Expires = byOurClock(got.Expires, last.header, now)
	got.RetryAfter = retryAfter(last.header, now)
	return got, nil
}

// orderOf takes the URL that was asked for if there is one.
func orderOf(o *rfc8555.Order, url string) (*Order, error) {
	if url == "" {
		url = o.URI
	}
	if url == "" {
		return nil, errors.New("the order has no URL (no Location header)")
	}
	got := &Order{
		URL:            url,
		FinalizeURL:    o.FinalizeURL,
		CertificateURL: o.CertURL,
		State:          acmev1.State(o.Status),
		Authorizations: o.AuthzURLs,
		Expires:        o.Expires,
	}
	if o.Error != nil {
		got.Problem = problemText(o.Error)
	}
	if err := checkState(got.State); err != nil {
		return got, err
	}
	return got, got.check()
}

// check refuses an order that lacks what its state needs (RFC 8555 section 7.1.3).
func (o *Order) check() error {
	switch {
	case len(o.Authorizations) == 0:
		return errors.New("the order has no authorizations")
	case o.FinalizeURL == "" && o.State != acmev1.Invalid:
		return errors.New("the order has no finalize URL")
	case o.CertificateURL == "" && o.State == acmev1.Valid:
		return errors.New("the order is valid and has no certificate URL")
	}
	return nil
}

// checkState refuses words that RFC 8555 section 7.1.6 does not have for orders,
// which could not be written into a status either.
func checkState(s acmev1.State) error {
	switch s {
	case acmev1.Pending, acmev1.Ready, acmev1.Processing, acmev1.Valid, acmev1.Invalid:
		return nil
	}
	return fmt.Errorf("the order has the unknown status %q", short(string(s)))
}

// Finalize sends the request for the certificate of a ready order (RFC 8555
// section 7.4), DER. It makes one exchange: the order may come back "processing",
// to be looked at later. Its URL is empty unless the CA repeats it.
func (c *Client) Finalize(ctx context.Context, finalizeURL string, csr []byte) (*Order, error) {
	payload := struct {
		CSR string `json:"csr"`
	}{base64.RawURLEncoding.EncodeToString(csr)}
	var got finalized
	last, err := c.post(ctx, "finalize", finalizeURL, payload, got.read)
	if err != nil {
		return nil, err
	}
	now := c.clock.Now()
	return &Order{
		URL:            last.header.Get("Location"),
		FinalizeURL:    finalizeURL,
		CertificateURL: got.Certificate,
		State:          got.Status,
		Authorizations: got.Authorizations,
		Problem:        got.Error.text(),
		Expires:        byOurClock(got.Expires, last.header, now),
		RetryAfter:     retryAfter(last.header, now),
	}, nil
}

// finalized is the order object in the answer to a finalize request.
type finalized struct {
	Status         acmev1.State `json:"status"`
	Certificate    string       `json:"certificate"`
	Authorizations []string     `json:"authorizations"`
	Expires        time.Time    `json:"expires"`
	Error          *problem     `json:"error"`
}

// read also checks the status.
func (f *finalized) read(answer []byte) error {
	if err := json.Unmarshal(answer, f); err != nil {
		return err
	}
	return checkState(f.Status)
}

// problem is a problem document (RFC 8555 section 6.7) inside an answer, which
// says the same as x/crypto's.
type problem struct {
	Status      int                  `json:"status"`
	Type        string               `json:"type"`
	Detail      string               `json:"detail"`
	Instance    string               `json:"instance"`
	Subproblems []rfc8555.Subproblem `json:"subproblems"`
}

func (p *problem) text() string {
	if p == nil {
		return ""
	}
	return problemText(&rfc8555.Error{StatusCode: p.Status, ProblemType: p.Type, Detail: p.Detail, Instance: p.Instance, Subproblems: p.Subproblems})
}
