// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	miekg "github.com/miekg/dns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// service is a fake of Cloudflare's API, as its reference describes it.
type service struct {
	host string

	mu       sync.Mutex
	zones    []*zone
	pageSize int // the most that any page has
	fault    dns01test.Fault
	requests []string
	writes   int
	ids      int
	// accepted are the headers of the only credential.
	accepted http.Header
	// answer, if set, answers instead, unless it returns false.
	answer func(http.ResponseWriter, *http.Request) bool
}

type zone struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Status  string `json:"status"`
	Type    string `json:"type"`
	records []*record
}

type record struct {
	ID      string  `json:"id"`
	Type    string  `json:"type"`
	Name    string  `json:"name"`
	Content string  `json:"content"`
	TTL     float64 `json:"ttl"`
}

func start(t *testing.T, zones ...string) *service {
	t.Helper()
	s := &service{pageSize: 3, accepted: http.Header{"Authorization": {"Bearer token-of-the-test"}}}
	for _, name := range zones {
		s.add(name, "active", "full")
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.host = strings.TrimPrefix(server.URL, "http://")
	return s
}

func (s *service) add(name, status, kind string) *zone {
	z := &zone{ID: s.id(), Name: strings.TrimSuffix(name, "."), Status: status, Type: kind}
	s.zones = append(s.zones, z)
	return z
}

func (s *service) id() string {
	s.ids++
	return fmt.Sprintf("%032x", s.ids)
}

// RoundTrip brings every request to the fake.
func (s *service) RoundTrip(request *http.Request) (*http.Response, error) {
	redirected := request.Clone(request.Context())
	redirected.Host = request.URL.Host
	redirected.URL.Scheme, redirected.URL.Host = "http", s.host
	return http.DefaultTransport.RoundTrip(redirected)
}

func (s *service) access() dns01.Access { return dns01.Access{HTTP: &http.Client{Transport: s}} }

// ServeHTTP is the API.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body) // so that a client that goes is noticed
	s.mu.Lock()
	s.requests = append(s.requests, r.Method+" "+r.URL.Path)
	fault, answer := s.fault, s.answer
	s.mu.Unlock()
	switch {
	case answer != nil && answer(w, r):
	case fault == dns01test.Silent:
		<-r.Context().Done()
	case fault == dns01test.Broken:
		fail(w, http.StatusInternalServerError, 10013, "Internal error, reference "+rand.Text())
	case fault == dns01test.Throttled:
		w.Header().Set("Retry-After", "7")
		fail(w, http.StatusTooManyRequests, codeTooMany, "Please wait and consider throttling your request speed")
	default:
		s.mu.Lock()
		defer s.mu.Unlock()
		s.serve(w, r, body)
	}
}

func (s *service) serve(w http.ResponseWriter, r *http.Request, body []byte) {
	for header, values := range s.accepted {
		if r.Header.Get(header) != values[0] {
			fail(w, http.StatusForbidden, codeUnauthorized, "Invalid access token")
			return
		}
	}
	path, isAPI := strings.CutPrefix(r.URL.Path, "/client/v4/zones")
	part := strings.Split(strings.Trim(path, "/"), "/") // {id}/dns_records/batch
	i := slices.IndexFunc(s.zones, func(z *zone) bool { return z.ID == part[0] })
	switch what := r.Method + " /" + strings.Join(part[1:], "/"); {
	case s.fault == dns01test.Forbidden:
		fail(w, http.StatusForbidden, codeAuth, "Authentication error")
	case r.Host != "api.cloudflare.com" || !isAPI:
		http.NotFound(w, r)
	case part[0] == "" && r.Method == http.MethodGet:
		list(s, w, r, 50, s.zones)
	case i < 0:
		fail(w, http.StatusNotFound, 7003, "Could not route to "+r.URL.Path+", perhaps your object identifier is invalid?")
	case what == "GET /dns_records":
		list(s, w, r, 5000000, s.zones[i].find(r.URL.Query()))
	case what == "POST /dns_records/batch":
		s.batch(w, s.zones[i], body)
	default:
		http.NotFound(w, r)
	}
}

// list answers with a page of a list.
func list[T any](s *service, w http.ResponseWriter, r *http.Request, most int, all []T) {
	query := r.URL.Query()
	size, err := strconv.Atoi(query.Get("per_page"))
	page, err2 := strconv.Atoi(query.Get("page"))
	if err != nil || err2 != nil || size > most || size < 1 || page < 1 {
		fail(w, http.StatusBadRequest, 9207, "Invalid page or per_page")
		return
	}
	size = min(size, s.pageSize)
	from := min((page-1)*size, len(all))
	part := all[from:min(from+size, len(all))]
	reply(w, http.StatusOK, map[string]any{
		"success": true, "errors": []any{}, "messages": []any{}, "result": part,
		"result_info": map[string]int{
			"page": page, "per_page": size, "count": len(part), "total_count": len(all), "total_pages": (len(all) + size - 1) / size,
		},
	})
}

// find applies the filters of a list.
func (z *zone) find(query url.Values) []*record {
	found := make([]*record, 0)
	for _, r := range z.records {
		exact, beginning := strings.ToLower(query.Get("name.exact")), strings.ToLower(query.Get("name.startswith"))
		isType := query.Get("type") == "" || query.Get("type") == r.Type
		if isType && (exact == "" || exact == r.Name) && strings.HasPrefix(r.Name, beginning) {
			found = append(found, r)
		}
	}
	return found
}

// batch makes all of a batch or nothing.
func (s *service) batch(w http.ResponseWriter, z *zone, body []byte) {
	var wanted struct {
		Deletes []struct{ ID string }
		Posts   []record
	}
	if err := json.Unmarshal(body, &wanted); err != nil || len(wanted.Deletes)+len(wanted.Posts) > 200 {
		fail(w, http.StatusBadRequest, 9207, "Request body is invalid.")
		return
	}
	after := slices.Clone(z.records)
	for _, gone := range wanted.Deletes {
		i := slices.IndexFunc(after, func(r *record) bool { return r.ID == gone.ID })
		if i < 0 {
			fail(w, http.StatusNotFound, codeNotThere, "Record does not exist.")
			return
		}
		after = slices.Delete(after, i, i+1)
	}
	for _, made := range wanted.Posts {
		made.Name = strings.ToLower(made.Name)
		if code, message := z.refuses(after, made); code != 0 {
			fail(w, http.StatusBadRequest, code, message)
			return
		}
		made.ID = s.id()
		after = append(after, &made)
	}
	z.records = after
	s.writes++
	reply(w, http.StatusOK, map[string]any{"success": true, "errors": []any{}, "messages": []any{}, "result": map[string]any{"posts": wanted.Posts}})
}

func (z *zone) refuses(there []*record, made record) (code int, message string) {
	if made.Type != "TXT" || made.TTL < 60 || !strings.HasSuffix("."+made.Name, "."+strings.ToLower(z.Name)) {
		return 9000, "DNS name is invalid."
	}
	if !strings.HasPrefix(made.Content, `"`) || strings.HasPrefix(textOf(made.Content), "bad: ") {
		return 9101, "The content of a TXT record must be in quotation marks."
	}
	for _, r := range there {
		switch {
		case r.Name != made.Name:
		case r.Type == "CNAME":
			return codeAlias, "A CNAME record with that host already exists."
		case r.Type == "TXT" && textOf(r.Content) == textOf(made.Content):
			return codeSame, "An identical record already exists."
		}
	}
	return 0, ""
}

// textOf reads the content of a TXT record as another implementation does.
func textOf(content string) string {
	if !strings.HasPrefix(content, `"`) {
		return content
	}
	parsed, err := miekg.NewRR("x. 60 IN TXT " + content)
	if err != nil {
		return "bad: " + err.Error()
	}
	wire := make([]byte, miekg.Len(parsed))
	if _, err := miekg.PackRR(parsed, wire, 0, nil, false); err != nil {
		return "bad: " + err.Error()
	}
	text, rest := "", wire[len("\x01x\x00")+10:]
	for len(rest) > 0 {
		length := int(rest[0])
		text, rest = text+string(rest[1:1+length]), rest[1+length:]
	}
	return text
}

func fail(w http.ResponseWriter, status, code int, message string) {
	reply(w, status, map[string]any{
		"success": false, "messages": []any{}, "result": nil,
		"errors": []any{map[string]any{"code": code, "message": message}},
	})
}

func reply(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value)
}

// zoneOf is the zone whose name servers are asked for a name.
func (s *service) zoneOf(name string) *zone {
	var best *zone
	for _, z := range s.zones {
		holds := strings.HasSuffix("."+strings.ToLower(name), "."+strings.ToLower(z.Name)+".")
		if holds && (best == nil || len(z.Name) > len(best.Name)) {
			best = z
		}
	}
	return best
}

func (z *zone) values(name string) []string {
	var values []string
	for _, r := range z.records {
		if strings.EqualFold(r.Name+".", name) && r.Type == "TXT" {
			values = append(values, textOf(r.Content))
		}
	}
	slices.Sort(values)
	return values
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
		if strings.EqualFold(z.Name+".", apex) {
			return z.values(name)
		}
	}
	return nil
}

// Put adds a value without quotes, as users of the API often do.
func (s *service) Put(name, value string) { s.put(name, "TXT", value) }

func (s *service) put(name, kind, content string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	z, name := s.zoneOf(name), strings.ToLower(strings.TrimSuffix(name, "."))
	for _, r := range z.records {
		if r.Name == name && r.Type == kind && r.Content == content {
			return
		}
	}
	z.records = append(z.records, &record{ID: s.id(), Type: kind, Name: name, Content: content, TTL: 300})
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
	s.accepted = http.Header{"Authorization": {"Bearer another-token-of-the-test"}}
	return map[string]map[string][]byte{"cloudflare": {"token": []byte("another-token-of-the-test")}}
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
	return map[string]map[string][]byte{"cloudflare": {"token": []byte("token-of-the-test")}}
}

func tokenSolver() *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{Cloudflare: &acmev1.CloudflareProvider{APIToken: &acmev1.SecretKeySelector{Name: "cloudflare", Key: "token"}}}
}
