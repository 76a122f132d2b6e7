// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	miekg "github.com/miekg/dns"
	"google.golang.org/api/dns/v1"

	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

func (s *service) serveAPI(w http.ResponseWriter, r *http.Request, fault dns01test.Fault) {
	s.mu.Lock()
	isKnown := r.Header.Get("Authorization") == "Bearer "+s.accepted
	s.mu.Unlock()
	path := strings.Split(strings.Trim(r.URL.Path, "/"), "/") // dns/v1/projects/{p}/managedZones/{z}/…
	switch {
	case !isKnown:
		fail(w, http.StatusUnauthorized, "authError", "Request had invalid authentication credentials.")
	case fault == dns01test.Throttled:
		w.Header().Set("Retry-After", "7")
		fail(w, http.StatusForbidden, "rateLimitExceeded", "Rate Limit Exceeded")
	case fault == dns01test.Forbidden:
		fail(w, http.StatusForbidden, "forbidden", "Forbidden")
	case len(path) < 5 || path[3] != projectID:
		fail(w, http.StatusForbidden, "forbidden", "Forbidden")
	case len(path) == 5:
		s.listZones(w, r)
	default:
		s.serveZone(w, r, path[5], path[6:])
	}
}

func (s *service) serveZone(w http.ResponseWriter, r *http.Request, name string, path []string) {
	s.mu.Lock()
	before := s.before
	i := slices.IndexFunc(s.zones, func(z *zone) bool { return z.Name == name })
	s.mu.Unlock()
	switch what := r.Method + " " + path[0]; {
	case i < 0:
		fail(w, http.StatusNotFound, "notFound", fmt.Sprintf("The 'parameters.managedZone' resource named '%s' does not exist.", name))
	case what == "GET rrsets":
		s.listSets(w, r, s.zones[i])
	case what == "POST changes":
		if before != nil {
			before()
		}
		s.change(w, r, s.zones[i])
	case what == "GET changes" && len(path) == 2:
		s.showChange(w, path[1])
	default:
		http.NotFound(w, r)
	}
}

// page cuts out what the page token asks for, and says which is the next.
func page[T any](s *service, r *http.Request, all []T) (part []T, next string) {
	from, _ := strconv.Atoi(r.FormValue("pageToken"))
	to := min(from+s.pageSize, len(all))
	if to < len(all) {
		next = strconv.Itoa(to)
	}
	return all[from:to], next
}

func (s *service) listZones(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	part, next := page(s, r, s.zones)
	var answer dns.ManagedZonesListResponse
	for _, z := range part {
		answer.ManagedZones = append(answer.ManagedZones, &dns.ManagedZone{Name: z.Name, DnsName: z.DnsName, Visibility: z.Visibility})
	}
	answer.NextPageToken = next
	reply(w, http.StatusOK, answer)
}

func (s *service) listSets(w http.ResponseWriter, r *http.Request, z *zone) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.FormValue("type") != "" && r.FormValue("name") == "" {
		fail(w, http.StatusBadRequest, "invalid", "Invalid value for 'parameters.type'")
		return
	}
	var answer dns.ResourceRecordSetsListResponse
	if set, ok := z.sets[strings.ToLower(r.FormValue("name"))]; ok {
		answer.Rrsets = append(answer.Rrsets, set)
	}
	reply(w, http.StatusOK, answer)
}

func (s *service) showChange(w http.ResponseWriter, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	polls, ok := s.polls[id]
	if !ok {
		fail(w, http.StatusNotFound, "notFound", fmt.Sprintf("The 'parameters.changeId' resource named '%s' does not exist.", id))
		return
	}
	s.polls[id]++
	status := "pending"
	if polls > 0 {
		status = "done"
	}
	reply(w, http.StatusOK, dns.Change{Id: id, Status: status})
}

// change makes all of a change or nothing.
func (s *service) change(w http.ResponseWriter, r *http.Request, z *zone) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var wanted dns.Change
	if err := json.NewDecoder(r.Body).Decode(&wanted); err != nil || len(wanted.Additions)+len(wanted.Deletions) == 0 {
		fail(w, http.StatusBadRequest, "required", "The 'entity.change' parameter is required but was missing.")
		return
	}
	after := maps.Clone(z.sets)
	for i, set := range wanted.Deletions {
		old, ok := after[strings.ToLower(set.Name)]
		if !ok {
			fail(w, http.StatusNotFound, "notFound", fmt.Sprintf("The 'entity.change.deletions[%d]' resource named '%s (TXT)' does not exist.", i, set.Name))
			return
		}
		if old.Ttl != set.Ttl || !slices.Equal(slices.Sorted(slices.Values(old.Rrdatas)), slices.Sorted(slices.Values(set.Rrdatas))) {
			fail(w, http.StatusPreconditionFailed, "conditionNotMet", fmt.Sprintf("Precondition not met for 'entity.change.deletions[%d]'", i))
			return
		}
		delete(after, strings.ToLower(set.Name))
	}
	for i, set := range wanted.Additions {
		name := strings.ToLower(set.Name)
		if fault := z.faultOf(set); fault != "" {
			fail(w, http.StatusBadRequest, "invalid", fmt.Sprintf("Invalid value for 'entity.change.additions[%d].%s'", i, fault))
			return
		}
		if _, ok := after[name]; ok {
			fail(w, http.StatusConflict, "alreadyExists", fmt.Sprintf("The resource 'entity.change.additions[%d]' named '%s (TXT)' already exists", i, set.Name))
			return
		}
		after[name] = set
	}
	z.sets = after
	s.writes++
	id := strconv.Itoa(s.writes)
	s.polls[id] = 0
	reply(w, http.StatusOK, dns.Change{Id: id, Status: "pending"})
}

func (z *zone) faultOf(set *dns.ResourceRecordSet) string {
	if set.Type != "TXT" || !strings.HasSuffix("."+strings.ToLower(set.Name), "."+strings.ToLower(z.DnsName)) {
		return "name"
	}
	if len(set.Rrdatas) == 0 || len(set.Rrdatas) > 100 {
		return "rrdata"
	}
	for _, data := range set.Rrdatas {
		if _, err := textOf(data); err != nil {
			return "rrdata"
		}
	}
	return ""
}

// textOf reads the data of a TXT record as another implementation does.
func textOf(data string) (string, error) {
	record, err := miekg.NewRR("x. 60 IN TXT " + data)
	if err != nil {
		return "", err
	}
	wire := make([]byte, miekg.Len(record))
	if _, err := miekg.PackRR(record, wire, 0, nil, false); err != nil {
		return "", err
	}
	text, rest := "", wire[len("\x01x\x00")+10:]
	for len(rest) > 0 {
		length := int(rest[0])
		text, rest = text+string(rest[1:1+length]), rest[1+length:]
	}
	return text, nil
}

func fail(w http.ResponseWriter, code int, reason, message string) {
	item := map[string]string{"message": message, "domain": "global", "reason": reason}
	reply(w, code, map[string]any{"error": map[string]any{"code": code, "message": message, "errors": []any{item}}})
}

func reply(w http.ResponseWriter, code int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(value)
}
