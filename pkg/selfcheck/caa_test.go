// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"strings"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

var ourCA = CA{Identities: []string{"ca.test", "also.test"}, AccountURI: "https://ca.test/acct/1"}

func TestObjection(t *testing.T) {
	issue := func(value string) resolver.CAA { return resolver.CAA{Tag: "issue", Value: value} }
	wild := func(value string) resolver.CAA { return resolver.CAA{Tag: "issuewild", Value: value} }
	set := func(records ...resolver.CAA) []resolver.CAA { return records }
	for name, row := range map[string]struct {
		records  []resolver.CAA
		wildcard bool
		http     bool
		want     string
	}{
		"none":                             {},
		"ours":                             {records: set(issue("ca.test"))},
		"another name of ours":             {records: set(issue("ALSO.test "))},
		"others":                           {records: set(issue("other.test"), issue("b.test")), want: `CAA records at "example.test." forbid this CA to issue (issue "b.test", issue "other.test"); add there: CAA 0 issue "ca.test"`},
		"ours among others":                {records: set(issue("other.test"), issue("ca.test; policy=ev"))},
		"nobody":                           {records: set(issue(";")), want: `forbid this CA to issue (issue ";")`},
		"nobody, without a semicolon":      {records: set(issue("")), want: `forbid this CA to issue (issue "")`},
		"tag in upper case":                {records: set(resolver.CAA{Tag: "ISSUE", Value: "other.test"}), want: "forbid"},
		"only where to report":             {records: set(resolver.CAA{Tag: "iodef", Value: "mailto:a@b.test"})},
		"only for mail":                    {records: set(resolver.CAA{Tag: "issuemail", Value: ";", IsCritical: true})},
		"only for wildcards":               {records: set(wild("other.test"))},
		"a wildcard, and only for names":   {wildcard: true, records: set(issue("other.test")), want: "forbid this CA to issue (issue "},
		"a wildcard, by issue":             {wildcard: true, records: set(issue("ca.test"))},
		"a wildcard, by issuewild":         {wildcard: true, records: set(issue(";"), wild("ca.test"))},
		"a wildcard, forbidden":            {wildcard: true, records: set(issue("ca.test"), wild(";")), want: `(issuewild ";"); add there: CAA 0 issuewild "ca.test"`},
		"critical, known":                  {records: set(resolver.CAA{Tag: "issue", Value: "ca.test", IsCritical: true})},
		"critical, unknown":                {records: set(issue("ca.test"), resolver.CAA{Tag: "tbs", IsCritical: true}), want: `is critical and has the tag "tbs"`},
		"unknown, not critical":            {records: set(issue("ca.test"), resolver.CAA{Tag: "tbs"})},
		"our account":                      {records: set(issue("ca.test; accounturi=https://ca.test/acct/1"))},
		"our account, spaced out":          {records: set(issue(" ca.test ;\t AccountURI = https://ca.test/acct/1 ; "))},
		"another account":                  {records: set(issue("ca.test; accounturi=https://ca.test/acct/12")), want: `the CAA record at "example.test." (issue "ca.test; accounturi=https://ca.test/acct/12") is for another account than the issuer's; set accounturi=https://ca.test/acct/1`},
		"another account next to ours":     {records: set(issue("ca.test; accounturi=https://ca.test/acct/2"), issue("ca.test; accounturi=https://ca.test/acct/1"))},
		"two accounts in one record":       {records: set(issue("ca.test; accounturi=https://ca.test/acct/1; accounturi=https://ca.test/acct/2")), want: "nobody can meet"},
		"the account of another CA":        {records: set(issue("other.test; accounturi=https://ca.test/acct/1")), want: "forbid this CA"},
		"our method":                       {records: set(issue("ca.test; validationmethods=http-01,dns-01"))},
		"another method":                   {records: set(issue("ca.test; validationmethods=http-01")), want: "does not allow this kind of proof; add dns-01 to validationmethods"},
		"another method, the other way":    {http: true, records: set(issue("ca.test; validationmethods=dns-01")), want: "add http-01 to validationmethods"},
		"the beginning of our method":      {records: set(issue("ca.test; validationmethods=dns-01x")), want: "does not allow"},
		"no method":                        {records: set(issue("ca.test; validationmethods=")), want: "does not allow"},
		"a parameter without a value":      {records: set(issue("ca.test; policy")), want: "cannot be read"},
		"blanks in a parameter":            {records: set(issue("ca.test; policy=a b")), want: "cannot be read"},
		"bytes that are no text":           {records: set(issue("\x00\xff\n")), want: `(issue "???")`},
		"longer than anybody wants to see": {records: set(issue(strings.Repeat("x", 1000))), want: "xxx…"},
	} {
		t.Run(name, func(t *testing.T) {
			ch := challenge(acmev1.DNS01, "example.test")
			if row.http {
				ch.Spec.Type = acmev1.HTTP01
			}
			ch.Spec.Wildcard = row.wildcard
			got := objection(ch, ourCA, "example.test.", row.records)
			if (got == "") != (row.want == "") || !strings.Contains(got, row.want) {
				t.Errorf("got  %s\nwant %s", got, row.want)
			}
		})
	}
}

func TestObjectionIsStable(t *testing.T) {
	a, b := resolver.CAA{Tag: "issue", Value: "a.test"}, resolver.CAA{Tag: "issue", Value: "b.test"}
	ch := challenge(acmev1.DNS01, "example.test")
	one, other := objection(ch, ourCA, "x.", []resolver.CAA{a, b}), objection(ch, ourCA, "x.", []resolver.CAA{b, a})
	if one != other {
		t.Errorf("the order of records shows:\n%s\n%s", one, other)
	}
}

// Whatever is in a record, only a value that begins with the CA's name allows it,
// and what is shown of it is short and printable.
func FuzzObjection(f *testing.F) {
	for _, value := range []string{"ca.test", ";", "", "ca.test; accounturi=https://ca.test/acct/1", "ca.test;;=;", "other.test; ca.test", "\x00\xff", " ca.test\t;a"} {
		f.Add("issue", value, false)
		f.Add("tag\x00", value, true)
	}
	f.Fuzz(func(t *testing.T, tag, value string, critical bool) {
		records := []resolver.CAA{{Tag: "issue", Value: "other.test"}, {Tag: tag, Value: value, IsCritical: critical}}
		got := objection(challenge(acmev1.DNS01, "example.test"), ourCA, "example.test.", records)
		lower := strings.ToLower(trim(value))
		if got == "" && !strings.HasPrefix(lower, "ca.test") && !strings.HasPrefix(lower, "also.test") {
			t.Errorf("%q %q allows", tag, value)
		}
		if strings.ContainsFunc(got, func(c rune) bool { return c < ' ' || c > '~' && c != '…' }) || len(got) > 700 {
			t.Errorf("shows %q", got)
		}
	})
}
