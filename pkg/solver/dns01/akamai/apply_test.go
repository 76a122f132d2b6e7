// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	apex = "example.test."
	www  = "_acme-challenge.www.example.test."
	api  = "_acme-challenge.api.example.test."
	ftp  = "_acme-challenge.ftp.example.test."

	posted = "POST /config-dns/v2/zones/example.test/recordsets"
	path   = "/config-dns/v2/zones/example.test/names/"
)

func add(name, value string) dns01.Change {
	return dns01.Change{Record: dns01.Record{Name: name, Value: value, TTL: dns01.TTL}}
}

func remove(name, value string) dns01.Change {
	change := add(name, value)
	change.Remove = true
	return change
}

func at(method, name string) string {
	return method + " " + path + strings.TrimSuffix(name, ".") + "/types/TXT"
}

// What is asked of Akamai, and what is there then.
func TestApply(t *testing.T) {
	for name, row := range map[string]struct {
		before  map[string]string // by name, a stranger's value
		changes []dns01.Change
		want    []string
		values  map[string][]string
	}{
		"new names take one request": {
			changes: []dns01.Change{add(www, "one"), add(www, "two"), add(api, "one")},
			want:    []string{posted},
			values:  map[string][]string{www: {"one", "two"}, api: {"one"}},
		},
		"one of them is there": {
			before:  map[string]string{api: "stranger"},
			changes: []dns01.Change{add(www, "one"), add(api, "one"), add(ftp, "one")},
			want:    []string{posted, at("GET", www), at("GET", api), at("PUT", api), at("GET", ftp), posted},
			values:  map[string][]string{www: {"one"}, api: {"one", "stranger"}, ftp: {"one"}},
		},
		"the value is there": {
			before:  map[string]string{www: "one"},
			changes: []dns01.Change{add(www, "one")},
			want:    []string{posted, at("GET", www)},
			values:  map[string][]string{www: {"one"}},
		},
		"the last value goes": {
			before:  map[string]string{www: "one"},
			changes: []dns01.Change{remove(www, "one"), remove(api, "one")},
			want:    []string{at("GET", www), at("DELETE", www), at("GET", api)},
			values:  map[string][]string{www: nil},
		},
		"a stranger's value stays": {
			before:  map[string]string{www: "stranger"},
			changes: []dns01.Change{remove(www, "one")},
			want:    []string{at("GET", www)},
			values:  map[string][]string{www: {"stranger"}},
		},
		"one goes and one comes": {
			before:  map[string]string{www: "one"},
			changes: []dns01.Change{remove(www, "one"), add(www, "two"), remove(api, "one"), add(api, "two")},
			want:    []string{at("GET", www), at("PUT", www), at("GET", api), posted},
			values:  map[string][]string{www: {"two"}, api: {"two"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			for name, value := range row.before {
				s.Put(name, value)
			}
			receipt, err := s.provider(t).Apply(t.Context(), dns01.Zone{Name: apex}, row.changes)
			if err != nil || receipt != "" {
				t.Fatalf("got %q, %v", receipt, err)
			}
			if got := s.requests(); !slices.Equal(got, row.want) {
				t.Errorf("asked\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(row.want, "\n"))
			}
			for name, want := range row.values {
				if got := s.Values(name); !slices.Equal(got, want) {
					t.Errorf("%s has %q, want %q", name, got, want)
				}
			}
		})
	}
}

// New sets have Akamai's least TTL, others keep theirs.
func TestTTL(t *testing.T) {
	s := start(t, apex)
	s.Put(api, "stranger")
	if _, err := s.provider(t).Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one"), add(api, "one")}); err != nil {
		t.Fatal(err)
	}
	sets := s.zones[0].sets
	if fresh, old := sets[strings.TrimSuffix(www, ".")].TTL, sets[strings.TrimSuffix(api, ".")].TTL; fresh != 300 || old != 3600 {
		t.Errorf("the TTLs are %d and %d", fresh, old)
	}
}

// Others write between our look and our request, once or all the time.
func TestConflicts(t *testing.T) {
	concurrent := func(w http.ResponseWriter) {
		fail(w, 409, "Concurrent Zone Modification", "The zone was modified. Please try your request again")
	}
	for name, row := range map[string]struct {
		before   map[string]string
		change   dns01.Change
		method   string // that meets a conflict
		times    int
		meets    func(*service, http.ResponseWriter)
		requests int
		isError  bool
	}{
		"adding, the zone was busy":          {change: add(www, "one"), method: "POST", times: 1, requests: 3},
		"adding, always busy":                {change: add(www, "one"), method: "POST", times: 9, requests: 3, isError: true},
		"adding to others, busy":             {before: map[string]string{www: "stranger"}, change: add(www, "one"), method: "PUT", times: 1, requests: 5},
		"adding to others, always busy":      {before: map[string]string{www: "stranger"}, change: add(www, "one"), method: "PUT", times: 9, requests: 5, isError: true},
		"removing, busy":                     {before: map[string]string{www: "one"}, change: remove(www, "one"), method: "DELETE", times: 1, requests: 4},
		"removing, always busy":              {before: map[string]string{www: "one"}, change: remove(www, "one"), method: "DELETE", times: 9, requests: 4, isError: true},
		"removing, gone meanwhile":           {before: map[string]string{www: "one"}, change: remove(www, "one"), method: "DELETE", times: 1, requests: 3, meets: vanish},
		"adding to others, all gone by then": {before: map[string]string{www: "stranger"}, change: add(www, "one"), method: "PUT", times: 1, requests: 5, meets: vanish},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			for name, value := range row.before {
				s.Put(name, value)
			}
			p := s.provider(t)
			left := row.times
			s.answer = func(w http.ResponseWriter, r *http.Request) {
				switch {
				case r.Method != row.method || left == 0:
					s.pass(w, r)
				case row.meets != nil:
					left--
					row.meets(s, w)
				default:
					left--
					concurrent(w)
				}
			}
			_, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{row.change})
			if got := s.requests(); len(got) != row.requests {
				t.Errorf("asked %q", got)
			}
			if row.isError {
				dns01test.AdviceDocumented(t, "akamai", onlyOne(t, err))
				return
			}
			if err != nil || slices.Contains(s.Values(www), "one") == row.change.Remove {
				t.Errorf("got %v with %q", err, s.Values(www))
			}
		})
	}
}

// vanish lets the record set go before the request that is for it.
func vanish(s *service, w http.ResponseWriter) {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.zones[0].sets)
	fail(w, 404, "Not Found", "Record set not found")
}

// onlyOne is the error of the only change of a batch.
func onlyOne(t *testing.T, err error) error {
	t.Helper()
	var partly *dns01.PartialError
	if !errors.As(err, &partly) || len(partly.Errs) != 1 {
		t.Fatalf("got %v", err)
	}
	return partly.Errs[0]
}

// One bad change of several is told apart, or leaves the batch to be tried in parts.
func TestPartly(t *testing.T) {
	s := start(t, apex)
	for _, name := range []string{www, api, ftp} {
		s.Put(name, "one")
	}
	s.answer = func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodDelete && strings.Contains(r.URL.Path, "api") {
			fail(w, 400, "Bad Request", "The record set is locked")
			return
		}
		s.pass(w, r)
	}
	p := s.provider(t)
	_, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{remove(www, "one"), remove(api, "one"), remove(ftp, "one")})
	var partly *dns01.PartialError
	if !errors.As(err, &partly) || len(partly.Errs) != 3 || partly.Errs[0] != nil || partly.Errs[2] != nil {
		t.Fatalf("got %#v", err)
	}
	if got := partly.Errs[1].Error(); got != `changing zone "example.test": Akamai says "The record set is locked"` {
		t.Error(got)
	}
	if len(s.Values(www))+len(s.Values(ftp)) != 0 || len(s.Values(api)) != 1 {
		t.Error("others were kept from going")
	}
	long := strings.Repeat("a", 70) + "." + apex
	s.answer = func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			fail(w, 400, "Bad Request", "The name is too long")
			return
		}
		s.pass(w, r)
	}
	if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "two"), add(long, "two")}); err == nil || errors.As(err, &partly) {
		t.Errorf("got %v", err)
	}
}

// CNAMEs lead to any name, but a request must not leave the zone for it.
func TestUnsafeNames(t *testing.T) {
	s := start(t, apex)
	p := s.provider(t)
	for _, name := range []string{"a/../b." + apex, "a?b." + apex, "a#b." + apex, "a%2fb." + apex, `a\.b.` + apex, "é." + apex, "*." + apex, " ." + apex} {
		for _, change := range []dns01.Change{add(name, "one"), remove(name, "one")} {
			_, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{change})
			if err == nil || !strings.Contains(err.Error(), "has characters that Akamai's API does not take in names") {
				t.Errorf("%q: %v", name, err)
			}
		}
	}
	if got := s.requests(); len(got) != 0 {
		t.Errorf("asked %q", got)
	}
}

// Answers that are JSON but no record set must not be taken for one, nor for none.
func TestOddRecordSets(t *testing.T) {
	for _, body := range []string{"null", "{}", `{"type":"TXT"}`, `{"type":"A","rdata":["192.0.2.1"]}`, "[]", "<html>", ""} {
		s := start(t, apex)
		s.answer = func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(body)) }
		_, err := s.provider(t).Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{remove(www, "one")})
		if got := onlyOne(t, err).Error(); !strings.HasPrefix(got, `changing zone "example.test": `) {
			t.Errorf("%q: %v", body, got)
		}
		if got := s.requests(); len(got) != 1 {
			t.Errorf("%q: asked %q", body, got)
		}
	}
}

// A read that fails is no proof that there is nothing.
func TestReadErrors(t *testing.T) {
	for _, code := range []int{301, 400, 401, 403, 409, 429, 500, 503} {
		s := start(t, apex)
		s.Put(www, "stranger")
		s.answer = func(w http.ResponseWriter, r *http.Request) {
			if r.Method == http.MethodGet {
				fail(w, code, "x", "x")
				return
			}
			s.pass(w, r)
		}
		for _, change := range []dns01.Change{add(www, "one"), remove(www, "one")} {
			if _, err := s.provider(t).Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{change}); err == nil {
				t.Errorf("%d: no error", code)
			}
		}
		if got := s.Values(www); !slices.Equal(got, []string{"stranger"}) {
			t.Errorf("%d: %q", code, got)
		}
	}
}

func TestCancelledWhileRemoving(t *testing.T) {
	s := start(t, apex)
	s.Put(www, "one")
	ctx, cancel := context.WithCancel(t.Context())
	s.before = func(string) { cancel() }
	_, err := s.provider(t).Apply(ctx, dns01.Zone{Name: apex}, []dns01.Change{remove(www, "one"), remove(api, "one")})
	var partly *dns01.PartialError
	if !errors.As(err, &partly) || !errors.Is(partly.Errs[0], context.Canceled) || !errors.Is(partly.Errs[1], context.Canceled) {
		t.Errorf("got %v", err)
	}
	if got := partly.Errs[0].Error(); got != `changing zone "example.test": interrupted` {
		t.Error(got)
	}
}

// A name that takes no TXT, for it has a CNAME, must not keep others from being written:
// the batch fails as a whole, and is tried in parts.
func TestOneOfSeveralConflicts(t *testing.T) {
	s := start(t, apex)
	s.answer = func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			fail(w, 409, "Conflict", "A CNAME is there")
			return
		}
		s.pass(w, r)
	}
	p := s.provider(t)
	var partly *dns01.PartialError
	if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one"), add(api, "one")}); err == nil || errors.As(err, &partly) {
		t.Errorf("got %v", err)
	} else {
		dns01test.AdviceDocumented(t, "akamai", err)
	}
	s.answer = func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			fail(w, 403, "Forbidden", "no")
			return
		}
		s.pass(w, r)
	}
	var refusal *dns01.RefusalError
	if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{remove(www, "one"), add(www, "two")}); !errors.As(err, &refusal) {
		t.Errorf("got %v", err)
	}
}
