// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"strings"
	"testing"

	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TestARecordThatIsTaken: the slot is taken back with a note, and given again without
// it once the record is free.
func TestARecordThatIsTaken(t *testing.T) {
	holder := challenge("holder", func(ch *acmev1.Challenge) { ch.Status.Processing = true })
	late := challenge("late", func(ch *acmev1.Challenge) {
		ch.Status = acmev1.ChallengeStatus{Processing: true, State: acmev1.Pending, Reason: "No TXT record"}
	})
	s, client, recorder := start(t, 9, holder, late)
	if !s.Claim(holder, hub) || s.Claim(late, hub) {
		t.Fatal("the first to claim does not get the record")
	}
	s.writeAll(t.Context())
	const note = `Waits for record "hub.test." while challenge ns/holder holds it`
	want := `[late {"metadata":{"uid":"late","resourceVersion":"1"},"status":{"processing":false,"reason":"No TXT record; ` +
		strings.ReplaceAll(note, `"`, `\"`) + `"}}]`
	if got := fmt.Sprint(patched(client)); got != want {
		t.Errorf("patched %s, want %s", got, want)
	}
	if got := fmt.Sprint(said(recorder)); got != "[Normal Yielded "+note+"]" {
		t.Errorf("said %s", got)
	}
	late.Status.Processing, late.Status.Reason, late.ResourceVersion = false, "No TXT record; "+note, "9"
	if err := s.known.Update(late); err != nil {
		t.Fatal(err)
	}
	holder.Status.State = acmev1.Valid
	client.ClearActions()
	s.Ended(holder)
	s.writeAll(t.Context())
	if got := fmt.Sprint(patched(client)); got != `[late {"metadata":{"uid":"late"},"status":{"processing":true,"reason":"No TXT record"}}]` {
		t.Errorf("patched %s", got)
	}
}

func TestItemsOfRecords(t *testing.T) {
	two := func(*acmev1.Challenge) int { return 2 }
	follow := acmev1.Solver{DNS01: &acmev1.DNS01Solver{CNAMEStrategy: acmev1.CNAMEFollow}}
	for name, row := range map[string]struct {
		values func(*acmev1.Challenge) int
		change func(*acmev1.Challenge)
		want   Item
	}{
		"by default": {nil, nil, Item{Limit: 1}},
		"two":        {two, nil, Item{Limit: 2}},
		"any number": {func(*acmev1.Challenge) int { return 0 }, nil, Item{Limit: AnyNumber}},
		"by HTTP":    {two, func(ch *acmev1.Challenge) { ch.Spec.Type = acmev1.HTTP01 }, Item{Limit: 1}},
		"waits": {nil, func(ch *acmev1.Challenge) {
			ch.Status.Reason = RecordNote(hub, types.NamespacedName{Namespace: "ns", Name: "b"})
		}, Item{Limit: 1, Record: hub}},
		"follows": {nil, func(ch *acmev1.Challenge) { ch.Spec.Solver = follow; ch.Status.Processing = true }, Item{Limit: 1}},
		"has followed": {nil, func(ch *acmev1.Challenge) {
			ch.Spec.Solver = follow
			ch.Status.Processing, ch.Status.Presented = true, true
		}, Item{Limit: 1, Wrote: true}},
		"has written": {nil, func(ch *acmev1.Challenge) { ch.Status.Processing, ch.Status.Presented = true, true }, Item{Limit: 1}},
	} {
		got := (&Scheduler{values: row.values}).itemOf(challenge("a", row.change))
		if got.Limit != row.want.Limit || got.Record != row.want.Record || got.Wrote != row.want.Wrote {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
