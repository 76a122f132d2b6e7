// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

const (
	// singles is how many orders are made one after the other for the size 1.
	singles = 10
	// loadTimeout bounds the wait for the certificates of one size.
	loadTimeout = 5 * time.Minute
)

func (b *bench) sizes() []int {
	switch {
	case len(b.options.Sizes) > 0:
		return b.options.Sizes
	case b.options.Quick:
		return []int{1, 60}
	default:
		return []int{1, 60, 300, 1000}
	}
}

// runLoad measures the sizes, the largest last: those figures that have no size
// in their names are of that one.
func (b *bench) runLoad(ctx context.Context) error {
	var last *loaded
	for _, n := range b.sizes() {
		if err := b.restart(ctx); err != nil {
			return err
		}
		got, err := b.load(ctx, byDNS(), n)
		if err != nil {
			return fmt.Errorf("%d orders at once: %w", n, err)
		}
		b.addLoad(byDNS(), n, got)
		if err := b.bounds(ctx, n); err != nil {
			return fmt.Errorf("what %d orders take without Countersign: %w", n, err)
		}
		last = got
	}
	b.addLargest(last)
	return nil
}

// kind is a way to prove names.
type kind struct {
	// name that its figures begin with, and domain that its names are under.
	name, domain string
}

func byDNS() kind { return kind{name: "dns01", domain: domain} }

// title tells figures of other kinds from those by DNS-01.
func (k kind) title() string {
	if k == byDNS() {
		return ""
	}
	return strings.ToUpper(k.name[:4]) + "-01, "
}

// loaded is what a number of orders took.
type loaded struct {
	spent
	orders    int
	times     []time.Duration // of each order, created until valid
	elapsed   time.Duration   // the first created until the last valid
	handovers []time.Duration
}

func (b *bench) load(ctx context.Context, k kind, n int) (*loaded, error) {
	ctx, cancel := context.WithTimeout(ctx, loadTimeout)
	defer cancel()
	namespace := fmt.Sprintf("%s-%d", k.name, n)
	s, issuer, err := stage(ctx, &b.bed.Info, namespace)
	if err != nil {
		return nil, err
	}
	requests, err := newRequests(max(n, singlesFor(n)), namespace+"."+k.domain)
	if err != nil {
		return nil, err
	}
	c := newCrowd(s, issuer, requests)
	stop, err := c.follow(ctx)
	if err != nil {
		return nil, err
	}
	defer stop()
	before, err := readMeter(b.bed)
	if err != nil {
		return nil, err
	}
	if err := b.issue(ctx, c, n); err != nil {
		return nil, err
	}
	used, err := before.since(ctx)
	if err != nil {
		return nil, err
	}
	got := &loaded{used, len(c.requests), c.took(), c.elapsed(), c.slots.handovers}
	return got, errors.Join(b.checkAlive(), Sweep(ctx, s))
}

func singlesFor(n int) int {
	if n == 1 {
		return singles
	}
	return 0
}

// issue makes all orders of the crowd, n at once, and waits until all is done.
func (b *bench) issue(ctx context.Context, c *crowd, n int) error {
	how := func() string { return fmt.Sprintf("%d of %d orders are valid", c.tally().valid, len(c.requests)) }
	return during(b.options.Progress, how, func() error {
		if n == 1 {
			return c.oneByOne(ctx)
		}
		if err := c.create(ctx); err != nil {
			return err
		}
		if err := c.awaitValid(ctx); err != nil {
			return err
		}
		return c.awaitNoChallenges(ctx)
	})
}

// oneByOne makes each order when all of the one before has gone.
func (c *crowd) oneByOne(ctx context.Context) error {
	for i, request := range c.requests {
		if err := c.createOne(ctx, request); err != nil {
			return err
		}
		if err := await(ctx, "a certificate", func() bool { now := c.tally(); return now.valid > i || now.failed > 0 }); err != nil {
			return err
		}
		if err := c.awaitNoChallenges(ctx); err != nil {
			return err
		}
	}
	return c.awaitValid(ctx)
}

func (b *bench) addLoad(k kind, n int, l *loaded) {
	name, what := fmt.Sprintf("%s_%d_", k.name, n), fmt.Sprintf("%s%d orders at once: ", k.title(), n)
	rate := float64(l.orders) / l.elapsed.Seconds()
	if n == 1 {
		what = fmt.Sprintf("%sone order (of %d): ", k.title(), singles)
		rate = 1 / quantile(l.times, 0.5).Seconds()
	} else {
		b.report.AddTime(name+"seconds", l.elapsed, "%sfirst created → last valid", what)
	}
	b.report.Add(name+"orders_per_second", rate, PerSecond, "%sthroughput", what)
	b.report.AddTime(name+"p50_seconds", quantile(l.times, 0.5), "%screated → valid, median", what)
	b.report.AddTime(name+"p99_seconds", quantile(l.times, 0.99), "%screated → valid, p99", what)
	b.say("API requests per order: %s", l.kube.perOrder(l.orders))
	b.say("CA requests per order: %s", l.acme.perOrder(l.orders))
}

func (b *bench) addLargest(l *loaded) {
	if l == nil {
		return
	}
	per, what := 1/float64(l.orders), fmt.Sprintf("%d orders: ", l.orders)
	b.report.Add("kube_requests_per_order", float64(l.kube.total())*per, Count, "%sAPI requests per order, events and reads included", what)
	b.report.Add("kube_writes_per_order", float64(l.kube.writes())*per, Count, "%sAPI writes per order, events included", what)
	b.report.Add("acme_requests_per_order", float64(l.acme.total())*per, Count, "%sCA requests per order", what)
	b.report.Add("controller_cpu_seconds_per_order", l.cpu.Seconds()*per, Seconds, "%sCPU of the controller per order", what)
	b.report.Add("controller_peak_rss_bytes", float64(l.peak), Bytes, "%speak memory of the controller", what)
	b.report.AddTime("slot_handover_p50_seconds", quantile(l.handovers, 0.5), "%sfree slot → next processing, median", what)
	b.report.AddTime("slot_handover_p99_seconds", quantile(l.handovers, 0.99), "%sfree slot → next processing, p99", what)
}
