// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

func TestRequests(t *testing.T) {
	for name, row := range map[string]struct {
		there   []string // values at www
		changes []dns01.Change
		want    []string // values at www afterwards
		reads   int
		writes  int
	}{
		"a new value":          {changes: []dns01.Change{add(www, "a")}, want: []string{"a"}, reads: 1, writes: 1},
		"one that is there":    {there: []string{"a"}, changes: []dns01.Change{add(www, "a")}, want: []string{"a"}, reads: 1},
		"two values of a name": {changes: []dns01.Change{add(www, "a"), add(www, "b")}, want: []string{"a", "b"}, reads: 1, writes: 2},
		"two names":            {changes: []dns01.Change{add(www, "a"), add(api, "b")}, want: []string{"a"}, reads: 2, writes: 2},
		"a removal":            {there: []string{"a", "b"}, changes: []dns01.Change{remove(www, "a")}, want: []string{"b"}, reads: 1, writes: 1},
		"a removal of nothing": {there: []string{"b"}, changes: []dns01.Change{remove(www, "a")}, want: []string{"b"}, reads: 1},
		"the same value twice": {there: []string{"a", "b", "a"}, changes: []dns01.Change{remove(www, "a")}, want: []string{"b"}, reads: 1, writes: 2},
		"both":                 {there: []string{"a"}, changes: []dns01.Change{remove(www, "a"), add(www, "b")}, want: []string{"b"}, reads: 1, writes: 2},
		"more than a page":     {there: []string{"b", "c", "d", "a"}, changes: []dns01.Change{remove(www, "a")}, want: []string{"b", "c", "d"}, reads: 2, writes: 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			for _, value := range row.there {
				s.put(www, "TXT", value)
			}
			s.put(www, "CAA", "a")
			if _, err := mustProvide(t, s).Apply(t.Context(), theZone(), row.changes); err != nil {
				t.Fatal(err)
			}
			if got := s.Values(www); !slices.Equal(got, row.want) {
				t.Errorf("there are %q, want %q", got, row.want)
			}
			reads, writes := 0, 0
			for _, request := range s.take() {
				if strings.HasPrefix(request, http.MethodGet) {
					reads++
				} else {
					writes++
				}
			}
			if reads != row.reads || writes != row.writes {
				t.Errorf("%d reads and %d writes, want %d and %d", reads, writes, row.reads, row.writes)
			}
		})
	}
}

func TestRecord(t *testing.T) {
	s := start(t, apex)
	if _, err := mustProvide(t, s).Apply(t.Context(), theZone(), []dns01.Change{add(www, "a"), add(apex, "b")}); err != nil {
		t.Fatal(err)
	}
	for i, want := range []record{
		{ID: 1, Type: "TXT", Name: "_acme-challenge.www", Data: "a", TTL: 60}, {ID: 2, Type: "TXT", Name: "@", Data: "b", TTL: 60},
	} {
		if got := *s.domains[0].records[i]; got != want {
			t.Errorf("got %+v", got)
		}
	}
}

// Somebody else deletes the record after it was read.
func TestDeletedMeanwhile(t *testing.T) {
	s := start(t, apex)
	s.put(www, "TXT", "a")
	s.answer = func(_ http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodDelete {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.domains[0].records = nil
		}
		return false
	}
	if _, err := mustProvide(t, s).Apply(t.Context(), theZone(), []dns01.Change{remove(www, "a")}); err != nil {
		t.Error(err)
	}
}

// One change that cannot be made does not keep the others from being made.
func TestOneOfThem(t *testing.T) {
	s := start(t, apex)
	s.put(api, "TXT", "old")
	long := strings.Repeat("x", 513)
	_, err := mustProvide(t, s).Apply(t.Context(), theZone(), []dns01.Change{add(www, "a"), add(www, long), remove(api, "old"), add(www, "b")})
	var partly *dns01.PartialError
	if !errors.As(err, &partly) || len(partly.Errs) != 4 {
		t.Fatal(err)
	}
	for i, err := range partly.Errs {
		if (err != nil) != (i == 1) {
			t.Errorf("change %d: %v", i, err)
		}
	}
	if got := s.Values(www); !slices.Equal(got, []string{"a", "b"}) || len(s.Values(api)) != 0 {
		t.Errorf("there are %q and %q", got, s.Values(api))
	}
}

// A refusal would meet the others too: they are not tried.
func TestRefusedInTheMiddle(t *testing.T) {
	s := start(t, apex)
	posts := 0
	s.answer = func(w http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost {
			posts++
		}
		if posts < 2 {
			return false
		}
		fail(w, http.StatusTooManyRequests, "too_many_requests", "API rate limit exceeded.")
		return true
	}
	_, err := mustProvide(t, s).Apply(t.Context(), theZone(), []dns01.Change{add(www, "a"), add(www, "b"), add(www, "c"), add(www, "d")})
	var refusal *dns01.RefusalError
	if !errors.As(err, &refusal) || refusal.Refusal != dns01.Throttled || posts != 2 {
		t.Errorf("%v after %d posts", err, posts)
	}
}
