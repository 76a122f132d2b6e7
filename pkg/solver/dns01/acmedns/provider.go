// SPDX-License-Identifier: Apache-2.0

package acmedns

import (
	"context"
	"fmt"
	"net/http"
	"net/url"

	"github.com/nrdcg/goacmedns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Provider updates the accounts of one acme-dns server.
type Provider struct {
	client *goacmedns.Client
	// host is the address of the server, without a password.
	host     string
	accounts accounts
}

const (
	// values is how many the server keeps for an account, oldest first out.
	values = 2
	// perSecond and burst spare the server: each update costs it a bcrypt comparison.
	perSecond, burst = 10, 20
)

// Kind is this provider, for the table of providers.
func Kind() dns01.Kind {
	return dns01.Kind{Build: build, Values: values, NoZone: true, Limits: dns01.Limits{PerSecond: perSecond, Burst: burst}}
}

func build(ctx context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	config := solver.AcmeDNS
	host, err := parseHost(config.Host)
	if err != nil {
		return nil, err
	}
	accounts, err := readAccounts(ctx, config.AccountSecret, access.Credentials)
	if err != nil {
		return nil, err
	}
	client, err := goacmedns.NewClient(host.String(), goacmedns.WithHTTPClient(careful(access.HTTP)))
	if err != nil {
		return nil, wrong("host", "%q is not a URL", config.Host)
	}
	return &Provider{client: client, host: host.Redacted(), accounts: accounts}, nil
}

func parseHost(text string) (*url.URL, error) {
	if text == "" {
		return nil, wrong("host", "is not set; set the URL of the acme-dns server, such as https://auth.example.com")
	}
	host, err := url.Parse(text)
	if err != nil || host.Scheme != "https" && host.Scheme != "http" || host.Host == "" {
		return nil, wrong("host", "%q is not the URL of a server, such as https://auth.example.com", text)
	}
	return host, nil
}

// careful returns a client like the one that is given, which stays where it is sent
// and knows when it is asked to wait.
func careful(client *http.Client) *http.Client {
	careful := http.Client{}
	if client != nil {
		careful = *client
	}
	if careful.Transport == nil {
		careful.Transport = http.DefaultTransport
	}
	careful.Transport = &patience{next: careful.Transport}
	careful.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &careful
}

// Zones returns dns01.ErrZoneByDNS: the server does not care about zones.
func (p *Provider) Zones(context.Context) ([]dns01.Zone, error) { return nil, dns01.ErrZoneByDNS }

// Apply gives values to the accounts of the names that are to be proved. It removes
// nothing: the server cannot.
func (p *Provider) Apply(ctx context.Context, _ dns01.Zone, changes []dns01.Change) (string, error) {
	for _, change := range changes {
		if change.Remove {
			continue
		}
		if err := p.add(ctx, change.Record); err != nil {
			return "", err
		}
	}
	return "", nil
}

func (p *Provider) add(ctx context.Context, record dns01.Record) error {
	account, err := p.accounts.of(record.DNSName)
	if err != nil {
		return err
	}
	if err := p.client.UpdateTXTRecord(ctx, account, record.Value); err != nil {
		return p.judge(record.DNSName, err)
	}
	return nil
}

func wrong(field, format string, args ...any) error {
	return &dns01.SettingError{Field: "acmeDNS." + field, Text: fmt.Sprintf(format, args...)}
}
