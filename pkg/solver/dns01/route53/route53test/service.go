// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"bytes"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Key is an access key.
type Key struct {
	ID, Secret string
}

// Options are how a Service behaves. All may be left out.
type Options struct {
	// Zones are the DNS names of public hosted zones.
	Zones []string
	// Key is the one access key that is accepted. Empty: signatures are not looked at.
	Key Key
	// Roles are the ARNs of roles that may be assumed.
	Roles []string
	// Token is the web identity token for which a role is given.
	Token string
	// Lifetime is that of a role's credentials; zero is an hour.
	Lifetime time.Duration
	// PageSize is how many hosted zones a page has at most; zero is 100.
	PageSize int
	// Pending is how often GetChange says PENDING of a change before it says INSYNC.
	Pending int
	// PerSecond and Burst are the rate at which requests are let through, and how many at
	// once: a token bucket, as AWS has it. Zero is no limit.
	PerSecond float64
	Burst     int
	// OnChange is told what TXT values a name has in public zones, sorted, after each
	// change, one call after the other. It must not call the Service.
	OnChange func(name string, values []string)
}

// Service is a fake of Route 53 and STS. All methods may be called at any time.
type Service struct {
	options Options
	limiter *rate.Limiter

	mu        sync.Mutex
	zones     []*zone
	changes   map[string]int // polls that are left until INSYNC
	key       Key
	sessions  map[string]roleSession // by access key
	assumed   []Assumed
	intercept http.Handler
	calls     int
	throttled int
	writes    int
}

// New returns a service.
func New(options Options) *Service {
	s := &Service{
		options:  options,
		limiter:  rate.NewLimiter(rate.Inf, 0),
		key:      options.Key,
		changes:  make(map[string]int),
		sessions: make(map[string]roleSession),
	}
	if options.PerSecond > 0 {
		s.limiter = rate.NewLimiter(rate.Limit(options.PerSecond), max(1, options.Burst))
	}
	for _, name := range options.Zones {
		s.AddZone(name, false)
	}
	return s
}

// apiPath is where the paths of Route 53 begin. Everything else is for STS.
const apiPath = "/2013-04-01/"

// ServeHTTP answers for all hosts of Route 53 and STS.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body) // so that a client that goes is noticed
	if err != nil {
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	isThrottled, intercept := s.count(r)
	switch {
	case isThrottled:
		Fail(w, http.StatusBadRequest, "Throttling", "Rate exceeded")
	case intercept != nil:
		intercept.ServeHTTP(w, r)
	default:
		s.serve(w, r, body)
	}
}

// count counts a request of Route 53.
func (s *Service) count(r *http.Request) (isThrottled bool, intercept http.Handler) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if strings.HasPrefix(r.URL.Path, apiPath) {
		s.calls++
		if !s.limiter.Allow() {
			s.throttled++
			return true, nil
		}
	}
	return false, s.intercept
}

func (s *Service) serve(w http.ResponseWriter, r *http.Request, body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	path, isAPI := strings.CutPrefix(r.URL.Path, apiPath)
	if !isAPI {
		s.serveSTS(w, r, body)
		return
	}
	if code, message := s.authenticate(r, body); code != "" {
		Fail(w, http.StatusForbidden, code, message)
		return
	}
	folder, id, _ := strings.Cut(strings.TrimSuffix(path, "/"), "/")
	zoneID, isRecords := strings.CutSuffix(id, "/rrset")
	switch {
	case folder == "hostedzonesbyname" && r.Method == http.MethodGet:
		s.listZones(w, r)
	case folder == "hostedzone" && isRecords && r.Method == http.MethodPost:
		s.changeSets(w, zoneID, body)
	case folder == "change" && r.Method == http.MethodGet:
		s.getChange(w, id)
	default:
		Fail(w, http.StatusNotFound, "UnknownOperationException", "")
	}
}

// Calls is how many requests Route 53 was sent, those that it has throttled included.
func (s *Service) Calls() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls
}

// Throttled is how many requests were above the rate.
func (s *Service) Throttled() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.throttled
}

// Writes is how many requests have changed record sets.
func (s *Service) Writes() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.writes
}

// Values are those of the TXT records at a name in public zones, sorted.
func (s *Service) Values(name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.values(lower(name))
}

// ValuesIn are those of the TXT records that the hosted zones of a name have at another.
func (s *Service) ValuesIn(apex, name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []string
	for _, z := range s.zones {
		if z.name == lower(apex) {
			all = append(all, z.values(lower(name))...)
		}
	}
	return tidy(all)
}

func (s *Service) values(name string) []string {
	var all []string
	for _, z := range s.zones {
		if !z.isPrivate {
			all = append(all, z.values(name)...)
		}
	}
	return tidy(all)
}

// tidy sorts values, and has each once, as an answer in DNS does.
func tidy(values []string) []string {
	slices.Sort(values)
	return slices.Compact(values)
}

// Intercept lets another handler answer instead of the service; nil ends that.
func (s *Service) Intercept(h http.Handler) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.intercept = h
}

// SetKey replaces the access key that is accepted.
func (s *Service) SetKey(key Key) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.key = key
}

func lower(name string) string {
	return strings.ToLower(strings.TrimSuffix(name, ".")) + "."
}
