// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"golang.org/x/crypto/acme"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	"github.com/countersign-project/countersign/hack/lab/scene"
)

const (
	// directParallel orders at a time leave neither the CA nor a processor idle.
	directParallel = 32
	// The pauses between two looks at the CA begin short and double.
	shortestLook = 5 * time.Millisecond
	longestLook  = 200 * time.Millisecond
)

// direct is how many orders a second a client makes that knows no Kubernetes.
func (b *bench) direct(ctx context.Context, n int) (float64, error) {
	requests, err := newRequests(max(n, singlesFor(n)), fmt.Sprintf("direct-%d.%s", n, domain))
	if err != nil {
		return 0, err
	}
	client, err := newDirectClient(ctx, &b.bed.Info)
	if err != nil {
		return 0, err
	}
	return rate(ctx, n, directParallel, requests, client.issue)
}

// directClient asks the lab's CA and changes the lab's DNS, with an account of its own.
type directClient struct {
	acme *acme.Client
	info *lab.Info
}

func newDirectClient(ctx context.Context, info *lab.Info) (*directClient, error) {
	bundle, err := os.ReadFile(info.ACMECA)
	if err != nil {
		return nil, fmt.Errorf("reading the CA of the ACME server: %w", err)
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(bundle)
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("generating an account key: %w", err)
	}
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}, ForceAttemptHTTP2: true}
	c := &directClient{info: info, acme: &acme.Client{
		Key: key, DirectoryURL: info.DirectoryURL, HTTPClient: &http.Client{Transport: transport},
	}}
	if _, err := c.acme.Register(ctx, &acme.Account{}, acme.AcceptTOS); err != nil {
		return nil, fmt.Errorf("registering an account: %w", err)
	}
	return c, nil
}

// issue goes through one order, with nothing in between but what the CA needs.
func (c *directClient) issue(ctx context.Context, r *scene.Request) error {
	order, err := c.acme.AuthorizeOrder(ctx, acme.DomainIDs(r.Names...))
	if err != nil {
		return fmt.Errorf("new order: %w", err)
	}
	for _, url := range order.AuthzURLs {
		if err := c.prove(ctx, url); err != nil {
			return fmt.Errorf("proving %s: %w", r.Names[0], err)
		}
	}
	if err := c.finalize(ctx, order.FinalizeURL, r); err != nil {
		return fmt.Errorf("finalizing: %w", err)
	}
	if order, err = look(ctx, order.URI, c.acme.GetOrder, isIssued); err != nil {
		return fmt.Errorf("waiting for the certificate: %w", err)
	}
	_, err = c.acme.FetchCert(ctx, order.CertURL, true)
	return err
}

func isIssued(o *acme.Order) (bool, error) {
	return o.Status == acme.StatusValid, failure(o.Status)
}

func isProved(a *acme.Authorization) (bool, error) {
	return a.Status == acme.StatusValid, failure(a.Status)
}

func failure(status string) error {
	if status == acme.StatusInvalid {
		return errors.New("the CA says invalid")
	}
	return nil
}

func (c *directClient) prove(ctx context.Context, url string) error {
	authorization, err := c.acme.GetAuthorization(ctx, url)
	if err != nil || authorization.Status == acme.StatusValid {
		return err
	}
	challenge, err := dns01Of(authorization)
	if err != nil {
		return err
	}
	value, err := c.acme.DNS01ChallengeRecord(challenge.Token)
	if err != nil {
		return err
	}
	name := "_acme-challenge." + authorization.Identifier.Value
	if err := dnsserver.AddTXT(ctx, c.info.DNS, domain, c.info.Keys[0], name, value); err != nil {
		return err
	}
	if _, err := c.acme.Accept(ctx, challenge); err != nil {
		return fmt.Errorf("accepting: %w", err)
	}
	if _, err := look(ctx, url, c.acme.GetAuthorization, isProved); err != nil {
		return err
	}
	return dnsserver.RemoveTXT(ctx, c.info.DNS, domain, c.info.Keys[0], name, value)
}

func dns01Of(a *acme.Authorization) (*acme.Challenge, error) {
	for _, challenge := range a.Challenges {
		if challenge.Type == "dns-01" {
			return challenge, nil
		}
	}
	return nil, errors.New("the CA offers no dns-01")
}

// finalize makes one request. The library's own way looks for the certificate as
// seldom as the CA asks, which would measure that. Its Accept posts any payload.
func (c *directClient) finalize(ctx context.Context, url string, r *scene.Request) error {
	block, _ := pem.Decode(r.CSR)
	payload, err := json.Marshal(map[string]string{"csr": base64.RawURLEncoding.EncodeToString(block.Bytes)})
	if err != nil {
		return err
	}
	_, err = c.acme.Accept(ctx, &acme.Challenge{URI: url, Payload: payload})
	return err
}

// look gets something again and again until it is done.
func look[T any](ctx context.Context, url string, get func(context.Context, string) (T, error), isDone func(T) (bool, error)) (T, error) {
	for wait := shortestLook; ; wait = min(2*wait, longestLook) {
		got, err := get(ctx, url)
		if err != nil {
			return got, err
		}
		if done, err := isDone(got); done || err != nil {
			return got, err
		}
		if err := pause(ctx, wait); err != nil {
			return got, err
		}
	}
}
