// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	miekg "github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const host = "akab-abc123.luna.akamaiapis.net"

// service is a fake of the Edge DNS Zone Management API v2, as its reference describes it.
type service struct {
	url string

	mu     sync.Mutex
	zones  []*zone
	fault  dns01test.Fault
	log    []string
	writes int
	keys   map[string]string
	answer http.HandlerFunc // instead of all others, if it is set
	before func(method string)
}

type zone struct {
	name, kind string
	sets       map[string]*recordSet // TXT, by name in lower case
}

type recordSet struct {
	Name  string   `json:"name"`
	Type  string   `json:"type"`
	TTL   int      `json:"ttl"`
	Rdata []string `json:"rdata"`
}

func start(t testing.TB, zones ...string) *service {
	t.Helper()
	s := &service{keys: newKeys()}
	for _, name := range zones {
		s.addZone(name, "PRIMARY")
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

func newKeys() map[string]string {
	return map[string]string{"client-token": "akab-" + rand.Text(), "client-secret": rand.Text(), "access-token": "akab-" + rand.Text()}
}

func (s *service) addZone(name, kind string) *zone {
	z := &zone{name: strings.TrimSuffix(name, "."), kind: kind, sets: make(map[string]*recordSet)}
	s.zones = append(s.zones, z)
	return z
}

// RoundTrip brings every request to the fake, whatever its host.
func (s *service) RoundTrip(request *http.Request) (*http.Response, error) {
	redirected := request.Clone(request.Context())
	redirected.Host = request.URL.Host
	redirected.URL.Scheme, redirected.URL.Host = "http", strings.TrimPrefix(s.url, "http://")
	return http.DefaultTransport.RoundTrip(redirected)
}

// ServeHTTP is what all requests pass, as at Akamai: first the signature, then the grant.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	s.mu.Lock()
	s.log = append(s.log, r.Method+" "+r.URL.Path)
	fault, answer, before, isSigned := s.fault, s.answer, s.before, s.isSigned(r, body)
	s.mu.Unlock()
	switch {
	case fault == dns01test.Silent:
		<-r.Context().Done()
	case answer != nil:
		r.Body = io.NopCloser(bytes.NewReader(body))
		answer(w, r)
	case fault == dns01test.Broken:
		fail(w, 500, "Internal Server Error", "error "+rand.Text())
	case !isSigned:
		fail(w, 401, "Not authorized", "The signature does not match")
	case fault == dns01test.Throttled:
		now := time.Now()
		w.Header().Set("Date", now.UTC().Format(http.TimeFormat))
		w.Header().Set("X-RateLimit-Next", now.Add(7*time.Second).UTC().Format(time.RFC3339Nano))
		fail(w, 429, "Too Many Requests", "request "+rand.Text())
	case fault == dns01test.Forbidden:
		fail(w, 403, "Forbidden", "The client does not have the grant needed for the request")
	default:
		if before != nil {
			before(r.Method)
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		s.route(w, r, body)
	}
}

// pass answers as if nothing had been set to answer instead.
func (s *service) pass(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.route(w, r, body)
}

var authorization = regexp.MustCompile(`^EG1-HMAC-SHA256 client_token=(.+?);access_token=(.+?);timestamp=(.+?);nonce=(.+?);signature=(.+)$`)

// isSigned checks a signature as "EdgeGrid authentication" describes it.
func (s *service) isSigned(r *http.Request, body []byte) bool {
	parts := authorization.FindStringSubmatch(r.Header.Get("Authorization"))
	if parts == nil || parts[1] != s.keys["client-token"] || parts[2] != s.keys["access-token"] || r.Host != host {
		return false
	}
	hash := ""
	if r.Method == http.MethodPost && len(body) > 0 {
		sum := sha256.Sum256(body)
		hash = base64.StdEncoding.EncodeToString(sum[:])
	}
	unsigned, _, _ := strings.Cut(r.Header.Get("Authorization"), "signature=")
	text := strings.Join([]string{r.Method, "https", r.Host, r.URL.RequestURI(), "", hash, unsigned}, "\t")
	return parts[5] == sign(text, sign(parts[3], s.keys["client-secret"]))
}

func sign(text, key string) string {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(text))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

func (s *service) route(w http.ResponseWriter, r *http.Request, body []byte) {
	path := strings.Split(strings.TrimPrefix(r.URL.Path, "/config-dns/v2/zones"), "/") // "", zone, …
	if len(path) == 1 {
		s.list(w, r)
		return
	}
	i := slices.IndexFunc(s.zones, func(z *zone) bool { return strings.EqualFold(z.name, path[1]) })
	switch {
	case i < 0:
		fail(w, 404, "Not Found", fmt.Sprintf("Zone %q not found.", path[1]))
	case s.zones[i].kind != "PRIMARY" && r.Method != http.MethodGet:
		fail(w, 400, "Bad Request", "Only primary zones can be edited")
	case len(path) == 3 && path[2] == "recordsets" && r.Method == http.MethodPost:
		s.create(w, s.zones[i], body)
	case len(path) == 6 && path[2] == "names" && path[4] == "types" && path[5] == "TXT":
		s.one(w, r, s.zones[i], path[3], body)
	default: // above all PUT recordsets, which replaces the zone
		fail(w, 405, "Method Not Allowed", r.Method)
	}
}

// list answers with pages of 25 if nothing else is asked for.
func (s *service) list(w http.ResponseWriter, r *http.Request) {
	var all []map[string]any
	for _, z := range s.zones {
		if types := r.FormValue("types"); types == "" || slices.Contains(strings.Split(types, ","), z.kind) {
			all = append(all, map[string]any{"zone": z.name, "type": z.kind, "contractId": "C-1", "activationState": "ACTIVE"})
		}
	}
	page, size, total := max(1, atoi(r.FormValue("page"))), 25, len(all)
	if asked := atoi(r.FormValue("pageSize")); asked > 0 {
		size = asked
	}
	if r.FormValue("showAll") != "true" {
		all = all[min(total, (page-1)*size):min(total, page*size)]
	}
	reply(w, 200, map[string]any{"zones": all, "metadata": map[string]any{"page": page, "pageSize": size, "totalElements": total}})
}

func atoi(text string) int {
	number, _ := strconv.Atoi(text)
	return number
}

// create adds record sets, all or none.
func (s *service) create(w http.ResponseWriter, z *zone, body []byte) {
	var asked struct{ RecordSets []*recordSet }
	if err := json.Unmarshal(body, &asked); err != nil {
		fail(w, 400, "Bad Request", err.Error())
		return
	}
	for _, set := range asked.RecordSets {
		if z.sets[strings.ToLower(set.Name)] != nil {
			fail(w, 409, "Duplicate Record Set", fmt.Sprintf("Record set %s TXT exists", set.Name))
			return
		}
		if !s.check(w, z, set) {
			return
		}
	}
	for _, set := range asked.RecordSets {
		z.sets[strings.ToLower(set.Name)] = set
	}
	s.writes++
	w.WriteHeader(http.StatusNoContent)
}

func (s *service) one(w http.ResponseWriter, r *http.Request, z *zone, name string, body []byte) {
	set := z.sets[strings.ToLower(name)]
	switch {
	case set == nil:
		fail(w, 404, "Not Found", fmt.Sprintf("Record set %s TXT not found", name))
	case r.Method == http.MethodGet:
		reply(w, 200, set)
	case r.Method == http.MethodDelete:
		delete(z.sets, strings.ToLower(name))
		s.writes++
		w.WriteHeader(http.StatusNoContent)
	case r.Method == http.MethodPut:
		var asked recordSet
		if err := json.Unmarshal(body, &asked); err != nil || !strings.EqualFold(asked.Name, name) {
			fail(w, 400, "Bad Request", "the body does not fit")
			return
		}
		if s.check(w, z, &asked) {
			z.sets[strings.ToLower(name)] = &asked
			s.writes++
			reply(w, 200, asked)
		}
	default:
		fail(w, 405, "Method Not Allowed", r.Method)
	}
}

// check reads the data of a record set as a zone file has it, and spells it anew.
func (s *service) check(w http.ResponseWriter, z *zone, set *recordSet) bool {
	if set.Type != "TXT" || set.TTL < 30 || len(set.Rdata) == 0 || !strings.HasSuffix("."+strings.ToLower(set.Name), "."+strings.ToLower(z.name)) {
		fail(w, 400, "Bad Request", "the record set is not valid")
		return false
	}
	for i, data := range set.Rdata {
		text, ok := parse(data)
		if !ok {
			fail(w, 400, "Bad Request", "the data is not valid")
			return false
		}
		set.Rdata[i] = spell(text)
	}
	return true
}

func parse(data string) (parts []string, ok bool) {
	record, err := miekg.NewRR("x. 300 IN TXT " + data)
	if err != nil {
		return nil, false
	}
	return record.(*miekg.TXT).Txt, true
}

// spell joins strings that are escaped already.
func spell(parts []string) string { return `"` + strings.Join(parts, `" "`) + `"` }

func reply(w http.ResponseWriter, code int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(body)
}

// fail answers with problem details, with IDs where Akamai puts them.
func fail(w http.ResponseWriter, code int, title, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(map[string]any{
		"type": "https://problems.luna.akamaiapis.net/-/" + rand.Text(), "title": title, "detail": detail, "status": code,
		"instance": rand.Text(), "requestId": rand.Text(), "requestTime": time.Now(), "serverIp": "192.0.2.7",
	})
}
