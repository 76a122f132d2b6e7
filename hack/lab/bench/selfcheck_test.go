// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"slices"
	"testing"
	"time"
)

func TestAddLooks(t *testing.T) {
	for _, row := range []struct {
		name   string
		dead   int
		looks  []looks
		missed []string
	}{
		{"all answer", 0, []looks{{first: time.Minute}}, nil},
		{"one deadline", 1, []looks{
			{first: 9 * time.Second, longest: 4 * time.Second},
			{first: 4 * time.Second, longest: 4 * time.Second},
			{first: 4 * time.Second, longest: 4 * time.Second},
		}, nil},
		{"several deadlines", 3, []looks{{first: 12 * time.Second, longest: 4 * time.Second}}, []string{"selfcheck_3_dead_seconds"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			b := &bench{report: NewReport()}
			b.addLooks(row.dead, row.looks)
			if missed := b.report.Missed(); !slices.Equal(missed, row.missed) {
				t.Errorf("missed are %q, want %q", missed, row.missed)
			}
		})
	}
}
