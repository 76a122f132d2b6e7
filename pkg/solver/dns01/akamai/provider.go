// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	edgedns "github.com/akamai/AkamaiOPEN-edgegrid-golang/v13/pkg/dns"
	"github.com/akamai/AkamaiOPEN-edgegrid-golang/v13/pkg/edgegrid"
	"github.com/akamai/AkamaiOPEN-edgegrid-golang/v13/pkg/log"
	"github.com/akamai/AkamaiOPEN-edgegrid-golang/v13/pkg/session"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Provider changes the primary zones that one API client can reach.
type Provider struct {
	signer edgegrid.Signer
	client http.Client
}

// maxChanges leaves each removal, which takes two requests one after the other, about a
// second of the time that a call has.
const maxChanges = 8

// Kind is this provider, for the table of providers. Akamai publishes no limit of
// requests for this API.
func Kind() dns01.Kind {
	return dns01.Kind{Build: build, Limits: dns01.Limits{Batch: maxChanges}}
}

func build(ctx context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	config := solver.Akamai
	if err := checkHost(config.ServiceConsumerDomain); err != nil {
		return nil, err
	}
	signer, err := readSigner(ctx, config, access)
	if err != nil {
		return nil, err
	}
	client := http.Client{}
	if access.HTTP != nil {
		client = *access.HTTP
	}
	client.Transport = answers{next: client.Transport}
	return &Provider{signer: signer, client: client}, nil
}

func readSigner(ctx context.Context, config *acmev1.AkamaiProvider, access dns01.Access) (edgegrid.Signer, error) {
	signer := edgegrid.Config{Host: config.ServiceConsumerDomain, MaxBody: edgegrid.MaxBodySize}
	for _, secret := range []struct {
		field string
		ref   acmev1.SecretKeySelector
		value *string
	}{
		{"clientTokenSecretRef", config.ClientToken, &signer.ClientToken},
		{"clientSecretSecretRef", config.ClientSecret, &signer.ClientSecret},
		{"accessTokenSecretRef", config.AccessToken, &signer.AccessToken},
	} {
		data, err := access.Value(ctx, "akamai."+secret.field, secret.ref)
		if err != nil {
			return nil, err
		}
		*secret.value = strings.TrimSpace(string(data))
		if !dns01.IsHeaderText(*secret.value) {
			return nil, wrong(secret.field, "key %q of Secret %q is not one word of ASCII characters; put the value there alone", secret.ref.Key, access.Namespace+"/"+secret.ref.Name)
		}
	}
	return signer, nil
}

// checkHost wants a bare host, as Akamai shows it with the tokens.
func checkHost(host string) error {
	const field = "serviceConsumerDomain"
	if host == "" {
		return wrong(field, "is not set; set the host of the API client, such as akab-….luna.akamaiapis.net")
	}
	if parsed, err := url.Parse("https://" + host); err != nil || parsed.Host != host || parsed.Hostname() == "" {
		return wrong(field, "%q is not a host; give the host of the API client alone, without https:// and slashes", host)
	}
	return nil
}

func wrong(field, format string, args ...any) error {
	return &dns01.SettingError{Field: "akamai." + field, Text: fmt.Sprintf(format, args...)}
}

// api is for one goroutine: the SDK writes into its HTTP client with each request. It
// would log to standard error by itself, and look for credentials in a file.
func (p *Provider) api() (edgedns.DNS, error) {
	client := p.client
	signed, err := session.New(session.WithSigner(p.signer), session.WithClient(&client), session.WithLog(log.NOPLogger()))
	if err != nil {
		return nil, fmt.Errorf("preparing to speak to Akamai: %w", err)
	}
	return edgedns.Client(signed), nil
}

// Zones lists the primary zones of the API client: what is in the others comes from
// elsewhere.
func (p *Provider) Zones(ctx context.Context) ([]dns01.Zone, error) {
	api, err := p.api()
	if err != nil {
		return nil, err
	}
	const doing = "listing the zones"
	list, err := api.ListZones(ctx, edgedns.ListZonesRequest{Types: primary, ShowAll: true})
	switch {
	case err != nil:
		return nil, judge(doing, err)
	case list.Metadata == nil || list.Metadata.TotalElements > len(list.Zones):
		return nil, fmt.Errorf("%s: %w", doing, errIncomplete)
	}
	var zones []dns01.Zone
	for _, zone := range list.Zones {
		if zone.Type == primary && zone.Zone != "" {
			zones = append(zones, dns01.Zone{Name: strings.ToLower(strings.TrimSuffix(zone.Zone, ".")) + "."})
		}
	}
	return zones, nil
}

// primary is the type of the zones that are edited at Akamai.
const primary = "PRIMARY"
