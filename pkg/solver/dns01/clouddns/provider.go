// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"context"
	"fmt"
	"net/http"

	"google.golang.org/api/dns/v1"
	"google.golang.org/api/option"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Provider changes the managed zones of one project.
type Provider struct {
	service *dns.Service
	project string
	// managedZone is the zone that the solver names; empty if it is to be found.
	managedZone string
	// who has the permissions, for errors.
	who string
}

var _ dns01.Syncer = (*Provider)(nil)

const (
	// maxChanges is far below the 1000 additions and deletions that Google takes in one
	// change, since each name may have to be read before.
	maxChanges = 50
	// perSecond and burst leave most of a project's quota, which is counted by the
	// minute, to others. The burst is a batch that has to be read, and its two attempts.
	perSecond, burst = 10, maxChanges + 2
)

// Kind is this provider, for the table of providers.
func Kind() dns01.Kind {
	return dns01.Kind{Build: build, Limits: dns01.Limits{Batch: maxChanges, PerSecond: perSecond, Burst: burst}}
}

func build(ctx context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	config := solver.CloudDNS
	if config.Project == "" {
		return nil, wrong("project", "is not set; set the ID of the Google Cloud project that has the zone")
	}
	credential, err := readCredential(ctx, config, access)
	if err != nil {
		return nil, err
	}
	client := http.DefaultClient
	if access.HTTP != nil {
		client = access.HTTP
	}
	service, err := dns.NewService(ctx, option.WithHTTPClient(authorized(client, credential)))
	if err != nil {
		return nil, fmt.Errorf("preparing to speak to Cloud DNS: %w", err)
	}
	return &Provider{service: service, project: config.Project, managedZone: config.HostedZoneName, who: credential.who}, nil
}

func wrong(field, format string, args ...any) error {
	return &dns01.SettingError{Field: "cloudDNS." + field, Text: fmt.Sprintf(format, args...)}
}
