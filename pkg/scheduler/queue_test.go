// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

var dawn = time.Date(2026, 11, 22, 6, 0, 0, 0, time.UTC)

func item(name string, age int, version uint64) Item {
	return Item{
		Key:     types.NamespacedName{Namespace: "ns", Name: name},
		UID:     types.UID("uid-" + name),
		Name:    Name{DNSName: name + ".test", Type: "DNS-01"},
		Created: dawn.Add(time.Duration(age) * time.Second),
		Version: version,
	}
}

func grantAll(q *Queue) (names []string) {
	for {
		granted, ok := q.Grant()
		if !ok {
			return names
		}
		names = append(names, granted.Key.Name)
	}
}

func wantGrants(t *testing.T, q *Queue, want ...string) {
	t.Helper()
	if got := grantAll(q); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("granted %v, want %v", got, want)
	}
}

func TestOldestFirstUpToTheCap(t *testing.T) {
	q := NewQueue(2)
	q.Set(item("young", 3, 1))
	q.Set(item("old", 1, 1))
	q.Set(item("middle", 2, 1))
	wantGrants(t, q, "old", "middle")
	q.Remove(item("old", 1, 1).Key)
	wantGrants(t, q, "young")
}

func TestOneAtATimeForAName(t *testing.T) {
	q := NewQueue(9)
	first, second, http := item("a", 1, 1), item("b", 2, 1), item("c", 3, 1)
	first.Name = Name{DNSName: "Example.test", Type: "DNS-01"}
	second.Name = Name{DNSName: "example.TEST", Type: "DNS-01"}
	http.Name = Name{DNSName: "example.test", Type: "HTTP-01"}
	q.Set(first)
	q.Set(second)
	q.Set(http)
	wantGrants(t, q, "a", "c")
	q.Remove(first.Key)
	wantGrants(t, q, "b")
}

func TestAReturnedGrantKeepsItsPlace(t *testing.T) {
	q := NewQueue(1)
	q.Set(item("a", 1, 1))
	q.Set(item("b", 2, 1))
	granted, _ := q.Grant()
	q.Return(granted)
	wantGrants(t, q, "a")
}

func TestObservationsThatComeLate(t *testing.T) {
	q := NewQueue(1)
	q.Set(item("a", 1, 5))
	q.Set(item("b", 2, 5))
	granted, _ := q.Grant()
	q.Set(item("a", 1, 5)) // what was on its way when the grant was made
	wantGrants(t, q)
	q.Confirm(granted, 7)
	q.Set(item("a", 1, 6)) // older than the grant
	wantGrants(t, q)
	yielded := item("a", 1, 8) // newer: somebody took the slot back
	q.Set(yielded)
	wantGrants(t, q, "a")
}

func TestAConfirmationThatComesLate(t *testing.T) {
	q := NewQueue(1)
	q.Set(item("a", 1, 1))
	granted, _ := q.Grant()
	q.Remove(granted.Key) // it ended before we learnt that the grant was written
	q.Confirm(granted, 2)
	q.Return(granted)
	q.Cancel(granted)
	if q.Running() != 0 || q.Waiting() != 0 {
		t.Errorf("running %d, waiting %d; want none", q.Running(), q.Waiting())
	}
}

func TestANamesakeIsSomebodyElse(t *testing.T) {
	q := NewQueue(1)
	running := item("a", 1, 9)
	running.Phase = Running
	q.Set(running)
	namesake := item("a", 2, 3)
	namesake.UID = "another"
	q.Set(namesake)
	wantGrants(t, q, "a")
	q.Cancel(running) // not the namesake's grant
	if q.Running() != 1 {
		t.Errorf("running %d, want 1", q.Running())
	}
}

func TestANameThatIsEdited(t *testing.T) {
	q := NewQueue(2)
	q.Set(item("a", 1, 1))
	q.Set(item("b", 2, 1))
	edited := item("a", 1, 2)
	edited.Name.DNSName = "b.test"
	q.Set(edited)
	wantGrants(t, q, "a")
	q.Remove(edited.Key)
	wantGrants(t, q, "b")
}

func TestMoreThanTheCapDrains(t *testing.T) {
	q := NewQueue(2)
	for i := range 4 {
		running := item(fmt.Sprint("r", i), i, 1)
		running.Phase = Running
		q.Set(running)
	}
	q.Set(item("w", 9, 1))
	for i := range 3 {
		wantGrants(t, q)
		q.Remove(item(fmt.Sprint("r", i), i, 1).Key)
	}
	wantGrants(t, q, "w")
}

// TestInvariants drives the queue with random changes and compares it with a
// model that is too simple to be wrong.
func TestInvariants(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, seed))
	const slots = 7
	q, model := NewQueue(slots), map[types.NamespacedName]*Item{}
	for step := range 100_000 {
		it := item(fmt.Sprint("c", random.IntN(40)), random.IntN(10), uint64(step+1))
		it.Name = Name{DNSName: fmt.Sprint("n", random.IntN(12)), Type: "DNS-01"}
		known := model[it.Key]
		switch action := random.IntN(10); {
		case action < 4 && known == nil:
			q.Set(it)
			model[it.Key] = &it
		case action < 5 && known != nil: // the same once more
			known.Version = it.Version
			q.Set(*known)
		case action < 6 && known != nil && known.Phase == Running: // yields
			known.Phase, known.Version = Queued, it.Version
			q.Set(*known)
		case action < 8:
			q.Remove(it.Key)
			delete(model, it.Key)
		default:
			granted, ok := q.Grant()
			checkGrant(t, model, granted, ok, slots)
			if !ok {
				break
			}
			if random.IntN(4) == 0 {
				q.Return(granted) // the write was lost
				break
			}
			model[granted.Key].Phase, model[granted.Key].Version = Running, it.Version
			q.Confirm(granted, it.Version)
		}
		if running := countRunning(model); q.Running() != running || q.Waiting() != len(model)-running {
			t.Fatalf("step %d: running %d waiting %d, want %d %d", step, q.Running(), q.Waiting(), running, len(model)-running)
		}
		if t.Failed() {
			t.Fatalf("step %d", step)
		}
	}
}

// checkGrant wants the oldest of those whose name is free, if there is a slot.
func checkGrant(t *testing.T, model map[types.NamespacedName]*Item, granted Item, ok bool, slots int) {
	t.Helper()
	busy := map[Name]bool{}
	for _, it := range model {
		if it.Phase == Running {
			busy[it.Name] = true
		}
	}
	var want *entry
	for _, it := range model {
		e := &entry{Item: *it}
		if it.Phase == Queued && !busy[it.Name] && (want == nil || e.isBefore(want)) {
			want = e
		}
	}
	if countRunning(model) >= slots {
		want = nil
	}
	switch {
	case want == nil && ok:
		t.Errorf("granted %v, want nobody", granted.Key)
	case want != nil && (!ok || granted.Key != want.Key):
		t.Errorf("granted %v %t, want %v", granted.Key, ok, want.Key)
	}
}

func countRunning(model map[types.NamespacedName]*Item) (n int) {
	for _, it := range model {
		if it.Phase == Running {
			n++
		}
	}
	return n
}

func BenchmarkChange(b *testing.B) {
	for _, queued := range []int{100, 10_000, 100_000} {
		b.Run(fmt.Sprint(queued), func(b *testing.B) {
			q := NewQueue(60)
			items := make([]Item, queued)
			for i := range items {
				items[i] = item(fmt.Sprint("c", i), i%1000, 1)
				q.Set(items[i])
			}
			b.ReportAllocs()
			for b.Loop() {
				granted, ok := q.Grant()
				if !ok {
					b.Fatal("nobody to grant a slot to")
				}
				q.Remove(granted.Key)
				q.Set(granted)
			}
		})
	}
}
