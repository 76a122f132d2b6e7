// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"google.golang.org/api/dns/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	projectID = "dns-project"
	email     = "countersign@dns-project.iam.gserviceaccount.com"
	apiHost   = "dns.googleapis.com"
	tokenHost = "oauth2.googleapis.com"
	stsHost   = "sts.googleapis.com"
)

// service is a fake of Cloud DNS and of Google's token service, as their reference
// describes them.
type service struct {
	url string

	mu       sync.Mutex
	zones    []*zone
	pageSize int
	fault    dns01test.Fault
	requests int
	writes   int
	hosts    map[string]int
	accepted string // the token
	key      *rsa.PrivateKey
	lifetime int // of tokens, in seconds
	polls    map[string]int
	// answer, if set, answers instead of the API, and tokenAnswer instead of the token service.
	answer, tokenAnswer http.HandlerFunc
	// before is called before each change, without the lock.
	before func()
}

type zone struct {
	dns.ManagedZone
	sets map[string]*dns.ResourceRecordSet // by name in lower case
}

func start(t *testing.T, zones ...string) *service {
	t.Helper()
	s := &service{pageSize: 3, lifetime: 3600, hosts: make(map[string]int), polls: make(map[string]int), accepted: "first", key: firstKey()}
	for _, name := range zones {
		s.addZone(name, "public")
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

func (s *service) addZone(name, visibility string) *zone {
	z := &zone{sets: make(map[string]*dns.ResourceRecordSet)}
	z.Name, z.DnsName, z.Visibility = fmt.Sprintf("zone-%d", len(s.zones)), name, visibility
	s.zones = append(s.zones, z)
	return z
}

// The keys of all fakes, before and after rotation: they take long to make.
var firstKey, secondKey = sync.OnceValue(newKey), sync.OnceValue(newKey)

func newKey() *rsa.PrivateKey {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		panic(err)
	}
	return key
}

// keyFile is what Google hands out for a service account.
func keyFile(t testing.TB, key *rsa.PrivateKey) []byte {
	t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return encode(t, map[string]string{
		"type": keyType, "project_id": projectID, "private_key_id": "0123456789abcdef", "client_email": email,
		"private_key": string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})),
		"token_uri":   "https://collector.example.org/token",
	})
}

func encode(t testing.TB, value any) []byte {
	t.Helper()
	text, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return text
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

// ServeHTTP answers for all hosts of Google.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body) // so that a client that goes is noticed
	s.mu.Lock()
	s.requests++
	s.hosts[r.Host]++
	fault, answer := s.fault, s.answer
	if r.Host != apiHost {
		answer = s.tokenAnswer
	}
	s.mu.Unlock()
	r.Body = io.NopCloser(strings.NewReader(string(body)))
	switch {
	case fault == dns01test.Silent:
		<-r.Context().Done()
	case answer != nil:
		answer(w, r)
	case fault == dns01test.Broken:
		fail(w, http.StatusInternalServerError, "backendError", "Internal error "+rand.Text())
	case r.Host == apiHost:
		s.serveAPI(w, r, fault)
	case r.Host == tokenHost && r.URL.Path == "/token":
		s.serveToken(w, r)
	case r.Host == stsHost:
		s.serveExchange(w, r)
	default:
		http.NotFound(w, r)
	}
}

func (s *service) serveToken(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !isSigned(r.PostFormValue("assertion"), &s.key.PublicKey) {
		reply(w, http.StatusBadRequest, map[string]string{"error": "invalid_grant", "error_description": "Invalid JWT Signature."})
		return
	}
	reply(w, http.StatusOK, map[string]any{"access_token": s.accepted, "token_type": "Bearer", "expires_in": s.lifetime})
}

// isSigned checks a JSON Web Token with RS256 (RFC 7515).
func isSigned(token string, by *rsa.PublicKey) bool {
	end := max(strings.LastIndex(token, "."), 0)
	signature, err := base64.RawURLEncoding.DecodeString(strings.TrimPrefix(token[end:], "."))
	digest := sha256.Sum256([]byte(token[:end]))
	return err == nil && rsa.VerifyPKCS1v15(by, crypto.SHA256, digest[:], signature) == nil
}

// serveExchange is the Security Token Service, for workload identity federation.
func (s *service) serveExchange(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.PostFormValue("subject_token") != "the-pod's-token" {
		reply(w, http.StatusBadRequest, map[string]string{"error": "invalid_request", "error_description": "subject token"})
		return
	}
	reply(w, http.StatusOK, map[string]any{
		"access_token": s.accepted, "token_type": "Bearer", "expires_in": s.lifetime,
		"issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
	})
}

// zoneOf is the zone whose name servers are asked for a name.
func (s *service) zoneOf(name string) *zone {
	var best *zone
	for _, z := range s.zones {
		if strings.HasSuffix("."+strings.ToLower(name), "."+strings.ToLower(z.DnsName)) && (best == nil || len(z.DnsName) > len(best.DnsName)) {
			best = z
		}
	}
	return best
}

func (s *service) Values(name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.zoneOf(name).values(name)
}

func (s *service) ValuesIn(apex, name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, z := range s.zones {
		if strings.EqualFold(z.DnsName, apex) {
			return z.values(name)
		}
	}
	return nil
}

func (z *zone) values(name string) []string {
	var values []string
	if set := z.sets[strings.ToLower(name)]; set != nil {
		for _, data := range set.Rrdatas {
			value, err := textOf(data)
			if err != nil {
				value = err.Error()
			}
			values = append(values, value)
		}
	}
	slices.Sort(values)
	return values
}

func (s *service) Put(name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	z, key := s.zoneOf(name), strings.ToLower(name)
	set := &dns.ResourceRecordSet{Name: name, Type: "TXT", Ttl: 300}
	if old := z.sets[key]; old != nil {
		set.Name, set.Ttl, set.Rrdatas = old.Name, old.Ttl, slices.Clone(old.Rrdatas)
	}
	if data := fmt.Sprintf("%q", value); !slices.Contains(set.Rrdatas, data) {
		set.Rrdatas = append(set.Rrdatas, data)
	}
	z.sets[key] = set
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

func (s *service) Fail(fault dns01test.Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault = fault
}

// set changes the fake while it runs.
func (s *service) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
}

// asked is how often a host was asked.
func (s *service) asked(host string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hosts[host]
}

// rotation lets a fake change its key.
type rotation struct {
	*service
	t *testing.T
}

func (r rotation) Rotate() map[string]map[string][]byte {
	r.set(func() { r.key, r.accepted = secondKey(), "second" })
	return secrets(r.t, secondKey())
}

func secrets(t *testing.T, key *rsa.PrivateKey) map[string]map[string][]byte {
	return map[string]map[string][]byte{"google": {"key.json": keyFile(t, key)}}
}

// solver is one that uses the Secret.
func solver() *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{CloudDNS: &acmev1.CloudDNSProvider{
		Project: projectID, ServiceAccount: &acmev1.SecretKeySelector{Name: "google", Key: "key.json"},
	}}
}

// provide builds a provider of the fake.
func provide(t *testing.T, s *service, config *acmev1.DNS01Solver, ambient bool) (dns01.Provider, error) {
	t.Helper()
	access := s.access(ambient)
	access.Credentials = dns01.Credentials{Namespace: "team", Secrets: dns01test.Secrets{"team/google": secrets(t, s.key)["google"]}}
	return Kind().Build(context.Background(), config, access)
}

func mustProvide(t *testing.T, s *service, config *acmev1.DNS01Solver, ambient bool) dns01.Provider {
	t.Helper()
	provider, err := provide(t, s, config, ambient)
	if err != nil {
		t.Fatal(err)
	}
	return provider
}
