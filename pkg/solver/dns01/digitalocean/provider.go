// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/digitalocean/godo"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Provider changes the domains that one token reaches.
type Provider struct {
	domains godo.DomainsService
}

const (
	// maxChanges is what fits into the time of one call, with two requests for a change.
	maxChanges = 10
	// perSecond and burst stay within the 250 requests a minute and 5000 an hour that a
	// token has.
	perSecond, burst = 1.3, 150
	// onPage is the most that DigitalOcean puts on a page of a list.
	onPage = 200
)

const tokenField = "digitalocean.tokenSecretRef"

// Kind is this provider, for the table of providers.
func Kind() dns01.Kind {
	return dns01.Kind{Build: build, Limits: dns01.Limits{Batch: maxChanges, PerSecond: perSecond, Burst: burst}}
}

func build(ctx context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	token, err := readToken(ctx, solver.DigitalOcean.Token, access.Credentials)
	if err != nil {
		return nil, err
	}
	client := http.DefaultClient
	if access.HTTP != nil {
		client = access.HTTP
	}
	// The library tries again only if it is told to. As a plain header the token is not
	// sent to another host that an answer may redirect to.
	service, err := godo.New(client, godo.SetRequestHeaders(map[string]string{"Authorization": "Bearer " + token}))
	if err != nil {
		return nil, fmt.Errorf("making the client: %w", err)
	}
	return &Provider{domains: service.Domains}, nil
}

// readToken reads the token and leaves out the white space around it.
func readToken(ctx context.Context, ref acmev1.SecretKeySelector, secrets dns01.Credentials) (string, error) {
	data, err := secrets.Value(ctx, tokenField, ref)
	if err != nil {
		return "", err
	}
	token := strings.TrimSpace(string(data))
	if !dns01.IsHeaderText(token) {
		return "", &dns01.SettingError{Field: tokenField, Text: fmt.Sprintf(
			"key %q of Secret %q has blanks, line breaks or other characters that no token has, or nothing else", ref.Key, secrets.Namespace+"/"+ref.Name)}
	}
	return token, nil
}
