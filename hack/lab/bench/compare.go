// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/upstream"
)

const (
	// compared and comparedQuick are how many orders are made at once.
	compared, comparedQuick = 20, 5
	// compareTimeout bounds the wait for them.
	compareTimeout = 15 * time.Minute
)

// runCompare gives the same orders to Countersign and to the controllers of cert-manager's
// published module, one after the other, both with the flags that they have by default.
func (b *bench) runCompare(ctx context.Context) error {
	o := b.options.Lab
	o.Dir += "-compare"
	var err error
	if o.CRDs, err = upstream.CRDs(ctx, o.Root); err != nil {
		return err
	}
	bed, err := lab.Start(ctx, o)
	if err != nil {
		return fmt.Errorf("starting the lab: %w", err)
	}
	defer bed.Stop()
	ours, err := b.compare(ctx, bed, "countersign")
	if err != nil {
		return fmt.Errorf("countersign: %w", err)
	}
	bed.StopController()
	running, err := upstream.Start(ctx, bed, b.options.Progress, "*", bed.DNS)
	if err != nil {
		return err
	}
	defer running.Stop()
	theirs, err := b.compare(ctx, bed, "certmanager")
	if err != nil {
		return fmt.Errorf("cert-manager: %w", err)
	}
	b.report.Add("compare_speedup", theirs.Seconds()/ours.Seconds(), Count, "the same orders: cert-manager's time to Countersign's")
	return nil
}

// compare makes one order, and then some at once, and returns how long those took.
func (b *bench) compare(ctx context.Context, bed *lab.Lab, who string) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, compareTimeout)
	defer cancel()
	s, issuer, err := stage(ctx, &bed.Info, who)
	if err != nil {
		return 0, err
	}
	many := compared
	if b.options.Quick {
		many = comparedQuick
	}
	var last time.Duration
	for _, n := range []int{1, many} {
		requests, err := newRequests(n, fmt.Sprintf("n%d.%s.%s", n, who, domain))
		if err != nil {
			return 0, err
		}
		asked := bed.ACMERequests()
		if last, err = b.time(ctx, newCrowd(s, issuer, requests)); err != nil {
			return 0, fmt.Errorf("%d orders: %w", n, err)
		}
		b.report.AddTime(fmt.Sprintf("compare_%s_%d_seconds", who, n), last, "%s, %d orders at once by DNS-01: first created → last valid", who, n)
		b.report.Add(fmt.Sprintf("compare_%s_%d_acme_requests_per_order", who, n), float64(bed.ACMERequests()-asked)/float64(n), Count, "%s, %d orders: CA requests per order", who, n)
	}
	return last, Sweep(ctx, s)
}

// time makes all orders of a crowd, and returns when the last has its certificate.
func (b *bench) time(ctx context.Context, c *crowd) (time.Duration, error) {
	stop, err := c.follow(ctx)
	if err != nil {
		return 0, err
	}
	defer stop()
	how := func() string { return fmt.Sprintf("%d of %d orders are valid", c.tally().valid, len(c.requests)) }
	err = during(b.options.Progress, how, func() error {
		if err := c.create(ctx); err != nil {
			return err
		}
		if err := c.awaitValid(ctx); err != nil {
			return err
		}
		return c.awaitNoChallenges(ctx)
	})
	return c.elapsed(), err
}
