// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/digitalocean/godo"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const recordType = "TXT"

// Apply makes one change after the other, since DigitalOcean takes no more at a time. It
// ends at a refusal, which the others would meet as well, and says of other errors which
// changes were not made.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	call := call{domains: p.domains, zone: zone, names: make(map[string][]godo.DomainRecord)}
	errs := make([]error, len(changes))
	isPartial := false
	for i, change := range changes {
		errs[i] = call.make(ctx, change)
		var refusal *dns01.RefusalError
		if errors.As(errs[i], &refusal) {
			return "", refusal
		}
		isPartial = isPartial || errs[i] != nil
	}
	if isPartial {
		return "", &dns01.PartialError{Errs: errs}
	}
	return "", nil
}

// call is one call of Apply.
type call struct {
	domains godo.DomainsService
	zone    dns01.Zone
	// names are the TXT records of the names that were read.
	names map[string][]godo.DomainRecord
}

func (c *call) make(ctx context.Context, change dns01.Change) error {
	there, err := c.read(ctx, change.Name)
	if err != nil {
		return judge(fmt.Sprintf("reading TXT records of %q in domain %q", change.Name, c.zone.Name), err)
	}
	if change.Remove {
		return judge(fmt.Sprintf("deleting a TXT record of %q in domain %q", change.Name, c.zone.Name), c.remove(ctx, there, change.Value))
	}
	return judge(fmt.Sprintf("creating a TXT record of %q in domain %q", change.Name, c.zone.Name), c.add(ctx, there, change.Record))
}

// read reads the TXT records of a name, once in a call.
func (c *call) read(ctx context.Context, name string) ([]godo.DomainRecord, error) {
	if there, ok := c.names[name]; ok {
		return there, nil
	}
	there, err := readPages(func(options *godo.ListOptions) ([]godo.DomainRecord, *godo.Response, error) {
		return c.domains.RecordsByTypeAndName(ctx, c.zone.ID, recordType, strings.TrimSuffix(name, "."), options)
	})
	if err == nil {
		c.names[name] = there
	}
	return there, err
}

// add looks first: DigitalOcean would create a record twice.
func (c *call) add(ctx context.Context, there []godo.DomainRecord, record dns01.Record) error {
	for _, found := range there {
		if isTXT(found, record.Value) {
			return nil
		}
	}
	_, _, err := c.domains.CreateRecord(ctx, c.zone.ID, &godo.DomainRecordEditRequest{
		Type: recordType, Name: c.zone.Relative(record.Name), Data: record.Value, TTL: int(record.TTL / time.Second),
	})
	return err
}

// remove deletes all records of a value; there may be several.
func (c *call) remove(ctx context.Context, there []godo.DomainRecord, value string) error {
	for _, found := range there {
		if !isTXT(found, value) {
			continue
		}
		if _, err := c.domains.DeleteRecord(ctx, c.zone.ID, found.ID); err != nil && !isNotFound(err) {
			return err
		}
	}
	return nil
}

func isTXT(found godo.DomainRecord, value string) bool {
	return found.Type == recordType && found.Data == value
}

// isNotFound: somebody else has deleted it.
func isNotFound(err error) bool {
	var answer *godo.ErrorResponse
	return errors.As(err, &answer) && answer.Response.StatusCode == http.StatusNotFound
}
