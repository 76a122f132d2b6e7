// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// drive lets the queue grant and take as long as it can, and returns what it did:
// "+name" for a grant, "-name" for a yield.
func drive(q *Queue, now time.Time) string {
	var did []string
	for {
		if item, ok := q.Grant(now); ok {
			q.Confirm(item, item.Version)
			did = append(did, "+"+item.Key.Name)
			continue
		}
		yield, ok := q.Yield(now)
		if !ok {
			return strings.Join(did, " ")
		}
		q.Confirm(yield.Item, yield.Version)
		did = append(did, "-"+yield.Key.Name)
	}
}

func wantDriven(t *testing.T, q *Queue, after time.Duration, want string) {
	t.Helper()
	if got := drive(q, dawn.Add(after)); got != want {
		t.Errorf("after %s: %q, want %q", after, got, want)
	}
}

func TestALeaseThatIsOver(t *testing.T) {
	q := NewQueue(2, lease)
	for i := range 3 {
		q.Set(in("ns", "ca", i), dawn)
	}
	wantDriven(t, q, 0, "+c0 +c1")
	wantDriven(t, q, lease-1, "")
	if next := q.Next(); !next.Equal(dawn.Add(lease)) {
		t.Errorf("next change at %s", next)
	}
	wantDriven(t, q, lease, "-c0 +c2") // only one yields: there is only one to run
	q.Remove(in("ns", "ca", 2).Key)
	wantDriven(t, q, lease+time.Second, "")
	wantDriven(t, q, 2*lease, "+c0") // back after a pause as long as the lease
	q.Set(in("ns", "ca", 5), dawn.Add(2*lease))
	wantDriven(t, q, 2*lease, "-c1 +c5") // which has run all the time
}

func TestProgressBeginsANewLease(t *testing.T) {
	q := NewQueue(1, lease)
	q.Set(in("ns", "ca", 0), dawn)
	wantDriven(t, q, 0, "+c0")
	q.Set(in("ns", "ca", 1), dawn)
	moving := in("ns", "ca", 0)
	moving.Phase, moving.Progress = Running, "presented"
	q.Set(moving, dawn.Add(lease-1))
	wantDriven(t, q, lease, "")
	wantDriven(t, q, 2*lease-1, "-c0 +c1")
}

func TestNobodyYieldsForNobody(t *testing.T) {
	q := NewQueue(2, lease)
	q.Set(in("ns", "ca", 0), dawn)
	wantDriven(t, q, 0, "+c0")
	wantDriven(t, q, time.Hour, "")
	if next := q.Next(); !next.IsZero() {
		t.Errorf("something is to change at %s", next)
	}
}

// TestWhatHoldsBack: each thing that can hold a challenge back is given up by who
// has it, once that is overdue.
func TestWhatHoldsBack(t *testing.T) {
	for name, row := range map[string]struct {
		slots    int
		prepare  func(*Queue)
		running  []Item
		wants    Item
		want     string
		unneeded string
	}{
		"the slot":      {slots: 1, running: []Item{in("a", "ca", 0)}, wants: in("b", "ca", 1), want: "-c0 +c1"},
		"the name":      {slots: 5, running: []Item{in("a", "ca", 0), in("c", "ca", 7)}, wants: named(in("b", "ca", 1), "0.A.test"), want: "-c0 +c1"},
		"the namespace": {slots: 5, running: []Item{in("c", "ca", 7), in("a", "ca", 0)}, wants: in("a", "other", 1), want: "-c0 +c1", prepare: func(q *Queue) { q.SetNamespace("a", Share{Cap: 1}) }},
		"the issuer":    {slots: 5, running: []Item{in("c", "other", 7), in("a", "ca", 0)}, wants: in("b", "ca", 1), want: "-c0 +c1", prepare: func(q *Queue) { q.SetIssuer("ca", 1) }},
		"two of them": {slots: 5, running: []Item{in("a", "other", 0), in("b", "other", 7)}, wants: named(in("b", "ca", 1), "0.a.test"), want: "-c0 -c7 +c1",
			prepare: func(q *Queue) { q.SetNamespace("b", Share{Cap: 1}) }},
		"all in one":           {slots: 1, running: []Item{in("a", "ca", 0)}, wants: named(in("a", "ca", 1), "0.a.test"), want: "-c0 +c1", prepare: func(q *Queue) { q.SetNamespace("a", Share{Cap: 1}); q.SetIssuer("ca", 1) }},
		"more than the slots":  {slots: 1, running: []Item{in("a", "ca", 0), in("a", "ca", 7)}, wants: in("b", "ca", 1), want: "-c0 -c7 +c1"},
		"longest overdue only": {slots: 3, running: []Item{in("c", "ca", 9), in("a", "ca", 0), in("b", "ca", 7)}, wants: in("d", "ca", 1), want: "-c9 +c1"},
	} {
		t.Run(name, func(t *testing.T) {
			q := NewQueue(row.slots, lease)
			if row.prepare != nil {
				row.prepare(q)
			}
			for i, running := range row.running {
				running.Phase = Running
				q.Set(running, dawn.Add(time.Duration(i)))
			}
			q.Set(row.wants, dawn)
			wantDriven(t, q, lease-1, "")
			wantDriven(t, q, lease+time.Second, row.want)
		})
	}
}

func named(item Item, dnsName string) Item {
	item.Name.DNSName = dnsName
	return item
}

func TestPausesGrowUpToHalfAnHour(t *testing.T) {
	q := NewQueue(1, lease)
	q.Set(in("a", "ca", 0), dawn)
	now := dawn
	for _, want := range []time.Duration{1, 2, 4, 8, 16, 30, 30} {
		if got := drive(q, now); got != "+c0" {
			t.Fatalf("%q", got)
		}
		now = now.Add(lease)
		q.Set(in("b", "ca", 1), now)
		yield, ok := q.Yield(now)
		if !ok || yield.Until.Sub(now) != want*time.Minute || yield.Held != lease {
			t.Fatalf("%+v, want a pause of %d minutes", yield, want)
		}
		q.Confirm(yield.Item, 0)
		q.Remove(in("b", "ca", 1).Key)
		if got := drive(q, yield.Until.Add(-1)); got != "" {
			t.Fatalf("%q before its time", got)
		}
		now = yield.Until
	}
}

// TestTheSlowLane: it takes all that nobody wants, gives that back at once, and
// gets its fifth otherwise.
func TestTheSlowLane(t *testing.T) {
	q := NewQueue(10, lease)
	for i := range 12 {
		slow := in("slow", "ca", i)
		slow.Yielded = true
		q.Set(slow, dawn)
	}
	wantDriven(t, q, 0, "+c0 +c1 +c2 +c3 +c4 +c5 +c6 +c7 +c8 +c9")
	for i := range 3 {
		q.Set(in("fresh", "ca", 20+i), dawn)
	}
	wantDriven(t, q, time.Second, "-c0 +c20 -c1 +c21 -c2 +c22")
	for i := range 30 {
		q.Set(in("fresh", "ca", 30+i), dawn)
	}
	wantDriven(t, q, time.Second, "-c3 +c30 -c4 +c31 -c5 +c32 -c6 +c33 -c7 +c34")
	if load := q.Load(); load != (Load{Fresh: LaneLoad{8, 25}, Slow: LaneLoad{2, 2}, Resting: 8}) {
		t.Errorf("load %+v", load)
	}
	q.Remove(in("slow", "ca", 8).Key)
	wantDriven(t, q, time.Second, "+c10") // there were enough fresh ones before
	q.Remove(in("slow", "ca", 9).Key)
	wantDriven(t, q, time.Second, "+c35") // not again so soon
	// The pause of those who gave way has not grown.
	q.advance(dawn.Add(lease))
	if got := q.Load().Resting; got != 8 {
		t.Errorf("%d are resting, want 8", got)
	}
	q.advance(dawn.Add(lease + time.Second))
	if got := q.Load().Resting; got != 0 {
		t.Errorf("%d are resting still", got)
	}
}

func TestAYieldThatIsNotWritten(t *testing.T) {
	start := func() (*Queue, Yield) {
		q := NewQueue(1, lease)
		q.Set(in("a", "ca", 0), dawn)
		drive(q, dawn)
		q.Set(in("b", "ca", 1), dawn)
		yield, ok := q.Yield(dawn.Add(lease))
		if !ok {
			t.Fatal("nobody yields")
		}
		if _, ok := q.Yield(dawn.Add(lease)); ok {
			t.Fatal("a second one yields for the same")
		}
		if got := grantAll(q); got != nil {
			t.Fatalf("%v before the yield is written", got)
		}
		return q, yield
	}
	t.Run("returned", func(t *testing.T) {
		q, yield := start()
		q.Return(yield.Item)
		wantDriven(t, q, lease, "-c0 +c1")
	})
	t.Run("put off", func(t *testing.T) {
		q, yield := start()
		q.PutOff(yield.Item, dawn.Add(lease+time.Second))
		wantDriven(t, q, lease, "")
		wantDriven(t, q, lease+time.Second, "-c0 +c1")
	})
	t.Run("gone", func(t *testing.T) {
		q, yield := start()
		q.Cancel(yield.Item)
		wantDriven(t, q, lease, "+c1")
	})
	t.Run("observed before the answer came", func(t *testing.T) {
		q, yield := start()
		observed := in("a", "ca", 0)
		observed.Yielded, observed.Version = true, 8
		q.Set(observed, dawn.Add(lease))
		q.Confirm(yield.Item, 8)
		wantDriven(t, q, lease, "+c1")
		q.Remove(in("b", "ca", 1).Key)
		wantDriven(t, q, 2*lease-1, "")
		wantDriven(t, q, 2*lease, "+c0")
	})
	t.Run("written, though the answer was lost", func(t *testing.T) {
		q, yield := start()
		q.Return(yield.Item)
		observed := in("a", "ca", 0)
		observed.Yielded, observed.Version = true, 8
		q.Set(observed, dawn.Add(lease))
		wantDriven(t, q, lease, "+c1")
	})
}

// TestALostGrantIsTheFirstToBeTriedAgain, since it may have been written: to
// grant the slot to somebody else would exceed the cap.
func TestALostGrantIsTheFirstToBeTriedAgain(t *testing.T) {
	q := NewQueue(1, lease)
	for i := range 6 {
		q.Set(in(fmt.Sprint("ns", i%3), "ca", i), dawn)
	}
	for _, want := range []string{"c0", "c1", "c2", "c3"} {
		for range 3 {
			item, ok := q.Grant(dawn)
			if !ok || item.Key.Name != want {
				t.Fatalf("granted %s, want %s", item.Key.Name, want)
			}
			q.Return(item)
		}
		item, _ := q.Grant(dawn)
		q.Remove(item.Key)
	}
}

func TestANewChanceEndsThePause(t *testing.T) {
	q := NewQueue(1, lease)
	q.Set(in("a", "ca", 0), dawn)
	q.Set(in("b", "ca", 1), dawn)
	wantDriven(t, q, 0, "+c0")
	wantDriven(t, q, lease, "-c0 +c1")
	q.Renew(in("a", "ca", 0).Key, dawn.Add(lease))
	q.Renew(in("b", "ca", 1).Key, dawn.Add(lease)) // it runs, and goes on
	q.Remove(in("b", "ca", 1).Key)
	wantDriven(t, q, lease, "+c0")
	if load := q.Load(); load.Fresh.Running != 1 {
		t.Errorf("load %+v, want it in the fresh lane", load)
	}
}

func TestARefusedGrantIsInNobodysWay(t *testing.T) {
	q := NewQueue(1, lease)
	q.Set(in("ns", "ca", 0), dawn)
	q.Set(in("ns", "ca", 1), dawn)
	item, _ := q.Grant(dawn)
	q.PutOff(item, dawn.Add(time.Second))
	wantDriven(t, q, 0, "+c1")
	q.Remove(in("ns", "ca", 1).Key)
	wantDriven(t, q, time.Second-1, "")
	wantDriven(t, q, time.Second, "+c0")
}

func TestNamesInAllSpellings(t *testing.T) {
	for a, b := range map[string]string{
		"Example.TEST":            "example.test",
		"example.test.":           "example.test",
		"Bücher.example":          "xn--bcher-kva.example",
		"XN--bcher-KVA.example":   "bücher.example",
		"_acme.bücher.example":    "_ACME.xn--bcher-kva.example",
		"straße.example":          "xn--strae-oqa.example",
		"192.0.2.1":               "192.0.2.1",
		"2001:DB8::1":             "2001:db8::1",
		"xn--\u00fc.not.a.label.": "XN--\u00dc.not.a.label",
	} {
		if (Name{a, "DNS-01"}).folded() != (Name{b, "DNS-01"}).folded() {
			t.Errorf("%q is %q, %q is %q", a, Name{DNSName: a}.folded(), b, Name{DNSName: b}.folded())
		}
	}
	if (Name{"a.test", "DNS-01"}).folded() == (Name{"a.test", "HTTP-01"}).folded() {
		t.Error("two types share a name")
	}
}

// TestNoJam: whatever number of challenges never passes, a healthy one gets its
// slot within a lease; within two if a hopeless one wants its very name, since that
// may be granted the name just before. Time is virtual and moves from change to change.
func TestNoJam(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, seed))
	for _, hopeless := range []int{1, 60, 600, 6000} {
		for _, spread := range []int{1, 7} {
			t.Run(fmt.Sprintf("%d hopeless in %d namespaces", hopeless, spread), func(t *testing.T) {
				jam(t, random, hopeless, spread)
			})
		}
	}
}

func jam(t *testing.T, random *rand.Rand, hopeless, spread int) {
	const slots = 60
	q, now := NewQueue(slots, lease), dawn
	for i := range hopeless {
		q.Set(in(fmt.Sprint("hopeless", i%spread), "ca", i), now)
	}
	deadlines, healthy := map[string]time.Time{}, 0
	for end := dawn.Add(3 * time.Hour); now.Before(end); {
		for did := drive(q, now); did != ""; did = drive(q, now) {
			for name := range strings.FieldsSeq(did) {
				name = strings.TrimPrefix(name, "+")
				if deadline, ok := deadlines[name]; ok {
					if now.After(deadline) {
						t.Fatalf("at %s a healthy one is %s late", now.Sub(dawn), now.Sub(deadline))
					}
					delete(deadlines, name)
					q.Remove(keyOf(name)) // it passes at once
				}
			}
		}
		arrival := now.Add(time.Duration(random.IntN(100_000)) * time.Millisecond)
		if next := q.Next(); !next.IsZero() && next.Before(arrival) {
			now = next
			continue
		}
		now = arrival
		for range min(1+random.IntN(20), slots*4/5/(spread+1)-len(deadlines)) { // no more than its part of the fresh lane
			healthy++
			item, leases := in("healthy", "ca", 1_000_000+healthy), time.Duration(1)
			if random.IntN(4) == 0 { // it wants the very name of a hopeless one
				item.Name = in("hopeless0", "ca", spread*random.IntN(1+hopeless/spread)).Name
				leases = 2
			}
			q.Set(item, now)
			deadlines[item.Key.Name] = now.Add(leases * lease)
		}
	}
	for name, deadline := range deadlines {
		if now.After(deadline) {
			t.Errorf("%s has not been granted a slot at all", name)
		}
	}
}

func keyOf(name string) types.NamespacedName {
	return types.NamespacedName{Namespace: "healthy", Name: name}
}
