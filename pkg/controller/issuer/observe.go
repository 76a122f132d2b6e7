// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"context"
	"crypto"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/credentials"
	"github.com/countersign-project/countersign/pkg/pki"
)

// situation is all that the plan looks at.
type situation struct {
	issuer cmv1.GenericIssuer
	// spec is what is wrong with the spec; nothing else is looked at then.
	spec *fault
	key  accountKey
	eab  binding
	// missing are the Secrets that solvers need and do not have.
	missing []string
	// unread is why a Secret could not be read.
	unread error
}

// accountKey is what was found in the Secret with the account key.
type accountKey struct {
	// isAbsent: there is no such Secret.
	isAbsent bool
	// problem says what is wrong with the key, if there is none to use.
	problem string
	signer  crypto.Signer
	hash    string
}

// binding is what was found in the Secret of the external account binding.
type binding struct {
	eab     *acme.EAB
	problem string
}

func (c *Controller) observe(ctx context.Context, issuer cmv1.GenericIssuer) situation {
	s := situation{issuer: issuer, spec: check(issuer.GetSpec())}
	if s.spec != nil {
		return s
	}
	secrets := newReader(c.secrets, acme.ResourceNamespace(issuer, c.options.ClusterResourceNamespace))
	spec := issuer.GetSpec().ACME
	for _, look := range []func() error{
		func() (err error) { s.key, err = readKey(ctx, secrets, issuer); return err },
		func() (err error) { s.missing, err = readSolvers(ctx, secrets, spec.Solvers); return err },
		func() (err error) { s.eab, err = readBinding(ctx, secrets, spec.ExternalAccountBinding); return err },
	} {
		if s.unread = look(); s.unread != nil {
			break
		}
	}
	return s
}

func readKey(ctx context.Context, secrets *reader, issuer cmv1.GenericIssuer) (accountKey, error) {
	name := issuer.GetSpec().ACME.PrivateKeySecretRef.Name
	secret, err := secrets.secret(ctx, name)
	if err != nil || secret == nil {
		return accountKey{isAbsent: secret == nil}, err
	}
	value, missing, err := secrets.value(ctx, acmev1.SecretKeySelector{Name: name, Key: acme.KeyName(issuer)})
	if err != nil || missing != "" {
		return accountKey{problem: missing}, err
	}
	found, err := parseKey(value)
	if err != nil {
		found.problem = fmt.Sprintf("Secret %s/%s, key %q: %v", secrets.namespace, name, acme.KeyName(issuer), err)
	}
	return found, nil
}

func parseKey(value []byte) (accountKey, error) {
	signer, err := pki.ParsePrivateKey(value)
	if err != nil {
		return accountKey{}, err
	}
	hash, err := pki.KeyHash(signer)
	return accountKey{signer: signer, hash: hash}, err
}

func readSolvers(ctx context.Context, secrets *reader, solvers []acmev1.Solver) ([]string, error) {
	var all []string
	for i := range solvers {
		for _, ref := range credentials.Of(&solvers[i]) {
			_, missing, err := secrets.value(ctx, ref)
			if err != nil {
				return nil, err
			}
			problem := fmt.Sprintf("spec.acme.solvers[%d]: %s", i, missing)
			if missing != "" && !slices.Contains(all, problem) {
				all = append(all, problem)
			}
		}
	}
	return all, nil
}

// readBinding decodes the MAC key: base64url without padding (RFC 8555 section
// 7.3.4), but CAs and tools hand it out with padding as well.
func readBinding(ctx context.Context, secrets *reader, spec *acmev1.ExternalAccountBinding) (binding, error) {
	if spec == nil {
		return binding{}, nil
	}
	value, missing, err := secrets.value(ctx, spec.KeySecretRef)
	if err != nil || missing != "" {
		return binding{problem: "spec.acme.externalAccountBinding.keySecretRef: " + missing}, err
	}
	text := strings.TrimRight(strings.TrimSpace(string(value)), "=")
	key, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || len(key) == 0 {
		return binding{problem: fmt.Sprintf("spec.acme.externalAccountBinding.keySecretRef: Secret %s/%s, key %q is not base64url; store the MAC key as the CA gave it",
			secrets.namespace, spec.KeySecretRef.Name, spec.KeySecretRef.Key)}, nil
	}
	return binding{eab: &acme.EAB{KeyID: spec.KeyID, Key: key}}, nil
}
