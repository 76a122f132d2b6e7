// SPDX-License-Identifier: Apache-2.0

package timeline

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func noon() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }

func TestAlikeIsCounted(t *testing.T) {
	var line Timeline
	for i, e := range []Entry{
		{Step: "Present"}, {Step: "SelfCheck", Result: "no TXT record"}, {Step: "SelfCheck", Result: "no TXT record"},
		{Step: "SelfCheck", Result: "no TXT record"}, {Step: "SelfCheck", From: "inside", Result: "no TXT record"}, {Step: "SelfCheck", Result: "passed"},
	} {
		e.At = noon().Add(time.Duration(i) * time.Second)
		line = line.Add(e)
	}
	want := Timeline{
		{At: noon(), Step: "Present"},
		{At: noon().Add(time.Second), Until: noon().Add(3 * time.Second), Times: 3, Step: "SelfCheck", Result: "no TXT record"},
		{At: noon().Add(4 * time.Second), Step: "SelfCheck", From: "inside", Result: "no TXT record"},
		{At: noon().Add(5 * time.Second), Step: "SelfCheck", Result: "passed"},
	}
	if !reflect.DeepEqual(line, want) {
		t.Errorf("got %+v", line)
	}
	if again, err := Read(line.String()); err != nil || !reflect.DeepEqual(again, want) {
		t.Errorf("read %+v, %v", again, err)
	}
}

func TestTheFirstAndTheLatestAreKept(t *testing.T) {
	var line Timeline
	for i := range 100 {
		line = line.Add(Entry{At: noon(), Step: fmt.Sprint(i)})
	}
	if len(line) != mostEntries || line[0].Step != "0" || line[1].Step != "81" || line[19].Step != "99" {
		t.Errorf("%d entries: %+v", len(line), line)
	}
	if size := len(line.Add(Entry{At: noon(), Result: strings.Repeat("€", 1000)}).String()); size > 20*(mostText+150) {
		t.Errorf("%d bytes", size)
	}
}

func TestAddLeavesTheOldOneAlone(t *testing.T) {
	before := Timeline{}.Add(Entry{At: noon(), Step: "Present"})
	before.Add(Entry{At: noon(), Step: "Present"})
	before.Add(Entry{At: noon(), Step: "Accept"})
	if len(before) != 1 || before[0].Times != 0 {
		t.Errorf("it became %+v", before)
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"", "[]", "null", `[{"at":"2026-11-23T12:00:00Z","step":"Present"}]`, `[{"step":1}]`, `{"a":1}`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, annotation string) {
		line, err := Read(annotation)
		if err != nil {
			return
		}
		if len(line) > mostEntries {
			t.Errorf("%d entries", len(line))
		}
		for _, e := range line {
			if len(e.Result) > mostText || !utf8.ValidString(e.Result) {
				t.Errorf("result %q", e.Result)
			}
		}
	})
}

func TestStages(t *testing.T) {
	var line Timeline
	for i, step := range []string{"Created", "ReadAuthorization", "Present", "SelfCheck", "SelfCheck", "Accept", "ReadAuthorization", "CleanUp"} {
		line = line.Add(Entry{At: noon().Add(time.Duration(i*i) * time.Second), Step: step, Result: fmt.Sprint(i)})
	}
	want := map[string]time.Duration{
		StageQueued: time.Second, StagePresent: 5 * time.Second, StageSelfCheck: 16 * time.Second, StageValidation: 11 * time.Second, StageCleanUp: 13 * time.Second,
	}
	if got := line.Stages(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := (Timeline{{At: noon(), Step: "CleanUp"}}).Stages(); len(got) > 0 {
		t.Errorf("half of a timeline has stages %v", got)
	}
}

func TestIsDue(t *testing.T) {
	created := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	at := func(minute int) time.Time { return created.Add(time.Duration(minute) * time.Minute) }
	ended := func(first, last int) Timeline { return Timeline{{At: created}, {At: at(first), Until: at(last)}} }
	for name, row := range map[string]struct {
		written Timeline
		now     int
		want    bool
	}{
		"new":                           {nil, 0, false},
		"a minute old":                  {nil, 1, true},
		"written a moment ago":          {ended(1, 4), 5, false},
		"as old again":                  {ended(1, 4), 8, true},
		"old, and written not long ago": {ended(1, 600), 650, false},
		"old, and an hour ago":          {ended(1, 600), 660, true},
		"one entry":                     {Timeline{{At: at(2)}}, 4, true},
		"the clock went back":           {ended(1, 600), 3, false},
	} {
		if got := row.written.IsDue(created, at(row.now)); got != row.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
