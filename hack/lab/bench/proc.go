// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// usage is what the kernel says of a process (proc(5), Linux only).
type usage struct {
	// cpu used so far, in user and in kernel mode.
	cpu time.Duration
	// Resident memory in bytes: now, the part of it without a file, the most so far.
	resident, anonymous, peak int64
}

func usageOf(pid int) (usage, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return usage{}, fmt.Errorf("reading what process %d uses: %w", pid, err)
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return usage{}, fmt.Errorf("reading what process %d uses: %w", pid, err)
	}
	return parseUsage(stat, status)
}

func parseUsage(stat, status []byte) (usage, error) {
	cpu, err := parseCPU(stat)
	if err != nil {
		return usage{}, err
	}
	u := usage{cpu: cpu}
	for name, value := range map[string]*int64{"VmRSS": &u.resident, "RssAnon": &u.anonymous, "VmHWM": &u.peak} {
		if *value, err = parseKilobytes(status, name); err != nil {
			return usage{}, err
		}
	}
	return u, nil
}

// clockTick is the unit of times in /proc/<pid>/stat: 1/100 s everywhere.
const clockTick = 10 * time.Millisecond

// parseCPU adds the fields utime and stime, the 14th and the 15th. The second,
// the name in brackets, may hold anything, so the count begins behind it.
func parseCPU(stat []byte) (time.Duration, error) {
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if len(fields) < 13 {
		return 0, errors.New("/proc/<pid>/stat has too few fields")
	}
	var ticks int64
	for _, field := range fields[11:13] {
		n, err := strconv.ParseInt(field, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("reading the CPU time in /proc/<pid>/stat: %w", err)
		}
		ticks += n
	}
	return time.Duration(ticks) * clockTick, nil
}

// parseKilobytes finds a line such as "VmHWM:   1234 kB".
func parseKilobytes(status []byte, name string) (int64, error) {
	for line := range strings.Lines(string(status)) {
		key, value, _ := strings.Cut(line, ":")
		if key != name {
			continue
		}
		number, err := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
		if err != nil {
			return 0, fmt.Errorf("reading %s in /proc/<pid>/status: %w", name, err)
		}
		return number << 10, nil
	}
	return 0, fmt.Errorf("/proc/<pid>/status has no %s", name)
}
