// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"fmt"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// NeededChallenges are the challenges that an order needs, one for each
// authorization that was not valid from the start. Their keys are left out: they
// depend on the account key. The error names the first authorization that no
// solver fits.
func NeededChallenges(order *acmev1.Order, solvers []acmev1.Solver) ([]*acmev1.Challenge, error) {
	var needed []*acmev1.Challenge
	for _, authz := range order.Status.Authorizations {
		if authz.InitialState == acmev1.Valid {
			continue
		}
		ch, err := neededChallenge(order, solvers, authz)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", AuthorizedName(authz), err)
		}
		needed = append(needed, ch)
	}
	return needed, nil
}

func neededChallenge(order *acmev1.Order, solvers []acmev1.Solver, authz acmev1.Authorization) (*acmev1.Challenge, error) {
	selected, offered, ok := SelectSolver(solvers, order.Labels, authz)
	if !ok {
		return nil, ErrNoSolver
	}
	solver, err := OverrideSolver(*selected, order)
	if err != nil {
		return nil, err
	}
	spec := acmev1.ChallengeSpec{
		URL:              offered.URL,
		AuthorizationURL: authz.URL,
		DNSName:          authz.Identifier,
		Wildcard:         authz.Wildcard != nil && *authz.Wildcard,
		Type:             TypeOf(&solver),
		Token:            offered.Token,
		Solver:           solver,
		IssuerRef:        order.Spec.IssuerRef,
	}
	name, err := ChallengeName(order.Name, spec)
	if err != nil {
		return nil, err
	}
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{
			Namespace:       order.Namespace,
			Name:            name,
			OwnerReferences: []metav1.OwnerReference{*metav1.NewControllerRef(order, acmev1.SchemeGroupVersion.WithKind("Order"))},
			Finalizers:      []string{acmev1.Finalizer},
		},
		Spec: spec,
	}, nil
}
