// SPDX-License-Identifier: Apache-2.0

package metrics

import (
	"fmt"
	"time"

	"k8s.io/component-base/metrics"
)

// Gauge is one number that is asked for when somebody scrapes.
type Gauge struct {
	Name, Help string
	// Labels are their names.
	Labels []string
	Read   func() []Reading
}

// Reading is one number. The values of its labels are of a fixed set.
type Reading struct {
	Values []string
	Number float64
}

// State are the numbers that Gauges reads, and who knows them.
type State struct {
	// Slots there are, and those that are used.
	Slots func() (all, used int)
	// Waiting is how many challenges wait for a slot, and OldestWait for how long the
	// oldest of them has been there, by lane.
	Waiting    func() map[string]int
	OldestWait func() map[string]time.Duration
	// PausedAccounts is how many accounts their CAs want to be left alone.
	PausedAccounts func() int
	// SpentBudgets is how many names may not be validated now since they have failed too often.
	SpentBudgets func() int
	// LeftBehind is how many challenges are on the list of what could not be cleaned up.
	LeftBehind func() int
}

// Gauges are the gauges of a state.
func Gauges(s State) []Gauge {
	one := func(read func() int) func() []Reading {
		return func() []Reading { return []Reading{{Number: float64(read())}} }
	}
	lane := []string{"lane"}
	return []Gauge{
		{"countersign_slots", "Slots for challenges that are processed at a time.", nil, one(func() int { all, _ := s.Slots(); return all })},
		{"countersign_slots_used", "Slots that challenges hold.", nil, one(func() int { _, used := s.Slots(); return used })},
		{"countersign_queue_challenges", "Challenges that wait for a slot, by lane: fresh, slow (yielded before), resting (in the pause after that).", lane, func() []Reading {
			return numbers(s.Waiting(), func(n int) float64 { return float64(n) })
		}},
		{"countersign_queue_oldest_wait_seconds", "Seconds since the oldest challenge of a lane was created that could run if there were a slot; 0 if there is none.", lane, func() []Reading {
			return numbers(s.OldestWait(), time.Duration.Seconds)
		}},
		{"countersign_acme_accounts_paused", "Accounts that are not used for a while, since the CA has set a limit.", nil, one(s.PausedAccounts)},
		{"countersign_failure_budgets_spent", "Names and accounts for which the CA is not asked to validate now, since too many authorizations have failed within an hour.", nil, one(s.SpentBudgets)},
		{"countersign_left_behind", "Challenges on the list of what could not be cleaned up.", nil, one(s.LeftBehind)},
	}
}

func numbers[V any](from map[string]V, number func(V) float64) []Reading {
	var to []Reading
	for key, value := range from {
		to = append(to, Reading{[]string{key}, number(value)})
	}
	return to
}

// RegisterGauges makes gauges known to a registry, as its CustomRegister does it.
func RegisterGauges(register func(metrics.StableCollector) error, gauges []Gauge) error {
	c := &scraped{gauges: gauges}
	for _, gauge := range gauges {
		c.descriptions = append(c.descriptions, metrics.NewDesc(gauge.Name, gauge.Help, gauge.Labels, nil, metrics.ALPHA, ""))
	}
	if err := register(c); err != nil {
		return fmt.Errorf("registering gauges: %w", err)
	}
	return nil
}

// scraped asks for the numbers of gauges when it is scraped.
type scraped struct {
	metrics.BaseStableCollector
	gauges       []Gauge
	descriptions []*metrics.Desc
}

// DescribeWithStability sends what there is.
func (c *scraped) DescribeWithStability(to chan<- *metrics.Desc) {
	for _, description := range c.descriptions {
		to <- description
	}
}

// CollectWithStability sends the numbers.
func (c *scraped) CollectWithStability(to chan<- metrics.Metric) {
	for i, gauge := range c.gauges {
		for _, reading := range gauge.Read() {
			to <- metrics.NewLazyConstMetric(c.descriptions[i], metrics.GaugeValue, reading.Number, reading.Values...)
		}
	}
}
