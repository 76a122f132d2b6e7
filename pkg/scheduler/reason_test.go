// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"strings"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

func TestReasonsOfAYield(t *testing.T) {
	until := time.Date(2026, 11, 22, 19, 4, 5, 0, time.FixedZone("CET", 3600))
	const note = "Gave its slot to others after 1m0s without progress; comes back after 2026-11-22T18:04:05Z"
	for before, want := range map[string]string{
		"":                         note,
		"No TXT record":            "No TXT record; " + note,
		note:                       note,
		"No TXT record; " + note:   "No TXT record; " + note,
		"Gave its slot to others ": "Gave its slot to others ; " + note,
	} {
		got := Yielded(before, time.Minute+time.Millisecond, until)
		if got != want || !HasYielded(got) {
			t.Errorf("%q becomes %q, want %q", before, got, want)
		}
		if stripped := WithoutYield(got); stripped != strings.TrimSuffix(strings.TrimSuffix(want, note), "; ") {
			t.Errorf("%q becomes %q", got, stripped)
		}
	}
	if got := WithoutYield("a; " + note + "; b"); got != "a; b" {
		t.Errorf("what comes after the note: %q", got)
	}
}

func TestReasonsOfARecord(t *testing.T) {
	holder := types.NamespacedName{Namespace: "shop", Name: "web-1"}
	const note = `Waits for record "hub.test." while challenge shop/web-1 holds it`
	yielded := Yielded("", time.Minute, dawn)
	for before, want := range map[string]string{
		"":                               note,
		"No TXT record":                  "No TXT record; " + note,
		note:                             note,
		"No TXT record; " + note:         "No TXT record; " + note,
		"No TXT record; " + yielded:      "No TXT record; " + note,
		`Waits for record "x" for hours`: `Waits for record "x" for hours; ` + note,
	} {
		got := withNote(before, RecordNote("hub.test.", holder))
		if got != want || WantedRecord(got) != "hub.test." || HasYielded(got) {
			t.Errorf("%q becomes %q", before, got)
		}
		if stripped := WithoutYield(got); stripped != strings.TrimSuffix(strings.TrimSuffix(want, note), "; ") {
			t.Errorf("%q becomes %q", got, stripped)
		}
		if back := Yielded(got, time.Minute, dawn); WantedRecord(back) != "" || !HasYielded(back) {
			t.Errorf("%q becomes %q", got, back)
		}
	}
	if got := WithoutYield("a; " + note + "; b"); got != "a; b" {
		t.Errorf("what comes after the note: %q", got)
	}
}

func FuzzReason(f *testing.F) {
	f.Add("No TXT record; " + YieldNote(time.Minute, dawn))
	f.Add(noteBegins + "1m0s" + noteTurns + "2026-99-22T18:04:05Z")
	f.Add(noteBegins + noteBegins + noteTurns)
	f.Add(RecordNote("hub.test.", types.NamespacedName{Name: "a"}))
	f.Add(RecordNote("", types.NamespacedName{}) + separator + YieldNote(time.Minute, dawn))
	f.Fuzz(func(t *testing.T, reason string) {
		if !HasYielded(reason) && WantedRecord(reason) == "" && !strings.Contains(reason, recordEnds) && WithoutYield(reason) != reason {
			t.Errorf("%q is changed", reason)
		}
		if yielded := Yielded(reason, time.Hour, dawn); !HasYielded(yielded) || !strings.HasSuffix(yielded, YieldNote(time.Hour, dawn)) {
			t.Errorf("%q becomes %q", reason, yielded)
		}
	})
}
