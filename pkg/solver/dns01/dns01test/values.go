// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// largestBatch is how many changes a batch of this suite has at most.
const largestBatch = 50

func valueRows() []row {
	return []row{
		{"present twice", presentTwice},
		{"clean twice", cleanTwice},
		{"clean unseen", cleanUnseen},
		{"two values on one name", twoValues},
		{"a stranger's value", strangersValue},
		{"names differ in case", otherCase},
		{"any text", anyText},
		{"a batch", batch},
		{"several at a time", several},
	}
}

func presentTwice(s *stage) {
	s.open(zone)
	s.apply(add(www, key("one")))
	s.apply(add(www, key("one")))
	s.want(www, key("one"))
	s.want(api)
	if s.Service.Writes() == 0 {
		s.Error("the service has not counted the write")
	}
}

func cleanTwice(s *stage) {
	s.open(zone)
	s.apply(add(www, key("one")))
	s.apply(remove(www, key("one")))
	s.apply(remove(www, key("one")))
	s.want(www)
	s.apply(add(www, key("two")))
	s.want(www, key("two"))
}

func cleanUnseen(s *stage) {
	s.open(zone)
	s.apply(remove(www, key("unseen")))
	s.want(www)
	s.apply(add(www, key("one")))
	s.apply(remove(www, key("unseen")))
	s.want(www, key("one"))
}

func twoValues(s *stage) {
	s.open(zone)
	s.needTwoValues()
	s.apply(add(www, key("one")))
	s.apply(add(www, key("two")))
	s.want(www, key("one"), key("two"))
	s.apply(remove(www, key("one")))
	s.want(www, key("two"))
}

func strangersValue(s *stage) {
	s.open(zone)
	s.needTwoValues()
	s.Service.Put(www, key("stranger"))
	s.apply(add(www, key("one")))
	s.want(www, key("one"), key("stranger"))
	s.apply(remove(www, key("one")))
	s.want(www, key("stranger"))
	s.apply(remove(www, key("unseen")))
	s.want(www, key("stranger"))
}

func otherCase(s *stage) {
	s.open("Example.TEST.")
	s.needTwoValues()
	s.Service.Put("_acme-challenge.WWW.Example.Test.", key("stranger"))
	s.apply(add(www, key("one")))
	s.want(www, key("one"), key("stranger"))
	s.apply(remove(www, key("one")))
	s.want(www, key("stranger"))
}

func anyText(s *stage) {
	s.open(zone)
	if s.NoText != "" {
		s.Skip(s.NoText)
	}
	s.needTwoValues()
	s.Service.Put(www, key("stranger"))
	for _, value := range []string{
		"two words", `"quoted"`, `back\slash`, `\"`, `a\065b`, "semi;colon", strings.Repeat("long-", 80),
	} {
		s.apply(add(www, value))
		s.apply(add(www, value))
		s.want(www, value, key("stranger"))
		s.apply(remove(www, value))
		s.want(www, key("stranger"))
	}
}

// batch makes as many changes as the service takes at once: to several names, each
// with values that come, go, stay, and are not there.
func batch(s *stage) {
	s.open(zone)
	size := min(s.Kind.Limits.Batch, largestBatch)
	if size < 2 {
		s.Skip("the service takes one change at a time")
	}
	var seed, changes []dns01.Change
	want := make(map[string][]string)
	for i := 0; len(changes) < size; i++ {
		name := fmt.Sprintf("_acme-challenge.host%d.%s", i, zone)
		seed = append(seed, add(name, key("old")))
		changes = append(changes, remove(name, key("old")), add(name, key("new")))
		want[name] = []string{key("new")}
		if s.Kind.Values == 0 {
			s.Service.Put(name, key("stranger"))
			changes = append(changes, add(name, key("other")), remove(name, key("unseen")), add(name, key("stranger")))
			want[name] = append(want[name], key("other"), key("stranger"))
		}
	}
	for _, change := range changes[size:] {
		want[change.Name] = undo(change, want[change.Name])
	}
	for part := range slices.Chunk(seed, size) {
		s.apply(part...)
	}
	before := s.Service.Requests()
	s.apply(changes[:size]...)
	s.Logf("%d changes to %d names took %d requests", size, len(want), s.Service.Requests()-before)
	for name, values := range want {
		s.want(name, values...)
	}
}

// undo is what is at a name if one of the changes of a batch is not made.
func undo(change dns01.Change, values []string) []string {
	switch change.Value {
	case key("new"), key("other"):
		return slices.DeleteFunc(values, func(v string) bool { return v == change.Value })
	case key("old"):
		return append(values, key("old"))
	default:
		return values
	}
}

// several changes are made in different zones at the same time.
func several(s *stage) {
	zones := []string{"a.test.", "b.test.", "c.test.", "d.test."}
	s.open(zones...)
	errs := make([]error, len(zones))
	var all sync.WaitGroup
	for i, apex := range zones {
		all.Go(func() {
			name := "_acme-challenge.www." + apex
			in, err := s.find(name)
			if err == nil {
				_, err = s.provider.Apply(s.Context(), in, []dns01.Change{add(name, key(apex))})
			}
			errs[i] = err
		})
	}
	all.Wait()
	for i, apex := range zones {
		if errs[i] != nil {
			s.Fatalf("%s: %v", apex, errs[i])
		}
		s.want("_acme-challenge.www."+apex, key(apex))
	}
}
