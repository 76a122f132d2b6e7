// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

func TestRequests(t *testing.T) {
	for name, row := range map[string]struct {
		there   []string // values at www, as they are stored
		changes []dns01.Change
		want    []string // values at www afterwards
		reads   int
		batches int
	}{
		"a new value":                  {changes: []dns01.Change{add(www, "a")}, want: []string{"a"}, batches: 1},
		"one that is there":            {there: []string{`"a"`}, changes: []dns01.Change{add(www, "a")}, want: []string{"a"}, batches: 1},
		"new values":                   {changes: []dns01.Change{add(www, "a"), add(www, "b"), add(api, "c")}, want: []string{"a", "b"}, batches: 1},
		"one of them is there":         {there: []string{"b"}, changes: []dns01.Change{add(www, "a"), add(www, "b")}, want: []string{"a", "b"}, reads: 1, batches: 2},
		"all of them are there":        {there: []string{"b", `"a"`}, changes: []dns01.Change{add(www, "a"), add(www, "b")}, want: []string{"a", "b"}, reads: 1, batches: 1},
		"a removal":                    {there: []string{"a", "b"}, changes: []dns01.Change{remove(www, "a")}, want: []string{"b"}, reads: 1, batches: 1},
		"a removal of nothing":         {there: []string{"b"}, changes: []dns01.Change{remove(www, "a")}, want: []string{"b"}, reads: 1},
		"the same value twice":         {there: []string{"a", `"a"`}, changes: []dns01.Change{remove(www, "a")}, reads: 1, batches: 1},
		"both":                         {there: []string{"a", "b"}, changes: []dns01.Change{remove(www, "a"), add(www, "b"), add(www, "c")}, want: []string{"b", "c"}, reads: 1, batches: 1},
		"more than a page":             {there: []string{"b", "c", "d", "a"}, changes: []dns01.Change{remove(www, "a")}, want: []string{"b", "c", "d"}, reads: 2, batches: 1},
		"names with nothing in common": {there: []string{"a"}, changes: []dns01.Change{remove(www, "a"), add("delegated."+apex, "b")}, reads: 1, batches: 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			for _, value := range row.there {
				s.put(www, "TXT", value)
			}
			s.put("_acme-challenge-other."+apex, "CNAME", "elsewhere.test")
			if _, err := mustProvide(t, s).Apply(t.Context(), s.theZone(), row.changes); err != nil {
				t.Fatal(err)
			}
			if got := s.Values(www); !slices.Equal(got, row.want) {
				t.Errorf("there are %q, want %q", got, row.want)
			}
			reads, batches := 0, 0
			for _, request := range s.take() {
				if strings.HasPrefix(request, http.MethodGet) {
					reads++
				} else {
					batches++
				}
			}
			if reads != row.reads || batches != row.batches {
				t.Errorf("%d reads and %d batches, want %d and %d", reads, batches, row.reads, row.batches)
			}
		})
	}
}

// What somebody else does between reading and writing costs one more try, and no more.
func TestConflict(t *testing.T) {
	for name, row := range map[string]struct {
		meanwhile func(s *service, batches int)
		batches   int
		err       string
	}{
		"the value is removed": {
			meanwhile: func(s *service, batches int) {
				if batches == 1 {
					s.set(func() { s.zones[0].records = nil })
				}
			},
			batches: 2,
		},
		"the other value is added": {
			meanwhile: func(s *service, batches int) {
				if batches == 1 {
					s.put(www, "TXT", "new")
				}
			},
			batches: 2,
		},
		"it changes again and again": {
			meanwhile: func(s *service, _ int) {
				s.set(func() { s.zones[0].records = nil })
				defer s.put(www, "TXT", "old")
			},
			batches: 2,
			err:     `changing zone "example.com.": Cloudflare says "Record does not exist. (81044)"; something else changes the same records at the same time`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.put(www, "TXT", "old")
			batches := 0
			s.answer = func(_ http.ResponseWriter, r *http.Request) bool {
				if r.Method == http.MethodPost {
					batches++
					row.meanwhile(s, batches)
				}
				return false
			}
			_, err := mustProvide(t, s).Apply(t.Context(), s.theZone(), []dns01.Change{remove(www, "old"), add(www, "new")})
			if batches != row.batches {
				t.Errorf("%d batches", batches)
			}
			switch {
			case row.err == "" && err != nil, row.err != "" && (err == nil || err.Error() != row.err):
				t.Errorf("got %v\nwant %s", err, row.err)
			case row.err == "" && !slices.Equal(s.Values(www), []string{"new"}):
				t.Errorf("there are %q", s.Values(www))
			}
		})
	}
}

// set changes the fake while it runs.
func (s *service) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
}

func TestRecord(t *testing.T) {
	s := start(t, apex)
	if _, err := mustProvide(t, s).Apply(t.Context(), s.theZone(), []dns01.Change{add(www, "a")}); err != nil {
		t.Fatal(err)
	}
	got := *s.zones[0].records[0]
	got.ID = ""
	if want := (record{Type: "TXT", Name: "_acme-challenge.www.example.com", Content: `"a"`, TTL: 60}); got != want {
		t.Errorf("got %+v", got)
	}
}
