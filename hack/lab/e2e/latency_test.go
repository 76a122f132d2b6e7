// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const runs = 10

// stages of an order with one challenge, in the order in which they come.
func stages() []string {
	return []string{"challenge created", "slot granted", "presented", "challenge valid", "order valid"}
}

// testLatency issues one certificate after the other, and prints how long it took
// and what it cost.
func testLatency(t *testing.T, bed *lab.Lab, namespace, zone string, writesEach int) {
	s := newScene(t, bed, namespace)
	issuer := readyIssuer(t, s, "pebble")
	times := map[string][]time.Duration{}
	cost := newMeter(t, bed, s)
	for i := range runs {
		for stage, took := range issueOne(t, s, issuer, fmt.Sprintf("run%d.%s", i, zone)) {
			times[stage] = append(times[stage], took)
		}
	}
	t.Logf("%d orders, one at a time, since creation:", runs)
	for _, stage := range stages() {
		t.Logf("  %-18s %s", stage, summary(times[stage]))
	}
	if n := len(times["order valid"]); n != runs {
		t.Errorf("%d of %d orders became valid", n, runs)
	}
	checkNothingLeft(t, s)
	cost.check(t, runs, writesEach)
}

// issueOne returns when each stage was first seen, counted from the creation.
func issueOne(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, name string) map[string]time.Duration {
	t.Helper()
	seen := map[string]time.Duration{}
	valid := make(chan struct{})
	start := time.Now()
	stop := follow(t, s, func(_ watch.EventType, object runtime.Object) {
		for _, stage := range stagesOf(object, name) {
			if _, ok := seen[stage]; !ok {
				seen[stage] = time.Since(start)
				if stage == "order valid" {
					close(valid)
				}
			}
		}
	})
	request, err := scene.NewRequest(name)
	if err != nil {
		t.Fatal(err)
	}
	start = time.Now()
	order, err := s.Order(t.Context(), "one", issuer, request)
	if err != nil {
		t.Fatal(err)
	}
	select {
	case <-valid:
	case <-time.After(time.Minute):
		t.Errorf("order %s is not valid after a minute", order.Name)
	}
	stop()
	return seen
}

func stagesOf(object runtime.Object, name string) []string {
	switch o := object.(type) {
	case *acmev1.Order:
		if o.Spec.DNSNames[0] == name && o.Status.State == acmev1.Valid && len(o.Status.Certificate) > 0 {
			return []string{"order valid"}
		}
	case *acmev1.Challenge:
		if o.Spec.DNSName == name {
			return challengeStages(o)
		}
	}
	return nil
}

func challengeStages(c *acmev1.Challenge) []string {
	reached := []string{"challenge created"}
	if c.Status.Processing {
		reached = append(reached, "slot granted")
	}
	if c.Status.Presented {
		reached = append(reached, "presented")
	}
	if c.Status.State == acmev1.Valid {
		reached = append(reached, "challenge valid")
	}
	return reached
}

func summary(times []time.Duration) string {
	if len(times) == 0 {
		return "not seen"
	}
	sorted := slices.Sorted(slices.Values(times))
	at := func(quantile float64) time.Duration {
		return sorted[int(quantile*float64(len(sorted)-1)+0.5)].Round(time.Millisecond)
	}
	return fmt.Sprintf("median %v, p99 %v, least %v, most %v", at(0.5), at(0.99), at(0), at(1))
}

func checkNothingLeft(t *testing.T, s *scene.Scene) {
	t.Helper()
	checkNothingLeftAfter(t, s, 30*time.Second)
}

// checkNothingLeftAfter gives what is left behind some time to go.
func checkNothingLeftAfter(t *testing.T, s *scene.Scene, patience time.Duration) {
	t.Helper()
	left, err := s.Leftovers(t.Context(), patience)
	if err != nil {
		t.Fatal(err)
	}
	for _, what := range left {
		t.Errorf("left behind: %s", what)
	}
}
