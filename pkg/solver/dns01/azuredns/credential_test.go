// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// environ sets the environment of the controller, and nothing else of Azure in it.
func environ(t *testing.T, variables map[string]string) {
	t.Helper()
	all := map[string]string{
		"AZURE_FEDERATED_TOKEN_FILE": "", "AZURE_CLIENT_ID": "", "AZURE_TENANT_ID": "", "AZURE_AUTHORITY_HOST": "",
		"AZURE_REGIONAL_AUTHORITY_NAME": "", "MSAL_FORCE_REGION": "", "IDENTITY_ENDPOINT": "", "IDENTITY_HEADER": "",
		"IMDS_ENDPOINT": "", "MSI_ENDPOINT": "", "MSI_SECRET": "",
	}
	maps.Copy(all, variables)
	for name, value := range all {
		t.Setenv(name, value)
	}
}

// podEnviron is the environment of a pod with workload identity.
func podEnviron(t *testing.T, variables map[string]string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(file, []byte("the-pod's-token"), 0o600); err != nil {
		t.Fatal(err)
	}
	all := map[string]string{"AZURE_FEDERATED_TOKEN_FILE": file, "AZURE_CLIENT_ID": clientID, "AZURE_TENANT_ID": tenantID}
	maps.Copy(all, variables)
	environ(t, all)
}

func ambientSolver(identity *acmev1.AzureManagedIdentity) *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{AzureDNS: &acmev1.AzureDNSProvider{
		SubscriptionID: subscriptionID, ResourceGroupName: groupName, ManagedIdentity: identity,
	}}
}

func write(t *testing.T, p dns01.Provider) error {
	t.Helper()
	_, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one")})
	return err
}

func hostsOf(s *service) []string { return slices.Sorted(maps.Keys(s.asked())) }

func TestAmbientCredentials(t *testing.T) {
	const resource = "/subscriptions/x/resourcegroups/y/providers/Microsoft.ManagedIdentity/userAssignedIdentities/z"
	unset := map[string]string{"AZURE_CLIENT_ID": "", "AZURE_TENANT_ID": ""}
	for name, row := range map[string]struct {
		pod      map[string]string // of the environment, if it is that of a pod with workload identity
		identity *acmev1.AzureManagedIdentity
		machine  string // identity of the machine
		want     string // host that gives the token, or the error
	}{
		"workload identity":           {pod: map[string]string{}, want: loginHost},
		"workload, nothing chosen":    {pod: map[string]string{}, identity: &acmev1.AzureManagedIdentity{}, want: loginHost},
		"workload, client chosen":     {pod: map[string]string{"AZURE_CLIENT_ID": "other"}, identity: &acmev1.AzureManagedIdentity{ClientID: clientID}, want: loginHost},
		"workload, all chosen":        {pod: unset, identity: &acmev1.AzureManagedIdentity{ClientID: clientID, TenantID: tenantID}, want: loginHost},
		"workload, region":            {pod: map[string]string{"AZURE_AUTHORITY_HOST": "https://login.example.test/"}, want: loginHost},
		"workload, no client":         {pod: unset, want: "AZURE_CLIENT_ID of the controller is empty"},
		"workload, no tenant":         {pod: unset, identity: &acmev1.AzureManagedIdentity{ClientID: clientID}, want: "AZURE_TENANT_ID of the controller is empty"},
		"workload, tenant is none":    {pod: map[string]string{"AZURE_TENANT_ID": "a/b"}, want: `managedIdentity.tenantID: "a/b" is not the ID of a tenant`},
		"workload, unknown":           {pod: map[string]string{"AZURE_CLIENT_ID": "other"}, want: `requesting a token for the workload identity "other": it is refused: "AADSTS700016: Application with identifier 'other' was not found in the directory 'Contoso'"; check that the application is in this tenant`},
		"workload, no file":           {pod: map[string]string{"AZURE_FEDERATED_TOKEN_FILE": "/none"}, want: "open /none: no such file or directory"},
		"managed identity":            {want: metadataHost},
		"managed identity, empty":     {identity: &acmev1.AzureManagedIdentity{}, want: metadataHost},
		"managed identity, client":    {identity: &acmev1.AzureManagedIdentity{ClientID: clientID}, machine: clientID, want: metadataHost},
		"managed identity, resource":  {identity: &acmev1.AzureManagedIdentity{ResourceID: resource}, machine: resource, want: metadataHost},
		"managed identity, tenant":    {identity: &acmev1.AzureManagedIdentity{ClientID: clientID, TenantID: tenantID}, machine: clientID, want: metadataHost},
		"no managed identity":         {machine: clientID, want: `requesting a token for the managed identity of the machine: it is refused: "Identity not found"; check that the machine that the controller runs on has one`},
		"not this machine's identity": {identity: &acmev1.AzureManagedIdentity{ClientID: "other"}, want: `requesting a token for the managed identity "other": it is refused: "Identity not found"; check that it is assigned to the machine`},
	} {
		t.Run(name, func(t *testing.T) {
			if row.pod != nil {
				podEnviron(t, row.pod)
			} else {
				environ(t, nil)
			}
			s := start(t, apex)
			s.identities = map[string]bool{row.machine: true}
			p, err := provide(t, s, ambientSolver(row.identity), true)
			if err == nil {
				err = write(t, p)
			}
			switch {
			case err == nil && !slices.Contains(hostsOf(s), row.want) || err == nil && len(s.asked()) != 2:
				t.Errorf("asked %v", s.asked())
			case err != nil && !strings.Contains(err.Error(), row.want):
				t.Errorf("got %v, want %s", err, row.want)
			case err != nil:
				dns01test.Documented(t, "azuredns", err)
			}
			if _, err := provide(t, s, ambientSolver(row.identity), false); err == nil || !strings.Contains(err.Error(), "may not use ambient credentials") {
				t.Errorf("without the flag: %v", err)
			}
		})
	}
}

func TestWorkloadIdentityWithoutFederation(t *testing.T) {
	podEnviron(t, nil)
	s := start(t, apex)
	s.federate = "another"
	err := write(t, mustProvide(t, s, ambientSolver(nil), true))
	checkRefusal(t, err, dns01.Unauthenticated, "; check that it has a federated credential for the controller's service account", 0)
	dns01test.Documented(t, "azuredns", err)
}

func TestManagedIdentityThatCannotBeChosen(t *testing.T) {
	environ(t, map[string]string{"MSI_ENDPOINT": "http://127.0.0.1:1"}) // Cloud Shell
	_, err := provide(t, start(t, apex), ambientSolver(&acmev1.AzureManagedIdentity{ClientID: clientID}), true)
	var setting *dns01.SettingError
	if !errors.As(err, &setting) {
		t.Fatalf("got %v", err)
	}
	dns01test.Documented(t, "azuredns", err)
}

// A Secret is shown to nobody but the cloud's authority, whatever the environment says.
func TestSecretsHeedNoEnvironment(t *testing.T) {
	podEnviron(t, map[string]string{
		"AZURE_CLIENT_ID": "other", "AZURE_TENANT_ID": "other", "AZURE_AUTHORITY_HOST": "https://login.example.test/",
		"AZURE_REGIONAL_AUTHORITY_NAME": "westeurope", "MSAL_FORCE_REGION": "northeurope",
	})
	for _, ambient := range []bool{false, true} {
		s := start(t, apex)
		if err := write(t, mustProvide(t, s, s.solver(), ambient)); err != nil {
			t.Fatal(err)
		}
		if got := hostsOf(s); !slices.Equal(got, []string{loginHost, apiHost}) {
			t.Errorf("asked %v", got)
		}
	}
}

// The workload identity, in contrast, is the environment's business.
func TestWorkloadIdentityHeedsRegions(t *testing.T) {
	podEnviron(t, map[string]string{"AZURE_REGIONAL_AUTHORITY_NAME": "westeurope"})
	s := start(t, apex)
	s.login = "westeurope.login.microsoft.com"
	if err := write(t, mustProvide(t, s, ambientSolver(nil), true)); err != nil {
		t.Error(err)
	}
}

func TestClouds(t *testing.T) {
	for name, row := range map[string]struct{ api, login, issuer, audience string }{
		"":                       {apiHost, loginHost, loginHost, "https://management.core.windows.net/"},
		"AzurePublicCloud":       {apiHost, loginHost, loginHost, "https://management.core.windows.net/"},
		"AzureChinaCloud":        {"management.chinacloudapi.cn", "login.chinacloudapi.cn", "login.partner.microsoftonline.cn", "https://management.core.chinacloudapi.cn/"},
		"AzureUSGovernmentCloud": {"management.usgovcloudapi.net", "login.microsoftonline.us", "login.microsoftonline.us", "https://management.core.usgovcloudapi.net/"},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.host, s.login, s.issuer, s.audience = row.api, row.login, row.issuer, row.audience
			config := s.solver()
			config.AzureDNS.Environment = name
			if err := write(t, mustProvide(t, s, config, false)); err != nil {
				t.Error(err)
			}
			want := []string{row.api, row.login}
			slices.Sort(want)
			if got := hostsOf(s); !slices.Equal(got, want) {
				t.Errorf("asked %v", got)
			}
		})
	}
}

// One token serves until it expires.
func TestTokensAreKept(t *testing.T) {
	s := start(t, apex)
	p := mustProvide(t, s, s.solver(), false)
	for range 3 {
		if err := write(t, p); err != nil {
			t.Fatal(err)
		}
	}
	if got := s.asked()[loginHost]; got != 2 { // the address of tokens, and a token
		t.Errorf("the login was asked %d times", got)
	}
}

// One who waits for a token that never comes goes when its own context is done, and
// keeps nobody else from trying.
func TestWaitingForATokenEnds(t *testing.T) {
	s := start(t, apex)
	s.Fail(dns01test.Silent)
	p := mustProvide(t, s, s.solver(), false)
	first, cancel := context.WithCancel(t.Context())
	done := make(chan error, 2)
	for range 2 {
		go func() {
			_, err := p.Apply(first, dns01.Zone{Name: apex}, []dns01.Change{add(www, "one")})
			done <- err
		}()
	}
	cancel()
	for range 2 {
		if err := <-done; !errors.Is(err, context.Canceled) || !strings.HasSuffix(err.Error(), ": interrupted") {
			t.Errorf("got %v", err)
		}
	}
	s.Fail("")
	if err := write(t, p); err != nil {
		t.Error(err)
	}
}

func TestTokenErrors(t *testing.T) {
	answer := func(code int, description string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "17")
			refuse(w, code, "invalid_client", description)
		}
	}
	for name, row := range map[string]struct {
		change  func(*acmev1.AzureDNSProvider)
		answer  http.HandlerFunc
		refusal dns01.Refusal
		want    string
	}{
		"wrong secret": {
			change:  func(c *acmev1.AzureDNSProvider) { c.ClientSecret.Key = "another-secret" },
			refusal: dns01.Unauthenticated, want: `"AADSTS7000215: Invalid client secret provided. Ensure`,
		},
		"wrong client": {
			change:  func(c *acmev1.AzureDNSProvider) { c.ClientID = "x" },
			refusal: dns01.Unauthenticated, want: `the application "x": it is refused: "AADSTS700016: Application with identifier 'x' was not found in the directory 'Contoso'"; check that the application is in this tenant`,
		},
		"wrong tenant": {
			change:  func(c *acmev1.AzureDNSProvider) { c.TenantID = "contoso.test" },
			refusal: dns01.Unauthenticated, want: `"AADSTS90002: Tenant 'contoso.test' not found. Check`,
		},
		"expired":      {answer: answer(401, "AADSTS7000222: The provided client secret keys for app 'x' are expired."), refusal: dns01.Unauthenticated, want: `are expired"; make a new client secret`},
		"others":       {answer: answer(400, "AADSTS50034: x."), refusal: dns01.Unauthenticated, want: `"AADSTS50034: x"; check clientID, clientSecretSecretRef and tenantID`},
		"only IDs":     {answer: answer(400, ""), refusal: dns01.Unauthenticated, want: `"HTTP 400 Bad Request"`},
		"throttled":    {answer: answer(429, "x"), refusal: dns01.Throttled, want: "Microsoft is asked too often"},
		"broken":       {answer: answer(503, "id 7"), want: "the answer is HTTP 503 Service Unavailable"},
		"gone":         {answer: answer(410, "id 7"), want: "the answer is HTTP 410 Gone"},
		"redirected":   {answer: http.RedirectHandler("https://elsewhere.test/", http.StatusTemporaryRedirect).ServeHTTP, refusal: dns01.Unauthenticated, want: `"HTTP 307 Temporary Redirect"`},
		"not JSON":     {answer: func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "<html>", http.StatusForbidden) }, refusal: dns01.Unauthenticated, want: `"HTTP 403 Forbidden"`},
		"no addresses": {answer: func(w http.ResponseWriter, _ *http.Request) { reply(w, 200, []string{}) }, want: `requesting a token for the application "` + clientID + `": `},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.tokenAnswer = row.answer
			config := s.solver()
			if row.change != nil {
				row.change(config.AzureDNS)
			}
			p := mustProvide(t, s, config, false)
			err := write(t, p)
			checkRefusal(t, err, row.refusal, row.want, 17*time.Second)
			if again := write(t, p); again == nil || again.Error() != err.Error() {
				t.Errorf("got %v, and then %v", err, again)
			}
			if s.asked()["elsewhere.test"] != 0 || s.asked()[apiHost] != 0 {
				t.Errorf("asked %v", s.asked())
			}
			dns01test.Documented(t, "azuredns", err)
		})
	}
}

// checkRefusal checks kind, text and time of an error.
func checkRefusal(t *testing.T, err error, want dns01.Refusal, text string, after time.Duration) {
	t.Helper()
	var refusal *dns01.RefusalError
	isRefusal := errors.As(err, &refusal)
	switch {
	case err == nil || !strings.Contains(err.Error(), text):
		t.Fatalf("got %v, want %s", err, text)
	case isRefusal != (want != "") || isRefusal && refusal.Refusal != want:
		t.Errorf("got %#v, want refusal %q", err, want)
	case want == dns01.Throttled && refusal.RetryAfter != after:
		t.Errorf("to be asked again after %v", refusal.RetryAfter)
	}
}
