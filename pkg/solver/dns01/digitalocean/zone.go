// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"context"
	"strings"

	"github.com/digitalocean/godo"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Zones lists the domains of the token's team. Their ID is how DigitalOcean spells them.
func (p *Provider) Zones(ctx context.Context) ([]dns01.Zone, error) {
	all, err := readPages(func(options *godo.ListOptions) ([]godo.Domain, *godo.Response, error) {
		return p.domains.List(ctx, options)
	})
	if err != nil {
		return nil, judge("listing domains", err)
	}
	var zones []dns01.Zone
	for _, domain := range all {
		if domain.Name != "" {
			zones = append(zones, dns01.Zone{Name: strings.ToLower(domain.Name) + ".", ID: domain.Name})
		}
	}
	return zones, nil
}

// readPages reads all pages of a list.
func readPages[T any](list func(options *godo.ListOptions) ([]T, *godo.Response, error)) ([]T, error) {
	var all []T
	for page := 1; ; page++ {
		part, response, err := list(&godo.ListOptions{Page: page, PerPage: onPage})
		if err != nil {
			return nil, err
		}
		all = append(all, part...)
		if len(part) == 0 || response.Links == nil || response.Links.IsLastPage() {
			return all, nil
		}
	}
}
