// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"time"

	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/metrics"
	"github.com/countersign-project/countersign/pkg/scheduler"
)

// measure makes known how many challenges there are, and who waits for what.
func (e *engine) measure(slots *scheduler.Scheduler, budget *acme.Budget, late *leftbehind.Worker) error {
	population := metrics.NewPopulation()
	if _, err := e.challenges.AddEventHandler(population.Handler()); err != nil {
		return fmt.Errorf("following challenges: %w", err)
	}
	gauges := metrics.Gauges(metrics.State{
		Slots: func() (all, used int) {
			load := slots.Load()
			return e.options.slots, load.Fresh.Running + load.Slow.Running
		},
		Waiting: func() map[string]int {
			load := slots.Load()
			return map[string]int{"fresh": load.Fresh.Waiting, "slow": load.Slow.Waiting, "resting": load.Resting}
		},
		OldestWait: func() map[string]time.Duration {
			fresh, slow := slots.OldestWaits()
			return map[string]time.Duration{"fresh": fresh, "slow": slow}
		},
		PausedAccounts: func() int { return e.accounts.Paused(e.clock.Now()) },
		SpentBudgets:   func() int { return budget.Spent(e.clock.Now()) },
		LeftBehind:     late.Listed,
	})
	return metrics.RegisterGauges(e.registry.CustomRegister, append(gauges, population.Gauge()))
}
