// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"slices"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

// answer is what one name server said at one of its addresses.
type answer struct {
	host string
	// address is empty if the host has none; err says why.
	address string
	values  []string
	err     error
}

// verdict decides from the answers whether the CA would see the value. Each
// server has to show it, at each of its addresses:
//
//	the value is there         | good
//	other values, none, no name| not propagated
//	error, silence, no address | a problem, named
//	no route from here         | no matter, if the host answers at another address
func verdict(ch *acmev1.Challenge, answers []answer) Finding {
	var behind, problems []string
	for _, a := range answers {
		switch {
		case a.err == nil && slices.Contains(a.values, ch.Spec.Key):
		case a.err == nil || resolver.IsNotFound(a.err):
			behind = append(behind, a.server())
		case resolver.HasNoRoute(a.err) && hasRoute(answers, a.host):
		default:
			problems = append(problems, a.problem())
		}
	}
	switch {
	case len(answers) == 0:
		return missed(ch, "there is no name server to ask")
	case len(behind) > 0:
		problems = append([]string{"not at " + strings.Join(behind, ", ")}, problems...)
		return missed(ch, "DNS record for %q not yet propagated: %s", ch.Spec.DNSName, strings.Join(problems, "; "))
	case len(problems) > 0:
		return missed(ch, "DNS record for %q cannot be seen everywhere: %s", ch.Spec.DNSName, strings.Join(problems, "; "))
	default:
		return Finding{Passed: true}
	}
}

// hasRoute reports whether a host could be asked at any of its addresses.
func hasRoute(answers []answer, host string) bool {
	return slices.ContainsFunc(answers, func(a answer) bool { return a.host == host && !resolver.HasNoRoute(a.err) })
}

func (a answer) server() string {
	if a.address == a.host {
		return a.host
	}
	return a.host + " (" + a.address + ")"
}

func (a answer) problem() string {
	if a.address == a.host {
		return a.err.Error()
	}
	return a.host + ": " + a.err.Error()
}
