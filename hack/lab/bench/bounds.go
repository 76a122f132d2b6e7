// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"
	"time"

	"github.com/countersign-project/countersign/hack/lab/scene"
)

// boundGoal is how much of the bound Countersign should reach.
const boundGoal = 0.60

// boundsTimeout for both clients of one size.
const boundsTimeout = 4 * time.Minute

// bounds measures, while Countersign does not run, what nobody can be faster than: a
// client that asks only the CA, and one that only writes to the API server. The
// bound is to do the one after the other, with both at their best.
func (b *bench) bounds(ctx context.Context, n int) error {
	ctx, cancel := context.WithTimeout(ctx, boundsTimeout)
	defer cancel()
	b.bed.StopController()
	direct, err := b.direct(ctx, n)
	if err != nil {
		return fmt.Errorf("straight at the CA: %w", err)
	}
	writes, err := b.writesOnly(ctx, n)
	if err != nil {
		return fmt.Errorf("only the API writes: %w", err)
	}
	b.addBounds(n, direct, writes)
	return nil
}

func (b *bench) addBounds(n int, direct, writes float64) {
	name, what := fmt.Sprintf("_%d_", n), fmt.Sprintf("%d orders: ", n)
	bound := 1 / (1/direct + 1/writes)
	b.report.Add("direct"+name+"orders_per_second", direct, PerSecond,
		"%sa client straight at the CA, %d in parallel", what, min(n, directParallel))
	b.report.Add("writes_only"+name+"orders_per_second", writes, PerSecond,
		"%sa client of the API writes alone, %d in parallel", what, min(n, parallel))
	b.report.Add("bound"+name+"orders_per_second", bound, PerSecond, "%sthe bound of both together", what)
	rate, _ := b.report.Value("dns01" + name + "orders_per_second")
	b.report.Add("dns01"+name+"direct_ratio", rate/direct, Ratio, "%sCountersign to the client at the CA", what)
	if n > 1 { // one alone is about the time it takes, not about how many there could be
		b.report.aim("dns01"+name+"bound_ratio", atLeast(boundGoal))
		b.report.Add("dns01"+name+"bound_ratio", rate/bound, Ratio, "%sCountersign to the bound", what)
	}
}

// rate of a client: n at once, or the median of some that come one by one.
func rate(ctx context.Context, n, workers int, requests []*scene.Request, do func(context.Context, *scene.Request) error) (float64, error) {
	var times []time.Duration
	start := time.Now()
	if n > 1 {
		err := each(ctx, workers, requests, do)
		return float64(n) / time.Since(start).Seconds(), err
	}
	for _, request := range requests {
		start = time.Now()
		if err := do(ctx, request); err != nil {
			return 0, err
		}
		times = append(times, time.Since(start))
	}
	return 1 / quantile(times, 0.5).Seconds(), nil
}
