// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// batch is orders that were made together.
type batch struct {
	s *scene.Scene
	// requests by the names of their orders.
	requests map[string]*scene.Request
}

// newBatch makes an order for each name, or names with spaces between them, all at once.
func newBatch(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, names ...string) *batch {
	t.Helper()
	b := &batch{s: s, requests: map[string]*scene.Request{}}
	var mu sync.Mutex
	var making sync.WaitGroup
	for _, name := range names {
		making.Go(func() {
			request, err := scene.NewRequest(strings.Fields(name)...)
			if err != nil {
				t.Error(err)
				return
			}
			order, err := s.Order(t.Context(), "batch", issuer, request)
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			b.requests[order.Name] = request
		})
	}
	making.Wait()
	return b
}

// add takes in another batch.
func (b *batch) add(other *batch) { maps.Copy(b.requests, other.requests) }

// hosts are count names in a zone.
func hosts(count int, zone string) []string {
	var names []string
	for i := range count {
		names = append(names, fmt.Sprintf("h%02d.%s", i, zone))
	}
	return names
}

// awaitPresented returns when the proof of every order is presented.
func (b *batch) awaitPresented(t *testing.T) {
	t.Helper()
	b.awaitSomePresented(t, len(b.requests))
}

// awaitSomePresented returns when so many proofs are presented at one moment, or more.
func (b *batch) awaitSomePresented(t *testing.T, want int) {
	t.Helper()
	await(t, 30*time.Second, func(ctx context.Context) (string, error) {
		challenges, err := b.challenges(ctx)
		presented := 0
		for _, challenge := range challenges {
			if challenge.Status.Presented {
				presented++
			}
		}
		return fewerThan(want, min(want, presented), "challenges presented"), err
	})
}

// awaitChallenge returns the name of the first challenge of the orders that is as wanted.
func (b *batch) awaitChallenge(t *testing.T, what string, isWanted func(acmev1.Challenge) bool) (name string) {
	t.Helper()
	await(t, 30*time.Second, func(ctx context.Context) (string, error) {
		challenges, err := b.challenges(ctx)
		at := slices.IndexFunc(challenges, isWanted)
		if at < 0 {
			return "there is not " + what, err
		}
		name = challenges[at].Name
		return "", err
	})
	return name
}

// awaitNoChallenges returns when all challenges of the orders are gone.
func (b *batch) awaitNoChallenges(t *testing.T) {
	t.Helper()
	await(t, 30*time.Second, func(ctx context.Context) (string, error) {
		challenges, err := b.challenges(ctx)
		if len(challenges) > 0 {
			return fmt.Sprintf("%d challenges are still there", len(challenges)), err
		}
		return "", err
	})
}

// challenges of the orders.
func (b *batch) challenges(ctx context.Context) ([]acmev1.Challenge, error) {
	list, err := b.s.Client.AcmeV1().Challenges(b.s.Namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list.Items, func(challenge acmev1.Challenge) bool {
		owner := metav1.GetControllerOf(&challenge)
		return owner == nil || b.requests[owner.Name] == nil
	}), nil
}

// awaitValid returns when every order has the certificate that it asked for. An
// order that fails fails the test.
func (b *batch) awaitValid(t *testing.T, within time.Duration) {
	t.Helper()
	await(t, within, func(ctx context.Context) (string, error) {
		orders, err := b.s.Client.AcmeV1().Orders(b.s.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		valid := 0
		for _, order := range orders.Items {
			request := b.requests[order.Name]
			switch {
			case request == nil: // of another batch
			case order.Status.State.IsFailure():
				t.Fatalf("order %s is %s: %s", order.Name, order.Status.State, order.Status.Reason)
			case order.Status.State == acmev1.Valid && len(order.Status.Certificate) > 0:
				if err := b.s.Verify(&order, request); err != nil {
					t.Fatal(err)
				}
				valid++
			}
		}
		return fewerThan(len(b.requests), valid, "orders valid"), nil
	})
}

func fewerThan(want, got int, what string) string {
	if got == want {
		return ""
	}
	return fmt.Sprintf("%d of %d %s", got, want, what)
}

// await looks until nothing is missing. What is missing when the time is over
// fails the test.
func await(t *testing.T, within time.Duration, missing func(context.Context) (string, error)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), within)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	last := "nothing was looked at"
	for {
		got, err := missing(ctx)
		switch {
		case err != nil && ctx.Err() == nil:
			t.Fatal(err)
		case err == nil && got == "":
			return
		case err == nil:
			last = got
		}
		select {
		case <-ctx.Done():
			t.Fatalf("after %v: %s", within, last)
		case <-tick.C:
		}
	}
}
