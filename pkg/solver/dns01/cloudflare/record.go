// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"context"
	"strings"

	"github.com/cloudflare/cloudflare-go/v6/dns"
	"github.com/cloudflare/cloudflare-go/v6/option"
	"github.com/cloudflare/cloudflare-go/v6/packages/pagination"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// recordsOnPage is far below what Cloudflare allows.
const recordsOnPage = "1000"

// records are the IDs of TXT records. One text may be there more than once, quoted and
// unquoted.
type records map[text][]string

// text is a name in lower case, with a dot at the end, and a value.
type text struct{ name, value string }

// read reads the TXT records of a zone whose names may be those of changes, in one
// request if they fit on a page.
func (p *Provider) read(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (records, error) {
	var params dns.RecordListParams
	params.ZoneID.Value, params.ZoneID.Present = zone.ID, true
	params.Type.Value, params.Type.Present = dns.RecordListParamsTypeTXT, true
	all, err := readPages(func(page option.RequestOption) (*pagination.V4PagePaginationArray[dns.RecordResponse], error) {
		return p.records.List(ctx, params, page, option.WithQuery("per_page", recordsOnPage), filter(changes))
	})
	if err != nil {
		return nil, err
	}
	there := make(records)
	for _, found := range all {
		if found.Type != dns.RecordResponseTypeTXT || found.ID == "" {
			continue
		}
		key := text{strings.ToLower(found.Name) + ".", unquote(found.Content)}
		there[key] = append(there[key], found.ID)
	}
	return there, nil
}

// filter asks for one name, or for all that begin as all names of the changes do, which
// is hardly ever more than what challenges have in common.
func filter(changes []dns01.Change) option.RequestOption {
	beginning, isOne := changes[0].Name, true
	for _, change := range changes {
		isOne = isOne && change.Name == changes[0].Name
		for !strings.HasPrefix(change.Name, beginning) {
			beginning = beginning[:len(beginning)-1]
		}
	}
	switch {
	case isOne:
		return option.WithQuery("name.exact", undotted(beginning))
	case beginning == "":
		return option.WithQueryDel("name.startswith") // nothing in common, so all
	default:
		return option.WithQuery("name.startswith", undotted(beginning))
	}
}

// undotted is a name as Cloudflare writes it: without the dot at the end.
func undotted(name string) string { return strings.TrimSuffix(name, ".") }
