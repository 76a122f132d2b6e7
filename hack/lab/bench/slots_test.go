// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"fmt"
	"slices"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestHandovers(t *testing.T) {
	s, start := newSlots(), time.Unix(1_700_000_000, 0)
	see := func(at int, number int, processing bool, state acmev1.State) {
		s.see(watch.Modified, &acmev1.Challenge{
			ObjectMeta: metav1.ObjectMeta{UID: types.UID(fmt.Sprint(number))},
			Status:     acmev1.ChallengeStatus{Processing: processing, State: state},
		}, start.Add(time.Duration(at)*time.Millisecond))
	}
	for i := range slotCount {
		see(0, i, false, "")
		see(1, i, true, "") // a slot was free for each
	}
	for i := range 3 {
		see(5, slotCount+i, false, "") // all are taken: these wait
	}
	see(10, 0, false, acmev1.Valid) // a slot is free …
	see(12, 60, true, "")           // … until now
	see(20, 1, false, acmev1.Valid)
	see(21, 2, false, acmev1.Valid)
	see(25, 61, true, "")
	see(30, 62, true, "")
	see(40, 3, false, acmev1.Valid) // nobody waits for it …
	see(50, 63, false, "")          // … until now
	see(53, 63, true, "")
	want := slices.Repeat([]time.Duration{time.Millisecond}, slotCount)
	for _, milliseconds := range []time.Duration{2, 5, 9, 3} {
		want = append(want, milliseconds*time.Millisecond)
	}
	if !slices.Equal(s.handovers, want) {
		t.Errorf("got %v, want %v", s.handovers, want)
	}
	if len(s.processing) != slotCount || len(s.waiting) != 0 || len(s.freed) != 0 {
		t.Errorf("%d run, %d wait, %d slots are free", len(s.processing), len(s.waiting), len(s.freed))
	}
}
