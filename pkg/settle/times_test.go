// SPDX-License-Identifier: Apache-2.0

package settle

import (
	"strconv"
	"testing"
	"time"
)

var (
	noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	here = Place{Provider: "route53", Zone: "example.test."}
)

// happening is something at the CA, after a time since the one before.
type happening struct {
	after  time.Duration
	missed bool
	waited time.Duration // if missed
}

func missed(waited time.Duration) happening { return happening{missed: true, waited: waited} }
func saw(after time.Duration) happening     { return happening{after: after} }

func TestTimes(t *testing.T) {
	for name, row := range map[string]struct {
		happenings []happening
		want       time.Duration
	}{
		"nothing":                          {},
		"all is well":                      {happenings: []happening{saw(0), saw(time.Hour)}},
		"the first miss":                   {happenings: []happening{missed(0)}, want: 2 * time.Second},
		"a miss after 2s":                  {happenings: []happening{missed(0), missed(2 * time.Second)}, want: 4 * time.Second},
		"a miss after the pause of a view": {happenings: []happening{missed(5 * time.Second)}, want: 10 * time.Second},
		"never more than a minute":         {happenings: []happening{missed(45 * time.Second), missed(time.Minute)}, want: time.Minute},
		"not a matter of time":             {happenings: []happening{missed(0), missed(61 * time.Second)}, want: 2 * time.Second},
		"many that did not wait":           {happenings: []happening{missed(0), missed(0), missed(0)}, want: 2 * time.Second},
		"late news of a short wait":        {happenings: []happening{missed(8 * time.Second), missed(0)}, want: 16 * time.Second},
		"success soon after":               {happenings: []happening{missed(4 * time.Second), saw(time.Minute), saw(time.Minute)}, want: 8 * time.Second},
		"success an hour after":            {happenings: []happening{missed(4 * time.Second), saw(time.Hour), saw(0)}, want: 6 * time.Second},
		"success for long":                 {happenings: []happening{missed(0), saw(time.Hour)}},
		"a miss while it gets shorter":     {happenings: []happening{missed(4 * time.Second), saw(time.Hour), missed(6 * time.Second)}, want: 12 * time.Second},
		"a miss begins the hour anew":      {happenings: []happening{missed(4 * time.Second), saw(59 * time.Minute), missed(4 * time.Second), saw(time.Minute)}, want: 8 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			times, now := New(), noon
			for _, h := range row.happenings {
				now = now.Add(h.after)
				if h.missed {
					times.Missed(here, h.waited, now)
				} else {
					times.Saw(here, now)
				}
			}
			if got := times.Pause(here, now); got != row.want {
				t.Errorf("got %s, want %s", got, row.want)
			}
			for _, elsewhere := range []Place{{Provider: "rfc2136", Zone: here.Zone}, {Provider: here.Provider, Zone: "other.test."}} {
				if got := times.Pause(elsewhere, now); got != 0 {
					t.Errorf("%v: got %s", elsewhere, got)
				}
			}
		})
	}
}

func TestMemoryIsBounded(t *testing.T) {
	times := New()
	times.Missed(here, 0, noon)
	for i := range many {
		now := noon.Add(time.Duration(i+1) * time.Second)
		times.Pause(here, now) // of use all the time
		times.Missed(Place{Zone: strconv.Itoa(i)}, 0, now)
	}
	if len(times.places) != many {
		t.Errorf("%d places are known", len(times.places))
	}
	if times.Pause(here, noon) == 0 || times.Pause(Place{Zone: "0"}, noon) != 0 {
		t.Error("not the one that was of no use for longest was forgotten")
	}
}
