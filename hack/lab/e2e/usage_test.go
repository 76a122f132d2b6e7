// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"bufio"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/hack/lab"
)

// usage is what Countersign says of its own process.
type usage struct {
	cpuSeconds, residentBytes float64
}

func controllerUsage(t *testing.T, bed *lab.Lab) usage {
	t.Helper()
	response, err := http.Get("http://" + bed.Metrics + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }() // was only read
	values := map[string]float64{}
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		name, value, _ := strings.Cut(lines.Text(), " ")
		if number, err := strconv.ParseFloat(value, 64); err == nil {
			values[name] = number
		}
	}
	u := usage{cpuSeconds: values["process_cpu_seconds_total"], residentBytes: values["process_resident_memory_bytes"]}
	if u.cpuSeconds == 0 || u.residentBytes == 0 {
		t.Error("/metrics does not say what the process uses")
	}
	return u
}
