// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// service is a fake of DigitalOcean's API, as its reference describes it.
type service struct {
	host string

	mu       sync.Mutex
	domains  []*domain
	pageSize int // the most that any page has
	fault    dns01test.Fault
	requests []string
	writes   int
	ids      int
	accepted string
	// answer, if set, answers instead, unless it returns false.
	answer func(http.ResponseWriter, *http.Request) bool
}

type domain struct {
	Name    string `json:"name"`
	TTL     int    `json:"ttl"`
	records []*record
}

type record struct {
	ID       int    `json:"id"`
	Type     string `json:"type"`
	Name     string `json:"name"` // within the domain
	Data     string `json:"data"`
	Priority *int   `json:"priority"`
	TTL      int    `json:"ttl"`
}

func start(t *testing.T, domains ...string) *service {
	t.Helper()
	s := &service{pageSize: 3, accepted: "token-of-the-test"}
	for _, name := range domains {
		s.domains = append(s.domains, &domain{Name: strings.TrimSuffix(name, "."), TTL: 1800})
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.host = strings.TrimPrefix(server.URL, "http://")
	return s
}

// RoundTrip brings every request to the fake.
func (s *service) RoundTrip(request *http.Request) (*http.Response, error) {
	redirected := request.Clone(request.Context())
	redirected.Host = request.URL.Host
	redirected.URL.Scheme, redirected.URL.Host = "http", s.host
	return http.DefaultTransport.RoundTrip(redirected)
}

// ServeHTTP is the API.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body) // so that a client that goes is noticed
	s.mu.Lock()
	s.requests = append(s.requests, r.Method+" "+r.URL.Path)
	fault, answer := s.fault, s.answer
	s.mu.Unlock()
	w.Header().Set("RateLimit-Limit", "5000")
	w.Header().Set("X-Request-Id", rand.Text())
	switch {
	case answer != nil && answer(w, r):
	case fault == dns01test.Silent:
		<-r.Context().Done()
	case fault == dns01test.Broken:
		fail(w, http.StatusInternalServerError, "server_error", "Unexpected server-side error "+rand.Text())
	case fault == dns01test.Throttled:
		w.Header().Set("Retry-After", "7")
		fail(w, http.StatusTooManyRequests, "too_many_requests", "API rate limit exceeded.")
	default:
		s.mu.Lock()
		defer s.mu.Unlock()
		s.serve(w, r, body)
	}
}

func (s *service) serve(w http.ResponseWriter, r *http.Request, body []byte) {
	path, isAPI := strings.CutPrefix(r.URL.Path, "/v2/domains")
	part := strings.Split(strings.Trim(path, "/"), "/") // {domain}/records/{id}
	i := slices.IndexFunc(s.domains, func(d *domain) bool { return d.Name == part[0] })
	isList, isRecords := len(part) == 1 && part[0] == "", len(part) > 1 && part[1] == "records"
	switch {
	case r.Header.Get("Authorization") != "Bearer "+s.accepted:
		fail(w, http.StatusUnauthorized, "Unauthorized", "Unable to authenticate you")
	case s.fault == dns01test.Forbidden:
		fail(w, http.StatusForbidden, "Forbidden", "You are not authorized to perform this operation")
	case isAPI && isList && r.Method == http.MethodGet:
		list(s, w, r, "domains", s.domains)
	case r.Host != "api.digitalocean.com" || !isRecords || i < 0:
		fail(w, http.StatusNotFound, "not_found", "The resource you were accessing could not be found.")
	case len(part) == 2 && r.Method == http.MethodGet:
		list(s, w, r, "domain_records", s.domains[i].find(r.FormValue("type"), r.FormValue("name")))
	case len(part) == 2 && r.Method == http.MethodPost:
		s.create(w, s.domains[i], body)
	case len(part) == 3 && r.Method == http.MethodDelete:
		s.delete(w, s.domains[i], part[2])
	default:
		fail(w, http.StatusNotFound, "not_found", "The resource you were accessing could not be found.")
	}
}

// list answers with a page of a list.
func list[T any](s *service, w http.ResponseWriter, r *http.Request, field string, all []T) {
	size, err := strconv.Atoi(r.FormValue("per_page"))
	page, err2 := strconv.Atoi(r.FormValue("page"))
	if err != nil || err2 != nil || size > 200 || size < 1 || page < 1 {
		fail(w, http.StatusUnprocessableEntity, "unprocessable_entity", "page and per_page are out of range")
		return
	}
	size = min(size, s.pageSize)
	from := min((page-1)*size, len(all))
	to := min(from+size, len(all))
	pages := make(map[string]string)
	link := "https://api.digitalocean.com" + r.URL.Path + "?page=%d"
	if to < len(all) {
		pages["next"], pages["last"] = fmt.Sprintf(link, page+1), fmt.Sprintf(link, (len(all)+size-1)/size)
	}
	if page > 1 {
		pages["prev"], pages["first"] = fmt.Sprintf(link, page-1), fmt.Sprintf(link, 1)
	}
	links := make(map[string]any)
	if len(pages) > 0 {
		links["pages"] = pages
	}
	reply(w, http.StatusOK, map[string]any{field: all[from:to], "links": links, "meta": map[string]int{"total": len(all)}})
}

// find applies the filters of a list; the name is a whole one.
func (d *domain) find(kind, name string) []*record {
	var found []*record
	for _, r := range d.records {
		if (kind == "" || r.Type == kind) && (name == "" || strings.EqualFold(d.fqdn(r), name+".")) {
			found = append(found, r)
		}
	}
	return found
}

func (d *domain) fqdn(r *record) string {
	if r.Name == "@" {
		return d.Name + "."
	}
	return r.Name + "." + d.Name + "."
}

func (s *service) create(w http.ResponseWriter, d *domain, body []byte) {
	var made record
	err := json.Unmarshal(body, &made)
	if err != nil || made.Type != "TXT" || made.Name == "" || made.TTL < 30 || len(made.Data) > 512 || made.Data == "" {
		fail(w, http.StatusUnprocessableEntity, "unprocessable_entity", "Data can't be blank")
		return
	}
	s.writes++
	s.ids++
	made.ID, made.Priority = s.ids, nil
	d.records = append(d.records, &made) // even if there is one like it
	reply(w, http.StatusCreated, map[string]any{"domain_record": made})
}

func (s *service) delete(w http.ResponseWriter, d *domain, id string) {
	i := slices.IndexFunc(d.records, func(r *record) bool { return strconv.Itoa(r.ID) == id })
	if i < 0 {
		fail(w, http.StatusNotFound, "not_found", "The resource you were accessing could not be found.")
		return
	}
	s.writes++
	d.records = slices.Delete(d.records, i, i+1)
	w.WriteHeader(http.StatusNoContent)
}

func fail(w http.ResponseWriter, status int, id, message string) {
	reply(w, status, map[string]string{"id": id, "message": message, "request_id": rand.Text()})
}

func reply(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value)
}

// domainOf is the domain whose name servers are asked for a name.
func (s *service) domainOf(name string) *domain {
	var best *domain
	for _, d := range s.domains {
		holds := strings.HasSuffix("."+strings.ToLower(name), "."+strings.ToLower(d.Name)+".")
		if holds && (best == nil || len(d.Name) > len(best.Name)) {
			best = d
		}
	}
	return best
}

func (d *domain) values(name string) []string {
	var values []string
	for _, r := range d.find("TXT", strings.TrimSuffix(name, ".")) {
		values = append(values, r.Data)
	}
	slices.Sort(values)
	return values
}

func (s *service) Values(name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.domainOf(name).values(name)
}

func (s *service) ValuesIn(apex, name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range s.domains {
		if strings.EqualFold(d.Name+".", apex) {
			return d.values(name)
		}
	}
	return nil
}

func (s *service) Put(name, value string) {
	if !slices.Contains(s.Values(name), value) {
		s.put(name, "TXT", value)
	}
}

// put adds a record, even if there is one like it.
func (s *service) put(name, kind, data string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.domainOf(name)
	s.ids++
	relative := "@"
	if !strings.EqualFold(name, d.Name+".") {
		relative = name[:len(name)-len("."+d.Name+".")]
	}
	d.records = append(d.records, &record{ID: s.ids, Type: kind, Name: relative, Data: data, TTL: 1800})
}

func (s *service) Writes() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.writes
}

func (s *service) Requests() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.requests)
}

func (s *service) Fail(fault dns01test.Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault = fault
}

func (s *service) Rotate() map[string]map[string][]byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.accepted = "another-token-of-the-test"
	return map[string]map[string][]byte{"digitalocean": {"token": []byte(s.accepted)}}
}

// take returns the requests since it was called last.
func (s *service) take() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	taken := s.requests
	s.requests = nil
	return taken
}

// secrets are those of all the tests.
func secrets() map[string]map[string][]byte {
	return map[string]map[string][]byte{"digitalocean": {"token": []byte("token-of-the-test")}}
}

func solver() *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{DigitalOcean: &acmev1.DigitalOceanProvider{Token: acmev1.SecretKeySelector{Name: "digitalocean", Key: "token"}}}
}

func access(transport http.RoundTripper) dns01.Access {
	return dns01.Access{HTTP: &http.Client{Transport: transport}}
}
