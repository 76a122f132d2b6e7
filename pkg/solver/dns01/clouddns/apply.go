// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"google.golang.org/api/dns/v1"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// maxReads is how often the record sets are read because they were not as expected.
const maxReads = 2

// Apply makes all changes as one change of the zone. Google makes it only if the record
// sets that go are exactly those that are there, and no set comes where one is, so a
// guess costs nothing: first that each name has what is to be removed and nothing else,
// which is how challenges come and go, and then what was read.
//
// The receipt is the managed zone and the ID of the change.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	managed := zone.ID
	if p.managedZone != "" {
		managed = p.managedZone
	}
	sets := expected(changes)
	for reads := 0; ; reads++ {
		id, err := p.write(ctx, managed, difference(sets, changes))
		switch {
		case err == nil && id == "":
			return "", nil
		case err == nil:
			return managed + "/" + id, nil
		case !isConflict(err) || reads == maxReads:
			return "", p.judge(fmt.Sprintf("changing zone %q of project %q", managed, p.project), err)
		}
		if sets, err = p.read(ctx, managed, namesOf(changes)); err != nil {
			return "", p.judge(fmt.Sprintf("reading TXT records of zone %q of project %q", managed, p.project), err)
		}
	}
}

// write makes a change, unless there is nothing to do, and returns its ID.
func (p *Provider) write(ctx context.Context, managed string, change *dns.Change) (string, error) {
	if len(change.Additions)+len(change.Deletions) == 0 {
		return "", nil
	}
	made, err := answered(p.service.Changes.Create(p.project, managed, change).Context(ctx).Do())
	if err != nil {
		return "", err
	}
	return made.Id, nil
}

// read reads the TXT record sets of names, all at once.
func (p *Provider) read(ctx context.Context, managed string, names []string) (recordSets, error) {
	found, errs := make([]*dns.ResourceRecordSet, len(names)), make([]error, len(names))
	var all sync.WaitGroup
	for i, name := range names {
		all.Go(func() { found[i], errs[i] = p.readOne(ctx, managed, name) })
	}
	all.Wait()
	sets := make(recordSets)
	for i, name := range names {
		if errs[i] != nil {
			return nil, errs[i]
		}
		if found[i] != nil {
			sets[name] = found[i]
		}
	}
	return sets, nil
}

// readOne returns nil if there is no such record set.
func (p *Provider) readOne(ctx context.Context, managed, name string) (*dns.ResourceRecordSet, error) {
	list := p.service.ResourceRecordSets.List(p.project, managed).Name(name).Type(recordType).Context(ctx)
	page, err := answered(list.Do())
	if err != nil {
		return nil, err
	}
	for _, set := range page.Rrsets {
		switch {
		case set == nil || !strings.EqualFold(set.Name, name) || set.Type != recordType:
		case set.RoutingPolicy != nil:
			return nil, fmt.Errorf("the TXT records at %q have a routing policy, and nothing can be added to them or removed; delete them", name)
		default:
			return set, nil
		}
	}
	return nil, nil
}

// InSync asks whether a change is done: Google has then sent it to its name servers.
func (p *Provider) InSync(ctx context.Context, receipt string) (bool, error) {
	managed, id, _ := strings.Cut(receipt, "/")
	change, err := answered(p.service.Changes.Get(p.project, managed, id).Context(ctx).Do())
	if err != nil {
		return false, p.judge(fmt.Sprintf("asking about a change of zone %q of project %q", managed, p.project), err)
	}
	return change.Status == "done", nil
}
