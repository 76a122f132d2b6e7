// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	edgedns "github.com/akamai/AkamaiOPEN-edgegrid-golang/v13/pkg/dns"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Apply makes all names that only get values in one request, which Akamai refuses as a
// whole if one of them has TXT records. Only then, and for values that go, record sets
// are read and changed one by one.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	edits, err := group(changes)
	if err != nil {
		return "", err
	}
	api, err := p.api()
	if err != nil {
		return "", err
	}
	w := writer{api: api, zone: strings.TrimSuffix(zone.Name, ".")}
	adding := slices.DeleteFunc(slices.Clone(edits), (*edit).removes)
	err = w.create(ctx, adding)
	switch {
	case err == nil:
		edits = slices.DeleteFunc(edits, func(e *edit) bool { return !e.removes() })
	case !isConflict(err):
		return "", w.judge(err)
	}
	return "", w.editAll(ctx, edits, len(changes))
}

// writer changes one zone, one request after the other.
type writer struct {
	api edgedns.DNS
	// zone is its name without the dot at the end, as Akamai writes names.
	zone string
}

func (w writer) judge(err error) error { return judge(fmt.Sprintf("changing zone %q", w.zone), err) }

// editAll makes edits one by one, and at last those that make a record set, together. A
// refusal ends it, since it is for all, and so does what may concern one of several.
func (w writer) editAll(ctx context.Context, edits []*edit, changes int) error {
	errs := make([]error, changes)
	var absent []*edit
	for _, e := range edits {
		isAbsent, err := w.edit(ctx, e)
		if isRefusal(err) {
			return err
		}
		if isAbsent {
			absent = append(absent, e)
		}
		e.tell(errs, err)
	}
	err := w.judge(w.create(ctx, absent))
	if isRefusal(err) || err != nil && len(absent) > 1 {
		return err
	}
	for _, e := range absent {
		e.tell(errs, err)
	}
	if slices.ContainsFunc(errs, func(err error) bool { return err != nil }) {
		return &dns01.PartialError{Errs: errs}
	}
	return nil
}

// edit changes a record set, and tries it once more at once if Akamai has seen another
// change of the zone meanwhile. It reports whether the set is still to be created.
func (w writer) edit(ctx context.Context, e *edit) (isAbsent bool, err error) {
	isAbsent, err = w.editOnce(ctx, e)
	if isConflict(err) {
		isAbsent, err = w.editOnce(ctx, e)
	}
	return isAbsent, w.judge(err)
}

func (w writer) editOnce(ctx context.Context, e *edit) (isAbsent bool, err error) {
	old, err := w.read(ctx, e.name)
	if err != nil {
		return false, err
	}
	if old == nil {
		return len(e.values(nil)) > 0, nil
	}
	values := e.values(old.Target)
	switch {
	case slices.Equal(values, old.Target):
		return false, nil
	case len(values) == 0:
		return false, w.api.DeleteRecord(ctx, edgedns.DeleteRecordRequest{Zone: w.zone, Name: e.name, RecordType: recordType, RecLock: unlocked()})
	default:
		return false, w.api.UpdateRecord(ctx, edgedns.UpdateRecordRequest{Zone: w.zone, RecLock: unlocked(), Record: &edgedns.RecordBody{
			Name: e.name, RecordType: recordType, TTL: &old.TTL, Target: values,
		}})
	}
}

// read returns nil if there is no such record set.
func (w writer) read(ctx context.Context, name string) (*edgedns.GetRecordResponse, error) {
	set, err := w.api.GetRecord(ctx, edgedns.GetRecordRequest{Zone: w.zone, Name: name, RecordType: recordType})
	var other *answer
	switch {
	case errors.As(err, &other) && other.code == http.StatusNotFound:
		return nil, nil
	case err != nil:
		return nil, err
	case set.RecordType != recordType || len(set.Target) == 0:
		return nil, errIncomplete
	}
	return set, nil
}

// create makes record sets that are not there, all or none.
func (w writer) create(ctx context.Context, edits []*edit) error {
	if len(edits) == 0 {
		return nil
	}
	var sets edgedns.RecordSets
	for _, e := range edits {
		sets.RecordSets = append(sets.RecordSets, edgedns.RecordSet{Name: e.name, Type: recordType, TTL: ttl, Rdata: e.values(nil)})
	}
	return w.api.CreateRecordSets(ctx, edgedns.CreateRecordSetsRequest{Zone: w.zone, RecordSets: &sets, RecLock: unlocked()})
}

// unlocked keeps the SDK from letting all writes of the process wait for each other,
// whatever their zones, accounts and contexts. The caller has one for each zone.
func unlocked() []bool { return []bool{false} }
