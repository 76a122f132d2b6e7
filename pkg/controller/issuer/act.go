// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"context"
	"fmt"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/pki"
	"github.com/countersign-project/countersign/pkg/worker"
)

const (
	// refusedPause is when something is asked again that the CA has refused. It
	// will most likely refuse it again, but an EAB key may have been put right.
	refusedPause = 10 * time.Minute
	// atOnce brings the key back for the next step.
	atOnce = time.Nanosecond
	// managedBy marks the Secrets that this program makes.
	managedBy, countersign = "app.kubernetes.io/managed-by", "countersign"
)

// outcome is what a step leaves behind.
type outcome struct {
	status cmv1.IssuerStatus
	after  time.Duration
	err    error
}

// act does the step and writes down what it left behind.
func (c *Controller) act(ctx context.Context, s situation, d decision) (worker.Result, error) {
	o := outcome{status: *s.issuer.GetStatus().DeepCopy(), after: d.after, err: d.err}
	switch d.step {
	case stepRefuse:
		c.refuse(s, &o, d.reason, d.message)
	case stepConfirm:
		c.confirm(s, &o)
	case stepGenerate:
		o.after = atOnce
		o.err = c.generate(ctx, s)
		if o.err != nil {
			c.refuse(s, &o, ReasonVerify, "Failed to verify ACME account: "+o.err.Error())
		}
	case stepRegister:
		c.withClient(ctx, s, &o, "", c.register)
	case stepUpdate:
		c.withClient(ctx, s, &o, o.status.ACME.URI, c.update)
	}
	return c.finish(ctx, s, o)
}

func (c *Controller) refuse(s situation, o *outcome, reason, message string) {
	setReady(&o.status, cmv1.IssuerCondition{
		Status: metav1.ConditionFalse, Reason: reason, Message: message, ObservedGeneration: s.issuer.GetGeneration(),
	}, c.clock.Now())
}

func (c *Controller) confirm(s situation, o *outcome) {
	setReady(&o.status, cmv1.IssuerCondition{
		Status: metav1.ConditionTrue, Reason: ReasonRegistered, Message: messageRegistered, ObservedGeneration: s.issuer.GetGeneration(),
	}, c.clock.Now())
}

// generate makes an account key. If somebody was faster, theirs is used.
func (c *Controller) generate(ctx context.Context, s situation) error {
	_, keyPEM, err := pki.GeneratePrivateKey(c.options.AccountKeyAlgorithm)
	if err != nil {
		return err
	}
	namespace := acme.ResourceNamespace(s.issuer, c.options.ClusterResourceNamespace)
	secret := &corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{
			Name:      s.issuer.GetSpec().ACME.PrivateKeySecretRef.Name,
			Namespace: namespace,
			Labels:    map[string]string{managedBy: countersign},
		},
		Data: map[string][]byte{acme.KeyName(s.issuer): keyPEM},
	}
	_, err = c.secrets.Secrets(namespace).Create(ctx, secret, metav1.CreateOptions{})
	if err != nil && !apierrors.IsAlreadyExists(err) {
		return fmt.Errorf("creating Secret %s/%s for the account key: %w", namespace, secret.Name, err)
	}
	return nil
}

func (c *Controller) withClient(ctx context.Context, s situation, o *outcome, uri string, do func(context.Context, *acme.Client, situation, *outcome)) {
	spec := s.issuer.GetSpec().ACME
	client, err := acme.NewClient(acme.Config{
		DirectoryURL:  spec.Server,
		CABundle:      spec.CABundle,
		SkipTLSVerify: spec.SkipTLSVerify,
		Key:           s.key.signer,
		AccountURI:    uri,
		UserAgent:     c.options.UserAgent,
		Clock:         c.clock,
		Observe:       c.options.Observe,
	})
	if err != nil {
		c.refuse(s, o, ReasonInvalidConfig, "spec.acme: "+err.Error())
		return
	}
	defer client.Close()
	do(ctx, client, s, o)
}

// register makes or finds the account, and gives one that was found its contact.
func (c *Controller) register(ctx context.Context, client *acme.Client, s situation, o *outcome) {
	email := s.issuer.GetSpec().ACME.Email
	account, err := client.Register(ctx, email, s.eab.eab)
	if err != nil {
		c.failed(s, o, ReasonRegister, "Failed to register ACME account: ", err)
		return
	}
	o.status.ACME = &acmev1.ACMEIssuerStatus{URI: account.URI, LastPrivateKeyHash: s.key.hash, LastRegisteredEmail: account.Email}
	if !strings.EqualFold(account.Email, email) {
		c.update(ctx, client, s, o)
		return
	}
	c.registered(s, o)
}

// update makes the spec's e-mail the account's contact.
func (c *Controller) update(ctx context.Context, client *acme.Client, s situation, o *outcome) {
	err := client.UpdateContact(ctx, o.status.ACME.URI, s.issuer.GetSpec().ACME.Email)
	if err != nil {
		c.failed(s, o, ReasonUpdate, "Failed to update ACME account:", err)
		if acme.Classify(err).Type == acme.ProblemNoAccount {
			o.err = err // not for long: the next try registers anew, since the issuer is not ready
		}
		return
	}
	c.registered(s, o)
}

func (c *Controller) registered(s situation, o *outcome) {
	o.status.ACME.LastRegisteredEmail = s.issuer.GetSpec().ACME.Email
	c.confirm(s, o)
}

// failed says what the CA said, and asks again when it makes sense: when the CA
// wants it, after a long pause if it has refused, with back-off if it did not answer.
func (c *Controller) failed(s situation, o *outcome, reason, doing string, err error) {
	verdict := acme.Classify(err)
	c.refuse(s, o, reason, doing+verdict.Text+advice(verdict))
	switch {
	case verdict.RetryAfter > 0:
		o.after = verdict.RetryAfter
	case verdict.Action == acme.Never || verdict.Action == acme.User:
		o.after = refusedPause
	default:
		o.err = err
	}
}

// advice is what the user can do about a verdict, if it is not the CA's turn.
func advice(v acme.Verdict) string {
	switch v.Type {
	case acme.ProblemExternalAccountRequired:
		return "; set spec.acme.externalAccountBinding"
	case "":
		return "; check spec.acme.server"
	default:
		return ""
	}
}
