// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// slotCount is the default of --max-concurrent-challenges.
const slotCount = 60

// testAtOnce makes many orders at once and looks at every state that the API
// server reports. There are fewer names than orders, so that some compete for one.
func testAtOnce(t *testing.T, bed *lab.Lab, orders, names int) {
	s := newScene(t, bed, fmt.Sprintf("at-once-%d", orders))
	issuer := readyIssuer(t, s, "pebble")
	requests := newRequests(t, orders, names)
	c := &crowd{orders: orders, slots: map[types.UID]string{}, took: map[types.UID]time.Duration{}, done: make(chan struct{})}
	cost := newMeter(t, bed, s)
	c.start = time.Now()
	stop := follow(t, s, c.see)
	createAll(t, s, issuer, requests)
	select {
	case <-c.done:
	case <-time.After(5 * time.Minute):
		t.Error("not all orders are valid after five minutes")
	}
	elapsed := time.Since(c.start)
	checkNothingLeft(t, s)
	stop()
	c.report(t, elapsed)
	cost.check(t, orders, mostWrites)
}

func newRequests(t *testing.T, orders, names int) []*scene.Request {
	t.Helper()
	var requests []*scene.Request
	for i := range orders {
		request, err := scene.NewRequest(fmt.Sprintf("h%03d.at-once-%d.load.test", i%names, orders))
		if err != nil {
			t.Fatal(err)
		}
		requests = append(requests, request)
	}
	return requests
}

func createAll(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, requests []*scene.Request) {
	t.Helper()
	var creating sync.WaitGroup
	for _, request := range requests {
		creating.Go(func() {
			if _, err := s.Order(t.Context(), "many", issuer, request); err != nil {
				t.Error(err)
			}
		})
	}
	creating.Wait()
}

// crowd keeps what is seen of many orders.
type crowd struct {
	orders int
	start  time.Time
	// slots: which challenges are processing, and for what.
	slots      map[types.UID]string
	most       int
	violations []string
	// took is the time until each order became valid.
	took map[types.UID]time.Duration
	done chan struct{}
}

func (c *crowd) see(kind watch.EventType, object runtime.Object) {
	switch o := object.(type) {
	case *acmev1.Challenge:
		if kind == watch.Deleted || !o.Status.Processing {
			delete(c.slots, o.UID)
			return
		}
		c.take(o)
	case *acmev1.Order:
		c.note(o)
	}
}

func (c *crowd) take(challenge *acmev1.Challenge) {
	target := strings.ToLower(challenge.Spec.DNSName) + " " + string(challenge.Spec.Type)
	for uid, other := range c.slots {
		if other == target && uid != challenge.UID {
			c.violations = append(c.violations, "two challenges are processing for "+target)
		}
	}
	c.slots[challenge.UID] = target
	c.most = max(c.most, len(c.slots))
}

func (c *crowd) note(order *acmev1.Order) {
	switch {
	case order.Status.State.IsFailure():
		c.violations = append(c.violations, fmt.Sprintf("order %s is %s: %s",
			order.Name, order.Status.State, order.Status.Reason))
	case order.Status.State == acmev1.Valid && len(order.Status.Certificate) > 0:
		if _, ok := c.took[order.UID]; ok {
			return
		}
		c.took[order.UID] = time.Since(c.start)
		if len(c.took) == c.orders {
			close(c.done)
		}
	}
}

func (c *crowd) report(t *testing.T, elapsed time.Duration) {
	t.Helper()
	var times []time.Duration
	for _, took := range c.took {
		times = append(times, took)
	}
	t.Logf("%d orders at once: %v, %.1f orders a second", c.orders,
		elapsed.Round(time.Millisecond), float64(len(times))/elapsed.Seconds())
	t.Logf("  each until valid: %s", summary(times))
	t.Logf("  most challenges processing at one time: %d", c.most)
	for _, violation := range c.violations {
		t.Error(violation)
	}
	if len(times) != c.orders || c.most == 0 || c.most > slotCount {
		t.Errorf("%d orders valid, %d processing at most; want %d and 1 to %d",
			len(times), c.most, c.orders, slotCount)
	}
}
