// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"fmt"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// tokenForm is what RFC 8555 section 8.3 wants of tokens, with a bound. They become a part of
// URLs and of paths.
const tokenForm = "it has to have 1 to 512 letters, digits, \"-\" and \"_\", and nothing else (RFC 8555 section 8.3)"

// withoutToken is the type of a challenge that may be needed for an authorization and
// has no token that can be used; empty if there is none.
func withoutToken(authz acmev1.Authorization) acmev1.ChallengeType {
	if authz.InitialState == acmev1.Valid {
		return ""
	}
	for _, offered := range authz.Challenges {
		for _, known := range []acmev1.ChallengeType{acmev1.HTTP01, acmev1.DNS01} {
			if strings.EqualFold(offered.Type, string(known)) && !acmev1.IsToken(offered.Token) {
				return known
			}
		}
	}
	return ""
}

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
