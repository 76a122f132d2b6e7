// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

// What AWS may answer, and what is made of it.
func TestErrors(t *testing.T) {
	plain := func(code int, body string) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "17")
			w.Header().Set("X-Amzn-Requestid", "moving")
			w.WriteHeader(code)
			_, _ = w.Write([]byte(body))
		})
	}
	denied := "User: arn:aws:iam::123456789012:user/dns is not authorized to perform: route53:Something on resource: arn:aws:route53:::hostedzone/Z1 because no identity-based policy allows it" + strings.Repeat(" and more", 20)
	for name, row := range map[string]struct {
		answer  http.Handler
		refusal dns01.Refusal
		want    string
	}{
		"throttled":         {failing(400, "Throttling", "Rate exceeded"), dns01.Throttled, `AWS says "Rate exceeded"; others of`},
		"prior":             {failing(400, "PriorRequestNotComplete", "The request was rejected because Route 53 was still processing a prior request."), dns01.Throttled, "; others of"},
		"too many":          {plain(429, "<html>"), dns01.Throttled, `AWS says "HTTP 429 Too Many Requests"; others of`},
		"denied":            {failing(403, "AccessDenied", denied), dns01.Forbidden, `and more a…"; give the access key of secretAccessKeySecretRef the permission route53:`},
		"denied by others":  {plain(403, "<html>"), dns01.Forbidden, `AWS says "HTTP 403 Forbidden"; give`},
		"unknown key":       {failing(403, "InvalidClientTokenId", "The security token included in the request is invalid."), dns01.Unauthenticated, "(InvalidClientTokenId); check the access key"},
		"wrong key":         {failing(403, "SignatureDoesNotMatch", "The request signature we calculated at 20260101T000000Z"), dns01.Unauthenticated, "(SignatureDoesNotMatch); check the access key"},
		"expired":           {failing(403, "ExpiredToken", "The security token included in the request is expired"), dns01.Unauthenticated, "(ExpiredToken); check"},
		"nobody":            {plain(401, ""), dns01.Unauthenticated, "(HTTP 401 Unauthorized); check"},
		"clock is late":     {failing(403, "SignatureDoesNotMatch", "Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z"), dns01.Unauthenticated, "AWS says that the clock is wrong; set the clock"},
		"clock is early":    {failing(403, "InvalidSignatureException", "Signature not yet current: 20260101T001000Z is still later"), dns01.Unauthenticated, "set the clock"},
		"clock, other code": {failing(400, "RequestExpired", "Request has expired."), dns01.Unauthenticated, "set the clock"},
		"no such zone":      {failing(404, "NoSuchHostedZone", "No hosted zone found with ID: Z1"), "", `AWS says "No hosted zone found with ID: Z1"; check hostedZoneID`},
		"input":             {failing(400, "InvalidInput", "Invalid request"), "", `AWS says "Invalid request"`},
		"code only":         {failing(400, "InvalidInput", ""), "", `AWS says "InvalidInput"`},
		"broken":            {failing(500, "InternalFailure", "moving"), "", "AWS answers HTTP 500 Internal Server Error"},
		"unavailable":       {plain(503, "<html>"), "", "AWS answers HTTP 503 Service Unavailable"},
		"redirected":        {plain(304, ""), "", "HTTP 304"},
		"not found":         {plain(404, "{}"), "", `AWS says "HTTP 404 Not Found"`},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, route53test.Options{})
			b.Intercept(row.answer)
			p := mustBuild(t, solver(), b.access())
			_, zonesErr := p.Zones(t.Context())
			_, applyErr := p.Apply(t.Context(), dns01.Zone{ID: "Z1"}, []dns01.Change{add(www, "one")})
			_, syncErr := p.InSync(t.Context(), "C1")
			for _, err := range []error{zonesErr, applyErr, syncErr} {
				var refusal *dns01.RefusalError
				if isRefusal := errors.As(err, &refusal); isRefusal != (row.refusal != "") || isRefusal && refusal.Refusal != row.refusal {
					t.Errorf("got %#v, want refusal %q", err, row.refusal)
				}
				if err == nil || !strings.Contains(err.Error(), row.want) || strings.Contains(err.Error(), "moving") {
					t.Fatalf("got %v, want %s", err, row.want)
				}
				if name == "too many" && refusal.RetryAfter != 17*time.Second {
					t.Errorf("to be asked again after %v", refusal.RetryAfter)
				}
				dns01test.Documented(t, "route53", err)
			}
		})
	}
}

// What did not come from AWS must be known as that: a batch is not tried in halves for it.
func TestNetworkFailures(t *testing.T) {
	b := start(t, route53test.Options{})
	b.url = "http://127.0.0.1:1"
	withRole := solver()
	withRole.Route53.Role = role
	for want, p := range map[string]*Provider{
		`changing hosted zone "Z1": `:   mustBuild(t, solver(), b.access()),
		`assuming role "` + role + `" `: mustBuild(t, withRole, b.access()),
	} {
		_, err := p.Apply(t.Context(), dns01.Zone{ID: "Z1"}, []dns01.Change{add(www, "one")})
		if _, ok := resolver.NetworkCause(err); !ok || !strings.HasSuffix(err.Error(), ": connection refused") || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("got %v", err)
		}
		dns01test.Documented(t, "route53", err)
	}
}
