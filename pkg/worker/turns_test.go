// SPDX-License-Identifier: Apache-2.0

package worker

import (
	"fmt"
	"slices"
	"strconv"
	"testing"

	"k8s.io/client-go/tools/cache"
)

func TestNamespacesTakeTurns(t *testing.T) {
	waiting := newTurns(func(cache.ObjectName) bool { return false })
	for i := range 5 {
		waiting.Push(cache.NewObjectName("large", fmt.Sprint(i)))
	}
	var got []string
	pop := func() { got = append(got, waiting.Pop().String()) }
	pop()
	waiting.Push(cache.NewObjectName("small", "a"))
	waiting.Push(cache.NewObjectName("small", "b"))
	waiting.Push(cache.NewObjectName("", "cluster"))
	for waiting.Len() > 0 {
		pop()
	}
	want := []string{"large/0", "large/1", "small/a", "cluster", "large/2", "small/b", "large/3", "large/4"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if len(waiting.lines) != 0 || !waiting.ring.isEmpty() {
		t.Errorf("what is empty is kept: %v", waiting.lines)
	}
}

func TestWhatHasBegunGoesFirstInItsNamespace(t *testing.T) {
	waiting := newTurns(func(key cache.ObjectName) bool { return key.Name >= "m" })
	for _, key := range []string{"a", "b", "x", "c", "y"} {
		waiting.Push(cache.NewObjectName("large", key))
	}
	waiting.Push(cache.NewObjectName("small", "a"))
	var got []string
	for waiting.Len() > 0 {
		got = append(got, waiting.Pop().String())
	}
	if want := []string{"large/x", "small/a", "large/y", "large/a", "large/b", "large/c"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// In any mix of coming and going each key comes out once, those of a namespace in
// the order in which they went in, and what is taken does not pile up.
func TestNoKeyIsLostInTheTurns(t *testing.T) {
	waiting, next, last := newTurns(func(cache.ObjectName) bool { return false }), 0, map[string]int{}
	for step := range 10_000 {
		if step%3 < 2 {
			waiting.Push(cache.NewObjectName(fmt.Sprint(next%7), fmt.Sprintf("%06d", next)))
			next++
			continue
		}
		key := waiting.Pop()
		if n, err := strconv.Atoi(key.Name); err != nil || n%7 != int(key.Namespace[0]-'0') || n < last[key.Namespace] {
			t.Fatalf("%v came after %d, %v", key, last[key.Namespace], err)
		} else {
			last[key.Namespace] = n + 1
		}
	}
	want := next - 10_000/3
	if waiting.Len() != want {
		t.Errorf("%d wait, want %d", waiting.Len(), want)
	}
	for _, l := range waiting.lines {
		if len(l.others.items) > 2*(len(l.others.items)-l.others.taken) {
			t.Errorf("%d items are kept of which %d are taken", len(l.others.items), l.others.taken)
		}
	}
}

func BenchmarkTurns(b *testing.B) {
	waiting := newTurns(func(cache.ObjectName) bool { return false })
	for i := range 10_000 {
		waiting.Push(cache.NewObjectName(fmt.Sprint(i%100), fmt.Sprint(i)))
	}
	b.ReportAllocs()
	for b.Loop() {
		waiting.Push(waiting.Pop())
	}
}
