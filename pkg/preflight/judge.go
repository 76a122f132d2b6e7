// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Level says what a finding means for the switch.
type Level string

// The levels. Stop: do not switch. Look: somebody should know, and decide.
const (
	OK   Level = "ok"
	Look Level = "look"
	Stop Level = "stop"
)

// Finding is the result of one check.
type Finding struct {
	// Check is which: api, controllers, lease, rights, challenges, solvers, unseen.
	Check string `json:"check"`
	Level Level  `json:"level"`
	// Text says what was found and, unless it is ok, what to do.
	Text string `json:"text"`
}

// Verdict is go or no-go, with the reasons.
type Verdict struct {
	Go       bool      `json:"go"`
	Findings []Finding `json:"findings"`
}

// Assumed is what somebody vouches for who knows more than can be seen.
type Assumed struct {
	// ControllersOff: a cert-manager whose settings cannot be seen leaves orders and
	// challenges alone. What is seen to work on them is still a no.
	ControllersOff bool
}

// Judge decides on nothing but what was observed and is vouched for.
func Judge(o Observation, assumed Assumed) Verdict {
	findings := slices.Concat(judgeAPI(o), judgeControllers(o, assumed), judgeLeases(o, assumed),
		judgeRights(o), judgeChallenges(o), judgeSolvers(o), judgeUnseen(o))
	stops := slices.ContainsFunc(findings, func(f Finding) bool { return f.Level == Stop })
	return Verdict{Go: !stops, Findings: findings}
}

// neededFields are those that Countersign writes, and the kinds that it reads.
func neededFields() []string {
	return []string{
		"Order", "Order.status.state", "Order.status.reason", "Order.status.url", "Order.status.finalizeURL",
		"Order.status.authorizations", "Order.status.certificate", "Order.status.failureTime",
		"Challenge", "Challenge.status.state", "Challenge.status.reason", "Challenge.status.processing", "Challenge.status.presented",
		"Issuer", "ClusterIssuer",
	}
}

// usefulFields are those of later versions, and what is lost without them.
func usefulFields() map[string]string {
	return map[string]string{
		"Challenge.status.presentedAt": "after a restart, solvers with waitInsteadOfSelfCheck wait from the beginning",
		"Order.spec.profile":           "orders cannot ask for a profile",
		"Order.spec.replaces":          "orders cannot say which certificate they replace",
	}
}

func judgeAPI(o Observation) []Finding {
	var missing []string
	for _, field := range neededFields() {
		if !o.Fields[field] {
			missing = append(missing, field)
		}
	}
	if len(missing) > 0 {
		return []Finding{{"api", Stop, "the API server does not have " + strings.Join(missing, ", ") + "; install the CRDs of cert-manager 1.12 or later"}}
	}
	findings := []Finding{{"api", OK, "Kubernetes " + cmp.Or(o.Server, "of unknown version") + " serves orders, challenges, issuers and clusterissuers with all that is needed"}}
	for _, field := range slices.Sorted(maps.Keys(usefulFields())) {
		if !o.Fields[field] {
			findings = append(findings, Finding{"api", Look, "the CRDs are older than " + field + ": " + usefulFields()[field]})
		}
	}
	return findings
}

func judgeRights(o Observation) []Finding {
	var missing []string
	for _, access := range o.Access {
		if !access.IsAllowed {
			missing = append(missing, access.String())
		}
	}
	if len(missing) > 0 {
		return []Finding{{"rights", Stop, fmt.Sprintf("ServiceAccount %s may not: %s; apply deploy/takeover", o.Account, strings.Join(missing, ", "))}}
	}
	if len(o.Access) == 0 {
		return nil // said by what could not be seen
	}
	return []Finding{{"rights", OK, fmt.Sprintf("ServiceAccount %s has the %d rights that are always needed", o.Account, len(o.Access))}}
}

// judgeChallenges counts what will be taken over.
func judgeChallenges(o Observation) []Finding {
	open, presented := 0, 0
	states := map[string]int{}
	for i := range o.Challenges {
		challenge := &o.Challenges[i]
		states[cmp.Or(string(challenge.Status.State), "new")]++
		if !challenge.Status.State.IsFinal() {
			open++
		}
		if challenge.Status.Presented {
			presented++
		}
	}
	if len(o.Challenges) == 0 {
		return []Finding{{"challenges", OK, "nothing is in flight"}}
	}
	var counts []string
	for _, state := range slices.Sorted(maps.Keys(states)) {
		counts = append(counts, fmt.Sprintf("%d %s", states[state], state))
	}
	return []Finding{{"challenges", OK, fmt.Sprintf("%d in flight (%s), %d presented: they are taken over as they are", open, strings.Join(counts, ", "), presented)}}
}

func judgeSolvers(o Observation) []Finding {
	var without []string
	for i := range o.Challenges {
		if c := &o.Challenges[i]; !isKnown(c.Spec.Solver) {
			without = append(without, fmt.Sprintf("Challenge %s/%s", c.Namespace, c.Name))
		}
	}
	for _, issuer := range slices.Sorted(maps.Keys(o.Solvers)) {
		if !allKnown(o.Solvers[issuer]) {
			without = append(without, issuer)
		}
	}
	if len(without) > 0 {
		return []Finding{{"solvers", Stop, "these have a solver of a type that Countersign does not know: " + shorten(without)}}
	}
	return []Finding{{"solvers", OK, fmt.Sprintf("the solvers of %d issuers are all of types that Countersign has", len(o.Solvers))}}
}

func allKnown(solvers []acmev1.Solver) bool {
	return !slices.ContainsFunc(solvers, func(s acmev1.Solver) bool { return !isKnown(s) })
}

// isKnown: what stands in a field that Countersign does not have is not seen at all.
func isKnown(s acmev1.Solver) bool {
	if http := s.HTTP01; http != nil {
		return http.Ingress != nil || http.GatewayHTTPRoute != nil
	}
	d := s.DNS01
	return d != nil && (d.Akamai != nil || d.CloudDNS != nil || d.Cloudflare != nil || d.Route53 != nil || d.AzureDNS != nil ||
		d.DigitalOcean != nil || d.AcmeDNS != nil || d.RFC2136 != nil || d.Webhook != nil)
}

// shown is how many of a list are named.
const shown = 10

func shorten(names []string) string {
	if len(names) <= shown {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:shown], ", "), len(names)-shown)
}

func judgeUnseen(o Observation) []Finding {
	var findings []Finding
	for _, what := range o.Unseen {
		findings = append(findings, Finding{"unseen", Stop, what})
	}
	return findings
}
