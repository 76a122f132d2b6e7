// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"fmt"
	"slices"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

// evidence is all that one look has brought up.
type evidence struct {
	// chain leads from the challenge's name to where the record is.
	chain resolver.Chain
	// zone holds the end of the chain.
	zone    string
	view    View
	answers []answer
	// strays are the answers along the chain that do not lead to its end.
	strays []answer
	// unheard are the zone's own servers, none of which answers, if others were
	// asked instead.
	unheard []answer
}

// verdict decides from the answers whether the CA would see the value. All servers
// that answer have to show it, at whatever address, and one has to answer:
//
//	the value is there                 | good
//	other values, no record, no name   | not propagated
//	error, silence, lame, no address   | named; no obstacle if others answer
//	no route from here                 | no matter, if the host answers at another address
//
// An address family that does not answer at all is no obstacle either: the CA
// tries both.
func verdict(ch *acmev1.Challenge, e evidence) Finding {
	answers := slices.Concat(e.strays, e.answers)
	problems := problemsOf(answers)
	lacks := lacksOf(ch.Spec.Key, answers)
	if e.view == Fallback {
		problems = append(problems, "seen through the recursive name servers, since none of the zone's own answers here ("+summed(problemsOf(e.unheard))+")")
	}
	switch {
	case len(e.answers) == 0:
		return missed(ch, ClassNoNameServer, NoServer)
	case !isAnswered(e.answers):
		return missed(ch, ClassNoAnswer, "DNS record for %q"+Unheard+"%s; %s", ch.Spec.DNSName, summed(problems), adviceUnheard(e.answers))
	case len(lacks) > 0:
		texts := []string{list(lacks, "; ")}
		if len(problems) > 0 {
			texts = append(texts, summed(problems))
		}
		class, advice := obstacle(ch, e)
		texts = append(texts, advice)
		return missed(ch, class, "DNS record for %q"+NotPropagated+"%s", ch.Spec.DNSName, strings.Join(texts, "; "))
	default:
		return Finding{Passed: true, Notes: summed(problems), View: e.view, Zone: e.zone}
	}
}

// problemsOf says which servers do not count, and why, each once.
func problemsOf(answers []answer) []string {
	var problems []string
	for _, a := range answers {
		if a.counts() || resolver.HasNoRoute(a.err) && hasRoute(answers, a.host) {
			continue
		}
		if problem := a.problem(); !slices.Contains(problems, problem) {
			problems = append(problems, problem)
		}
	}
	return problems
}

// hasRoute reports whether a host could be asked at any of its addresses.
func hasRoute(answers []answer, host string) bool {
	return slices.ContainsFunc(answers, func(a answer) bool { return a.host == host && !resolver.HasNoRoute(a.err) })
}

// lacksOf says what servers have instead of the value, those with the same together.
func lacksOf(key string, answers []answer) []string {
	var lacks []string
	servers := make(map[string][]string)
	for _, a := range answers {
		if !a.counts() || a.shows(key) {
			continue
		}
		lack := a.lack(key)
		if _, isKnown := servers[lack]; !isKnown {
			lacks = append(lacks, lack)
		}
		servers[lack] = append(servers[lack], a.server())
	}
	for i, lack := range lacks {
		lacks[i] = lack + " at " + list(servers[lack], ", ")
	}
	return lacks
}

// obstacle is the class of a record that is not there, and what to do about it. That nobody
// writes where the CA looks comes first: then the rest is of no use.
func obstacle(ch *acmev1.Challenge, e evidence) (Class, string) {
	class, advice := obstacleAt(ch.Spec.Key, e)
	switch {
	case isAnswered(e.strays):
		return ClassDisagreement, fmt.Sprintf(OnSomeACNAME+"(%s); if that lasts, check the transfer of its zone to all of them", e.chain)
	case len(e.chain) == 1 && isAcmeDNS(ch):
		return ClassWrongCNAME, fmt.Sprintf(NoCNAME+"%q to it; add one", e.chain[0])
	case len(e.chain) == 1:
		return class, advice
	case isWrittenAtStart(ch):
		return ClassWrongCNAME, fmt.Sprintf("the CA looks at the end of the CNAME (%s)"+WrittenAtStart+"%q; set cnameStrategy: Follow in the solver, or remove the CNAME; one of a wildcard gives way to the record by itself", e.chain, e.chain[0])
	default:
		return class, fmt.Sprintf("this is where the CNAME leads to (%s); %s", e.chain, advice)
	}
}

// adviceUnheard says what to do about servers none of which has an answer.
func adviceUnheard(answers []answer) string {
	if len(silentAmong(answers)) > 0 {
		return "check that they run, and that port 53 (UDP and TCP) is open to them"
	}
	return "check what they have of the zone; their logs say more"
}

// isWrittenAtStart reports whether the solver writes at the challenge's own name in
// spite of a CNAME.
func isWrittenAtStart(ch *acmev1.Challenge) bool {
	dns01 := ch.Spec.Solver.DNS01
	return dns01 != nil && dns01.CNAMEStrategy != acmev1.CNAMEFollow && !isAcmeDNS(ch)
}

// isAcmeDNS reports whether the record is at a name that only a CNAME leads to.
func isAcmeDNS(ch *acmev1.Challenge) bool {
	return ch.Spec.Solver.DNS01 != nil && ch.Spec.Solver.DNS01.AcmeDNS != nil
}

// obstacleAt is the same of the record's own name, by what its name servers say.
func obstacleAt(key string, e evidence) (Class, string) {
	class := ClassNoRecord
	switch {
	case slices.ContainsFunc(e.answers, func(a answer) bool { return a.shows(key) }):
		class = ClassDisagreement
	case slices.ContainsFunc(e.answers, func(a answer) bool { return len(a.Values) > 0 }):
		class = ClassOtherValue
	}
	switch {
	case e.view != Authoritative:
		return class, "name servers remember for a while what they have said before"
	case class == ClassDisagreement:
		return class, fmt.Sprintf(OthersHaveIt+"%q to all its servers", e.zone)
	case class == ClassOtherValue:
		return class, fmt.Sprintf("if that lasts, see who else writes this name in zone %q; the value may stand beside others", e.zone)
	default:
		return class, fmt.Sprintf("if that lasts, check that these servers have the zone %q that the solver writes to", e.zone)
	}
}
