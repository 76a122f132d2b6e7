// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"context"
	"slices"
	"strings"

	"github.com/cloudflare/cloudflare-go/v6/option"
	"github.com/cloudflare/cloudflare-go/v6/packages/pagination"
	"github.com/cloudflare/cloudflare-go/v6/zones"
	"golang.org/x/net/idna"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// zonesOnPage is the most that Cloudflare puts on a page of the list of zones.
const zonesOnPage = "50"

// Zones lists the zones of all accounts that the credential reaches, without those whose
// records nobody outside can see or nobody can write.
func (p *Provider) Zones(ctx context.Context) ([]dns01.Zone, error) {
	all, err := readPages(func(page option.RequestOption) (*pagination.V4PagePaginationArray[zones.Zone], error) {
		return p.zones.List(ctx, zones.ZoneListParams{}, page, option.WithQuery("per_page", zonesOnPage))
	})
	if err != nil {
		return nil, p.judge("listing zones", err)
	}
	return choose(all), nil
}

// choose prefers active zones. The others (pending, moved) are those that the world does
// not find at Cloudflare, or not yet; a name in an active zone belongs there, even if
// another account has added a zone of this name, or one further down.
func choose(all []zones.Zone) []dns01.Zone {
	var active, rest []dns01.Zone
	for _, found := range all {
		zone, ok := writable(found)
		switch {
		case !ok:
		case found.Status == zones.ZoneStatusActive:
			active = append(active, zone)
		default:
			rest = append(rest, zone)
		}
	}
	chosen := slices.Clone(active)
	for _, zone := range rest {
		if _, err := dns01.ZoneIn(active, zone.Name); err != nil {
			chosen = append(chosen, zone)
		}
	}
	return chosen
}

// writable is false for zones that are copied from other name servers, and for those
// that only the account's own network sees.
func writable(found zones.Zone) (dns01.Zone, bool) {
	if found.Type == zones.TypeSecondary || found.Type == zones.TypeInternal || found.ID == "" || found.Name == "" {
		return dns01.Zone{}, false
	}
	name, err := idna.ToASCII(strings.ToLower(found.Name)) // the list has them in Unicode
	return dns01.Zone{Name: name + ".", ID: found.ID}, err == nil
}
