// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"bufio"
	"bytes"
	"strconv"
	"strings"
)

// goBenchmark is one line of "go test -bench".
type goBenchmark struct {
	// Name without "Benchmark" and without the number of processors.
	Name string
	// Values by unit: "ns/op", "allocs/op", and the test's own.
	Values map[string]float64
}

// parseGoBench takes the benchmarks out of the output of "go test -bench":
//
//	BenchmarkName/sub-2   1000   123.4 ns/op   5 allocs/op
func parseGoBench(output []byte) []goBenchmark {
	var found []goBenchmark
	for lines := bufio.NewScanner(bytes.NewReader(output)); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
			continue
		}
		if _, err := strconv.Atoi(fields[1]); err != nil {
			continue // "BenchmarkX: a line that it logged"
		}
		b := goBenchmark{Name: benchName(fields[0]), Values: map[string]float64{}}
		for i := 2; i+1 < len(fields); i += 2 {
			if value, err := strconv.ParseFloat(fields[i], 64); err == nil {
				b.Values[fields[i+1]] = value
			}
		}
		found = append(found, b)
	}
	return found
}

// benchName cuts "-2", which is left out when there is one processor only.
func benchName(field string) string {
	name := strings.TrimPrefix(field, "Benchmark")
	if at := strings.LastIndexByte(name, '-'); at >= 0 {
		if _, err := strconv.Atoi(name[at+1:]); err == nil {
			return name[:at]
		}
	}
	return name
}
