// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/pebble"
	"github.com/countersign-project/countersign/hack/lab/scene"
)

// What an order for one name may cost at most. What an account begins with, the
// directory and the first nonces, is not counted.
const (
	// mostWrites to the API server, events among them.
	mostWrites = 13
	// routeWrites come on top for HTTP-01: a Service and an Ingress come and go.
	routeWrites = 4
	// mostACMERequests to the CA.
	mostACMERequests = 8
)

// meter counts what the orders of one scene cost.
type meter struct {
	bed   *lab.Lab
	s     *scene.Scene
	api   int
	acme  pebble.Tally
	usage usage
}

// newMeter counts from now on, when the scene's issuer is ready and has said so.
// What else goes on at the CA is counted along.
func newMeter(t *testing.T, bed *lab.Lab, s *scene.Scene) *meter {
	t.Helper()
	await(t, 10*time.Second, func(context.Context) (string, error) {
		return fewerThan(1, eventCounts(t, s)["Issuer ACMEAccountRegistered"], "issuers have said that they are ready"), nil
	})
	m := &meter{bed: bed, s: s, acme: bed.ACMETally(), usage: controllerUsage(t, bed)}
	m.api = len(m.requests(t))
	return m
}

// requests are what the objects of the scene asked of the API server since the start.
func (m *meter) requests(t *testing.T) []apiRequest {
	return slices.DeleteFunc(apiRequests(t, m.bed), func(r apiRequest) bool {
		return r.ObjectRef.Namespace != m.s.Namespace
	})[m.api:]
}

// check prints what the orders have cost, each, and compares it with what they may.
func (m *meter) check(t *testing.T, orders, writesEach int) {
	t.Helper()
	acme, after := m.bed.ACMETally().Since(m.acme), controllerUsage(t, m.bed)
	requests := m.awaitRequests(t, orders)
	writes := slices.DeleteFunc(slices.Clone(requests), func(r apiRequest) bool { return !r.isWrite() })
	n := float64(orders)
	t.Logf("per order, %.1f writes to the API server among %.1f requests:%s",
		float64(len(writes))/n, float64(len(requests))/n, breakdown(requests, orders))
	t.Logf("per order, %.1f requests to the CA:%s", float64(acme.Total())/n, perOrder(acme, orders))
	t.Logf("the controller: %.1f ms of CPU per order, %.0f MiB resident afterwards",
		(after.cpuSeconds-m.usage.cpuSeconds)*1000/n, after.residentBytes/(1<<20))
	if len(writes) > writesEach*orders {
		t.Errorf("%d writes to the API server for %d orders, want at most %d each", len(writes), orders, writesEach)
	}
	if got := acme.Total(pebble.Directory, pebble.NewNonce); got > mostACMERequests*orders {
		t.Errorf("%d requests to the CA for %d orders, want at most %d each", got, orders, mostACMERequests)
	}
}

// awaitRequests returns the requests once the last event of each order has been
// written: events are sent when there is time for them.
func (m *meter) awaitRequests(t *testing.T, orders int) []apiRequest {
	t.Helper()
	await(t, 30*time.Second, func(context.Context) (string, error) {
		events := eventCounts(t, m.s)
		// Pebble has an old authorization used again now and then, even if it is told
		// not to: then there is no challenge.
		if missing := fewerThan(events["Challenge Started"], events["Challenge DomainVerified"], "challenges have all their events"); missing != "" {
			return missing, nil
		}
		return fewerThan(orders, events["Order Complete"], "orders have all their events"), nil
	})
	return m.requests(t)
}

func perOrder(tally pebble.Tally, orders int) string {
	var lines strings.Builder
	for _, operation := range slices.Sorted(maps.Keys(tally)) {
		fmt.Fprintf(&lines, "\n  %5.1f  %s", float64(tally[operation])/float64(orders), operation)
	}
	return lines.String()
}
