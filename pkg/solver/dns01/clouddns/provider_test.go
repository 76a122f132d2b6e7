// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/api/dns/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	apex = "example.test."
	www  = "_acme-challenge.www.example.test."
	api  = "_acme-challenge.api.example.test."
)

func add(name, value string) dns01.Change {
	return dns01.Change{Record: dns01.Record{Name: name, Value: value, TTL: dns01.TTL}}
}

func remove(name, value string) dns01.Change {
	change := add(name, value)
	change.Remove = true
	return change
}

func TestSettings(t *testing.T) {
	s := start(t, apex)
	data := secrets(t, s.key)["google"]["key.json"]
	with := func(change func(map[string]any)) string {
		var file map[string]any
		if err := json.Unmarshal(data, &file); err != nil {
			t.Fatal(err)
		}
		change(file)
		return string(encode(t, file))
	}
	for name, row := range map[string]struct {
		change func(*acmev1.CloudDNSProvider)
		data   string
		want   string
	}{
		"no project":          {change: func(c *acmev1.CloudDNSProvider) { c.Project = "" }, want: "spec.solver.dns01.cloudDNS.project: is not set;"},
		"no ambient":          {change: func(c *acmev1.CloudDNSProvider) { c.ServiceAccount = nil }, want: "--issuer-ambient-credentials"},
		"not JSON":            {data: "AKIA", want: `serviceAccountSecretRef: key "key.json" of Secret "team/google" is not the key file`},
		"an array":            {data: "[]", want: "is not the key file"},
		"no type":             {data: "{}", want: `is of type "", but only`},
		"user":                {data: `{"type":"authorized_user","refresh_token":"x"}`, want: `is of type "authorized_user", but only`},
		"external account":    {data: `{"type":"external_account","token_url":"http://169.254.169.254/"}`, want: `is of type "external_account", but only`},
		"impersonated":        {data: `{"type":"impersonated_service_account"}`, want: `is of type "impersonated_service_account", but only`},
		"client secrets":      {data: `{"web":{"client_id":"x","redirect_uris":["https://x"]}}`, want: `is of type "", but only`},
		"nothing but type":    {data: `{"type":"service_account"}`, want: "is not the whole key file"},
		"no address":          {data: with(func(f map[string]any) { delete(f, "client_email") }), want: "is not the whole key file"},
		"address no text":     {data: with(func(f map[string]any) { f["client_email"] = 1 }), want: "is not the whole key file"},
		"broken key":          {data: with(func(f map[string]any) { f["private_key"] = f["private_key"].(string)[:200] }), want: "is not the whole key file"},
		"key without newline": {data: with(func(f map[string]any) { f["private_key"] = strings.ReplaceAll(f["private_key"].(string), "\n", "") }), want: "is not the whole key file"},
	} {
		t.Run(name, func(t *testing.T) {
			config := solver()
			if row.change != nil {
				row.change(config.CloudDNS)
			}
			access := s.access(false)
			access.Credentials = dns01.Credentials{Namespace: "team", Secrets: secretsOf(row.data)}
			_, err := Kind().Build(t.Context(), config, access)
			var setting *dns01.SettingError
			if !errors.As(err, &setting) || !strings.Contains(err.Error(), row.want) {
				t.Fatalf("got %v, want a SettingError with %s", err, row.want)
			}
			dns01test.Documented(t, "clouddns", err)
		})
	}
	if s.Requests() != 0 {
		t.Errorf("%d requests were made", s.Requests())
	}
}

// The zone that the solver names is used, and the list of zones is not asked for.
func TestNamedZone(t *testing.T) {
	s := start(t, apex, apex)
	config := solver()
	config.CloudDNS.HostedZoneName = "zone-1"
	p := mustProvide(t, s, config, false)
	if zones, err := p.Zones(t.Context()); !errors.Is(err, dns01.ErrZoneByDNS) || s.Requests() != 0 {
		t.Errorf("got %v, %v with %d requests", zones, err, s.Requests())
	}
	if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one")}); err != nil {
		t.Fatal(err)
	}
	if s.zones[0].values(www) != nil || !slices.Equal(s.zones[1].values(www), []string{"one"}) {
		t.Errorf("the zones have %v and %v", s.zones[0].values(www), s.zones[1].values(www))
	}
}

func TestChoose(t *testing.T) {
	managed := func(names ...string) (all []*dns.ManagedZone) {
		for i, name := range names {
			visibility, dnsName, _ := strings.Cut(name, " ")
			all = append(all, &dns.ManagedZone{Name: fmt.Sprint(i), DnsName: dnsName, Visibility: visibility})
		}
		return all
	}
	for name, row := range map[string]struct {
		all  []*dns.ManagedZone
		want string // DNS name and position
	}{
		"none":                             {},
		"no zone at all":                   {all: []*dns.ManagedZone{nil}},
		"public before private":            {all: managed("private a.test.", "public a.test."), want: "a.test. 1"},
		"the first public":                 {all: managed("private a.test.", "public a.test.", "public a.test."), want: "a.test. 1 a.test. 2"},
		"the first private, if none other": {all: managed("private a.test.", "private a.test."), want: "a.test. 0 a.test. 1"},
		"private inside of public":         {all: managed("private b.a.test.", "public a.test."), want: "a.test. 1"},
		"private around public":            {all: managed("private test.", "public a.test."), want: "a.test. 1 test. 0"},
		"private beside public":            {all: managed("private ba.test.", "public a.test."), want: "a.test. 1 ba.test. 0"},
		"no visibility is public":          {all: managed("private a.test.", " a.test."), want: "a.test. 1"},
		"capital letters":                  {all: managed("private A.Test.", "public a.tesT."), want: "a.test. 1"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, zone := range choose(row.all) {
				got = append(got, zone.Name, zone.ID)
			}
			if strings.Join(got, " ") != row.want {
				t.Errorf("got %q, want %s", got, row.want)
			}
		})
	}
}

// What happens all the time takes one request; only what others have done takes more.
func TestRequests(t *testing.T) {
	s := start(t, apex)
	p := mustProvide(t, s, solver(), false)
	zones, err := p.Zones(t.Context())
	if err != nil || len(zones) != 1 {
		t.Fatal(zones, err)
	}
	var many, gone []dns01.Change
	for i := range maxChanges {
		name := fmt.Sprintf("_acme-challenge.host%d.%s", i, apex)
		many, gone = append(many, add(name, "one")), append(gone, remove(name, "one"))
	}
	for _, row := range []struct {
		what    string
		put     string
		changes []dns01.Change
		want    int
	}{
		{"add", "", []dns01.Change{add(www, "one")}, 1},
		{"add again", "", []dns01.Change{add(www, "one")}, 2},
		{"add another", "", []dns01.Change{add(www, "two")}, 3},
		{"remove one of two", "", []dns01.Change{remove(www, "one")}, 3},
		{"remove the last", "", []dns01.Change{remove(www, "two")}, 1},
		{"remove what is not there", "", []dns01.Change{remove(www, "two")}, 2},
		{"replace", "", []dns01.Change{add(api, "old")}, 1},
		{"by another", "", []dns01.Change{remove(api, "old"), add(api, "new")}, 1},
		{"beside a stranger", www, []dns01.Change{add(www, "one")}, 3},
		{"a batch", "", many, 1},
		{"a batch goes", "", gone, 1},
	} {
		if row.put != "" {
			s.Put(row.put, "stranger")
		}
		before := s.Requests()
		if _, err := p.Apply(t.Context(), zones[0], row.changes); err != nil {
			t.Fatalf("%s: %v", row.what, err)
		}
		if made := s.Requests() - before; made != row.want {
			t.Errorf("%s: %d requests, want %d", row.what, made, row.want)
		}
	}
	if got := s.zones[0].sets[www]; got.Ttl != 300 || len(got.Rrdatas) != 2 {
		t.Errorf("the stranger's record set has become %+v", got)
	}
}

// Somebody else writes between reading and writing.
func TestConflicts(t *testing.T) {
	for times, want := range map[int]bool{1: true, 2: true, 3: false} {
		s := start(t, apex)
		p := mustProvide(t, s, solver(), false)
		left := times
		s.before = func() {
			if left--; left >= 0 {
				s.Put(www, fmt.Sprint("stranger", left))
			}
		}
		_, err := p.Apply(t.Context(), dns01.Zone{Name: apex, ID: "zone-0"}, []dns01.Change{add(www, "one")})
		if (err == nil) != want {
			t.Errorf("after %d conflicts: %v", times, err)
		}
		if has := slices.Contains(s.Values(www), "one"); has != want {
			t.Errorf("after %d conflicts there are %q", times, s.Values(www))
		}
		for i := range times {
			if !slices.Contains(s.Values(www), fmt.Sprint("stranger", i)) {
				t.Errorf("after %d conflicts there are %q", times, s.Values(www))
			}
		}
		if err != nil {
			dns01test.Documented(t, "clouddns", err)
		}
	}
}

func TestRoutingPolicyStays(t *testing.T) {
	s := start(t, apex)
	p := mustProvide(t, s, solver(), false)
	set := &dns.ResourceRecordSet{Name: www, Type: "TXT", Ttl: 60, RoutingPolicy: &dns.RRSetRoutingPolicy{}}
	s.zones[0].sets[www] = set
	_, err := p.Apply(t.Context(), dns01.Zone{ID: "zone-0"}, []dns01.Change{add(www, "one")})
	if err == nil || s.zones[0].sets[www] != set {
		t.Fatalf("%v; it has become %+v", err, s.zones[0].sets[www])
	}
	_, rest, _ := strings.Cut(err.Error(), `project "dns-project": `)
	dns01test.Documented(t, "clouddns", errors.New(rest))
}

// What Google may answer, and what is made of it.
func TestErrors(t *testing.T) {
	legacy := func(code int, reason, message string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "17")
			fail(w, code, reason, message)
		}
	}
	plain := func(code int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(code)
			_, _ = io.WriteString(w, body)
		}
	}
	for name, row := range map[string]struct {
		answer  http.HandlerFunc
		refusal dns01.Refusal
		want    string
	}{
		"throttled":          {legacy(403, "rateLimitExceeded", "Rate Limit Exceeded"), dns01.Throttled, `"Rate Limit Exceeded"; if that lasts`},
		"throttled user":     {legacy(403, "userRateLimitExceeded", "User Rate Limit Exceeded"), dns01.Throttled, "if that lasts"},
		"quota":              {legacy(403, "quotaExceeded", "Quota exceeded"), dns01.Throttled, "if that lasts"},
		"throttled, newer":   {legacy(429, "", "Quota exceeded for quota metric"), dns01.Throttled, "if that lasts"},
		"forbidden":          {legacy(403, "forbidden", "Forbidden"), dns01.Forbidden, `has the role roles/dns.admin in project "dns-project"`},
		"API off":            {legacy(403, "accessNotConfigured", "Cloud DNS API has not been used"), dns01.Forbidden, "the Cloud DNS API is enabled"},
		"no reason":          {plain(403, `{"error":{"code":403,"errors":[{}]}}`), dns01.Forbidden, `Google says "HTTP 403 Forbidden"`},
		"token not accepted": {legacy(401, "authError", "Request had invalid authentication credentials."), dns01.Unauthenticated, "check the service account"},
		"no such zone":       {legacy(404, "notFound", "The 'parameters.managedZone' resource named 'x' does not exist."), "", "; check project and hostedZoneName"},
		"wrong name":         {legacy(400, "invalid", "Invalid value for 'entity.change.additions[0].name'"), "", "; check that the zone holds the name"},
		"too much":           {legacy(413, "tooLarge", strings.Repeat("long ", 100)), "", "long long …"},
		"broken":             {plain(503, "<html>"), "", "Google answers HTTP 503 Service Unavailable"},
		"not modified":       {plain(304, ""), "", "HTTP 304"},
		"redirected": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://example.org/", http.StatusTemporaryRedirect)
		}, "", "HTTP 307"},
		"not JSON": {plain(200, "<html>"), "", "invalid character"},
		"null":     {plain(200, "null"), "", "the answer is empty"},
		"nothing":  {plain(200, ""), "", "unexpected end of JSON input"},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.answer = row.answer
			p := mustProvide(t, s, solver(), false).(*Provider)
			_, zonesErr := p.Zones(t.Context())
			_, applyErr := p.Apply(t.Context(), dns01.Zone{ID: "zone-0"}, []dns01.Change{add(www, "one")})
			_, syncErr := p.InSync(t.Context(), "zone-0/7")
			if len(s.hosts) != 2 {
				t.Errorf("asked %v", s.hosts)
			}
			for _, err := range []error{zonesErr, applyErr, syncErr} {
				var refusal *dns01.RefusalError
				if isRefusal := errors.As(err, &refusal); isRefusal != (row.refusal != "") || isRefusal && refusal.Refusal != row.refusal {
					t.Errorf("got %#v, want refusal %q", err, row.refusal)
				}
				if err == nil || !strings.Contains(err.Error(), row.want) {
					t.Errorf("got %v, want %s", err, row.want)
				}
				if row.refusal == dns01.Throttled && refusal.RetryAfter != 17*time.Second {
					t.Errorf("to be asked again after %v", refusal.RetryAfter)
				}
				if strings.Contains(row.want, ";") {
					dns01test.Documented(t, "clouddns", err)
				}
			}
		})
	}
}

// Lists may have holes, and answers what was not asked for.
func TestOddAnswers(t *testing.T) {
	s := start(t, apex)
	p := mustProvide(t, s, solver(), false)
	odd := `{"rrsets":[null,{"name":"other.","type":"TXT","rrdatas":["\"one\""]},{"name":"` + www + `","type":"A"}],"managedZones":[null]}`
	s.answer = func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			fail(w, http.StatusConflict, "alreadyExists", "already exists")
			return
		}
		_, _ = io.WriteString(w, odd)
	}
	if zones, err := p.Zones(t.Context()); err != nil || len(zones) != 0 {
		t.Errorf("got %v, %v", zones, err)
	}
	if _, err := p.Apply(t.Context(), dns01.Zone{ID: "zone-0"}, []dns01.Change{add(www, "one")}); err == nil || !strings.Contains(err.Error(), "already exists") {
		t.Errorf("got %v", err)
	}
}

// What did not come from Google must be known as that: a batch is not tried in halves for it.
func TestNetworkFailures(t *testing.T) {
	s := start(t, apex)
	for _, token := range []bool{false, true} {
		p := mustProvide(t, s, solver(), false)
		if !token {
			if _, err := p.Zones(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		url := s.url
		s.url = "http://127.0.0.1:1"
		_, err := p.Apply(t.Context(), dns01.Zone{ID: "zone-0"}, []dns01.Change{add(www, "one")})
		if _, ok := resolver.NetworkCause(err); !ok || !strings.HasSuffix(err.Error(), ": connection refused") {
			t.Errorf("got %v", err)
		}
		if got := strings.HasPrefix(fmt.Sprint(err), "requesting a token for the service account"); got != token {
			t.Errorf("got %v", err)
		}
		s.url = url
	}
}

func TestInSync(t *testing.T) {
	s := start(t, apex)
	p := mustProvide(t, s, solver(), false)
	receipt, err := p.Apply(t.Context(), dns01.Zone{ID: "zone-0"}, []dns01.Change{add(www, "one")})
	if err != nil || receipt != "zone-0/1" {
		t.Fatalf("receipt %q, %v", receipt, err)
	}
	for _, want := range []bool{false, true} {
		if got, err := p.(dns01.Syncer).InSync(t.Context(), receipt); err != nil || got != want {
			t.Errorf("got %t, %v, want %t", got, err, want)
		}
	}
	if receipt, err := p.Apply(t.Context(), dns01.Zone{ID: "zone-0"}, []dns01.Change{add(www, "one")}); err != nil || receipt != "" {
		t.Errorf("what is there has receipt %q, %v", receipt, err)
	}
	for _, unknown := range []string{"zone-0/99", "zone-0/", "", "/"} {
		if ok, err := p.(dns01.Syncer).InSync(t.Context(), unknown); ok || err == nil {
			t.Errorf("%q: %t, %v", unknown, ok, err)
		}
	}
}

func TestManyUseOneToken(t *testing.T) {
	s := start(t, apex)
	p := mustProvide(t, s, solver(), false)
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			if _, err := p.Zones(context.Background()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if got := s.asked(tokenHost); got != 1 {
		t.Errorf("%d tokens were requested", got)
	}
}
