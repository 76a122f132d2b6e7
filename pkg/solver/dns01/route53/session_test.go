// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

const token = "dns for sts.amazonaws.com"

func roleOptions() route53test.Options {
	return route53test.Options{Zones: []string{apex}, Roles: []string{role}, Token: token}
}

// Which endpoints are asked, and for which region requests are signed.
func TestEndpoints(t *testing.T) {
	for name, row := range map[string]struct {
		region, role string
		isAmbient    bool
		env          map[string]string
		want         []string
	}{
		"no region":                {want: []string{"route53.amazonaws.com us-east-1"}},
		"a region":                 {region: "eu-west-1", want: []string{"route53.amazonaws.com us-east-1"}},
		"China":                    {region: "cn-north-1", want: []string{"route53.amazonaws.com.cn cn-northwest-1"}},
		"role":                     {role: role, want: []string{"sts.amazonaws.com us-east-1", "route53.amazonaws.com us-east-1"}},
		"role, region":             {role: role, region: "eu-west-1", want: []string{"sts.eu-west-1.amazonaws.com eu-west-1", "route53.amazonaws.com us-east-1"}},
		"environment's region":     {role: role, env: map[string]string{"AWS_REGION": "cn-north-1"}, want: []string{"sts.amazonaws.com us-east-1", "route53.amazonaws.com us-east-1"}},
		"endpoint of Route 53":     {role: role, env: map[string]string{"AWS_ENDPOINT_URL_ROUTE_53": "http://lab.test"}, want: []string{"sts.amazonaws.com us-east-1", "lab.test us-east-1"}},
		"endpoint of STS":          {role: role, env: map[string]string{"AWS_ENDPOINT_URL_STS": "http://lab.test"}, want: []string{"lab.test aws-global", "route53.amazonaws.com us-east-1"}},
		"endpoint of all":          {role: role, env: map[string]string{"AWS_ENDPOINT_URL": "http://lab.test"}, want: []string{"lab.test aws-global", "lab.test us-east-1"}},
		"endpoints ignored":        {env: map[string]string{"AWS_ENDPOINT_URL": "http://lab.test", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"}, want: []string{"route53.amazonaws.com us-east-1"}},
		"ambient":                  {isAmbient: true, want: []string{"route53.amazonaws.com us-east-1"}},
		"ambient, region":          {isAmbient: true, role: role, region: "eu-west-1", want: []string{"sts.eu-west-1.amazonaws.com eu-west-1", "route53.amazonaws.com us-east-1"}},
		"ambient, both regions":    {isAmbient: true, role: role, region: "eu-west-1", env: map[string]string{"AWS_REGION": "eu-west-2"}, want: []string{"sts.eu-west-2.amazonaws.com eu-west-2", "route53.amazonaws.com us-east-1"}},
		"ambient, default region":  {isAmbient: true, role: role, region: "eu-west-1", env: map[string]string{"AWS_DEFAULT_REGION": "eu-west-2"}, want: []string{"sts.eu-west-2.amazonaws.com eu-west-2", "route53.amazonaws.com us-east-1"}},
		"ambient, endpoint of all": {isAmbient: true, role: role, env: map[string]string{"AWS_ENDPOINT_URL": "http://lab.test"}, want: []string{"lab.test aws-global", "lab.test us-east-1"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, roleOptions())
			for variable, value := range row.env {
				t.Setenv(variable, value)
			}
			config, access := solver(), b.access()
			if row.isAmbient {
				t.Setenv("AWS_ACCESS_KEY_ID", firstKey().ID)
				t.Setenv("AWS_SECRET_ACCESS_KEY", firstKey().Secret)
				config, access.Ambient = &acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{}}, true
			}
			config.Route53.Region, config.Route53.Role = row.region, row.role
			zoneOf(t, mustBuild(t, config, access))
			for _, want := range row.want {
				if b.asked(want) == 0 {
					t.Errorf("asked %v, want %s", b.seen, want)
				}
			}
			if len(b.seen) != len(row.want) {
				t.Errorf("asked %v", b.seen)
			}
		})
	}
}

// Without permission nothing around the process gives or keeps credentials.
func TestEnvironmentHasNoInfluence(t *testing.T) {
	b := start(t, roleOptions())
	home := t.TempDir()
	write(t, filepath.Join(home, ".aws", "credentials"), "[default]\naws_access_key_id = AKIAOTHER\naws_secret_access_key = other\n")
	write(t, filepath.Join(home, ".aws", "config"), "[this is broken")
	for variable, value := range map[string]string{
		"HOME": home, "AWS_ACCESS_KEY_ID": "AKIAOTHER", "AWS_SECRET_ACCESS_KEY": "other", "AWS_SESSION_TOKEN": "other", "AWS_PROFILE": "none",
		"AWS_WEB_IDENTITY_TOKEN_FILE": "/none", "AWS_ROLE_ARN": "arn:other", "AWS_CA_BUNDLE": "/none", "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/",
	} {
		t.Setenv(variable, value)
	}
	withRole, withAuth := solver(), &acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{Role: role, Auth: webIdentity()}}
	withRole.Route53.Role = role
	for _, config := range []*acmev1.DNS01Solver{solver(), withRole, withAuth} {
		zoneOf(t, mustBuild(t, config, b.access()))
	}
	for where := range b.seen {
		if host, _, _ := strings.Cut(where, " "); host != "route53.amazonaws.com" && host != "sts.amazonaws.com" {
			t.Errorf("asked %s", where)
		}
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A role is assumed once, by whom the solver says, and again before its credentials expire.
func TestRoles(t *testing.T) {
	byKey := acmev1.Route53Provider{AccessKeyID: " " + firstKey().ID + "\n", SecretAccessKey: *selector("secret"), Role: role}
	both := byKey
	both.Auth = webIdentity()
	for name, row := range map[string]struct {
		settings acmev1.Route53Provider
		token    string
		lifetime time.Duration
		want     []route53test.Assumed
	}{
		"access key":        {settings: byKey, want: []route53test.Assumed{{Role: role, Session: sessionName}}},
		"web identity":      {acmev1.Route53Provider{Role: role, Auth: webIdentity()}, token, 0, []route53test.Assumed{{Role: role, Session: sessionName, Token: token}}},
		"audiences":         {acmev1.Route53Provider{Role: role, Auth: webIdentity("a", "b")}, "dns for a,b", 0, []route53test.Assumed{{Role: role, Session: sessionName, Token: "dns for a,b"}}},
		"both":              {both, token, 0, []route53test.Assumed{{Role: role, Session: sessionName, Token: token}}},
		"expired":           {byKey, "", expiryWindow / 2, []route53test.Assumed{{Role: role, Session: sessionName}, {Role: role, Session: sessionName}}},
		"identity, expired": {acmev1.Route53Provider{Role: role, Auth: webIdentity()}, token, expiryWindow / 2, []route53test.Assumed{{Role: role, Session: sessionName, Token: token}, {Role: role, Session: sessionName, Token: token}}},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, route53test.Options{Zones: []string{apex}, Roles: []string{role}, Token: row.token, Lifetime: row.lifetime})
			p := mustBuild(t, &acmev1.DNS01Solver{Route53: &row.settings}, b.access())
			for range 2 {
				zoneOf(t, p)
			}
			if !slices.Equal(b.Assumed(), row.want) {
				t.Errorf("assumed %v", b.Assumed())
			}
		})
	}
}

func TestManyUseOneSession(t *testing.T) {
	b := start(t, roleOptions())
	p := mustBuild(t, &acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{Role: role, Auth: webIdentity()}}, b.access())
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			if _, err := p.Zones(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if len(b.Assumed()) != 1 {
		t.Errorf("assumed %v", b.Assumed())
	}
}

// Whoever gets no credentials may do nothing, and is told why.
func TestNoCredentials(t *testing.T) {
	b := start(t, roleOptions())
	errToken := errors.New(`requesting a token of ServiceAccount "team/dns": it is forbidden; give the controller the right to create serviceaccounts/token`)
	withRole := func(arn string) *acmev1.DNS01Solver {
		config := solver()
		config.Route53.Role = arn
		return config
	}
	withAuth := func(arn, audience string) *acmev1.DNS01Solver {
		return &acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{Role: arn, Auth: webIdentity(audience)}}
	}
	for name, row := range map[string]struct {
		config  *acmev1.DNS01Solver
		answer  http.Handler
		token   error
		refusal dns01.Refusal
		want    string
	}{
		"role denied":      {config: withRole("arn:aws:iam::1:role/other"), refusal: dns01.Unauthenticated, want: `assuming role "arn:aws:iam::1:role/other" with the access key of secretAccessKeySecretRef: AWS says "User is not authorized`},
		"auth denied":      {config: withAuth("arn:aws:iam::1:role/other", "sts.amazonaws.com"), refusal: dns01.Unauthenticated, want: `assuming role "arn:aws:iam::1:role/other" with a token of ServiceAccount "team/dns": AWS says "User is not`},
		"token denied":     {config: withAuth(role, "other"), refusal: dns01.Unauthenticated, want: `AWS says "No OpenIDConnect provider found`},
		"no token":         {config: withAuth(role, "other"), token: errToken, want: errToken.Error()},
		"throttled":        {config: withRole(role), answer: failing(400, "Throttling", "Rate exceeded"), refusal: dns01.Throttled, want: "others of the AWS account share its limits"},
		"broken":           {config: withRole(role), answer: failing(503, "ServiceUnavailable", "id 7"), want: "AWS answers HTTP 503 Service Unavailable"},
		"clock":            {config: withRole(role), answer: failing(403, "SignatureDoesNotMatch", "Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z"), refusal: dns01.Unauthenticated, want: "set the clock"},
		"empty":            {config: withRole(role), answer: http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}), want: "assuming role"},
		"no credentials":   {config: withRole(role), answer: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<R><AssumeRoleResult/></R>") }), want: "response did not contain credentials"},
		"odd role session": {config: withAuth(role, "x"), answer: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<R><X/></R>") }), want: "AssumeRoleWithWebIdentityResult node not found"},
	} {
		t.Run(name, func(t *testing.T) {
			b.Intercept(row.answer)
			access := b.access()
			if row.token != nil {
				access.Token = func(context.Context, string, []string) (string, time.Time, error) { return "", time.Time{}, row.token }
			}
			p := mustBuild(t, row.config, access)
			before := b.Calls()
			_, err := p.Apply(t.Context(), dns01.Zone{ID: "Z1"}, []dns01.Change{add(www, "one")})
			var refusal *dns01.RefusalError
			if isRefusal := errors.As(err, &refusal); isRefusal != (row.refusal != "") || isRefusal && refusal.Refusal != row.refusal {
				t.Errorf("got %#v, want refusal %q", err, row.refusal)
			}
			if err == nil || !strings.Contains(err.Error(), row.want) {
				t.Fatalf("got %v, want %s", err, row.want)
			}
			if b.Calls() != before {
				t.Error("Route 53 was asked")
			}
			if row.refusal != "" {
				dns01test.Documented(t, "route53", err)
			}
		})
	}
}

func ambientSolver() *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{}}
}

func ambientAccess(b *bed) dns01.Access {
	access := b.access()
	access.Ambient = true
	return access
}

// A pod with a role of its own, by a token that is mounted into it.
func TestAmbientWebIdentity(t *testing.T) {
	b := start(t, roleOptions())
	path := filepath.Join(t.TempDir(), "token")
	write(t, path, token)
	t.Setenv("AWS_WEB_IDENTITY_TOKEN_FILE", path)
	t.Setenv("AWS_ROLE_ARN", role)
	zoneOf(t, mustBuild(t, ambientSolver(), ambientAccess(b)))
	if want := []route53test.Assumed{{Role: role, Session: sessionName, Token: token}}; !slices.Equal(b.Assumed(), want) {
		t.Errorf("assumed %v", b.Assumed())
	}
	t.Setenv("AWS_ROLE_SESSION_NAME", "mine")
	zoneOf(t, mustBuild(t, ambientSolver(), ambientAccess(b)))
	if got := b.Assumed()[1].Session; got != "mine" {
		t.Errorf("the session is called %q", got)
	}
}

// A file whose key is replaced is read again when AWS refuses what it had.
func TestAmbientFileIsReadAgain(t *testing.T) {
	b := start(t, route53test.Options{Zones: []string{apex}})
	path := filepath.Join(t.TempDir(), "credentials")
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", path)
	put := func(key route53test.Key) {
		write(t, path, "[default]\naws_access_key_id = "+key.ID+"\naws_secret_access_key = "+key.Secret+"\n")
	}
	put(firstKey())
	p := mustBuild(t, ambientSolver(), ambientAccess(b))
	zoneOf(t, p)
	other := route53test.Key{ID: "AKIAOTHER", Secret: "other"}
	b.SetKey(other)
	put(other)
	_, err := p.Zones(t.Context())
	var refusal *dns01.RefusalError
	if !errors.As(err, &refusal) || refusal.Refusal != dns01.Unauthenticated {
		t.Fatalf("got %v", err)
	}
	dns01test.Documented(t, "route53", err)
	zoneOf(t, p)
}

// metadata answers as the metadata service of EC2 and the agent of EKS do.
type metadata struct {
	*bed
	asked []string
}

func (m *metadata) RoundTrip(r *http.Request) (*http.Response, error) {
	if !strings.HasPrefix(r.URL.Host, "169.254.") {
		return m.bed.RoundTrip(r)
	}
	m.asked = append(m.asked, r.Method+" "+r.URL.Host+r.URL.Path)
	w := httptest.NewRecorder()
	switch r.URL.Path {
	case "/latest/api/token":
		w.Header().Set("X-Aws-Ec2-Metadata-Token-Ttl-Seconds", "600")
		_, _ = io.WriteString(w, "t")
	case "/latest/meta-data/iam/security-credentials-extended/", "/latest/meta-data/iam/security-credentials/":
		_, _ = io.WriteString(w, "node")
	case "/none":
		w.WriteHeader(http.StatusNotFound)
	default:
		_, _ = io.WriteString(w, `{"Code":"Success","AccessKeyId":"`+firstKey().ID+`","SecretAccessKey":"`+firstKey().Secret+`","Token":"","Expiration":"`+
			time.Now().Add(time.Hour).UTC().Format(time.RFC3339)+`"}`)
	}
	response := w.Result()
	response.Request = r
	return response, nil
}

// Metadata servers are asked by the client that is given, and once.
func TestAmbientMetadata(t *testing.T) {
	for name, row := range map[string]struct{ uri, want string }{
		"EC2": {"", "169.254.169.254"},
		"EKS": {"http://169.254.170.23/v1/credentials", "169.254.170.23/v1/credentials"},
	} {
		t.Run(name, func(t *testing.T) {
			m := &metadata{bed: start(t, route53test.Options{Zones: []string{apex}})}
			if row.uri != "" {
				t.Setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", row.uri)
			}
			access := ambientAccess(m.bed)
			access.HTTP = &http.Client{Transport: m}
			p := mustBuild(t, ambientSolver(), access)
			if len(m.asked) != 0 {
				t.Errorf("Build asked %v", m.asked)
			}
			zoneOf(t, p)
			first := len(m.asked)
			zoneOf(t, p)
			if first == 0 || len(m.asked) != first || !strings.Contains(m.asked[first-1], row.want) {
				t.Errorf("asked %v", m.asked)
			}
		})
	}
}

func TestNoAmbientCredentials(t *testing.T) {
	for name, row := range map[string]struct {
		env  map[string]string
		want string
	}{
		"none":           {map[string]string{"AWS_EC2_METADATA_DISABLED": "true"}, "finding ambient credentials: access disabled to EC2 IMDS via client option"},
		"no token":       {map[string]string{"AWS_WEB_IDENTITY_TOKEN_FILE": "/none", "AWS_ROLE_ARN": role}, "finding ambient credentials: "},
		"agent says 404": {map[string]string{"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/none"}, `finding ambient credentials: AWS says "HTTP 404 Not Found"; check the role that the controller's environment gives it`},
	} {
		t.Run(name, func(t *testing.T) {
			m := &metadata{bed: start(t, route53test.Options{})}
			for variable, value := range row.env {
				t.Setenv(variable, value)
			}
			access := ambientAccess(m.bed)
			access.HTTP = &http.Client{Transport: m}
			withRole := ambientSolver()
			withRole.Route53.Role = role
			for _, config := range []*acmev1.DNS01Solver{ambientSolver(), withRole} {
				_, err := mustBuild(t, config, access).Zones(t.Context())
				if err == nil || !strings.HasPrefix(err.Error(), row.want) || m.Calls() != 0 {
					t.Fatalf("got %v, want %s", err, row.want)
				}
				dns01test.Documented(t, "route53", err)
			}
		})
	}
}

func TestBadEnvironment(t *testing.T) {
	for name, row := range map[string]struct {
		variable, value string
		isAmbient       bool
	}{
		"own":     {"AWS_USE_FIPS_ENDPOINT", "perhaps", false},
		"ambient": {"AWS_USE_FIPS_ENDPOINT", "perhaps", true},
		"profile": {"AWS_PROFILE", "none", true},
		"bundle":  {"AWS_CA_BUNDLE", "/none", true},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, route53test.Options{})
			t.Setenv(row.variable, row.value)
			config, access := solver(), b.access()
			if row.isAmbient {
				config, access = ambientSolver(), ambientAccess(b)
			}
			_, err := Kind().Build(t.Context(), config, access)
			if err == nil {
				t.Fatal("no error")
			}
			dns01test.Documented(t, "route53", err)
		})
	}
}
