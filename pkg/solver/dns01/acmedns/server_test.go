// SPDX-License-Identifier: Apache-2.0

package acmedns

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/nrdcg/goacmedns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// service is a fake of an acme-dns server: two values for each account, the oldest
// goes first, and neither reading nor removing.
type service struct {
	url string

	mu       sync.Mutex
	accounts map[string]goacmedns.Account // by domain
	kept     map[string][values]string    // by subdomain, the older first
	fault    dns01test.Fault
	requests int
	writes   int
	// answer, if set, answers instead.
	answer http.HandlerFunc
}

func start(t *testing.T, zones ...string) *service {
	t.Helper()
	s := &service{accounts: make(map[string]goacmedns.Account), kept: make(map[string][values]string)}
	for _, zone := range zones {
		for _, label := range []string{"www.", "api."} {
			s.register(label + strings.TrimSuffix(zone, "."))
		}
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

func (s *service) register(domain string) {
	old := s.accounts[strings.ToLower(domain)]
	account := goacmedns.Account{Username: rand.Text(), Password: rand.Text() + rand.Text()[:14], SubDomain: old.SubDomain}
	if account.SubDomain == "" {
		account.SubDomain = strings.ToLower(rand.Text())
	}
	account.FullDomain = account.SubDomain + ".auth.example.org"
	s.accounts[strings.ToLower(domain)] = account
}

func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body) // so that a client that goes is noticed
	s.mu.Lock()
	s.requests++
	fault, answer := s.fault, s.answer
	s.mu.Unlock()
	switch {
	case answer != nil:
		answer(w, r)
	case fault == dns01test.Silent:
		<-r.Context().Done()
	case fault == dns01test.Throttled: // by a proxy
		w.Header().Set("Retry-After", "17")
		http.Error(w, "slow down", http.StatusTooManyRequests)
	case fault == dns01test.Forbidden:
		reply(w, http.StatusUnauthorized, "forbidden")
	case fault == dns01test.Broken:
		reply(w, http.StatusInternalServerError, "db_error "+rand.Text())
	case r.Method != http.MethodPost || r.URL.Path != "/update":
		http.NotFound(w, r)
	default:
		s.update(w, r, body)
	}
}

func (s *service) update(w http.ResponseWriter, r *http.Request, body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var wanted struct{ Subdomain, Txt string }
	_ = json.Unmarshal(body, &wanted)
	isAccount := false
	for _, account := range s.accounts {
		isAccount = isAccount || account.Username == r.Header.Get("X-Api-User") &&
			account.Password == r.Header.Get("X-Api-Key") && account.SubDomain == wanted.Subdomain
	}
	switch {
	case !isAccount:
		reply(w, http.StatusUnauthorized, "forbidden")
	case strings.Contains(wanted.Subdomain, "."):
		reply(w, http.StatusBadRequest, "bad_subdomain")
	case !regexp.MustCompile(`^[A-Za-z0-9_-]{43}$`).MatchString(wanted.Txt):
		reply(w, http.StatusBadRequest, "bad_txt")
	default:
		s.push(wanted.Subdomain, wanted.Txt)
		s.writes++
		_, _ = fmt.Fprintf(w, `{"txt": "%s"}`, wanted.Txt)
	}
}

func (s *service) push(subdomain, value string) {
	s.kept[subdomain] = [values]string{s.kept[subdomain][1], value}
}

func reply(w http.ResponseWriter, code int, reason string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_, _ = fmt.Fprintf(w, `{"error": "%s"}`, reason)
}

// subdomain is where the CNAME of a name leads.
func (s *service) subdomain(name string) string {
	return s.accounts[strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(name), "_acme-challenge."), ".")].SubDomain
}

func (s *service) Values(name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []string
	for _, value := range s.kept[s.subdomain(name)] {
		if value != "" {
			found = append(found, value)
		}
	}
	slices.Sort(found)
	return slices.Compact(found) // a record set has no value twice
}

func (s *service) Put(name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.push(s.subdomain(name), value)
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

func (s *service) Rotate() map[string]map[string][]byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	for domain := range s.accounts {
		s.register(domain)
	}
	return s.secrets()
}

func (s *service) secrets() map[string]map[string][]byte {
	text, err := json.MarshalIndent(s.accounts, "", "  ")
	if err != nil {
		panic(err)
	}
	return map[string]map[string][]byte{"acme-dns": {"accounts.json": text}}
}

func (s *service) solver() *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{AcmeDNS: &acmev1.AcmeDNSProvider{
		Host: s.url, AccountSecret: acmev1.SecretKeySelector{Name: "acme-dns", Key: "accounts.json"},
	}}
}

// provide builds a provider with these accounts, or with those of the server.
func (s *service) provide(host, accounts string) (dns01.Provider, error) {
	config, secrets := s.solver(), s.secrets()
	config.AcmeDNS.Host = host
	if accounts != "" {
		secrets["acme-dns"]["accounts.json"] = []byte(accounts)
	}
	return Kind().Build(context.Background(), config, dns01.Access{Credentials: dns01.Credentials{
		Namespace: "team", Secrets: dns01test.Secrets{"team/acme-dns": secrets["acme-dns"]},
	}})
}
