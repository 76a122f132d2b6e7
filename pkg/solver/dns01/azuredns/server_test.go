// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"cmp"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	subscriptionID = "5ca1ab1e-0000-4000-8000-000000000001"
	groupName      = "dns"
	tenantID       = "7e9a97e9-0000-4000-8000-000000000002"
	clientID       = "c11e9700-0000-4000-8000-000000000003"

	apiHost      = "management.azure.com"
	loginHost    = "login.microsoftonline.com"
	metadataHost = "169.254.169.254"
)

// service is a fake of Azure Resource Manager with public and private DNS zones, of
// Microsoft Entra ID and of a machine's metadata server, as their reference describes
// them.
type service struct {
	url       string
	isPrivate bool
	// host and login are those of the cloud, and issuer what the login says it is.
	host, login, issuer, audience string
	// identities are those of the machine, by the query that asks for them.
	identities map[string]bool

	mu       sync.Mutex
	zones    map[string]zone // by name in lower case, without the dot
	fault    dns01test.Fault
	requests int
	writes   int
	hosts    map[string]int
	log      []string // methods and names of requests for record sets
	secret   string   // of the client
	federate string   // the token of the pod
	accepted string   // access token
	version  int      // of the etags
	// answer, if set, answers instead of the API, and tokenAnswer instead of all that
	// give tokens.
	answer, tokenAnswer http.HandlerFunc
	// before is called before each write, without the lock.
	before func()
}

// zone has record sets by relative name in lower case.
type zone map[string]*set

type set struct {
	Etag       string
	Properties properties
}

type properties struct {
	Metadata   map[string]string
	TTL        int
	TXTRecords []txt
}

type txt struct {
	Value []string `json:"value"`
}

func start(t testing.TB, zones ...string) *service {
	t.Helper()
	s := &service{
		host: apiHost, login: loginHost, issuer: loginHost, audience: "https://management.core.windows.net/",
		zones: make(map[string]zone), hosts: make(map[string]int),
		identities: map[string]bool{"": true},
		secret:     "first~secret.of-the-application", federate: "the-pod's-token", accepted: "first",
	}
	for _, name := range zones {
		s.zones[strings.ToLower(strings.TrimSuffix(name, "."))] = make(zone)
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

// RoundTrip brings every request to the fake, whatever its host.
func (s *service) RoundTrip(request *http.Request) (*http.Response, error) {
	redirected := request.Clone(request.Context())
	redirected.Host = request.URL.Host
	redirected.URL.Scheme, redirected.URL.Host = "http", strings.TrimPrefix(s.url, "http://")
	return http.DefaultTransport.RoundTrip(redirected)
}

func (s *service) access(ambient bool) dns01.Access {
	return dns01.Access{HTTP: &http.Client{Transport: s}, Ambient: ambient}
}

// ServeHTTP answers for all hosts.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body) // so that a client that goes is noticed
	s.mu.Lock()
	s.requests++
	s.hosts[r.Host]++
	fault, answer := s.fault, s.answer
	if r.Host != s.host {
		answer = s.tokenAnswer
	}
	s.mu.Unlock()
	r.Body = io.NopCloser(strings.NewReader(string(body)))
	w.Header().Set("X-Ms-Request-Id", rand.Text())
	switch {
	case fault == dns01test.Silent:
		<-r.Context().Done()
	case answer != nil:
		answer(w, r)
	case fault == dns01test.Broken:
		fail(w, http.StatusInternalServerError, "InternalServerError", "Internal error. The tracking ID is '"+rand.Text()+"'.")
	case r.Host == s.host:
		s.serveAPI(w, r, fault)
	case r.Host == s.login:
		s.serveLogin(w, r)
	case r.Host == metadataHost && r.URL.Path == "/metadata/identity/oauth2/token":
		s.serveMetadata(w, r)
	default:
		http.NotFound(w, r)
	}
}

// serveLogin is Microsoft Entra ID.
func (s *service) serveLogin(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	tenant, path, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	switch {
	case tenant != tenantID:
		refuse(w, http.StatusBadRequest, "invalid_tenant", "AADSTS90002: Tenant '"+tenant+"' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.")
	case path == "v2.0/.well-known/openid-configuration":
		reply(w, http.StatusOK, map[string]string{
			"issuer":                 "https://" + s.issuer + "/" + tenant + "/v2.0",
			"authorization_endpoint": "https://" + s.login + "/" + tenant + "/oauth2/v2.0/authorize",
			"token_endpoint":         "https://" + s.login + "/" + tenant + "/oauth2/v2.0/token",
		})
	case path != "oauth2/v2.0/token":
		http.NotFound(w, r)
	case r.PostFormValue("scope") != s.audience+"/.default openid offline_access profile":
		refuse(w, http.StatusBadRequest, "invalid_scope", "AADSTS70011: The provided value for the input parameter 'scope' is not valid: "+r.PostFormValue("scope"))
	case r.PostFormValue("client_id") != clientID:
		refuse(w, http.StatusBadRequest, "unauthorized_client", "AADSTS700016: Application with identifier '"+r.PostFormValue("client_id")+"' was not found in the directory 'Contoso'.")
	case r.PostFormValue("client_assertion") == s.federate, r.PostFormValue("client_secret") == s.secret:
		reply(w, http.StatusOK, map[string]any{"access_token": s.accepted, "token_type": "Bearer", "expires_in": 3599})
	case r.PostFormValue("client_assertion") != "":
		refuse(w, http.StatusUnauthorized, "invalid_client", "AADSTS700213: No matching federated identity record found for presented assertion subject 'system:serviceaccount:countersign:countersign'.")
	default:
		refuse(w, http.StatusUnauthorized, "invalid_client", "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '"+clientID+"'.")
	}
}

// serveMetadata is the metadata server of a virtual machine.
func (s *service) serveMetadata(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	query := r.URL.Query()
	switch {
	case r.Header.Get("Metadata") != "true" || query.Get("resource") != s.audience:
		reply(w, http.StatusBadRequest, map[string]string{"error": "invalid_request", "error_description": "Required metadata header not specified"})
	case !s.identities[cmp.Or(query.Get("client_id"), query.Get("msi_res_id"))]:
		reply(w, http.StatusBadRequest, map[string]string{"error": "invalid_request", "error_description": "Identity not found"})
	default:
		reply(w, http.StatusOK, map[string]string{"access_token": s.accepted, "expires_in": "1", "resource": s.audience, "token_type": "Bearer"})
	}
}

func (s *service) serveAPI(w http.ResponseWriter, r *http.Request, fault dns01test.Fault) {
	s.mu.Lock()
	accepted := s.accepted
	s.mu.Unlock()
	switch {
	case r.Header.Get("Authorization") != "Bearer "+accepted:
		fail(w, http.StatusUnauthorized, "InvalidAuthenticationToken", "The access token is invalid.")
	case fault == dns01test.Throttled:
		w.Header().Set("Retry-After", "7")
		fail(w, http.StatusTooManyRequests, "SubscriptionRequestsThrottled", "Number of 'write' requests exceeded. Please try again after '"+rand.Text()+"' seconds.")
	case fault == dns01test.Forbidden:
		fail(w, http.StatusForbidden, "AuthorizationFailed", "The client '"+clientID+"' with object id '0b1ec700-0000-4000-8000-000000000004' does not have authorization to perform action 'Microsoft.Network/dnsZones/TXT/write' over scope '"+r.URL.Path+"' or the scope is invalid. If access was recently granted, please refresh your credentials.")
	default:
		s.serveResource(w, r)
	}
}

// serveResource answers for /subscriptions/{}/resourceGroups/{}/providers/Microsoft.Network/{kind}/{zone}/TXT/{name}.
func (s *service) serveResource(w http.ResponseWriter, r *http.Request) {
	kind, version := "dnsZones", "2018-05-01"
	if s.isPrivate {
		kind, version = "privateDnsZones", "2024-06-01"
	}
	path := strings.Split(strings.Trim(r.URL.EscapedPath(), "/"), "/")
	for i := range path {
		path[i], _ = url.PathUnescape(path[i])
	}
	switch {
	case r.FormValue("api-version") != version || len(path) != 10 || path[4] != "providers" || path[5] != "Microsoft.Network" || path[8] != "TXT":
		fail(w, http.StatusBadRequest, "InvalidResourceType", r.URL.String())
	case path[1] != subscriptionID:
		fail(w, http.StatusNotFound, "SubscriptionNotFound", "The subscription '"+path[1]+"' could not be found.")
	case path[3] != groupName:
		fail(w, http.StatusNotFound, "ResourceGroupNotFound", "Resource group '"+path[3]+"' could not be found.")
	case path[6] != kind || s.zone(path[7]) == nil:
		fail(w, http.StatusNotFound, "ParentResourceNotFound", "Failed to perform '"+r.Method+"' on resource(s) of type '"+path[6]+"/TXT', because the parent resource '"+path[7]+"' could not be found.")
	default:
		s.serveSet(w, r, path[7], path[9])
	}
}

func (s *service) zone(name string) zone {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.zones[strings.ToLower(name)]
}

func (s *service) serveSet(w http.ResponseWriter, r *http.Request, zone, name string) {
	s.mu.Lock()
	s.log = append(s.log, r.Method+" "+name)
	before := s.before
	s.mu.Unlock()
	if r.Method != http.MethodGet && before != nil {
		before()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	sets, name := s.zones[strings.ToLower(zone)], strings.ToLower(name)
	there := sets[name]
	switch {
	case r.Method == http.MethodGet && there == nil:
		reply(w, http.StatusNotFound, map[string]string{"code": "NotFound", "message": "The resource record '" + name + "' does not exist in resource group '" + groupName + "' of subscription '" + subscriptionID + "'."})
	case r.Method == http.MethodGet:
		s.show(w, http.StatusOK, there)
	case !isMet(r.Header, there):
		reply(w, http.StatusPreconditionFailed, map[string]string{"code": "PreconditionFailed", "message": fmt.Sprintf("The condition '%v' was not satisfied. The current was '%d'.", r.Header["If-Match"], s.version)})
	case r.Method == http.MethodDelete && there == nil:
		w.WriteHeader(http.StatusNoContent)
	case r.Method == http.MethodDelete:
		delete(sets, name)
		s.writes++
		w.WriteHeader(http.StatusOK)
	default:
		s.put(w, r, sets, name)
	}
}

func isMet(header http.Header, there *set) bool {
	match, noneMatch := header["If-Match"], header["If-None-Match"]
	return (match == nil || there != nil && match[0] == there.Etag) && (noneMatch == nil || there == nil)
}

func (s *service) put(w http.ResponseWriter, r *http.Request, sets zone, name string) {
	var wanted set
	if err := json.NewDecoder(r.Body).Decode(&wanted); err != nil {
		fail(w, http.StatusBadRequest, "BadRequest", "The request content was invalid.")
		return
	}
	if fault := faultOf(wanted.Properties); fault != "" {
		reply(w, http.StatusBadRequest, map[string]string{"code": "BadRequest", "message": fault})
		return
	}
	code := http.StatusOK
	if sets[name] == nil {
		code = http.StatusCreated
	}
	s.keep(sets, name, wanted.Properties)
	s.writes++
	s.show(w, code, sets[name])
}

func (s *service) keep(sets zone, name string, values properties) {
	s.version++
	sets[name] = &set{Etag: fmt.Sprintf("etag-%d", s.version), Properties: values}
}

func faultOf(wanted properties) string {
	seen := make(map[string]bool)
	for _, record := range wanted.TXTRecords {
		value := strings.Join(record.Value, "")
		if len(record.Value) == 0 || slices.ContainsFunc(record.Value, func(part string) bool { return len(part) > 255 }) {
			return "The value of the TXT record is not valid."
		}
		if seen[value] {
			return "The list of record sets of type 'TXT' may not contain multiple entries with the same 'value'."
		}
		seen[value] = true
	}
	switch {
	case wanted.TTL <= 0:
		return "The TTL must be between 1 and 2147483647 seconds."
	case len(wanted.TXTRecords) > 20:
		return "The record set has more than 20 records."
	default:
		return ""
	}
}

// show answers in the spelling of the API for the kind of zone.
func (s *service) show(w http.ResponseWriter, code int, there *set) {
	ttl, records := "TTL", "TXTRecords"
	if s.isPrivate {
		ttl, records = "ttl", "txtRecords"
	}
	reply(w, code, map[string]any{
		"id": "/subscriptions/x", "name": "x", "type": "Microsoft.Network/dnszones/TXT", "etag": there.Etag,
		"properties": map[string]any{
			"metadata": there.Properties.Metadata, "fqdn": "x.", "provisioningState": "Succeeded",
			ttl: there.Properties.TTL, records: there.Properties.TXTRecords,
		},
	})
}

// fail answers as Azure Resource Manager does; zones answer without the envelope.
func fail(w http.ResponseWriter, code int, reason, message string) {
	reply(w, code, map[string]any{"error": map[string]string{"code": reason, "message": message}})
}

// refuse answers as Microsoft Entra ID does.
func refuse(w http.ResponseWriter, code int, reason, description string) {
	trace := rand.Text()
	reply(w, code, map[string]any{
		"error": reason, "trace_id": trace, "timestamp": "2026-01-02 03:04:05Z",
		"error_description": description + " Trace ID: " + trace + " Correlation ID: " + rand.Text() + " Timestamp: 2026-01-02 03:04:05Z",
	})
}

func reply(w http.ResponseWriter, code int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(value)
}

// find is the zone whose name servers are asked for a name, and the name in it.
func (s *service) find(name string) (zone, string) {
	name = strings.ToLower(strings.TrimSuffix(name, "."))
	for apex := name; apex != ""; _, apex, _ = strings.Cut(apex, ".") {
		if found, ok := s.zones[apex]; ok {
			return found, cmp.Or(strings.TrimSuffix(strings.TrimSuffix(name, apex), "."), "@")
		}
	}
	return nil, ""
}

func (z zone) values(name string) []string {
	var values []string
	if there := z[name]; there != nil {
		for _, record := range there.Properties.TXTRecords {
			values = append(values, strings.Join(record.Value, ""))
		}
	}
	slices.Sort(values)
	return values
}

func (s *service) Values(name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	found, relative := s.find(name)
	return found.values(relative)
}

func (s *service) ValuesIn(apex, name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	relative := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(name), strings.ToLower(apex)), ".")
	return s.zones[strings.TrimSuffix(strings.ToLower(apex), ".")].values(cmp.Or(relative, "@"))
}

func (s *service) Put(name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	found, relative := s.find(name)
	values := properties{TTL: 300, Metadata: map[string]string{"owner": "somebody"}}
	if there := found[relative]; there != nil {
		values = there.Properties
		values.TXTRecords = slices.Clone(values.TXTRecords)
	}
	values.TXTRecords = append(values.TXTRecords, txt{Value: []string{value}})
	s.keep(found, relative, values)
}

func (s *service) Writes() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.writes
}

func (s *service) Requests() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.requests
}

func (s *service) Fail(fault dns01test.Fault) { s.set(func() { s.fault = fault }) }

// set changes the fake while it runs.
func (s *service) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
}

// asked are the hosts that were asked, and how often each.
func (s *service) asked() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.hosts)
}

// made are the requests for record sets since the last call.
func (s *service) made() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	log := strings.Join(s.log, ", ")
	s.log = nil
	return log
}

func (s *service) Rotate() map[string]map[string][]byte {
	s.set(func() { s.secret, s.accepted = "second~secret.of-the-application", "second" })
	return s.secrets()
}

func (s *service) secrets() map[string]map[string][]byte {
	return map[string]map[string][]byte{"azure": {"client-secret": []byte(s.secret)}}
}

// solver is one that uses the Secret.
func (s *service) solver() *acmev1.DNS01Solver {
	config := &acmev1.AzureDNSProvider{
		SubscriptionID: subscriptionID, ResourceGroupName: groupName, TenantID: tenantID, ClientID: clientID,
		ClientSecret: &acmev1.SecretKeySelector{Name: "azure", Key: "client-secret"},
	}
	if s.isPrivate {
		config.ZoneType = "AzurePrivateZone"
	}
	return &acmev1.DNS01Solver{AzureDNS: config}
}

// provide builds a provider of the fake.
func provide(t *testing.T, s *service, config *acmev1.DNS01Solver, ambient bool) (dns01.Provider, error) {
	t.Helper()
	access := s.access(ambient)
	access.Credentials = dns01.Credentials{Namespace: "team", Secrets: dns01test.Secrets{
		"team/azure": {"client-secret": []byte(s.secret), "another-secret": []byte("another")},
	}}
	return Kind().Build(t.Context(), config, access)
}

func mustProvide(t *testing.T, s *service, config *acmev1.DNS01Solver, ambient bool) dns01.Provider {
	t.Helper()
	provider, err := provide(t, s, config, ambient)
	if err != nil {
		t.Fatal(err)
	}
	return provider
}
