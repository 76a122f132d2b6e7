// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// find is the zone that is asked for a name: the one with the longest name.
func (s *service) find(name string) *zone {
	var best *zone
	for _, z := range s.zones {
		if strings.HasSuffix("."+strings.ToLower(name), "."+strings.ToLower(z.name)+".") && (best == nil || len(z.name) > len(best.name)) {
			best = z
		}
	}
	return best
}

func (z *zone) values(name string) []string {
	var values []string
	set := z.sets[strings.ToLower(strings.TrimSuffix(name, "."))]
	if set == nil {
		return nil
	}
	for _, data := range set.Rdata {
		parts, _ := parse(data)
		values = append(values, plain(strings.Join(parts, "")))
	}
	slices.Sort(values)
	return values
}

var escape = regexp.MustCompile(`\\([0-9]{3}|.)`)

func plain(text string) string {
	return escape.ReplaceAllStringFunc(text, func(found string) string {
		if code, err := strconv.Atoi(found[1:]); err == nil && len(found) == 4 {
			return string([]byte{byte(code)})
		}
		return found[1:]
	})
}

func (s *service) Values(name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if z := s.find(name); z != nil {
		return z.values(name)
	}
	return nil
}

func (s *service) ValuesIn(apex, name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, z := range s.zones {
		if strings.EqualFold(z.name+".", apex) {
			return z.values(name)
		}
	}
	return nil
}

func (s *service) Put(name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	z, name := s.find(name), strings.TrimSuffix(name, ".")
	set := z.sets[strings.ToLower(name)]
	if set == nil {
		set = &recordSet{Name: name, Type: "TXT", TTL: 3600}
		z.sets[strings.ToLower(name)] = set
	}
	set.Rdata = append(set.Rdata, `"`+value+`"`)
}

func (s *service) Writes() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.writes
}

func (s *service) Requests() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.log)
}

func (s *service) Fail(fault dns01test.Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault = fault
}

func (s *service) Rotate() map[string]map[string][]byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys = newKeys()
	return s.secrets()
}

func (s *service) secrets() map[string]map[string][]byte {
	data := make(map[string][]byte)
	for key, value := range s.keys {
		data[key] = []byte(value)
	}
	return map[string]map[string][]byte{"edgegrid": data}
}

// requests are those since the last time.
func (s *service) requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	log := slices.Clone(s.log)
	s.log = nil
	return log
}

func solver() *acmev1.DNS01Solver {
	ref := func(key string) acmev1.SecretKeySelector { return acmev1.SecretKeySelector{Name: "edgegrid", Key: key} }
	return &acmev1.DNS01Solver{Akamai: &acmev1.AkamaiProvider{
		ServiceConsumerDomain: host, ClientToken: ref("client-token"), ClientSecret: ref("client-secret"), AccessToken: ref("access-token"),
	}}
}

func (s *service) access() dns01.Access {
	secrets := make(dns01test.Secrets)
	for name, data := range s.secrets() {
		secrets["team/"+name] = maps.Clone(data)
	}
	return dns01.Access{HTTP: &http.Client{Transport: s}, Credentials: dns01.Credentials{Secrets: secrets, Namespace: "team"}}
}

func (s *service) provider(t testing.TB) dns01.Provider {
	t.Helper()
	p, err := Kind().Build(t.Context(), solver(), s.access())
	if err != nil {
		t.Fatal(err)
	}
	return p
}
