// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"errors"
	"time"
)

const (
	// lease is the default of --challenge-slot-lease.
	lease = time.Minute
	// leaseGrace: within a lease and this, whoever is healthy has passed the jam.
	leaseGrace = 15 * time.Second
	// extraPatience shows how far beyond the goal the healthy ones are.
	extraPatience = 30 * time.Second
	// tenantsPatience bounds the wait for the small tenant.
	tenantsPatience = 4 * time.Minute
)

// runJam begins with a fresh process, which has seen no failure yet.
func (b *bench) runJam(ctx context.Context) error {
	if err := b.restart(ctx); err != nil {
		return err
	}
	o := JamOptions{
		Hopeless: 600, Healthy: 20, Lease: lease, Patience: lease + leaseGrace + extraPatience,
		AlsoLater: true, Progress: b.options.Progress,
	}
	if b.options.Quick {
		o.Hopeless, o.AlsoLater = 150, false
	}
	result, err := Jam(ctx, &b.bed.Info, o)
	if err := errors.Join(err, b.checkAlive()); err != nil {
		return err
	}
	b.report.Add("jam_hopeless_challenges", float64(o.Hopeless), Count, "jam: challenges that can never pass")
	b.addWave("jam_", "", result.First)
	if o.AlsoLater {
		b.addWave("jam_later_", "older than a lease, ", result.Later)
	}
	return nil
}

// addWave leaves out the time of the last one when there are some that never came.
func (b *bench) addWave(name, what string, w Wave) {
	b.say("%d hopeless challenges held slots when the healthy ones came", w.Holding)
	b.report.aim(name+"healthy_valid", atLeast(float64(w.Orders)))
	b.report.Add(name+"healthy_valid", float64(w.Valid), Count, "jam, %shealthy orders that are valid, of %d", what, w.Orders)
	if w.Valid == w.Orders {
		b.report.aim(name+"last_healthy_seconds", atMost((lease + leaseGrace).Seconds()))
		b.report.AddTime(name+"last_healthy_seconds", w.Last, "jam, %slast healthy order valid after", what)
	}
}

func (b *bench) runTenants(ctx context.Context) error {
	if err := b.restart(ctx); err != nil {
		return err
	}
	o := TenantsOptions{Large: 2000, Small: 20, Patience: tenantsPatience, Progress: b.options.Progress}
	if b.options.Quick {
		o.Large, o.Small = 200, 5
	}
	result, err := Tenants(ctx, &b.bed.Info, o)
	if err := errors.Join(err, b.checkAlive()); err != nil {
		return err
	}
	b.report.aim("tenants_small_valid", atLeast(float64(o.Small)))
	b.report.Add("tenants_small_valid", float64(result.SmallValid), Count, "two tenants: the small one's orders that are valid, of %d", o.Small)
	if result.SmallValid == o.Small {
		b.report.AddTime("tenants_small_last_seconds", result.SmallLast, "two tenants: the small one's last certificate after")
		b.report.aim("tenants_large_done_when_small_was", atMost(float64(o.Large)/10))
		b.report.Add("tenants_large_done_when_small_was", float64(result.LargeValid), Count,
			"two tenants: certificates of the large one by then, of %d", o.Large)
	}
	return nil
}
