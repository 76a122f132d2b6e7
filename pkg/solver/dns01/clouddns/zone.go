// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"google.golang.org/api/dns/v1"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// zoneFields are those that are needed: zones have many.
const zoneFields = "nextPageToken,managedZones(name,dnsName,visibility)"

// Zones lists the managed zones of the project, or returns dns01.ErrZoneByDNS if the
// solver names the zone: what it is called in DNS is then not asked, so that a
// credential for its records is enough.
func (p *Provider) Zones(ctx context.Context) ([]dns01.Zone, error) {
	if p.managedZone != "" {
		return nil, dns01.ErrZoneByDNS
	}
	var all []*dns.ManagedZone
	for list := p.service.ManagedZones.List(p.project).Fields(zoneFields).Context(ctx); ; {
		page, err := answered(list.Do())
		if err != nil {
			return nil, p.judge(fmt.Sprintf("listing the zones of project %q", p.project), err)
		}
		all = append(all, page.ManagedZones...)
		if page.NextPageToken == "" {
			return choose(all), nil
		}
		list.PageToken(page.NextPageToken)
	}
}

// choose puts public zones first, so that they are preferred to private ones of the
// same name, and leaves out private zones inside of public ones: the CA would not see
// what is written there.
func choose(all []*dns.ManagedZone) []dns01.Zone {
	var public, private []dns01.Zone
	for _, managed := range all {
		if managed == nil {
			continue
		}
		zone := dns01.Zone{Name: strings.ToLower(managed.DnsName), ID: managed.Name}
		if managed.Visibility == "private" {
			private = append(private, zone)
			continue
		}
		public = append(public, zone)
	}
	chosen := slices.Clone(public)
	for _, zone := range private {
		if _, err := dns01.ZoneIn(public, zone.Name); err != nil {
			chosen = append(chosen, zone)
		}
	}
	return chosen
}
