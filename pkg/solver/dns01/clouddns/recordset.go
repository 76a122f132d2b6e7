// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"slices"
	"time"

	"google.golang.org/api/dns/v1"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const recordType = "TXT"

// recordSets are the TXT record sets of names, in the spelling of the changes; names
// without one are not in it.
type recordSets map[string]*dns.ResourceRecordSet

// expected are the record sets as they are when nobody else has written: at each name
// what is to be removed, with the TTL that was asked for.
func expected(changes []dns01.Change) recordSets {
	sets := make(recordSets)
	for _, change := range changes {
		if !change.Remove {
			continue
		}
		set, ok := sets[change.Name]
		if !ok {
			set = newSet(change.Record)
			sets[change.Name] = set
		}
		set.Rrdatas = append(set.Rrdatas, dns01.Quote(change.Value))
	}
	return sets
}

func newSet(record dns01.Record) *dns.ResourceRecordSet {
	return &dns.ResourceRecordSet{Name: record.Name, Type: recordType, Ttl: int64(record.TTL / time.Second)}
}

// difference is the change that leads from record sets to what the changes want.
func difference(sets recordSets, changes []dns01.Change) *dns.Change {
	wanted := make(recordSets)
	for _, change := range changes {
		set, ok := wanted[change.Name]
		if !ok {
			set = copyOf(sets[change.Name], change.Record)
			wanted[change.Name] = set
		}
		alter(set, change)
	}
	var all dns.Change
	for _, name := range namesOf(changes) {
		old, set := sets[name], wanted[name]
		if old != nil && slices.Equal(old.Rrdatas, set.Rrdatas) {
			continue
		}
		if old != nil {
			all.Deletions = append(all.Deletions, old)
		}
		if len(set.Rrdatas) > 0 {
			all.Additions = append(all.Additions, set)
		}
	}
	return &all
}

// copyOf keeps name, TTL and values of a record set, if there is one.
func copyOf(old *dns.ResourceRecordSet, record dns01.Record) *dns.ResourceRecordSet {
	set := newSet(record)
	if old != nil {
		set.Name, set.Ttl, set.Rrdatas = old.Name, old.Ttl, slices.Clone(old.Rrdatas)
	}
	return set
}

// alter adds the value of a change to a record set or removes it.
func alter(set *dns.ResourceRecordSet, change dns01.Change) {
	isSame := func(data string) bool {
		value, ok := dns01.Unquote(data)
		return ok && value == change.Value
	}
	switch {
	case change.Remove:
		set.Rrdatas = slices.DeleteFunc(set.Rrdatas, isSame)
	case !slices.ContainsFunc(set.Rrdatas, isSame):
		set.Rrdatas = append(set.Rrdatas, dns01.Quote(change.Value))
	}
}

// namesOf are the names of changes, sorted, each once.
func namesOf(changes []dns01.Change) []string {
	var names []string
	for _, change := range changes {
		names = append(names, change.Name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}
