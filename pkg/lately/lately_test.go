// SPDX-License-Identifier: Apache-2.0

package lately

import (
	"testing"
	"time"

	testingclock "k8s.io/utils/clock/testing"
)

func TestHoldsForItsTime(t *testing.T) {
	clock := testingclock.NewFakeClock(time.Unix(0, 0))
	s := New[int](clock, 10, time.Minute)
	if _, ok := s.Get("a"); ok {
		t.Error("an empty store knows something")
	}
	e := s.Put("a", 1, time.Second)
	s.Put("long", 2, time.Hour)
	s.Set("same", e)
	for _, key := range []string{"a", "same"} {
		if got, ok := s.Get(key); !ok || got.Value != 1 {
			t.Errorf("%s: got %+v, %t", key, got, ok)
		}
	}
	clock.Step(time.Second)
	if got, ok := s.Get("same"); ok {
		t.Errorf("after its time: got %+v", got)
	}
	if _, ok := s.Get("long"); !ok {
		t.Error("what holds longer is gone")
	}
	clock.Step(time.Minute)
	if _, ok := s.Get("long"); ok {
		t.Error("it holds for longer than the longest time")
	}
	s.Forget("long")
	s.Forget("unheard of")
	if s.Len() != 2 {
		t.Errorf("%d values, want 2", s.Len())
	}
}

func TestTheOldestGoes(t *testing.T) {
	s := New[int](testingclock.NewFakeClock(time.Unix(0, 0)), 3, time.Minute)
	for i, key := range []string{"a", "b", "c", "a", "d"} { // a is put anew before d comes
		s.Put(key, i, time.Minute)
	}
	if _, ok := s.Get("b"); ok || s.Len() != 3 {
		t.Errorf("the oldest is there: %t; %d values", ok, s.Len())
	}
	for key, want := range map[string]int{"c": 2, "a": 3, "d": 4} {
		if got, ok := s.Get(key); !ok || got.Value != want {
			t.Errorf("%s: got %+v, %t; want %d", key, got, ok, want)
		}
	}
}
