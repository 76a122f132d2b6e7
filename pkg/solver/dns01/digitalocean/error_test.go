// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// page is what users read about errors.
const page = "../../../../docs/dns01/digitalocean.md"

func TestErrors(t *testing.T) {
	docs, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for name, row := range map[string]struct {
		status  int
		body    string
		refusal dns01.Refusal
		text    string // after the beginning
		isRare  bool   // too rare for the page
	}{
		"throttled": {
			429, `{"id":"too_many_requests","message":"API rate limit exceeded."}`, dns01.Throttled,
			`DigitalOcean says "API rate limit exceeded."; if that lasts, find out what else uses the token`, false,
		},
		"unknown token": {
			401, `{"id":"Unauthorized","message":"Unable to authenticate you","request_id":"0815"}`, dns01.Unauthenticated,
			`DigitalOcean says "Unable to authenticate you"; check the token of tokenSecretRef`, false,
		},
		"forbidden": {
			403, `{"id":"Forbidden","message":"You are not authorized to perform this operation"}`, dns01.Forbidden,
			`DigitalOcean says "You are not authorized to perform this operation"; check that the token of tokenSecretRef has the scopes domain:read, domain:create and domain:delete`, false,
		},
		"forbidden, by a proxy": {
			403, "\n<html>Ray ID: 8f1</html>", dns01.Forbidden,
			`DigitalOcean says "HTTP 403 Forbidden"; check that the token of tokenSecretRef has the scopes domain:read, domain:create and domain:delete`, true,
		},
		"no such domain": {
			404, `{"id":"not_found","message":"The resource you were accessing could not be found."}`, "",
			`DigitalOcean says "The resource you were accessing could not be found."`, false,
		},
		"no reason":    {422, ``, "", `DigitalOcean says "HTTP 422 Unprocessable Entity"`, true},
		"a long story": {422, `{"message":"` + strings.Repeat("é ", 99) + `"}`, "", fmt.Sprintf("DigitalOcean says %q", strings.Repeat("é ", 66)+"é…"), true},
		"broken":       {503, `{"id":"server_error","message":"Unexpected error 0815"}`, "", `DigitalOcean answers HTTP 503 Service Unavailable`, false},
		"no JSON":      {200, `<html>`, "", "invalid character '<' looking for beginning of value", true},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.answer = func(w http.ResponseWriter, _ *http.Request) bool {
				w.Header().Set("Retry-After", "300")
				w.WriteHeader(row.status)
				fmt.Fprint(w, row.body)
				return true
			}
			_, err := mustProvide(t, s).Apply(t.Context(), theZone(), []dns01.Change{remove(www, "a")})
			var partly *dns01.PartialError
			if errors.As(err, &partly) {
				err = partly.Errs[0]
			}
			if want := `reading TXT records of "_acme-challenge.www.example.com." in domain "example.com.": ` + row.text; err == nil || err.Error() != want {
				t.Fatalf("got  %v\nwant %s", err, want)
			}
			var refusal *dns01.RefusalError
			if errors.As(err, &refusal) != (row.refusal != "") || row.refusal != "" && (refusal.Refusal != row.refusal) {
				t.Errorf("the refusal is %+v", refusal)
			}
			if row.refusal == dns01.Throttled && refusal.RetryAfter != 5*time.Minute {
				t.Errorf("again after %s", refusal.RetryAfter)
			}
			if !row.isRare && !strings.Contains(string(docs), row.text) {
				t.Errorf("%s does not have: %s", page, row.text)
			}
			if len(s.take()) != 1 {
				t.Error("there was more than one request")
			}
		})
	}
}

type broken struct{ err error }

func (b broken) RoundTrip(*http.Request) (*http.Response, error) { return nil, b.err }

// A failure of the network is told apart from others by whoever makes batches.
func TestNoAnswer(t *testing.T) {
	transport := broken{fmt.Errorf("dialling 192.0.2.1 from port 45678: %w", syscall.ECONNREFUSED)}
	_, err := mustProvide(t, transport).Zones(t.Context())
	if _, isNetwork := resolver.NetworkCause(err); !isNetwork || err.Error() != "listing domains: connection refused" {
		t.Error(err)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	for _, row := range []struct {
		after, reset string
		want         time.Duration
	}{
		{"", "", 0},
		{"17", "", 17 * time.Second},
		{"17", "1700000099", 17 * time.Second},
		{"", "1700000099", 99 * time.Second},
		{"soon", "1700000099", 99 * time.Second},
		{"", "1600000000", 0},
		{"", "later", 0},
		{"-1", "-1", 0},
		{"99999999999", "99999999999999999999", 0},
	} {
		header := http.Header{}
		header.Set("Retry-After", row.after)
		header.Set("RateLimit-Reset", row.reset)
		if got := retryAfter(header, now); got != row.want {
			t.Errorf("%+v: %s", row, got)
		}
	}
}
