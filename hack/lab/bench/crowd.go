// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"
	"sync"
	"time"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"

	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// crowd is many orders of one namespace, each for one name of its own, and what
// is seen of them.
type crowd struct {
	scene    *scene.Scene
	issuer   acmev1.IssuerReference
	requests []*scene.Request
	slots    *slots

	mu sync.Mutex
	// created: when the request that makes the order of a name was sent.
	created map[string]time.Time
	// valid: when the order of a name was first seen with its certificate.
	valid  map[string]time.Time
	failed []string
	// challenges that exist, and in all so far.
	challenges    map[types.UID]struct{}
	challengesAll int
}

func newCrowd(s *scene.Scene, issuer acmev1.IssuerReference, requests []*scene.Request) *crowd {
	return &crowd{
		scene: s, issuer: issuer, requests: requests, slots: newSlots(),
		created: map[string]time.Time{}, valid: map[string]time.Time{}, challenges: map[types.UID]struct{}{},
	}
}

// newRequests makes keys and requests for h0000.<zone> and so on.
func newRequests(count int, zone string) ([]*scene.Request, error) {
	var made []*scene.Request
	for i := range count {
		request, err := scene.NewRequest(fmt.Sprintf("h%04d.%s", i, zone))
		if err != nil {
			return nil, err
		}
		made = append(made, request)
	}
	return made, nil
}

// follow begins to look at the namespace.
func (c *crowd) follow(ctx context.Context) (stop func(), err error) {
	return c.scene.Follow(ctx, c.see)
}

// create makes the orders, some at a time.
func (c *crowd) create(ctx context.Context) error {
	return each(ctx, parallel, c.requests, c.createOne)
}

func (c *crowd) createOne(ctx context.Context, request *scene.Request) error {
	c.mu.Lock()
	c.created[request.Names[0]] = time.Now()
	c.mu.Unlock()
	_, err := c.scene.Order(ctx, "h", c.issuer, request)
	return err
}

func (c *crowd) see(kind watch.EventType, object runtime.Object) {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := time.Now()
	switch o := object.(type) {
	case *acmev1.Challenge:
		c.note(kind, o)
		c.slots.see(kind, o, now)
	case *acmev1.Order:
		c.noteOrder(o, now)
	}
}

func (c *crowd) note(kind watch.EventType, challenge *acmev1.Challenge) {
	if kind == watch.Deleted {
		delete(c.challenges, challenge.UID)
		return
	}
	if _, ok := c.challenges[challenge.UID]; !ok {
		c.challenges[challenge.UID] = struct{}{}
		c.challengesAll++
	}
}

func (c *crowd) noteOrder(order *acmev1.Order, now time.Time) {
	name := order.Spec.DNSNames[0]
	_, isOurs := c.created[name] // or of an earlier crowd in this namespace
	if _, ok := c.valid[name]; ok || !isOurs {
		return
	}
	switch {
	case order.Status.State.IsFailure():
		c.failed = append(c.failed, fmt.Sprintf("order %s for %s is %s: %s", order.Name, name, order.Status.State, order.Status.Reason))
	case order.Status.State == acmev1.Valid && len(order.Status.Certificate) > 0:
		c.valid[name] = now
	}
}

// tally is how a crowd stands.
type tally struct {
	valid, failed int
	// challenges that exist, and all that ever did.
	challenges, challengesAll int
}

func (c *crowd) tally() tally {
	c.mu.Lock()
	defer c.mu.Unlock()
	return tally{len(c.valid), len(c.failed), len(c.challenges), c.challengesAll}
}

// awaitValid waits until all orders are valid; one that fails is an error.
func (c *crowd) awaitValid(ctx context.Context) error {
	var now tally
	err := await(ctx, "certificates", func() bool {
		now = c.tally()
		return now.valid == len(c.requests) || now.failed > 0
	})
	switch {
	case now.failed > 0:
		return fmt.Errorf("%d orders have failed; the first: %s", now.failed, c.firstFailure())
	case err != nil:
		return fmt.Errorf("%d of %d orders are valid: %w", now.valid, len(c.requests), err)
	}
	return nil
}

func (c *crowd) firstFailure() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed[0]
}

// awaitNoChallenges waits until Countersign has put its things away.
func (c *crowd) awaitNoChallenges(ctx context.Context) error {
	return await(ctx, "challenges to go", func() bool { return c.tally().challenges == 0 })
}

// holding is how many of its challenges hold a slot.
func (c *crowd) holding() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.slots.processing)
}

// took is the time from creation to the certificate, of each that has one.
func (c *crowd) took() []time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	var times []time.Duration
	for name, at := range c.valid {
		times = append(times, at.Sub(c.created[name]))
	}
	return times
}

// elapsed is the time from the first creation to the last certificate.
func (c *crowd) elapsed() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	var first, last time.Time
	for _, at := range c.created {
		if first.IsZero() || at.Before(first) {
			first = at
		}
	}
	for _, at := range c.valid {
		if at.After(last) {
			last = at
		}
	}
	return last.Sub(first)
}
