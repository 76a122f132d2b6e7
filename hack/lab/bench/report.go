// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// Units of a Metric. They are base units; only the table prints others.
const (
	Seconds   = "seconds"
	Bytes     = "bytes"
	PerSecond = "1/second"
	Count     = "count"
	// Ratio is of two figures of the same run.
	Ratio = "ratio"
)

// Metric is one figure that was measured.
type Metric struct {
	// Name is stable between versions; numbers in it are sizes.
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	// What it is, in words, for the table.
	What string `json:"-"`
}

// Report is what a run has measured so far, and what it should have been.
type Report struct {
	Metrics []Metric
	goals   map[string]goal
}

// NewReport has no figures yet.
func NewReport() *Report { return &Report{goals: goals()} }

// Add notes a figure. What may hold verbs for args.
func (r *Report) Add(name string, value float64, unit, what string, args ...any) {
	r.Metrics = append(r.Metrics, Metric{name, value, unit, fmt.Sprintf(what, args...)})
}

// AddTime notes a duration.
func (r *Report) AddTime(name string, took time.Duration, what string, args ...any) {
	r.Add(name, took.Seconds(), Seconds, what, args...)
}

// aim sets the goal of a metric.
func (r *Report) aim(name string, g goal) { r.goals[name] = g }

// Value of a metric; false when it was not measured.
func (r *Report) Value(name string) (float64, bool) {
	for _, m := range r.Metrics {
		if m.Name == name {
			return m.Value, true
		}
	}
	return 0, false
}

// WriteJSON makes the file appear whole: an array of name, value and unit.
func (r *Report) WriteJSON(path string) error {
	text, err := json.MarshalIndent(append([]Metric{}, r.Metrics...), "", "  ") // never null
	if err != nil {
		return fmt.Errorf("encoding the figures: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("writing the figures: %w", err)
	}
	if err := os.WriteFile(path+".new", append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("writing the figures: %w", err)
	}
	return os.Rename(path+".new", path)
}
