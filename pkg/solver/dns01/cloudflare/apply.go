// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/cloudflare/cloudflare-go/v6/dns"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// attempts is how often a batch is sent that does not fit what is there.
const attempts = 2

// Apply makes all changes as one batch. Records to be removed are named by their IDs, so
// they are read before; what is only added is read if Cloudflare says that some of it is
// there already.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	var there records
	for attempt := 1; ; attempt++ {
		if attempt > 1 || slices.ContainsFunc(changes, isRemoval) {
			var err error
			if there, err = p.read(ctx, zone, changes); err != nil {
				return "", p.judge(fmt.Sprintf("reading TXT records of zone %q", zone.Name), err)
			}
		}
		err := p.write(ctx, zone, difference(there, changes))
		switch {
		case len(changes) == 1 && isDuplicate(err):
			return "", nil
		case attempt == attempts || !isStale(err):
			return "", p.judge(fmt.Sprintf("changing zone %q", zone.Name), err)
		}
	}
}

func isRemoval(change dns01.Change) bool { return change.Remove }

// batch is what is to be done in one go.
type batch struct {
	deletes []string // IDs
	posts   []dns01.Record
}

// difference is the batch that leads from what is there to what the changes want.
func difference(there records, changes []dns01.Change) batch {
	var b batch
	for _, change := range changes {
		ids := there[text{change.Name, change.Value}]
		switch {
		case change.Remove:
			b.deletes = append(b.deletes, ids...)
		case len(ids) == 0:
			b.posts = append(b.posts, change.Record)
		}
	}
	return b
}

// write sends a batch, unless there is nothing to do.
func (p *Provider) write(ctx context.Context, zone dns01.Zone, b batch) error {
	if len(b.deletes)+len(b.posts) == 0 {
		return nil
	}
	_, err := p.records.Batch(ctx, b.params(zone))
	return err
}

// params sets fields one by one: the function that the package has for it belongs to the
// whole client.
func (b batch) params(zone dns01.Zone) dns.RecordBatchParams {
	var params dns.RecordBatchParams
	params.ZoneID.Value, params.ZoneID.Present = zone.ID, true
	for _, id := range b.deletes {
		var gone dns.RecordBatchParamsDelete
		gone.ID.Value, gone.ID.Present = id, true
		params.Deletes.Value, params.Deletes.Present = append(params.Deletes.Value, gone), true
	}
	for _, record := range b.posts {
		params.Posts.Value, params.Posts.Present = append(params.Posts.Value, txt(record)), true
	}
	return params
}

func txt(record dns01.Record) dns.TXTRecordParam {
	var made dns.TXTRecordParam
	made.Type.Value, made.Type.Present = dns.TXTRecordTypeTXT, true
	made.Name.Value, made.Name.Present = undotted(record.Name), true
	made.Content.Value, made.Content.Present = dns01.Quote(record.Value), true
	made.TTL.Value, made.TTL.Present = dns.TTL(record.TTL/time.Second), true
	return made
}
