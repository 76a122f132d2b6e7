// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestWriteJSON(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "bench.json")
	r := NewReport()
	if err := r.WriteJSON(path); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(path); err != nil || strings.TrimSpace(string(text)) != "[]" {
		t.Errorf("without figures it is %q, %v", text, err)
	}
	r.Add("rss_bytes", 1<<20, Bytes, "memory")
	r.AddTime("p50_seconds", 1500*time.Millisecond, "%d orders", 60)
	if err := r.WriteJSON(path); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var got []map[string]any
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	want := []map[string]any{
		{"name": "rss_bytes", "value": 1048576.0, "unit": "bytes"},
		{"name": "p50_seconds", "value": 1.5, "unit": "seconds"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestWriteTable(t *testing.T) {
	r := NewReport()
	r.aim("few", atMost(2))
	r.aim("many", atLeast(20))
	r.Add("few", 3, Seconds, "too slow")
	r.Add("many", 20, Count, "enough")
	r.Add("other", 0.5, Ratio, "without a goal")
	var out strings.Builder
	if err := r.WriteTable(&out); err != nil {
		t.Fatal(err)
	}
	var got [][]string
	for line := range strings.Lines(out.String()) {
		got = append(got, strings.Fields(line))
	}
	want := [][]string{
		{"WHAT", "MEASURED", "GOAL", "NAME"},
		{"too", "slow", "3", "s", "≤", "2", "s", "MISSED", "few"},
		{"enough", "20", "≥", "20", "reached", "many"},
		{"without", "a", "goal", "50", "%", "other"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%s", out.String())
	}
	if missed := r.Missed(); !slices.Equal(missed, []string{"few"}) {
		t.Errorf("missed are %q", missed)
	}
}

func TestHuman(t *testing.T) {
	for _, row := range []struct {
		value float64
		unit  string
		want  string
	}{
		{123.4, Seconds, "123 s"},
		{1.234, Seconds, "1.23 s"},
		{0.0123, Seconds, "12.3 ms"},
		{5e-6, Seconds, "5 µs"},
		{1.5e-9, Seconds, "1.50 ns"},
		{0, Seconds, "0 s"},
		{64 * mebibyte, Bytes, "64 MiB"},
		{1536, Bytes, "1.50 KiB"},
		{320, Bytes, "320 B"},
		{15.25, PerSecond, "15.2/s"},
		{0.6, Ratio, "60 %"},
		{13.0071, Count, "13.007"},
		{20, Count, "20"},
	} {
		if got := human(row.value, row.unit); got != row.want {
			t.Errorf("%v %s is %q, want %q", row.value, row.unit, got, row.want)
		}
	}
}
