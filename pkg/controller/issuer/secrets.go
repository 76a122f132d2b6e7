// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	corev1client "k8s.io/client-go/kubernetes/typed/core/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// reader reads Secrets of one namespace by name, each once, for one sync.
type reader struct {
	secrets   corev1client.SecretInterface
	namespace string
	read      map[string]*corev1.Secret // nil: does not exist
}

func newReader(secrets corev1client.SecretsGetter, namespace string) *reader {
	return &reader{secrets: secrets.Secrets(namespace), namespace: namespace, read: map[string]*corev1.Secret{}}
}

// secret returns nil without an error if there is none of that name.
func (r *reader) secret(ctx context.Context, name string) (*corev1.Secret, error) {
	if secret, ok := r.read[name]; ok {
		return secret, nil
	}
	secret, err := r.secrets.Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		secret = nil
	case err != nil:
		return nil, fmt.Errorf("reading Secret %s/%s: %w", r.namespace, name, err)
	}
	r.read[name] = secret
	return secret, nil
}

// value returns a value of a Secret, or what is missing as a sentence.
func (r *reader) value(ctx context.Context, ref acmev1.SecretKeySelector) (value []byte, missing string, err error) {
	secret, err := r.secret(ctx, ref.Name)
	if err != nil {
		return nil, "", err
	}
	if secret == nil {
		return nil, fmt.Sprintf("Secret %s/%s does not exist; create it", r.namespace, ref.Name), nil
	}
	value, ok := secret.Data[ref.Key]
	if ref.Key != "" && !ok {
		return nil, fmt.Sprintf("Secret %s/%s has no key %q; add it", r.namespace, ref.Name, ref.Key), nil
	}
	return value, "", nil
}
