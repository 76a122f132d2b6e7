// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"context"
	"fmt"

	"github.com/cloudflare/cloudflare-go/v6/dns"
	"github.com/cloudflare/cloudflare-go/v6/option"
	"github.com/cloudflare/cloudflare-go/v6/zones"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Provider changes the zones that one API token or key reaches.
type Provider struct {
	zones   *zones.ZoneService
	records *dns.RecordService
	// who has the permissions, for errors.
	who string
}

const (
	// maxChanges is half of what Cloudflare takes in one batch on its smallest plan, since
	// a value may be there more than once, and each of its records goes by itself.
	maxChanges = 100
	// perSecond and burst stay within the 1200 requests in five minutes that a user has.
	perSecond, burst = 3.5, 120
)

// Kind is this provider, for the table of providers.
func Kind() dns01.Kind {
	return dns01.Kind{Build: build, Limits: dns01.Limits{Batch: maxChanges, PerSecond: perSecond, Burst: burst}}
}

// build takes the two services that are needed. The package's whole client would link
// hundreds of others, and read CLOUDFLARE_ variables.
func build(ctx context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	credential, err := readCredential(ctx, solver.Cloudflare, access.Credentials)
	if err != nil {
		return nil, err
	}
	options := []option.RequestOption{option.WithEnvironmentProduction(), option.WithMaxRetries(0)}
	if access.HTTP != nil {
		options = append(options, option.WithHTTPClient(access.HTTP))
	}
	options = append(options, credential.options...)
	return &Provider{
		zones:   zones.NewZoneService(options...),
		records: dns.NewRecordService(options...),
		who:     credential.who,
	}, nil
}

func wrong(field, format string, args ...any) error {
	return &dns01.SettingError{Field: "cloudflare." + field, Text: fmt.Sprintf(format, args...)}
}
