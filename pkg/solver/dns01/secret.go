// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/credentials"
	"github.com/countersign-project/countersign/pkg/solver"
)

// NoSecret ends the error about a Secret that a solver names and that does not exist.
const NoSecret = " does not exist; create it"

// Secrets reads one Secret by its name. If there is none it returns the API's
// NotFound error. It may keep what it has read for a while, until it is told to
// forget it.
type Secrets interface {
	Secret(ctx context.Context, namespace, name string) (map[string][]byte, error)
	Forget(namespace, name string)
}

// Credentials lets a provider read the Secrets of its solver, in the only
// namespace that the kind of the issuer allows.
type Credentials struct {
	Secrets   Secrets
	Namespace string
}

// Value returns what ref refers to. Field is the place of ref below
// spec.solver.dns01, for the error.
func (c Credentials) Value(ctx context.Context, field string, ref acmev1.SecretKeySelector) ([]byte, error) {
	switch {
	case ref.Name == "":
		return nil, &SettingError{Field: field + ".name", Text: "name the Secret"}
	case ref.Key == "":
		return nil, &SettingError{Field: field + ".key", Text: fmt.Sprintf("name the key in Secret %q", c.path(ref))}
	}
	data, err := c.Secrets.Secret(ctx, c.Namespace, ref.Name)
	switch {
	case apierrors.IsNotFound(err):
		return nil, &SettingError{Field: field, Text: fmt.Sprintf("Secret %q with key %q"+NoSecret, c.path(ref), ref.Key), cause: solver.ErrNoCredential}
	case err != nil:
		return nil, fmt.Errorf("reading Secret %q for spec.solver.dns01.%s: %w", c.path(ref), field, err)
	}
	value := data[ref.Key]
	if len(value) == 0 {
		return nil, &SettingError{Field: field, Text: fmt.Sprintf("Secret %q has nothing under key %q", c.path(ref), ref.Key), cause: solver.ErrNoCredential}
	}
	return value, nil
}

func (c Credentials) path(ref acmev1.SecretKeySelector) string {
	return c.Namespace + "/" + ref.Name
}

// forget makes the next use read the Secrets of a solver anew.
func (c Credentials) forget(s *acmev1.Solver) {
	for _, ref := range credentials.Of(s) {
		c.Secrets.Forget(c.Namespace, ref.Name)
	}
}
