// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

func TestAnswers(t *testing.T) {
	const doing = `changing TXT records at "_acme-challenge.www" of zone "example.test": `
	answer := func(code int, reason, message string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "23")
			fail(w, code, reason, message)
		}
	}
	text := func(code int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { http.Error(w, body, code) }
	}
	for name, row := range map[string]struct {
		change  func(*acmev1.AzureDNSProvider)
		answer  http.HandlerFunc
		refusal dns01.Refusal
		want    string
	}{
		"no group": {change: func(c *acmev1.AzureDNSProvider) { c.ResourceGroupName = "none" },
			want: doing + `Azure says "ResourceGroupNotFound: Resource group 'none' could not be found"; check that zone "example.test" is in resource group "none" of subscription "` + subscriptionID + `", and zoneType`},
		"no subscription": {change: func(c *acmev1.AzureDNSProvider) { c.SubscriptionID = "none" },
			want: doing + `Azure says "SubscriptionNotFound: The subscription 'none' could not be found"; check that`},
		"no such zone": {change: func(c *acmev1.AzureDNSProvider) { c.ZoneType = "AzurePrivateZone" },
			answer: answer(404, "ParentResourceNotFound", "Failed to perform 'write' on resource(s) of type 'privateDnsZones/TXT', because the parent resource could not be found."),
			want:   doing + `Azure says "ParentResourceNotFound: Failed to perform`},
		"forbidden":       {answer: answer(403, "AuthorizationFailed", "The client may not."), refusal: dns01.Forbidden, want: `Azure says "AuthorizationFailed: The client may not"; check that the application "` + clientID + `" has the role "DNS Zone Contributor" on the zone`},
		"unauthenticated": {answer: answer(401, "ExpiredAuthenticationToken", "The access token expiry UTC time '1/2/2026 3:04:05 AM' is earlier than current UTC time '1/2/2026 13:04:05 AM'."), refusal: dns01.Unauthenticated, want: doing + `Azure says "ExpiredAuthenticationToken"; check clientID`},
		"throttled":       {answer: answer(429, "TooManyRequests", "in 23 seconds"), refusal: dns01.Throttled, want: doing + "Azure is asked too often; all"},
		"broken":          {answer: answer(500, "InternalServerError", "id 7"), want: doing + "Azure answers HTTP 500 Internal Server Error"},
		"locked":          {answer: answer(409, "ScopeLocked", "The scope cannot perform write operation because following scope(s) are locked."), want: doing + `Azure says "ScopeLocked: The scope cannot`},
		"CNAME":           {answer: answer(400, "BadRequest", "The record could not be created because a CNAME record with the same name already exists in this zone."), want: `Azure says "BadRequest: The record could not be created because a CNAME`},
		"without message": {answer: answer(400, "Odd", ""), want: doing + `Azure says "Odd"`},
		"without envelope": {answer: func(w http.ResponseWriter, _ *http.Request) {
			reply(w, 400, map[string]string{"code": "Odd", "message": "Really."})
		}, want: doing + `Azure says "Odd: Really"`},
		"of other types": {answer: func(w http.ResponseWriter, _ *http.Request) { reply(w, 400, map[string]any{"error": []int{1}}) }, want: doing + `Azure says "HTTP 400 Bad Request"`},
		"not JSON":       {answer: text(400, "<html>"), want: doing + `Azure says "HTTP 400 Bad Request"`},
		"redirected":     {answer: http.RedirectHandler("https://elsewhere.test/", http.StatusTemporaryRedirect).ServeHTTP, want: doing + `Azure says "HTTP 307 Temporary Redirect"`},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.answer = row.answer
			config := s.solver()
			if row.change != nil {
				row.change(config.AzureDNS)
			}
			err := write(t, mustProvide(t, s, config, false))
			checkRefusal(t, err, row.refusal, row.want, 23*time.Second)
			if s.asked()["elsewhere.test"] != 0 {
				t.Errorf("asked %v", s.asked())
			}
			dns01test.Documented(t, "azuredns", err)
		})
	}
}

// What is not a record set is not taken for one that is empty, and not overwritten.
func TestHalfAnswers(t *testing.T) {
	for _, isPrivate := range []bool{false, true} {
		for body, want := range map[string]string{
			"null": "the answer is not a record set", "{}": "the answer is not a record set",
			`{"etag":"x"}`: "the answer is not a record set", `{"etag":"","properties":{}}`: "the answer is not a record set",
			"[]": "unmarshalling type", "": "the answer is not a record set", `{"etag":1}`: "unmarshalling type",
		} {
			s := start(t, apex)
			s.isPrivate = isPrivate
			s.answer = func(w http.ResponseWriter, r *http.Request) {
				if r.Method != http.MethodGet {
					t.Errorf("%s: %s", body, r.Method)
				}
				_, _ = w.Write([]byte(body))
			}
			_, err := mustProvide(t, s, s.solver(), false).Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{remove(www, "one"), add(www, "two")})
			if err == nil || !strings.Contains(err.Error(), `reading TXT records at "_acme-challenge.www" of zone "example.test": `+want) {
				t.Errorf("%s: got %v", body, err)
				continue
			}
			dns01test.Documented(t, "azuredns", err)
		}
	}
}

// Where there is nothing at all, records may be null, and so may their parts.
func TestNullRecords(t *testing.T) {
	for _, isPrivate := range []bool{false, true} {
		s := start(t, apex)
		s.isPrivate = isPrivate
		s.answer = func(w http.ResponseWriter, r *http.Request) {
			_, _ = w.Write([]byte(`{"etag":"x","properties":{"TXTRecords":[null,{"value":[null]}],"txtRecords":[null,{"value":[null]}]}}`))
		}
		if _, err := mustProvide(t, s, s.solver(), false).Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{remove(www, "one")}); err != nil {
			t.Error(err)
		}
	}
}

// A zone that is not there is told from a record set that is not there.
func TestRemovingFromNoZone(t *testing.T) {
	s := start(t, apex)
	config := s.solver()
	config.AzureDNS.ResourceGroupName = "none"
	_, err := mustProvide(t, s, config, false).Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{remove(www, "one")})
	if err == nil || !strings.Contains(err.Error(), "ResourceGroupNotFound") {
		t.Fatalf("got %v", err)
	}
	dns01test.Documented(t, "azuredns", err)
}

// Failures of the network can be told from others, also while a token is requested.
func TestNetworkFailures(t *testing.T) {
	for name, deaf := range map[string]string{"login": loginHost, "API": apiHost} {
		s := start(t, apex)
		access := dns01.Access{HTTP: &http.Client{Transport: lines{s, deaf}}}
		access.Credentials = dns01.Credentials{Namespace: "team", Secrets: dns01test.Secrets{"team/azure": s.secrets()["azure"]}}
		p, err := Kind().Build(t.Context(), s.solver(), access)
		if err != nil {
			t.Fatal(err)
		}
		_, err = p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one")})
		if cause, ok := resolver.NetworkCause(err); !ok || cause != "connection refused" || !strings.HasSuffix(err.Error(), ": connection refused") {
			t.Errorf("%s: got %v", name, err)
		}
		dns01test.Documented(t, "azuredns", err)
	}
}

// lines lead to the fake, but one is cut.
type lines struct {
	*service
	deaf string
}

func (l lines) RoundTrip(request *http.Request) (*http.Response, error) {
	if request.URL.Host == l.deaf {
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: os.NewSyscallError("connect", syscall.ECONNREFUSED)}
	}
	return l.service.RoundTrip(request)
}
