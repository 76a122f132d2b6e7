// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"errors"
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/api/equality"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// ErrNoSolver: none of an issuer's solvers can prove a name.
var ErrNoSolver = errors.New("no configured challenge solvers can be used for this challenge")

// SelectSolver picks the solver and the offered challenge for an authorization,
// or returns false. A solver can be used when the CA offers a challenge of its
// type and all given parts of its selector match; among these the best fit wins:
//
//	an exact name > more labels in the matching zone > more labels of the order > earlier in the list
func SelectSolver(solvers []acmev1.Solver, orderLabels map[string]string, authz acmev1.Authorization) (*acmev1.Solver, *acmev1.OfferedChallenge, bool) {
	name := AuthorizedName(authz)
	var best *acmev1.Solver
	var bestFit fit
	for i := range solvers {
		if offeredFor(&solvers[i], authz) == nil {
			continue
		}
		if f, ok := matches(solvers[i].Selector, orderLabels, name); ok && (best == nil || f.isBetter(bestFit)) {
			best, bestFit = &solvers[i], f
		}
	}
	if best == nil {
		return nil, nil, false
	}
	return best, offeredFor(best, authz), true
}

// AuthorizedName is the name of an authorization as a certificate has it: with
// "*." in front if it is a wildcard's.
func AuthorizedName(authz acmev1.Authorization) string {
	if authz.Wildcard != nil && *authz.Wildcard {
		return "*." + authz.Identifier
	}
	return authz.Identifier
}

// TypeOf is the type of the challenges that a solver answers, empty if it answers none.
func TypeOf(s *acmev1.Solver) acmev1.ChallengeType {
	switch {
	case s.HTTP01 != nil:
		return acmev1.HTTP01
	case s.DNS01 != nil:
		return acmev1.DNS01
	default:
		return ""
	}
}

func offeredFor(s *acmev1.Solver, authz acmev1.Authorization) *acmev1.OfferedChallenge {
	for i, offered := range authz.Challenges {
		if strings.EqualFold(offered.Type, string(TypeOf(s))) {
			return &authz.Challenges[i]
		}
	}
	return nil
}

// fit is how well a selector matches, its parts in order of importance.
type fit struct {
	names, zoneLabels, labels int
}

func (f fit) isBetter(than fit) bool {
	switch {
	case f.names != than.names:
		return f.names > than.names
	case f.zoneLabels != than.zoneLabels:
		return f.zoneLabels > than.zoneLabels
	default:
		return f.labels > than.labels
	}
}

func matches(s *acmev1.Selector, orderLabels map[string]string, name string) (fit, bool) {
	if s == nil {
		return fit{}, true
	}
	for key, value := range s.MatchLabels {
		if got, ok := orderLabels[key]; !ok || got != value {
			return fit{}, false
		}
	}
	f, ok := matchesName(s, name)
	f.labels = len(s.MatchLabels)
	return f, ok
}

func matchesName(s *acmev1.Selector, name string) (fit, bool) {
	var f fit
	if len(s.DNSNames) > 0 {
		if !slices.Contains(s.DNSNames, name) {
			return fit{}, false
		}
		f.names = 1
	}
	if len(s.DNSZones) > 0 {
		for _, zone := range s.DNSZones {
			f.zoneLabels = max(f.zoneLabels, labelsWithin(zone, name))
		}
		if f.zoneLabels == 0 {
			return fit{}, false
		}
	}
	return f, true
}

// labelsWithin is the number of labels of a zone that a name is in, or 0.
func labelsWithin(zone, name string) int {
	zone = strings.ToLower(strings.Trim(zone, "."))
	name = strings.ToLower(strings.TrimSuffix(strings.TrimPrefix(name, "*."), "."))
	if zone == "" || (name != zone && !strings.HasSuffix(name, "."+zone)) {
		return 0
	}
	return strings.Count(zone, ".") + 1
}

// StandsBehind reports whether one of an issuer's solvers is the one that a
// challenge carries, for a name that its selector matches. Without this, whoever
// may create a Challenge could use any credential that the controller can read.
// What an order may override in a solver (wire names of an Ingress or a
// parentRef) is not compared; neither is the order's labels part of a selector.
func StandsBehind(solvers []acmev1.Solver, ch *acmev1.Challenge) bool {
	carried := withoutOverrides(ch.Spec.Solver)
	name := ch.Spec.DNSName
	if ch.Spec.Wildcard {
		name = "*." + name
	}
	return slices.ContainsFunc(solvers, func(s acmev1.Solver) bool {
		if TypeOf(&s) != ch.Spec.Type || !equality.Semantic.DeepEqual(withoutOverrides(s), carried) {
			return false
		}
		if s.Selector == nil {
			return true
		}
		_, ok := matchesName(s.Selector, name)
		return ok
	})
}

func withoutOverrides(s acmev1.Solver) acmev1.Solver {
	s = *s.DeepCopy()
	if s.HTTP01 != nil && s.HTTP01.Ingress != nil {
		s.HTTP01.Ingress.Name, s.HTTP01.Ingress.Class, s.HTTP01.Ingress.IngressClassName = "", nil, nil
	}
	if s.HTTP01 != nil && s.HTTP01.GatewayHTTPRoute != nil {
		s.HTTP01.GatewayHTTPRoute.ParentRefs = nil
	}
	return s
}
