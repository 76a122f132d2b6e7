// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"context"
	"errors"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/route53"
	"github.com/aws/aws-sdk-go-v2/service/route53/types"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// errEndless: a page of the list leads to itself.
var errEndless = errors.New("the list of hosted zones does not end")

// Zones lists the public hosted zones of the account, or returns dns01.ErrZoneByDNS if
// the solver names the zone, so that the permission to list is not needed then.
func (p *Provider) Zones(ctx context.Context) ([]dns01.Zone, error) {
	if p.hostedZone != "" {
		return nil, dns01.ErrZoneByDNS
	}
	list := request{doing: "listing hosted zones", permission: "route53:ListHostedZonesByName"}
	var zones []dns01.Zone
	for from := (&route53.ListHostedZonesByNameInput{}); ; {
		page, err := p.client.ListHostedZonesByName(ctx, from)
		if err != nil {
			return nil, p.judge(list, err)
		}
		zones = append(zones, public(page.HostedZones)...)
		if !page.IsTruncated {
			return zones, nil
		}
		next := aws.ToString(page.NextHostedZoneId)
		if next == "" || next == aws.ToString(from.HostedZoneId) {
			return nil, p.judge(list, errEndless)
		}
		from = &route53.ListHostedZonesByNameInput{DNSName: page.NextDNSName, HostedZoneId: page.NextHostedZoneId}
	}
}

// public leaves out private zones: the CA does not see them.
func public(all []types.HostedZone) []dns01.Zone {
	var zones []dns01.Zone
	for _, zone := range all {
		if zone.Config == nil || !zone.Config.PrivateZone {
			zones = append(zones, dns01.Zone{Name: strings.ToLower(aws.ToString(zone.Name)), ID: plainID(aws.ToString(zone.Id))})
		}
	}
	return zones
}
