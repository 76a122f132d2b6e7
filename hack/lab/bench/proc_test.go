// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"os"
	"runtime"
	"testing"
	"time"
)

const (
	goodStat   = "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 5 0 0 0 123 45 0 0 20 0 9 0 1 2 3\n"
	goodStatus = "Name:\tx\nVmHWM:\t   2048 kB\nVmRSS:\t   1024 kB\nRssAnon:\t     512 kB\n"
)

func TestParseUsage(t *testing.T) {
	got, err := parseUsage([]byte(goodStat), []byte(goodStatus))
	if err != nil {
		t.Fatal(err)
	}
	if want := (usage{cpu: 1680 * time.Millisecond, resident: 1 << 20, anonymous: 512 << 10, peak: 2 << 20}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	for _, bad := range []struct{ name, stat, status string }{
		{"no stat", "", goodStatus},
		{"short stat", "1 (x) S 1 2 3", goodStatus},
		{"no number", "1 (x) S 1 2 3 4 5 6 7 8 9 10 x y z", goodStatus},
		{"no peak", goodStat, "VmRSS: 1 kB\nRssAnon: 1 kB\n"},
		{"odd unit", goodStat, "VmHWM: 1 MB\nVmRSS: 1 kB\nRssAnon: 1 kB\n"},
	} {
		t.Run(bad.name, func(t *testing.T) {
			if got, err := parseUsage([]byte(bad.stat), []byte(bad.status)); err == nil {
				t.Errorf("it is read as %+v", got)
			}
		})
	}
}

func FuzzParseUsage(f *testing.F) {
	f.Add([]byte(goodStat), []byte(goodStatus))
	f.Add([]byte(")"), []byte("VmHWM:"))
	// Whatever the kernel writes, it must not panic; what it returns is in the tables.
	f.Fuzz(func(_ *testing.T, stat, status []byte) { _, _ = parseUsage(stat, status) })
}

func TestUsageOfThisProcess(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("there is no /proc")
	}
	got, err := usageOf(os.Getpid())
	if err != nil || got.resident == 0 || got.anonymous == 0 || got.peak < got.anonymous {
		t.Errorf("%+v, %v", got, err)
	}
}
