// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

// TenantsOptions say how unequal two namespaces are.
type TenantsOptions struct {
	// Large and Small are how many orders each makes.
	Large, Small int
	// Patience is how long the small one is waited for.
	Patience time.Duration
	// Progress takes a line now and then.
	Progress *progress.Printer
}

// TenantsResult is how the small one fared.
type TenantsResult struct {
	// SmallValid of the small one's orders are valid, the last of them SmallLast
	// after Countersign saw the orders.
	SmallValid int
	SmallLast  time.Duration
	// LargeValid of the large one's orders were valid at that time.
	LargeValid int
}

// Tenants makes the orders of both while Countersign is held, the large one's
// first: it sees them all at the same time, and those of the small one are the
// youngest. All that it has made in the API it deletes.
func Tenants(ctx context.Context, info *lab.Info, o TenantsOptions) (TenantsResult, error) {
	large, err := newTenant(ctx, info, "tenant-large", o.Large)
	if err != nil {
		return TenantsResult{}, err
	}
	small, err := newTenant(ctx, info, "tenant-small", o.Small)
	if err != nil {
		return TenantsResult{}, err
	}
	result, err := compete(ctx, info, large, small, o)
	return result, errors.Join(err, Leave(ctx, large.scene), Leave(ctx, small.scene))
}

func newTenant(ctx context.Context, info *lab.Info, namespace string, orders int) (*crowd, error) {
	s, issuer, err := stage(ctx, info, namespace)
	if err != nil {
		return nil, err
	}
	requests, err := newRequests(orders, namespace+"."+domain)
	return newCrowd(s, issuer, requests), err
}

func compete(ctx context.Context, info *lab.Info, large, small *crowd, o TenantsOptions) (TenantsResult, error) {
	for _, c := range []*crowd{large, small} {
		stop, err := c.follow(ctx)
		if err != nil {
			return TenantsResult{}, err
		}
		defer stop()
	}
	how := func() string {
		return fmt.Sprintf("%d of %d orders of the small tenant are valid, %d of %d of the large one",
			small.tally().valid, o.Small, large.tally().valid, o.Large)
	}
	var result TenantsResult
	return result, during(o.Progress, how, func() error {
		if err := createHeld(ctx, info, large, small); err != nil {
			return err
		}
		start := time.Now()
		patience, cancel := context.WithTimeout(ctx, o.Patience)
		defer cancel()
		err := small.awaitValid(patience)
		result = TenantsResult{small.tally().valid, time.Since(start), large.tally().valid}
		if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
			return nil // so few: that is the result
		}
		return err
	})
}

func createHeld(ctx context.Context, info *lab.Info, crowds ...*crowd) error {
	release, err := hold(info)
	if err != nil {
		return err
	}
	defer release()
	for _, c := range crowds {
		if err := c.create(ctx); err != nil {
			return err
		}
	}
	return nil
}
