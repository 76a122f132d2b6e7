// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/route53"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Provider changes the hosted zones of one AWS account.
type Provider struct {
	client      *route53.Client
	credentials *aws.CredentialsCache
	// hostedZone is the ID of the zone that the solver names; empty if it is to be found.
	hostedZone string
	// who has the permissions, for errors.
	who string
}

var _ dns01.Syncer = (*Provider)(nil)

const (
	// maxChanges is a fifth of the 500 that Amazon takes in one batch, where additions
	// count twice, and leaves each value 160 of the 32 000 characters.
	maxChanges = 100
	// maxValues is how many values of a name Amazon's name servers answer with; if there
	// are more, they choose.
	maxValues = 8
	// perSecond and burst are just below the five requests per second that every account
	// has had; others of the account take their share of what it has today.
	perSecond, burst = 4, 5
	// spacing lets changes gather, so that many challenges take few requests.
	spacing = 5 * time.Second
	// expiryWindow is how long before they expire temporary credentials are replaced.
	expiryWindow = time.Minute
)

// Kind is this provider, for the table of providers.
func Kind() dns01.Kind {
	return dns01.Kind{
		Build:  build,
		Values: maxValues,
		Limits: dns01.Limits{Batch: maxChanges, PerSecond: perSecond, Burst: burst, Spacing: spacing},
	}
}

func build(ctx context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	settings := solver.Route53
	if err := check(settings); err != nil {
		return nil, err
	}
	session, err := newSession(ctx, settings, access)
	if err != nil {
		return nil, err
	}
	cached := aws.NewCredentialsCache(session.config.Credentials, func(o *aws.CredentialsCacheOptions) { o.ExpiryWindow = expiryWindow })
	session.config.Credentials = cached
	return &Provider{
		client:      route53.NewFromConfig(session.config, inHomeRegion),
		credentials: cached,
		hostedZone:  plainID(settings.HostedZoneID),
		who:         session.who,
	}, nil
}

// inHomeRegion signs for where Route 53 is at home, which private endpoints insist on.
func inHomeRegion(o *route53.Options) {
	if o.Region == globalRegion {
		o.Region = "us-east-1"
	}
}

// plainID takes away what Amazon puts before the IDs of zones and changes.
func plainID(id string) string {
	return id[strings.LastIndexByte(id, '/')+1:]
}

func wrong(field, format string, args ...any) error {
	return &dns01.SettingError{Field: "route53." + field, Text: fmt.Sprintf(format, args...)}
}
