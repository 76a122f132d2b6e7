// SPDX-License-Identifier: Apache-2.0

// Package dns01test answers: does a DNS provider keep its promises? It is one suite
// that every provider passes, against a fake of its service or the real one.
package dns01test

import (
	"context"
	"testing"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Fault is what a service does instead of what it is asked.
type Fault string

// The faults, as the service's API reference describes them.
const (
	// Throttled: it is asked too often, with the headers and body that say so.
	Throttled Fault = "Throttled"
	// Forbidden: the credential is known, but has no right to do this.
	Forbidden Fault = "Forbidden"
	// Broken: an internal error, with a request ID that differs each time.
	Broken Fault = "Broken"
	// Silent: it takes the request and does not answer until the client has gone.
	Silent Fault = "Silent"
)

// Service is a DNS service that a test can look into. Names end with a dot, and
// their case does not count.
type Service interface {
	// Values are those of the TXT records at a name, sorted, without quotes.
	Values(name string) []string
	// Put adds the value of somebody else to a name, as its users do in other ways.
	// The service spells the name as it is given here, if it keeps the case.
	Put(name, value string)
	// Writes is how many requests have changed something.
	Writes() int
	// Requests is how many requests were made, of all kinds.
	Requests() int
	// Fail makes all requests from now on end in a fault; "" ends that.
	Fail(fault Fault)
	// Rotate replaces the credential that the service accepts, and returns the data
	// of the Secrets that hold the new one, by name.
	Rotate() map[string]map[string][]byte
}

// ZonedService is a Service that can tell what is in one of its zones, though DNS
// does not show it: what lies in a parent zone below a delegation.
type ZonedService interface {
	Service
	// ValuesIn are those that the zone has at a name, sorted, without quotes.
	ValuesIn(zone, name string) []string
}

// Bed is a provider and its service.
type Bed struct {
	Service Service
	Kind    dns01.Kind
	Solver  *acmev1.DNS01Solver
	// Secrets that the solver refers to, by name. They are in namespace "team".
	Secrets map[string]map[string][]byte
	// Access is handed to Build; the suite sets its Credentials.
	Access dns01.Access
	// Faults that the service cannot have, each with the reason why.
	Without map[Fault]string
	// NoRemove says why the service does not remove values, if so.
	NoRemove string
	// NoRotate says why there is no credential to replace, if so.
	NoRotate string
	// NoText says why the service takes no values but those of challenges, if so.
	NoText string
}

// Start starts a service with zones, whose names end with a dot and may have capital
// letters. Each has the name servers and SOA that the service gives to its zones. The
// names that are proved are www.<zone> and api.<zone>, and others in batches.
type Start func(t *testing.T, zones ...string) Bed

// Secrets are Secrets by namespace/name.
type Secrets map[string]map[string][]byte

// Secret returns a Secret, or the API's NotFound.
func (s Secrets) Secret(_ context.Context, namespace, name string) (map[string][]byte, error) {
	if data, ok := s[namespace+"/"+name]; ok {
		return data, nil
	}
	return nil, apierrors.NewNotFound(corev1.Resource("secrets"), name)
}

// Forget does nothing: nothing is kept.
func (s Secrets) Forget(string, string) {}
