// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"text/tabwriter"
)

// WriteTable prints every figure, and its goal if it has one.
func (r *Report) WriteTable(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(cells ...string) { _, _ = fmt.Fprintln(table, strings.Join(cells, "\t")) } // Flush tells
	line("WHAT", "MEASURED", "GOAL", "", "NAME")
	for _, m := range r.Metrics {
		goal, verdict := r.goalCells(m)
		line(m.What, human(m.Value, m.Unit), goal, verdict, m.Name)
	}
	return table.Flush()
}

// Missed names the metrics that have not reached their goals.
func (r *Report) Missed() []string {
	var names []string
	for _, m := range r.Metrics {
		if g, ok := r.goals[m.Name]; ok && !g.isReached(m.Value) {
			names = append(names, m.Name)
		}
	}
	return names
}

func (r *Report) goalCells(m Metric) (text, verdict string) {
	g, ok := r.goals[m.Name]
	if !ok {
		return "", ""
	}
	text = "≤ " + human(g.limit, m.Unit)
	if g.isFloor {
		text = "≥ " + human(g.limit, m.Unit)
	}
	if g.isReached(m.Value) {
		return text, "reached"
	}
	return text, "MISSED"
}

// human writes a figure as people say it.
func human(value float64, unit string) string {
	switch unit {
	case Seconds:
		return humanSeconds(value)
	case Bytes:
		return humanBytes(value)
	case PerSecond:
		return short(value) + "/s"
	case Ratio:
		return fmt.Sprintf("%.0f %%", 100*value)
	default: // a goal for a count is missed by little, which must be seen
		return strconv.FormatFloat(math.Round(value*1000)/1000, 'f', -1, 64)
	}
}

func humanSeconds(value float64) string {
	switch {
	case value >= 1 || value == 0:
		return short(value) + " s"
	case value >= 1e-3:
		return short(value*1e3) + " ms"
	case value >= 1e-6:
		return short(value*1e6) + " µs"
	default:
		return short(value*1e9) + " ns"
	}
}

func humanBytes(value float64) string {
	switch {
	case value >= mebibyte:
		return short(value/mebibyte) + " MiB"
	case value >= 1<<10:
		return short(value/(1<<10)) + " KiB"
	default:
		return short(value) + " B"
	}
}

// short keeps three digits, all of those before the point.
func short(value float64) string {
	switch {
	case value == float64(int64(value)) || value >= 100:
		return fmt.Sprintf("%.0f", value)
	case value >= 10:
		return fmt.Sprintf("%.1f", value)
	default:
		return fmt.Sprintf("%.2f", value)
	}
}
