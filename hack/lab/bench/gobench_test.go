// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"reflect"
	"testing"
)

func TestParseGoBench(t *testing.T) {
	output := `goos: linux
cpu: some processor @ 2.10GHz
BenchmarkQueueChange/100-2         	 1000000	      1042 ns/op	       521.0 ns/change	     112 B/op	       3 allocs/op
BenchmarkQueueChange/1000000     	     100	   1.5e+03 ns/op
BenchmarkNoSuffix 	       5	 7 ns/op
BenchmarkLogs-2: something that it said 1 2 3
BenchmarkTooShort-2 	 10
PASS
ok  	example.test/pkg/scheduler	3.1s
`
	want := []goBenchmark{
		{"QueueChange/100", map[string]float64{"ns/op": 1042, "ns/change": 521, "B/op": 112, "allocs/op": 3}},
		{"QueueChange/1000000", map[string]float64{"ns/op": 1500}},
		{"NoSuffix", map[string]float64{"ns/op": 7}},
	}
	if got := parseGoBench([]byte(output)); !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%v, want\n%v", got, want)
	}
}

func TestAddScheduler(t *testing.T) {
	r := NewReport()
	err := addScheduler(r, []goBenchmark{
		{"QueueChange/100000", map[string]float64{"ns/op": 6000, "ns/change": 1500, "allocs/op": 4}},
		{"QueueColdStart/100000", map[string]float64{"ns/op": 5e8, "B/challenge": 320, "allocs/op": 200_000}},
		{"QueueOther/100000", map[string]float64{"ns/op": 1}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]float64{
		"scheduler_100000_seconds_per_change":              1.5e-6,
		"scheduler_100000_allocs_per_change":               1,
		"scheduler_100000_bytes_per_challenge":             320,
		"scheduler_100000_cold_start_seconds":              0.5,
		"scheduler_100000_cold_start_allocs_per_challenge": 2,
	} {
		if got, ok := r.Value(name); !ok || got != want {
			t.Errorf("%s is %v (%v), want %v", name, got, ok, want)
		}
	}
	if err := addScheduler(NewReport(), []goBenchmark{{"Other/1", nil}}); err == nil {
		t.Error("that the benchmarks are missing is not told")
	}
}
