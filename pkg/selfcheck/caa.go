// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"fmt"
	"slices"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

const (
	issue     = "issue"
	issueWild = "issuewild"
)

// objection says why the CAA records at a name forbid what a challenge wants, and
// what to change; it is empty if they do not (RFC 8659 sections 4.2 and 4.3):
//
//	a critical record of an unknown tag          | forbidden
//	wildcard, and issuewild records              | these count
//	else, and issue records                      | these count
//	neither                                      | allowed
//	one that counts names this CA and fits       | allowed
//	none does                                    | forbidden
func objection(ch *acmev1.Challenge, ca CA, owner string, records []resolver.CAA) string {
	for _, record := range records {
		if record.IsCritical && !isKnown(record.Tag) {
			return fmt.Sprintf("a CAA record at %q is critical and has the tag %s, which CAs need not know; remove it, or its critical flag",
				owner, harmless(record.Tag, shownCAA))
		}
	}
	tag, values := inForce(ch.Spec.Wildcard, records)
	if len(values) == 0 {
		return ""
	}
	why := ""
	for _, value := range values {
		refusal := ca.refusal(value, ch.Spec.Type)
		if refusal == "" {
			return ""
		}
		if isOf(ca, value) { // the most that one can say
			why = fmt.Sprintf("the CAA record at %q (%s %s) %s", owner, tag, harmless(value, shownCAA), refusal)
		}
	}
	if why != "" {
		return why
	}
	return fmt.Sprintf("CAA records at %q forbid this CA to issue (%s); add there: CAA 0 %s %q", owner, naming(tag, values), tag, ca.Identities[0])
}

// shownCAA is how much of a CAA record is shown, in bytes.
const shownCAA = 120

// isKnown reports whether a tag is one that CAs know, or that does not concern
// certificates for names (the registry of RFC 8659 section 7.2).
func isKnown(tag string) bool {
	return slices.Contains([]string{issue, issueWild, "iodef", "issuemail", "issuevmc", "contactemail", "contactphone"}, strings.ToLower(tag))
}

// inForce returns the tag that counts, and its values, sorted since servers do not.
func inForce(isWildcard bool, records []resolver.CAA) (tag string, values []string) {
	for _, tag := range []string{issueWild, issue} {
		for _, record := range records {
			if strings.EqualFold(record.Tag, tag) {
				values = append(values, record.Value)
			}
		}
		if len(values) > 0 && (isWildcard || tag == issue) {
			slices.Sort(values)
			return tag, values
		}
		values = nil
	}
	return issue, nil
}

func naming(tag string, values []string) string {
	texts := make([]string, 0, len(values))
	for _, value := range values {
		texts = append(texts, tag+" "+harmless(value, shownCAA))
	}
	return list(texts, ", ")
}

func isOf(ca CA, value string) bool {
	issuer, _, _ := strings.Cut(value, ";")
	if trim(issuer) == "" { // for nobody
		return false
	}
	return slices.ContainsFunc(ca.Identities, func(identity string) bool { return strings.EqualFold(identity, trim(issuer)) })
}

// refusal says why a value does not let the CA issue; it is empty if it does. A
// value that cannot be read lets nobody (RFC 8659 section 4.2).
func (ca CA) refusal(value string, method acmev1.ChallengeType) string {
	if !isOf(ca, value) {
		return "is for others"
	}
	accounts, methods, ok := parameters(value)
	switch {
	case !ok:
		return "cannot be read; correct its parameters"
	case len(accounts) > 1 || len(methods) > 1:
		return "has accounturi or validationmethods twice, which nobody can meet; write a record for each"
	case len(accounts) == 1 && accounts[0] != ca.AccountURI:
		return fmt.Sprintf("is for another account than the issuer's; set accounturi=%s", ca.AccountURI)
	case len(methods) == 1 && !allows(methods[0], method):
		return fmt.Sprintf("does not allow this kind of proof; add %s to validationmethods", strings.ToLower(string(method)))
	default:
		return ""
	}
}

// allows reports whether a list of validation methods has one (RFC 8657 section 4).
func allows(methods string, method acmev1.ChallengeType) bool {
	return slices.ContainsFunc(strings.Split(methods, ","), func(m string) bool { return strings.EqualFold(m, string(method)) })
}

// parameters returns what a value says about accounts and methods (RFC 8657), each
// time that it does. Other parameters are the CA's business. It returns false if one
// has no "=", or blanks or controls inside.
func parameters(value string) (accounts, methods []string, ok bool) {
	_, rest, _ := strings.Cut(value, ";")
	for _, text := range strings.Split(rest, ";") {
		if trim(text) == "" {
			continue
		}
		tag, content, hasValue := strings.Cut(text, "=")
		content = trim(content)
		if !hasValue || strings.ContainsFunc(content, isNotVisible) {
			return nil, nil, false
		}
		switch strings.ToLower(trim(tag)) {
		case "accounturi":
			accounts = append(accounts, content)
		case "validationmethods":
			methods = append(methods, content)
		}
	}
	return accounts, methods, true
}

func isNotVisible(c rune) bool { return c <= ' ' || c > '~' }

// trim removes the blanks that the grammar allows around its parts.
func trim(text string) string { return strings.Trim(text, " \t") }
