// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

const name = "_acme-challenge.example.test."

// ask sends a request, and returns status and body.
func ask(s *Service, method, target, body string) (int, string) {
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(method, target, strings.NewReader(body)))
	return w.Code, w.Body.String()
}

// post sends a batch of changes to the first zone.
func post(s *Service, changes ...string) (int, string) {
	return ask(s, http.MethodPost, "/2013-04-01/hostedzone/"+s.zones[0].id+"/rrset/",
		"<ChangeResourceRecordSetsRequest xmlns=\""+namespace+"\"><ChangeBatch><Changes>"+strings.Join(changes, "")+"</Changes></ChangeBatch></ChangeResourceRecordSetsRequest>")
}

// one is a change of a multivalue answer record.
func one(action, name, value string) string {
	return "<Change><Action>" + action + "</Action><ResourceRecordSet><Name>" + name + "</Name><Type>TXT</Type><SetIdentifier>" + value +
		"</SetIdentifier><MultiValueAnswer>true</MultiValueAnswer><TTL>10</TTL><ResourceRecords><ResourceRecord><Value>\"" + value + "\"</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></Change>"
}

// Each refusal is one that the API reference has, and nothing of the batch is made.
func TestRefusals(t *testing.T) {
	good := one("UPSERT", name, "good")
	change := func(old, new string) string { return strings.Replace(one("UPSERT", name, "v"), old, new, 1) }
	var many []string
	for i := range 501 {
		many = append(many, one("UPSERT", name, fmt.Sprint(i)))
	}
	long := `"` + strings.Repeat("x", 120) + `"` + strings.Repeat(` "`+strings.Repeat("x", 250)+`"`, 70)
	for title, row := range map[string]struct {
		changes []string
		want    string
	}{
		"missing":         {[]string{one("DELETE", name, "v")}, "<Code>InvalidChangeBatch</Code><Message>[Tried to delete resource record set [name=&#39;" + name + "&#39;, type=&#39;TXT&#39;, set-identifier=&#39;v&#39;] but it was not found]</Message>"},
		"two":             {[]string{one("DELETE", name, "v"), one("DELETE", name, "w")}, "but it was not found, Tried to delete"},
		"twice":           {[]string{one("UPSERT", name, "v"), one("DELETE", name, "v"), one("DELETE", name, "v")}, "but it was not found"},
		"other TTL":       {[]string{good, strings.Replace(one("DELETE", name, "good"), "<TTL>10", "<TTL>11", 1)}, "do not match the current values"},
		"there already":   {[]string{one("CREATE", name, "v"), one("CREATE", name, "v")}, "but it already exists"},
		"no action":       {[]string{one("PUT", name, "v")}, "is no action"},
		"other zone":      {[]string{one("UPSERT", "other.test.", "v")}, "is not permitted in zone example.test."},
		"beside CNAME":    {[]string{change(name, "cname.example.test.")}, "because a conflicting RRSet of type  CNAME"},
		"CNAME beside":    {[]string{good, change("<Type>TXT", "<Type>CNAME")}, "as it conflicts with other records"},
		"beside simple":   {[]string{change(name, "simple.example.test.")}, "because a non multivalue answer rrset exists"},
		"simple beside":   {[]string{good, strings.Replace(change("<SetIdentifier>v</SetIdentifier>", ""), "<MultiValueAnswer>true</MultiValueAnswer>", "", 1)}, "cannot be created as other RRSets exist"},
		"weighted beside": {[]string{good, change("<MultiValueAnswer>true</MultiValueAnswer>", "<Weight>1</Weight>")}, "as a non-weighted set exists"},
		"too many":        {many, "Number of records limit of 1000 exceeded."},
		"too long":        {[]string{change(`"v"`, long)}, "Number of characters limit of 32000 exceeded."},
		"none":            {nil, "<Code>InvalidInput</Code>"},
		"not XML":         {[]string{"<"}, "<Code>InvalidInput</Code>"},
		"no quotes":       {[]string{change(`"v"`, "v")}, "InvalidCharacterString"},
		"open quotes":     {[]string{change(`"v"`, `"v`)}, "InvalidCharacterString"},
		"bad escape":      {[]string{change(`"v"`, `"\99"`)}, "InvalidCharacterString"},
		"last backslash":  {[]string{change(`"v"`, `"\`)}, "InvalidCharacterString"},
		"control":         {[]string{change(`"v"`, "\"\t\"")}, "InvalidCharacterString"},
		"no TTL":          {[]string{change("<TTL>10</TTL>", "")}, "Expected exactly one of [AliasTarget"},
		"no routing":      {[]string{change("<MultiValueAnswer>true</MultiValueAnswer>", "")}, "Expected exactly one of [Weight"},
		"no identifier":   {[]string{change("<SetIdentifier>v</SetIdentifier>", "")}, "Missing field &#39;SetIdentifier&#39;"},
		"long identifier": {[]string{change("<SetIdentifier>v", "<SetIdentifier>"+strings.Repeat("v", maxIdentifier+1))}, "less than or equal to 128"},
	} {
		t.Run(title, func(t *testing.T) {
			s := New(Options{Zones: []string{"example.test"}})
			s.PutSet(Set{Name: "cname.example.test.", Type: "CNAME", TTL: 1, Values: []string{"elsewhere.test."}})
			s.PutSet(Set{Name: "simple.example.test.", Type: "TXT", TTL: 1, Values: []string{`"v"`}})
			changes := row.changes
			if len(changes) > 0 {
				changes = append([]string{one("UPSERT", name, "first")}, changes...)
			}
			if status, body := post(s, changes...); status != http.StatusBadRequest || !strings.Contains(body, row.want) {
				t.Errorf("got %d %s, want %s", status, body, row.want)
			}
			if got := s.Values(name); len(got) != 0 || s.Writes() != 0 {
				t.Errorf("there are %q after %d writes", got, s.Writes())
			}
		})
	}
}

func TestOtherRefusals(t *testing.T) {
	s := New(Options{Zones: []string{"example.test."}, Roles: []string{"r"}, Token: "t"})
	for target, want := range map[string]string{
		"GET /2013-04-01/change/C1":                              "404 NoSuchChange",
		"POST /2013-04-01/hostedzone/Z9/rrset":                   "404 NoSuchHostedZone",
		"GET /2013-04-01/hostedzone/Z9/rrset":                    "404 UnknownOperationException",
		"GET /2013-04-01/hostedzonesbyname?hostedzoneid=Z1":      "400 InvalidInput",
		"POST /?Action=AssumeRole":                               "400 InvalidAction",
		"POST / Action=AssumeRoleWithWebIdentity":                "400 InvalidIdentityToken",
		"POST / Action=AssumeRole&RoleArn=other":                 "403 AccessDenied",
		"POST / Action=%":                                        "400 MalformedInput",
		"GET /2013-04-01/hostedzonesbyname?dnsname=x&maxitems=1": "200 ",
	} {
		parts := append(strings.Split(target, " "), "")
		status, body := ask(s, parts[0], parts[1], parts[2])
		if code, text, _ := strings.Cut(want, " "); fmt.Sprint(status) != code || !strings.Contains(body, text) {
			t.Errorf("%s: got %d %s", target, status, body)
		}
	}
}

func TestRate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := New(Options{PerSecond: 5, Burst: 5})
		for second := range 2 {
			for i := range 10 {
				status, body := ask(s, http.MethodGet, "/2013-04-01/hostedzonesbyname", "")
				if want := i >= 5; (status == http.StatusBadRequest) != want || strings.Contains(body, "<Code>Throttling</Code><Message>Rate exceeded</Message>") != want {
					t.Errorf("second %d, request %d: %d %s", second, i, status, body)
				}
			}
			<-time.After(time.Second)
		}
		if s.Calls() != 20 || s.Throttled() != 10 {
			t.Errorf("%d calls, %d throttled", s.Calls(), s.Throttled())
		}
	})
}

// A DNS server that is told of every change has what the service has.
func TestOnChange(t *testing.T) {
	var told []string
	s := New(Options{Zones: []string{"example.test."}, OnChange: func(name string, values []string) {
		told = append(told, name+" "+strings.Join(values, ","))
	}})
	post(s, one("UPSERT", "_ACME-challenge.Example.test", "b"), one("UPSERT", name, "a"), one("UPSERT", "www."+name, "a"))
	post(s, one("DELETE", name, "b"), one("DELETE", name, "unseen"))
	s.Put(name, "two words")
	s.Put("elsewhere.test.", "nowhere")
	post(s, one("DELETE", name, "a"))
	want := []string{name + " a,b", "www." + name + " a", name + " a,b,two words", name + " b,two words"}
	if !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
}

func TestSignatures(t *testing.T) {
	s := New(Options{Key: Key{ID: "AKIA", Secret: "s"}})
	for header, want := range map[string]string{
		"":              "MissingAuthenticationToken",
		"Basic eA==":    "MissingAuthenticationToken",
		algorithm:       "MissingAuthenticationToken",
		algorithm + " ": "MissingAuthenticationToken",
		algorithm + " Credential=AKIA/20260101/us-east-1/route53/aws4_request, SignedHeaders=host, Signature=00":  "SignatureDoesNotMatch",
		algorithm + " Credential=OTHER/20260101/us-east-1/route53/aws4_request, SignedHeaders=host, Signature=00": "InvalidClientTokenId",
	} {
		for _, target := range []string{"/2013-04-01/hostedzonesbyname", "/"} {
			w := httptest.NewRecorder()
			r := httptest.NewRequest(http.MethodGet, target, strings.NewReader(url.Values{"Action": {"AssumeRole"}}.Encode()))
			r.Header.Set("Authorization", header)
			s.ServeHTTP(w, r)
			if w.Code != http.StatusForbidden || !strings.Contains(w.Body.String(), want) {
				t.Errorf("%s: got %d %s", header, w.Code, w.Body)
			}
		}
	}
}

// Two answers are never the same.
func TestRequestIDs(t *testing.T) {
	s := New(Options{})
	_, first := ask(s, http.MethodGet, "/2013-04-01/change/C1", "")
	_, second := ask(s, http.MethodGet, "/2013-04-01/change/C1", "")
	if first == second {
		t.Errorf("both are %s", first)
	}
}
