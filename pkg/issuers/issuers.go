// SPDX-License-Identifier: Apache-2.0

// Package issuers answers: which issuer does an object belong to? It reads from
// the informers' caches and never from the API server.
package issuers

import (
	"errors"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	cmlisters "github.com/countersign-project/countersign/pkg/generated/listers/certmanager/v1"
)

// ErrNoIssuer: the issuer does not exist, or not yet. All other errors are for
// good, as long as the object and the issuer stay as they are.
var ErrNoIssuer = errors.New("there is no such issuer")

// Lister finds issuers of both kinds.
type Lister struct {
	Issuers cmlisters.IssuerLister
	// ClusterIssuers is nil when the program works for one namespace only.
	ClusterIssuers cmlisters.ClusterIssuerLister
}

// Get returns the ACME issuer that an object of a namespace refers to. The error
// is a sentence that names the field and its value.
func (l Lister) Get(namespace string, ref acmev1.IssuerReference) (cmv1.GenericIssuer, error) {
	if ref.Group != "" && ref.Group != cmv1.GroupName {
		return nil, fmt.Errorf("spec.issuerRef.group %q is not %q", ref.Group, cmv1.GroupName)
	}
	issuer, err := l.get(namespace, ref)
	switch {
	case apierrors.IsNotFound(err):
		return nil, fmt.Errorf("spec.issuerRef: %w: %s %q", ErrNoIssuer, kindOf(ref), ref.Name)
	case err != nil:
		return nil, fmt.Errorf("spec.issuerRef: %w", err)
	case issuer.GetSpec().ACME == nil:
		return nil, fmt.Errorf("spec.issuerRef: %s %q is not an ACME issuer", kindOf(ref), ref.Name)
	default:
		return issuer, nil
	}
}

func (l Lister) get(namespace string, ref acmev1.IssuerReference) (cmv1.GenericIssuer, error) {
	switch kindOf(ref) {
	case cmv1.IssuerKind:
		return l.Issuers.Issuers(namespace).Get(ref.Name)
	case cmv1.ClusterIssuerKind:
		if l.ClusterIssuers == nil {
			return nil, fmt.Errorf("kind ClusterIssuer cannot be used by a controller that is restricted to one namespace")
		}
		return l.ClusterIssuers.Get(ref.Name)
	default:
		return nil, fmt.Errorf("kind %q is neither %s nor %s", ref.Kind, cmv1.IssuerKind, cmv1.ClusterIssuerKind)
	}
}

func kindOf(ref acmev1.IssuerReference) string {
	if ref.Kind == "" {
		return cmv1.IssuerKind
	}
	return ref.Kind
}

// Index is the name of the informer index that finds the Orders or Challenges
// that refer to an issuer.
const Index = "issuer"

// IndexFunc files an Order or Challenge under the issuer that it refers to.
func IndexFunc(obj any) ([]string, error) {
	switch o := obj.(type) {
	case *acmev1.Challenge:
		return []string{referenceKey(o.Namespace, o.Spec.IssuerRef)}, nil
	case *acmev1.Order:
		return []string{referenceKey(o.Namespace, o.Spec.IssuerRef)}, nil
	default:
		return nil, nil
	}
}

// IndexKey is where IndexFunc files the objects that refer to this issuer.
func IndexKey(obj any) string {
	switch issuer := obj.(type) {
	case *cmv1.Issuer:
		return referenceKey(issuer.Namespace, acmev1.IssuerReference{Name: issuer.Name})
	case *cmv1.ClusterIssuer:
		return referenceKey("", acmev1.IssuerReference{Name: issuer.Name, Kind: cmv1.ClusterIssuerKind})
	default:
		return ""
	}
}

func referenceKey(namespace string, ref acmev1.IssuerReference) string {
	if kindOf(ref) == cmv1.ClusterIssuerKind {
		namespace = ""
	}
	return kindOf(ref) + "/" + namespace + "/" + ref.Name
}
