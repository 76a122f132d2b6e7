// SPDX-License-Identifier: Apache-2.0

package webhook

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/rest"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	group = "acme.example.com"
	name  = "example"
	// forbidden is what the API server says to those who have no right.
	forbidden = `example.acme.example.com is forbidden: User "system:serviceaccount:countersign:countersign" cannot create resource "example" in API group "acme.example.com" at the cluster scope`
)

// service is an API server, and behind it a solver which keeps values by zone and name.
type service struct {
	url string

	mu       sync.Mutex
	zones    []string
	values   map[string]map[string][]string
	fault    dns01test.Fault
	requests int
	writes   int
	last     map[string]any    // what was asked last, as it came
	answer   http.HandlerFunc  // instead of the solver, if it is set
	tapped   func(body []byte) // is shown each body, if it is set
}

func start(t testing.TB, zones ...string) *service {
	t.Helper()
	s := &service{values: make(map[string]map[string][]string)}
	for _, zone := range zones {
		s.zones = append(s.zones, strings.ToLower(zone))
		s.values[strings.ToLower(zone)] = make(map[string][]string)
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

// access has the client that the program uses.
func (s *service) access(t testing.TB) dns01.Access {
	t.Helper()
	client, err := discovery.NewDiscoveryClientForConfig(&rest.Config{Host: s.url, QPS: -1})
	if err != nil {
		t.Fatal(err)
	}
	return dns01.Access{API: client.RESTClient(), Credentials: dns01.Credentials{Secrets: dns01test.Secrets{}, Namespace: "team"}}
}

func solver() *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{
		GroupName: group, SolverName: name,
		Config: &runtime.RawExtension{Raw: []byte(`{"apiKeyRef":{"name":"example","key":"token"},"deep":[1,2.50,null]}`)},
	}}
}

func (s *service) provider(t testing.TB) dns01.Provider {
	t.Helper()
	p, err := Kind().Build(t.Context(), solver(), s.access(t))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	s.mu.Lock()
	s.requests++
	fault, answer, tapped := s.fault, s.answer, s.tapped
	s.mu.Unlock()
	if tapped != nil {
		tapped(body)
	}
	switch {
	case fault == dns01test.Silent:
		<-r.Context().Done()
	case fault == dns01test.Broken:
		say(w, false, "the service says: internal error, RequestID: "+hex())
	case fault == dns01test.Throttled:
		w.Header().Set("Retry-After", "1")
		fail(w, http.StatusTooManyRequests, metav1.StatusReasonTooManyRequests, "too many requests, please try again later")
	case fault == dns01test.Forbidden:
		fail(w, http.StatusForbidden, metav1.StatusReasonForbidden, forbidden)
	case answer != nil:
		answer(w, r)
	case r.Method != http.MethodPost || r.URL.Path != "/apis/"+group+"/v1alpha1/"+name || r.Header.Get("Content-Type") != "application/json":
		http.Error(w, "404 page not found", http.StatusNotFound)
	default:
		s.solve(w, body)
	}
}

// hex is an ID, another one each time.
func hex() string { return fmt.Sprintf("%x", rand.Text()) }

// solve is the solver.
func (s *service) solve(w http.ResponseWriter, body []byte) {
	var asked struct{ Request map[string]any }
	if err := json.Unmarshal(body, &asked); err != nil || asked.Request == nil {
		fail(w, http.StatusBadRequest, metav1.StatusReasonBadRequest, "the payload has no request")
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last = asked.Request
	text := func(key string) string {
		value, _ := asked.Request[key].(string)
		return value
	}
	zone, ok := s.values[text("resolvedZone")]
	at, key := text("resolvedFQDN"), text("key")
	switch {
	case !ok || !strings.HasSuffix("."+at, "."+text("resolvedZone")):
		say(w, false, "there is no such zone")
		return
	case text("action") == "Present" && !slices.Contains(zone[at], key):
		zone[at] = append(zone[at], key)
		s.writes++
	case text("action") == "CleanUp":
		zone[at] = slices.DeleteFunc(zone[at], func(v string) bool { return v == key })
		s.writes++
	}
	say(w, true, "")
}

// say answers as servers on cert-manager's library do.
func say(w http.ResponseWriter, success bool, message string) {
	answer := map[string]any{"uid": "", "success": success}
	if !success {
		answer["status"] = map[string]any{"metadata": map[string]any{}, "status": "Failure", "message": message}
	}
	reply(w, http.StatusCreated, map[string]any{
		"kind": "ChallengePayload", "apiVersion": "webhook.acme.cert-manager.io/v1alpha1", "response": answer,
	})
}

func reply(w http.ResponseWriter, code int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(body)
}

// fail answers as API servers do.
func fail(w http.ResponseWriter, code int, reason metav1.StatusReason, message string) {
	reply(w, code, metav1.Status{
		TypeMeta: metav1.TypeMeta{Kind: "Status", APIVersion: "v1"}, Status: metav1.StatusFailure,
		Code: int32(code), Reason: reason, Message: message, Details: &metav1.StatusDetails{RetryAfterSeconds: 17},
	})
}

func (s *service) Values(name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	zone, err := dns01.ZoneIn(zonesOf(s.zones), strings.ToLower(name))
	if err != nil {
		return nil
	}
	return slices.Sorted(slices.Values(s.values[zone.Name][strings.ToLower(name)]))
}

func zonesOf(names []string) []dns01.Zone {
	var zones []dns01.Zone
	for _, name := range names {
		zones = append(zones, dns01.Zone{Name: name})
	}
	return zones
}

func (s *service) ValuesIn(zone, name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(slices.Values(s.values[zone][name]))
}

func (s *service) Put(name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	zone, err := dns01.ZoneIn(zonesOf(s.zones), strings.ToLower(name))
	if err == nil {
		at := strings.ToLower(name)
		s.values[zone.Name][at] = append(s.values[zone.Name][at], value)
	}
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

func (s *service) Rotate() map[string]map[string][]byte { return nil }
