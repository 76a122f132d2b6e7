// SPDX-License-Identifier: Apache-2.0

package acmedns

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

func TestConformance(t *testing.T) {
	dns01test.Conform(t, func(t *testing.T, zones ...string) dns01test.Bed {
		s := start(t, zones...)
		return dns01test.Bed{
			Service: s, Kind: Kind(), Solver: s.solver(), Secrets: s.secrets(),
			NoRemove: "the server has no request for it; two newer values push out the old ones",
			NoText:   "the server takes values of 43 characters from the base64url alphabet",
		}
	})
}

const domain = "www.example.test"

func one(value string) []dns01.Change {
	return []dns01.Change{{Record: dns01.Record{Name: "_acme-challenge." + domain + ".", Value: strings.Repeat(value, 43), DNSName: domain}}}
}

func TestSettings(t *testing.T) {
	s := start(t, "example.test.")
	for name, row := range map[string]struct{ host, accounts, want string }{
		"no host":    {"", "", "acmeDNS.host: is not set;"},
		"no scheme":  {"auth.example.org", "", `acmeDNS.host: "auth.example.org" is not the URL`},
		"a port":     {"auth.example.org:443", "", "is not the URL"},
		"other":      {"ftp://auth.example.org", "", "is not the URL"},
		"no name":    {"https://", "", "is not the URL"},
		"no URL":     {"https://a b", "", "is not the URL"},
		"not JSON":   {s.url, "example.com", `acmeDNS.accountSecretRef: key "accounts.json" of Secret "team/acme-dns" is not a JSON object`},
		"an array":   {s.url, "[]", "is not a JSON object"},
		"no account": {s.url, `{"example.test":"x"}`, "is not a JSON object"},
		"a number":   {s.url, `{"example.test":{"username":1}}`, "is not a JSON object"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := s.provide(row.host, row.accounts)
			var setting *dns01.SettingError
			if !errors.As(err, &setting) || !strings.Contains(err.Error(), row.want) {
				t.Fatalf("got %v, want a SettingError with %s", err, row.want)
			}
			dns01test.Documented(t, "acmedns", err)
		})
	}
}

// Which account is used for www.example.test, and that no request is made without one.
func TestAccounts(t *testing.T) {
	s := start(t, "example.test.")
	right := s.accounts[domain]
	account := fmt.Sprintf(`{"username":" %s\n","password":"%s\n","subdomain":"%s ","server_url":"https://elsewhere.example.org"}`, right.Username, right.Password, right.SubDomain)
	const wrongOne = `{"username":"x","password":"y","subdomain":"z"}`
	for name, row := range map[string]struct{ accounts, want string }{
		"its own":            {`{"www.example.test":` + account + `}`, ""},
		"other case":         {`{"WWW.Example.Test":` + account + `}`, ""},
		"with a dot":         {`{"www.example.test.":` + account + `}`, ""},
		"lower case first":   {`{"www.example.test":` + account + `,"WWW.example.test":` + wrongOne + `}`, ""},
		"lower case last":    {`{"WWW.example.test":` + wrongOne + `,"www.example.test":` + account + `}`, ""},
		"none":               {`{}`, `has no account for "www.example.test"; register`},
		"null":               {`null`, "has no account"},
		"of the parent":      {`{"example.test":` + account + `}`, "has no account"},
		"wildcard":           {`{"*.example.test":` + account + `}`, "has no account"},
		"empty account":      {`{"www.example.test":null}`, `the account of "www.example.test" in key "accounts.json" of Secret "team/acme-dns" needs username`},
		"without a password": {`{"www.example.test":{"username":"u","subdomain":"s"}}`, "needs username, password and subdomain"},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := s.provide(s.url, row.accounts)
			if err != nil {
				t.Fatal(err)
			}
			before := s.Requests()
			_, err = p.Apply(t.Context(), dns01.Zone{}, one("x"))
			var setting *dns01.SettingError
			switch {
			case row.want == "" && err != nil:
				t.Error(err)
			case row.want != "" && (!errors.As(err, &setting) || !strings.Contains(err.Error(), row.want) || s.Requests() != before):
				t.Errorf("got %v, want %s", err, row.want)
			case row.want != "":
				dns01test.Documented(t, "acmedns", err)
			}
		})
	}
}

// What the page says about values that are sent twice.
func TestTheOlderOfTwoGoes(t *testing.T) {
	s := start(t, "example.test.")
	p, err := s.provide(s.url+"/", "")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct{ add, want string }{{"a", "a"}, {"b", "ab"}, {"b", "b"}, {"a", "ab"}, {"c", "ac"}} {
		if _, err := p.Apply(t.Context(), dns01.Zone{}, one(row.add)); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, value := range s.Values("_acme-challenge." + domain + ".") {
			got = append(got, value[:1])
		}
		if strings.Join(got, "") != row.want {
			t.Errorf("after %s there are %q, want %s", row.add, got, row.want)
		}
	}
	before := s.Requests()
	gone := one("c")
	gone[0].Remove = true
	if _, err := p.Apply(t.Context(), dns01.Zone{}, gone); err != nil || s.Requests() != before {
		t.Errorf("removing: %v, %d requests", err, s.Requests()-before)
	}
}

func TestErrors(t *testing.T) {
	says := func(code int, reason string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "https://elsewhere.example.org/update")
			w.Header().Set("Retry-After", "17")
			reply(w, code, reason)
		}
	}
	for name, row := range map[string]struct {
		answer  http.HandlerFunc
		refusal dns01.Refusal
		setting bool
		want    string
	}{
		"refused":        {answer: says(401, "forbidden"), refusal: dns01.Forbidden, want: `of "www.example.test" in key "accounts.json" of Secret "team/acme-dns"`},
		"by a proxy":     {answer: says(403, "secret text"), refusal: dns01.Forbidden, want: "the server refuses it"},
		"throttled":      {answer: says(429, "secret text"), refusal: dns01.Throttled, want: "the server is asked too often"},
		"bad subdomain":  {answer: says(400, "bad_subdomain"), setting: true, want: "is not one that the server gives"},
		"bad value":      {answer: says(400, "bad_txt"), want: "the server does not take the value"},
		"bad otherwise":  {answer: says(400, "secret text"), want: "the server answers HTTP 400 Bad Request"},
		"redirect":       {answer: says(301, "secret text"), want: "the server redirects"},
		"redirect again": {answer: says(307, "secret text"), want: "the server redirects"},
		"nothing there":  {answer: says(404, "secret text"), want: "HTTP 404 Not Found, as if"},
		"not for this":   {answer: says(405, "secret text"), want: "HTTP 405 Method Not Allowed, as if"},
		"broken":         {answer: says(500, "db_error"), want: "the server answers HTTP 500 Internal Server Error; see its log"},
		"unknown":        {answer: says(599, "secret text"), want: "the server answers HTTP 599; see its log"},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, "example.test.")
			s.answer = row.answer
			p, err := s.provide(strings.Replace(s.url, "//", "//proxy:basic-secret@", 1), "")
			if err != nil {
				t.Fatal(err)
			}
			_, err = p.Apply(t.Context(), dns01.Zone{}, one("x"))
			var refusal *dns01.RefusalError
			if isRefusal := errors.As(err, &refusal); isRefusal != (row.refusal != "") || isRefusal && refusal.Refusal != row.refusal {
				t.Errorf("got %#v, want refusal %q", err, row.refusal)
			}
			var setting *dns01.SettingError
			if err == nil || errors.As(err, &setting) != row.setting || !strings.Contains(err.Error(), row.want) {
				t.Fatalf("got %#v, want %s", err, row.want)
			}
			if row.refusal == dns01.Throttled && refusal.RetryAfter != 17*time.Second {
				t.Errorf("to be asked again after %v", refusal.RetryAfter)
			}
			if strings.Contains(err.Error(), "secret") {
				t.Errorf("it tells too much: %v", err)
			}
			if slices.Contains([]string{"refused", "throttled", "bad subdomain", "bad value", "redirect", "nothing there", "broken"}, name) {
				dns01test.Documented(t, "acmedns", err)
			}
		})
	}
}

func TestNetworkFailures(t *testing.T) {
	s := start(t, "example.test.")
	p, err := s.provide("http://127.0.0.1:1", "")
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Apply(t.Context(), dns01.Zone{}, one("x"))
	if _, ok := resolver.NetworkCause(err); !ok {
		t.Errorf("it is not known as the network's: %v", err)
	}
	dns01test.Documented(t, "acmedns", err)
}

// What something else has sent is not told.
func TestAnotherProtocol(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			if request, err := http.ReadRequest(bufio.NewReader(connection)); err == nil {
				_, _ = io.Copy(io.Discard, request.Body)
			}
			_, _ = connection.Write([]byte("220 secret banner\r\n"))
			_ = connection.Close()
		}
	}()
	s := start(t, "example.test.")
	p, err := s.provide("http://"+listener.Addr().String(), "")
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Apply(t.Context(), dns01.Zone{}, one("x"))
	if err == nil || strings.Contains(err.Error(), "secret") {
		t.Fatalf("got %v", err)
	}
	dns01test.Documented(t, "acmedns", err)
}

func FuzzParseAccounts(f *testing.F) {
	for _, seed := range []string{
		``, `null`, `[]`, `{}`, `{"a.test":null}`, `{"A.test.":{"username":"u","password":"p","subdomain":"s"},"a.test":{}}`,
		`{"":{"username":1}}`, `{" ":{}}`, `{"0 ..":{"username":"u"}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		byDomain, err := parseAccounts(data)
		if err != nil {
			return
		}
		all := accounts{byDomain: byDomain, origin: "here"}
		for domain, account := range byDomain {
			got, err := all.of(domain)
			isWhole := account.Username != "" && account.Password != "" && account.SubDomain != ""
			if isWhole != (err == nil) || got != account {
				t.Errorf("%q: got %v, %v, want %v", domain, got, err, account)
			}
		}
	})
}

func FuzzReason(f *testing.F) {
	for _, seed := range []string{`{"error": "bad_txt"}`, ``, `null`, `{"error":7}`, `[{}]`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		if got := reason(body); got != "" && !strings.Contains(string(body), "{") {
			t.Errorf("%q has the reason %q", body, got)
		}
	})
}
