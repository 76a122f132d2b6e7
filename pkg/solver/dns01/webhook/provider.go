// SPDX-License-Identifier: Apache-2.0

package webhook

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/client-go/rest"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// version is the only one that solvers have.
const version = "v1alpha1"

// Provider asks one solver.
type Provider struct {
	api    rest.Interface
	target target
	// common is what all requests of the solver have.
	common request
}

// target is the solver that is asked.
type target struct {
	group, name string
}

// Kind is this provider, for the table of providers. Solvers take one value at a time,
// and do not say how many they can hold.
func Kind() dns01.Kind {
	return dns01.Kind{Build: build, Values: 1, Limits: dns01.Limits{Batch: 1}}
}

func build(_ context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	config := solver.Webhook
	if err := check(config); err != nil {
		return nil, err
	}
	common := request{Type: "dns-01", ResourceNamespace: access.Namespace, AllowAmbientCredentials: access.Ambient}
	if config.Config != nil {
		common.Config = config.Config.Raw
	}
	return &Provider{api: access.API, target: target{config.GroupName, config.SolverName}, common: common}, nil
}

// check wants names that lead nowhere but to a solver, when they are in the path of a request.
func check(config *acmev1.WebhookProvider) error {
	switch {
	case config.GroupName == "":
		return wrong("groupName", "is not set; set the API group of the solver, as its documentation says")
	case len(validation.IsDNS1123Subdomain(config.GroupName)) > 0:
		return wrong("groupName", "%q is not the name of an API group", config.GroupName)
	case config.SolverName == "":
		return wrong("solverName", "is not set; set the name of the solver in its API group, as its documentation says")
	case strings.ContainsFunc(config.SolverName, isOutside), strings.Trim(config.SolverName, ".") == "":
		return wrong("solverName", "%q is not the name of a solver: only letters, digits and -_. can be in it", config.SolverName)
	default:
		return nil
	}
}

// isOutside finds what is in no name of a solver.
func isOutside(r rune) bool {
	return !isAlphanumeric(r) && !strings.ContainsRune("-_.", r)
}

func isAlphanumeric(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
}

func wrong(field, format string, args ...any) error {
	return &dns01.SettingError{Field: "webhook." + field, Text: fmt.Sprintf(format, args...)}
}

// Zones returns dns01.ErrZoneByDNS: solvers have no list.
func (p *Provider) Zones(context.Context) ([]dns01.Zone, error) { return nil, dns01.ErrZoneByDNS }

// Apply asks the solver for one change after the other.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	for _, change := range changes {
		if err := p.ask(ctx, zone, change); err != nil {
			return "", err
		}
	}
	return "", nil
}

func (p *Provider) ask(ctx context.Context, zone dns01.Zone, change dns01.Change) error {
	asked := p.common
	asked.Action = present
	if change.Remove {
		asked.Action = cleanUp
	}
	asked.DNSName, asked.Key = change.DNSName, change.Value
	asked.ResolvedFQDN, asked.ResolvedZone = change.Name, zone.Name
	body, err := json.Marshal(payload{Request: &asked})
	if err != nil {
		return wrong("config", "is not JSON")
	}
	result := p.api.Post().AbsPath("/apis", p.target.group, version, p.target.name).
		SetHeader("Content-Type", "application/json").SetHeader("Accept", "application/json").
		MaxRetries(0).               // it would wait; the caller knows better when to come again
		Body(bytes.NewReader(body)). // bytes alone would be logged at the highest level, with config
		Do(ctx)
	return p.target.judge(result)
}
