// SPDX-License-Identifier: Apache-2.0

package order

import (
	"bytes"
	"cmp"
	"context"
	"crypto/x509"
	"fmt"
	"time"

	corev1 "k8s.io/api/core/v1"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/pki"
	"github.com/countersign-project/countersign/pkg/plan"
)

// create places the order and learns its authorizations, so that both are known
// with one write. If an authorization cannot be read, what is known is kept.
func (c *Controller) create(ctx context.Context, client *acme.Client, s situation, o *outcome) {
	spec := s.view.Order.Spec
	dnsNames, ipAddresses := pki.Identifiers(spec.CommonName, spec.DNSNames, spec.IPAddresses)
	request := acme.NewOrder{DNSNames: dnsNames, IPAddresses: ipAddresses, Profile: spec.Profile}
	if spec.Duration != nil {
		request.NotAfter = s.view.Now.Add(spec.Duration.Duration)
	}
	placed, err := client.NewOrder(ctx, request)
	if err != nil {
		c.refused(s, o, plan.NotOrdered, err)
		return
	}
	o.status.Reason = ""
	c.take(s, o, placed)
	if !o.status.State.IsFailure() {
		c.readAuthorizations(ctx, client, s, o)
	}
}

// read asks the CA how the order stands.
func (c *Controller) read(ctx context.Context, client *acme.Client, s situation, o *outcome) {
	order, err := client.Order(ctx, cmp.Or(s.view.Order.Status.URL, o.memory.URL))
	if err != nil {
		c.refused(s, o, "Failed to retrieve Order resource", err)
		return
	}
	c.take(s, o, order)
	if o.memory.FinalizeProblem != "" && order.State == acmev1.Ready {
		o.fail(s, acmev1.Errored, plan.NotFinalized+": "+o.memory.FinalizeProblem)
		return
	}
	o.memory.FinalizeProblem = ""
	o.memory.Concluded = plan.FirstFailure(s.view) != ""
}

// take notes what the CA says about the order, and when to look again.
func (c *Controller) take(s situation, o *outcome, order *acme.Order) {
	o.status.FinalizeURL = order.FinalizeURL
	o.status.Reason = plan.WithoutWaiting(o.status.Reason)
	if o.status.URL == "" {
		o.status.URL = order.URL
	}
	if len(o.status.Authorizations) == 0 {
		for _, url := range order.Authorizations {
			o.status.Authorizations = append(o.status.Authorizations, acmev1.Authorization{URL: url})
		}
	}
	m := &o.memory
	m.URL, m.State, m.CertificateURL, m.Expires = o.status.URL, order.State, order.CertificateURL, order.Expires
	now := c.clock.Now()
	switch {
	case order.State.IsFailure():
		o.fail(s, order.State, failure(s, order))
		return
	case hasExpired(order, now):
		o.fail(s, acmev1.Expired, fmt.Sprintf(plan.OrderExpired+" (at %s) before there was a certificate; make a new one",
			order.Expires.UTC().Format(time.RFC3339)))
		return
	case order.State == acmev1.Processing:
		m.NextLook = plan.NextLook(now, m.Looks, c.checkPeriod, order.RetryAfter)
		m.Looks++
		o.at = m.NextLook
	default:
		o.at = now
	}
	if order.State != acmev1.Valid { // valid is written with the certificate
		o.status.State = order.State
	}
}

// hasExpired reports whether the CA cannot issue any more, whether it has noticed or not.
func hasExpired(order *acme.Order, now time.Time) bool {
	return order.State != acmev1.Valid && !order.Expires.IsZero() && !now.Before(order.Expires)
}

// failure says why an order failed: what the CA says about the order, and what
// is known of the challenge that doomed it.
func failure(s situation, order *acme.Order) string {
	challenge := plan.FirstFailure(s.view)
	switch {
	case order.Problem != "" && challenge != "":
		return order.Problem + "; " + challenge
	case order.Problem != "":
		return order.Problem
	case challenge != "":
		return challenge
	default:
		return fmt.Sprintf("The CA reports the order as %q and gives no reason", order.State)
	}
}

// readAuthorizations fetches the authorizations that are not known yet, one
// after the other: an order rarely has more than a few, and what is known when
// one fails is kept.
func (c *Controller) readAuthorizations(ctx context.Context, client *acme.Client, s situation, o *outcome) {
	for i := range o.status.Authorizations {
		known := &o.status.Authorizations[i]
		if known.Identifier != "" {
			continue
		}
		authz, err := client.Authorization(ctx, known.URL)
		if err != nil {
			c.refused(s, o, "Failed to fetch authorization", err)
			return
		}
		note(known, authz)
		s.view.Memory.Retry = plan.Retry{} // that was progress, however the next one ends
	}
}

func note(known *acmev1.Authorization, authz *acme.Authorization) {
	known.Identifier = authz.Identifier
	known.Wildcard = &authz.Wildcard
	known.InitialState = plan.InitialState(authz.Status)
	known.Challenges = nil
	for _, ch := range authz.Challenges {
		known.Challenges = append(known.Challenges, acmev1.OfferedChallenge{URL: ch.URL, Token: ch.Token, Type: ch.Type})
	}
}

// finalize sends the CSR. A final refusal is not believed at once: the CA may
// have served the request before, and the answer was lost. The order knows.
func (c *Controller) finalize(ctx context.Context, client *acme.Client, s situation, o *outcome) {
	request, err := pki.ParseCSR(s.view.Order.Spec.Request)
	if err != nil {
		o.fail(s, acmev1.Errored, plan.NotFinalized+": spec.request: "+err.Error())
		return
	}
	order, err := client.Finalize(ctx, s.view.Order.Status.FinalizeURL, request.Raw)
	switch {
	case err != nil && !acme.Classify(err).IsFinal():
		c.refused(s, o, plan.NotFinalized, err)
	case err != nil:
		o.memory.State = acmev1.Unknown
		if verdict := acme.Classify(err); verdict.Type != acme.ProblemOrderNotReady {
			o.memory.FinalizeProblem = verdict.Text
		}
		o.memory.NextLook = plan.NextLook(c.clock.Now(), o.memory.Looks, c.checkPeriod, 0)
		o.memory.Looks++
		o.at = o.memory.NextLook
	case order.State == acmev1.Valid && order.CertificateURL != "":
		o.memory.State, o.memory.CertificateURL = order.State, order.CertificateURL
		o.at = s.view.Now
	case order.State.IsFailure():
		c.take(s, o, order)
	default:
		o.memory.State, o.memory.Looks = acmev1.Processing, 0
		o.memory.NextLook = plan.FirstLook(c.clock.Now())
		o.at = o.memory.NextLook
	}
}

// download fetches the certificate and ends the order.
func (c *Controller) download(ctx context.Context, client *acme.Client, s situation, o *outcome) {
	chain, err := client.Certificate(ctx, o.memory.CertificateURL, s.issuer.GetSpec().ACME.PreferredChain)
	if err != nil {
		c.refused(s, o, "Failed to retrieve signed certificate", err)
		return
	}
	encoded, err := encodeFor(chain, s.view.Order.Spec.Request)
	if err != nil {
		o.fail(s, acmev1.Errored, plan.BadCertificate+err.Error())
		return
	}
	o.status.Certificate = encoded
	o.status.State, o.status.Reason = acmev1.Valid, ""
	o.events = append(o.events, event{kind: corev1.EventTypeNormal, reason: ReasonComplete, message: "Order completed successfully"})
}

// encodeFor returns the chain as PEM, if its leaf is for the key of the request.
func encodeFor(chain [][]byte, csr []byte) ([]byte, error) {
	request, err := pki.ParseCSR(csr)
	if err != nil {
		return nil, fmt.Errorf("spec.request: %w", err)
	}
	if len(chain) == 0 {
		return nil, fmt.Errorf("the chain is empty")
	}
	leaf, err := x509.ParseCertificate(chain[0])
	if err != nil {
		return nil, fmt.Errorf("parsing the leaf: %w", err)
	}
	if !bytes.Equal(leaf.RawSubjectPublicKeyInfo, request.RawSubjectPublicKeyInfo) {
		return nil, fmt.Errorf("its key is not the key of spec.request")
	}
	return pki.EncodeChain(chain), nil
}
