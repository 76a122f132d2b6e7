// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

func secretsOf(data string) dns01test.Secrets {
	return dns01test.Secrets{"team/google": {"key.json": []byte(data)}}
}

func ambientSolver() *acmev1.DNS01Solver {
	config := solver()
	config.CloudDNS.ServiceAccount = nil
	return config
}

// Only Google is asked for tokens, whatever the key file and the environment say.
func TestSecretsSendNobodyElsewhere(t *testing.T) {
	s := start(t, apex)
	t.Setenv("GOOGLE_APPLICATION_CREDENTIALS", filepath.Join(t.TempDir(), "none"))
	t.Setenv("HOME", t.TempDir())
	for _, ambient := range []bool{false, true} {
		if _, err := mustProvide(t, s, solver(), ambient).Zones(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if s.asked(tokenHost) != 2 || len(s.hosts) != 2 {
		t.Errorf("asked %v", s.hosts)
	}
}

func TestTokensExpire(t *testing.T) {
	s := start(t, apex)
	s.lifetime = 1 // less than what is left for the request that uses it
	p := mustProvide(t, s, solver(), false)
	for range 3 {
		if _, err := p.Zones(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if got := s.asked(tokenHost); got != 3 {
		t.Errorf("%d tokens were requested", got)
	}
}

func TestTokenErrors(t *testing.T) {
	answer := func(code int, body any) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "17")
			reply(w, code, body)
		}
	}
	for name, row := range map[string]struct {
		answer  http.HandlerFunc
		refusal dns01.Refusal
		want    string
	}{
		"key deleted": {answer(400, map[string]string{"error": "invalid_grant", "error_description": "Invalid JWT Signature."}), dns01.Unauthenticated, "Google refuses it (Invalid JWT Signature.); check"},
		"no words":    {answer(401, map[string]any{"error": map[string]int{"code": 401}}), dns01.Unauthenticated, "(HTTP 401 Unauthorized)"},
		"not JSON":    {answer(403, "x"), dns01.Unauthenticated, "(HTTP 403 Forbidden)"},
		"throttled":   {answer(429, nil), dns01.Throttled, "Google is asked too often"},
		"broken":      {answer(500, "id 7"), "", "Google answers HTTP 500 Internal Server Error"},
		"no token":    {answer(200, []string{}), "", "requesting a token for the service account"},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.tokenAnswer = row.answer
			_, err := mustProvide(t, s, solver(), false).Zones(t.Context())
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
		})
	}
}

// One who waits for a token that never comes goes when its own context is done, and
// keeps nobody else from trying.
func TestWaitingForATokenEnds(t *testing.T) {
	s := start(t, apex)
	s.Fail(dns01test.Silent)
	p := mustProvide(t, s, solver(), false)
	first, cancel := context.WithCancel(t.Context())
	done := make(chan error, 2)
	for range 2 {
		go func() {
			_, err := p.Zones(first)
			done <- err
		}()
	}
	cancel()
	for range 2 {
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	}
	s.Fail("")
	if _, err := p.Zones(t.Context()); err != nil {
		t.Error(err)
	}
}

// A pod outside of Google, with workload identity federation.
func TestAmbientFederation(t *testing.T) {
	s := start(t, apex)
	folder := t.TempDir()
	write := func(name string, data []byte) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	t.Setenv("GOOGLE_APPLICATION_CREDENTIALS", write("credentials.json", encode(t, map[string]any{
		"type": "external_account", "audience": "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q",
		"subject_token_type": "urn:ietf:params:oauth:token-type:jwt", "token_url": "https://" + stsHost + "/v1/token",
		"credential_source": map[string]string{"file": write("token", []byte("the-pod's-token"))},
	})))
	p := mustProvide(t, s, ambientSolver(), true)
	if zones, err := p.Zones(t.Context()); err != nil || len(zones) != 1 {
		t.Fatalf("got %v, %v", zones, err)
	}
	if s.asked(stsHost) != 1 {
		t.Errorf("asked %v", s.hosts)
	}
	write("token", []byte("another"))
	_, err := mustProvide(t, s, ambientSolver(), true).Zones(t.Context())
	if err == nil || !strings.HasPrefix(err.Error(), "requesting a token for the ambient credential: ") {
		t.Errorf("got %v", err)
	}
}

func TestAmbientCredentialsThatCannotBeRead(t *testing.T) {
	s := start(t, apex)
	t.Setenv("GOOGLE_APPLICATION_CREDENTIALS", filepath.Join(t.TempDir(), "none"))
	_, err := mustProvide(t, s, ambientSolver(), true).Zones(t.Context())
	var setting *dns01.SettingError
	if !errors.As(err, &setting) || !strings.Contains(err.Error(), "no such file") || s.Requests() != 0 {
		t.Fatalf("got %v with %d requests", err, s.Requests())
	}
	dns01test.Documented(t, "clouddns", err)
}

// What a test leaves behind asks nobody: the library reads the address late.
func TestMain(m *testing.M) {
	_ = os.Setenv("GCE_METADATA_HOST", "127.0.0.1:1")
	os.Exit(m.Run())
}

// The metadata server is asked without a context, so one who waits for it goes alone.
func TestAmbientMetadata(t *testing.T) {
	s := start(t, apex)
	asked, release := make(chan struct{}, 10), make(chan struct{})
	var isSilent atomic.Bool
	metadata := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Header.Get("Metadata-Flavor") != "Google":
			http.Error(w, "", http.StatusForbidden)
		case isSilent.Load():
			asked <- struct{}{}
			<-release
		case strings.HasSuffix(r.URL.Path, "/service-accounts/default/token") && r.FormValue("scopes") == scope:
			reply(w, http.StatusOK, map[string]any{"access_token": "first", "token_type": "Bearer", "expires_in": 3600})
		default:
			http.NotFound(w, r)
		}
	}))
	defer metadata.Close()
	defer close(release)
	t.Setenv("GCE_METADATA_HOST", strings.TrimPrefix(metadata.URL, "http://"))
	t.Setenv("GOOGLE_APPLICATION_CREDENTIALS", "")
	t.Setenv("HOME", t.TempDir())
	if zones, err := mustProvide(t, s, ambientSolver(), true).Zones(t.Context()); err != nil || len(zones) != 1 {
		t.Fatalf("got %v, %v", zones, err)
	}
	isSilent.Store(true)
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-asked
		cancel()
	}()
	if _, err := mustProvide(t, s, ambientSolver(), true).Zones(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func FuzzParseKey(f *testing.F) {
	f.Add(keyFile(f, firstKey()))
	for _, seed := range []string{
		``, `null`, `[]`, `{}`, `{"type":"service_account"}`, `{"type":"external_account","credential_source":{"url":"http://x"}}`,
		`{"type":"service_account","client_email":"a@b","private_key":"-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n"}`,
		`{"type":"service_account","Type":"authorized_user","client_email":"a@b","private_key":"MA=="}`, `{"type":7}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		made, fault := parseKey(data)
		if (fault == "") != (made.token != nil) {
			t.Errorf("%q: %v", fault, made)
		}
	})
}
