// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// runScheduler runs the micro-benchmarks of the queue, which need no lab.
func (b *bench) runScheduler(ctx context.Context) error {
	pattern := "Queue"
	if b.options.Quick {
		pattern += "/^(100|10000)$"
	}
	cmd := exec.CommandContext(ctx, "go", "test", "-run=^$", "-bench="+pattern, "-benchmem", "./pkg/scheduler")
	cmd.Dir = b.options.Lab.Root
	output, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("running the benchmarks of pkg/scheduler: %w\n%s", err, output)
	}
	return addScheduler(b.report, parseGoBench(output))
}

// addScheduler knows two benchmarks, for each number of challenges that wait:
//
//	QueueChange/<n>     "ns/change"
//	QueueColdStart/<n>  "B/challenge" that stay in memory
func addScheduler(r *Report, found []goBenchmark) error {
	for _, one := range found {
		name, size, _ := strings.Cut(one.Name, "/")
		n, err := strconv.Atoi(size)
		if err != nil {
			continue
		}
		switch name {
		case "QueueChange":
			addChange(r, n, one.Values)
		case "QueueColdStart":
			addColdStart(r, n, one.Values)
		}
	}
	if len(r.Metrics) == 0 {
		return fmt.Errorf("pkg/scheduler has no benchmarks QueueChange/<n> and QueueColdStart/<n>, found %d others", len(found))
	}
	return nil
}

// addChange: an operation is several changes, as many as the times say.
func addChange(r *Report, n int, values map[string]float64) {
	name, what := fmt.Sprintf("scheduler_%d_", n), fmt.Sprintf("scheduler, %d queued: ", n)
	ns, ok := values["ns/change"]
	if !ok || values["ns/op"] == 0 {
		return
	}
	part := ns / values["ns/op"]
	r.Add(name+"seconds_per_change", ns/1e9, Seconds, "%sone change", what)
	r.Add(name+"allocs_per_change", values["allocs/op"]*part, Count, "%sallocations of a change", what)
	r.Add(name+"bytes_per_change", values["B/op"]*part, Bytes, "%sallocated by a change", what)
}

func addColdStart(r *Report, n int, values map[string]float64) {
	name, what := fmt.Sprintf("scheduler_%d_", n), fmt.Sprintf("scheduler, %d queued: ", n)
	if bytes, ok := values["B/challenge"]; ok {
		r.Add(name+"bytes_per_challenge", bytes, Bytes, "%smemory of a challenge", what)
	}
	r.Add(name+"cold_start_seconds", values["ns/op"]/1e9, Seconds, "%scold start", what)
	r.Add(name+"cold_start_allocs_per_challenge", values["allocs/op"]/float64(n), Count, "%scold start, allocations of a challenge", what)
}
