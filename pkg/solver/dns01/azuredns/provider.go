// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/arm"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Provider changes the zones of one resource group.
type Provider struct {
	sets                          recordSets
	subscription, group, zoneName string
	credential                    credential
}

const (
	// maxChanges is small, since each name takes two or three requests.
	maxChanges = 10
	// maxValues is how many records Azure takes in one record set.
	maxValues = 20
	// perSecond and burst: Azure DNS lets through 500 reads in five minutes for one
	// subscription. One request in three is a read: adding a value takes one write,
	// removing it a read and a write.
	perSecond, burst = 5, 50
)

// Kind is this provider, for the table of providers.
func Kind() dns01.Kind {
	return dns01.Kind{Build: build, Values: maxValues, Limits: dns01.Limits{Batch: maxChanges, PerSecond: perSecond, Burst: burst}}
}

func build(ctx context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	config := solver.AzureDNS
	switch {
	case config.SubscriptionID == "":
		return nil, wrong("subscriptionID", "is not set; set the ID of the subscription that has the zone")
	case config.ResourceGroupName == "":
		return nil, wrong("resourceGroupName", "is not set; set the name of the resource group that has the zone")
	}
	where, err := cloudOf(config.Environment)
	if err != nil {
		return nil, err
	}
	client := withoutRedirects(access.HTTP)
	options := policy.ClientOptions{
		Cloud: where, Transport: client,
		Retry:     policy.RetryOptions{MaxRetries: -1},
		Telemetry: policy.TelemetryOptions{ApplicationID: "countersign"},
	}
	errand := &errand{next: client}
	made, err := readCredential(ctx, config, access, errand.options(options))
	if err != nil {
		return nil, err
	}
	options.PerRetryPolicies = []policy.Policy{newTokens(made.source, scopeOf(where), errand)}
	sets, err := newRecordSets(config, &arm.ClientOptions{ClientOptions: options, DisableRPRegistration: true})
	if err != nil {
		return nil, err
	}
	return &Provider{
		sets: sets, subscription: config.SubscriptionID, group: config.ResourceGroupName,
		zoneName: strings.TrimSuffix(config.HostedZoneName, "."), credential: made,
	}, nil
}

// withoutRedirects returns a client like the one that is given, which takes secrets and
// tokens to nobody else.
func withoutRedirects(client *http.Client) *http.Client {
	if client == nil {
		client = http.DefaultClient
	}
	direct := *client
	direct.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &direct
}

// Zones returns the zone that the solver names, or dns01.ErrZoneByDNS. To list those of
// the resource group takes rights on all of it, which who was given one zone has not.
func (p *Provider) Zones(context.Context) ([]dns01.Zone, error) {
	if p.zoneName == "" {
		return nil, dns01.ErrZoneByDNS
	}
	return []dns01.Zone{{Name: strings.ToLower(p.zoneName) + "."}}, nil
}

func wrong(field, format string, args ...any) error {
	return &dns01.SettingError{Field: "azureDNS." + field, Text: fmt.Sprintf(format, args...)}
}
