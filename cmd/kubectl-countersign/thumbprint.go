// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/pki"
)

// readTimeout bounds one command: two small objects are read.
const readTimeout = 10 * time.Second

// thumbprintOptions are what the flags of the command say.
type thumbprintOptions struct {
	isCluster        bool
	clusterNamespace string
	proxy            string
}

func thumbprintCommand(connect func() (*cluster, error)) *cobra.Command {
	var o thumbprintOptions
	cmd := &cobra.Command{
		Use:   "thumbprint ISSUER",
		Short: "Print the thumbprint of an issuer's account, or what makes a proxy answer HTTP-01 with it",
		Long: `The answer to every HTTP-01 challenge of an account is the token that is asked for, a dot, and the thumbprint of
the account's key (RFC 8555 section 8.1). A proxy that knows the thumbprint can give it by itself, with no routes and
no state; --for prints what it needs, and the annotation by which Countersign then makes no routes.

The thumbprint is no secret. It changes when the account's key does. To compute it the command reads the key, so you
need the right to get that Secret.`,
		Example: `  kubectl countersign thumbprint letsencrypt --namespace team
  kubectl countersign thumbprint letsencrypt --cluster --for nginx`,
		Args: oneIssuer,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkProxy(o.proxy); err != nil {
				return &exitError{exitUsage, err}
			}
			cluster, err := connect()
			if err != nil {
				return err
			}
			return o.run(cmd.Context(), cluster, args[0], cmd.OutOrStdout())
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&o.isCluster, "cluster", false, "ISSUER is a ClusterIssuer.")
	flags.StringVar(&o.clusterNamespace, "cluster-resource-namespace", "countersign", "Namespace of the Secrets of ClusterIssuers; cert-manager's own is cert-manager.")
	flags.StringVar(&o.proxy, "for", "", "Print the configuration of a proxy: "+proxyNames()+". Empty: print the thumbprint alone.")
	return cmd
}

// oneIssuer names the argument that is missing, or is too much.
func oneIssuer(_ *cobra.Command, args []string) error {
	switch {
	case len(args) == 0:
		return usage("there is no ISSUER; name the Issuer, or with --cluster the ClusterIssuer, whose account it is about")
	case len(args) > 1:
		return usage("there is more than one ISSUER: %q; name one", args)
	default:
		return nil
	}
}

func (o *thumbprintOptions) run(ctx context.Context, c *cluster, name string, out io.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, readTimeout)
	defer cancel()
	issuer, err := o.issuer(ctx, c, name)
	if err != nil {
		return err
	}
	thumbprint, err := thumbprintOf(ctx, c, issuer)
	if err != nil {
		return err
	}
	text := thumbprint + "\n"
	if o.proxy != "" {
		text = configuration(o.proxy, issuer.title, thumbprint)
	}
	_, err = io.WriteString(out, text)
	return err
}

// account is an issuer and where the key of its account is.
type account struct {
	title     string // "Issuer team/letsencrypt"
	namespace string // of the Secret
	secret    acmev1.SecretKeySelector
}

// issuer reads the issuer.
func (o *thumbprintOptions) issuer(ctx context.Context, c *cluster, name string) (account, error) {
	a := account{title: fmt.Sprintf("%s %s/%s", cmv1.IssuerKind, c.namespace, name), namespace: c.namespace}
	if o.isCluster {
		a = account{title: fmt.Sprintf("%s %s", cmv1.ClusterIssuerKind, name), namespace: o.clusterNamespace}
	}
	spec, err := o.spec(ctx, c, name)
	switch {
	case apierrors.IsNotFound(err) && !o.isCluster:
		return a, usage("there is no %s; for a ClusterIssuer add --cluster", a.title)
	case apierrors.IsNotFound(err):
		return a, usage("there is no %s", a.title)
	case err != nil:
		return a, unasked("reading "+a.title, err)
	case spec.ACME == nil:
		return a, usage("%s is no ACME issuer: it has no spec.acme", a.title)
	}
	a.secret = spec.ACME.PrivateKeySecretRef
	return a, nil
}

func (o *thumbprintOptions) spec(ctx context.Context, c *cluster, name string) (cmv1.IssuerSpec, error) {
	if o.isCluster {
		issuer, err := c.issuers.CertManagerV1().ClusterIssuers().Get(ctx, name, metav1.GetOptions{})
		if err != nil {
			return cmv1.IssuerSpec{}, err
		}
		return issuer.Spec, nil
	}
	issuer, err := c.issuers.CertManagerV1().Issuers(c.namespace).Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return cmv1.IssuerSpec{}, err
	}
	return issuer.Spec, nil
}

// thumbprintOf reads the account's key. Nothing of the key itself is ever shown.
func thumbprintOf(ctx context.Context, c *cluster, a account) (string, error) {
	secret, err := c.kube.CoreV1().Secrets(a.namespace).Get(ctx, a.secret.Name, metav1.GetOptions{})
	if apierrors.IsNotFound(err) {
		return "", fmt.Errorf("there is no Secret %s/%s with the account key of %s; it is made when the issuer registers, "+
			"for a ClusterIssuer in the namespace of --cluster-resource-namespace", a.namespace, a.secret.Name, a.title)
	}
	if err != nil {
		return "", unasked("reading the account key of "+a.title, err)
	}
	field := cmp.Or(a.secret.Key, acme.DefaultKeyName)
	value, ok := secret.Data[field]
	if !ok {
		return "", fmt.Errorf("the Secret %s/%s has no key %q, which %s names", a.namespace, a.secret.Name, field, a.title)
	}
	key, err := pki.ParsePrivateKey(value)
	if err != nil {
		return "", fmt.Errorf("reading %q of the Secret %s/%s: %w", field, a.namespace, a.secret.Name, err)
	}
	return acme.Thumbprint(key.Public())
}
