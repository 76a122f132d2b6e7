// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// in is a challenge of that namespace and issuer, with a name of its own.
func in(namespace, issuer string, n int) Item {
	return Item{
		Key:     types.NamespacedName{Namespace: namespace, Name: fmt.Sprint("c", n)},
		UID:     types.UID(fmt.Sprint(namespace, "/", n)),
		Name:    Name{DNSName: fmt.Sprintf("%d.%s.test", n, namespace), Type: "DNS-01"},
		Issuer:  issuer,
		Created: dawn.Add(time.Duration(n) * time.Second),
	}
}

// tenants drives a queue in which everybody who is granted a slot ends soon, and
// keeps an account of what each tenant was granted and what was due to it.
type tenants struct {
	t       *testing.T
	random  *rand.Rand
	queue   *Queue
	running []Item
	created int
	// waiting is how many challenges of each tenant wait; deficit is what each was due
	// and did not get since it was best off, worst the worst deficit ever.
	waiting        map[string]int
	weight         map[string]int
	deficit, worst map[string]float64
	grants         map[string]int
}

func newTenants(t *testing.T, slots int) *tenants {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return &tenants{
		t: t, random: rand.New(rand.NewPCG(seed, seed)), queue: NewQueue(slots, lease),
		waiting: map[string]int{}, weight: map[string]int{}, deficit: map[string]float64{}, worst: map[string]float64{}, grants: map[string]int{},
	}
}

func (w *tenants) add(namespace, issuer string, count int) {
	for range count {
		w.created++
		w.queue.Set(in(namespace, issuer, w.created), dawn)
	}
	w.waiting[namespace] += count
}

func (w *tenants) weigh(namespace string) float64 { return float64(max(1, w.weight[namespace])) }

// grant gives a slot, and takes into account who could have had it.
func (w *tenants) grant() bool {
	total := 0.0
	for namespace, n := range w.waiting {
		if n > 0 {
			total += w.weigh(namespace)
		}
	}
	item, ok := w.queue.Grant(dawn)
	if !ok {
		return false
	}
	w.queue.Confirm(item, 1)
	for namespace, n := range w.waiting {
		if n == 0 {
			delete(w.deficit, namespace)
			continue
		}
		w.deficit[namespace] += w.weigh(namespace) / total
		if namespace == item.Key.Namespace {
			w.deficit[namespace]--
		}
		w.deficit[namespace] = max(0, w.deficit[namespace])
		w.worst[namespace] = max(w.worst[namespace], w.deficit[namespace])
	}
	w.waiting[item.Key.Namespace]--
	w.grants[item.Key.Namespace]++
	w.running = append(w.running, item)
	return true
}

// end ends somebody who runs.
func (w *tenants) end() {
	if len(w.running) > 0 {
		i := w.random.IntN(len(w.running))
		w.queue.Remove(w.running[i].Key)
		w.running[i] = w.running[len(w.running)-1]
		w.running = w.running[:len(w.running)-1]
	}
}

// wantDeficits checks that in no window of grants, of those in which a tenant
// always had somebody waiting, it got less than its part by more than that many.
func (w *tenants) wantDeficits(most float64) {
	w.t.Helper()
	for namespace, worst := range w.worst {
		if worst > most {
			w.t.Errorf("%s got %.2f grants less than its part in some window, of %v", namespace, worst, w.grants)
		}
	}
}

func TestEqualPartsInAnyWindow(t *testing.T) {
	w := newTenants(t, 7)
	w.add("large", "ca", 2000)
	w.add("middle", "ca", 500)
	for range 6000 {
		switch w.random.IntN(5) {
		case 0: // newcomers, who come and go
			w.add(fmt.Sprint("new", w.created), "ca", 1+w.random.IntN(3))
		case 1:
			w.end()
		case 2:
			w.add(fmt.Sprint("small", w.random.IntN(3)), "ca", 1)
		default:
			w.end()
			w.grant()
		}
	}
	w.wantDeficits(2)
}

func TestPartsByWeightInAnyWindow(t *testing.T) {
	w := newTenants(t, 3)
	w.weight = map[string]int{"one": 1, "two": 2, "ten": 10, "hundred": 100}
	for namespace, weight := range w.weight {
		w.queue.SetNamespace(namespace, Share{Weight: weight})
		w.add(namespace, "ca", 20*weight)
	}
	for w.grant() || len(w.running) > 0 {
		w.end()
	}
	w.wantDeficits(3)
	if w.grants["one"] != 20 || w.grants["hundred"] != 2000 {
		t.Errorf("granted %v", w.grants)
	}
}

func TestIssuersInTurn(t *testing.T) {
	q := NewQueue(6, lease)
	for i := range 9 {
		q.Set(in("ns", "first", i), dawn)
	}
	for i := range 3 {
		q.Set(in("ns", "second", 10+i), dawn)
	}
	wantGrants(t, q, "c0", "c10", "c1", "c11", "c2", "c12")
}

func TestANewcomerClaimsNoPast(t *testing.T) {
	w := newTenants(t, 1)
	w.add("old", "ca", 1000)
	for range 500 {
		w.grant()
		w.end()
	}
	w.add("new", "ca", 1000)
	before := w.grants["old"]
	for range 100 {
		w.grant()
		w.end()
	}
	if got := w.grants["old"] - before; got < 49 || got > 51 {
		t.Errorf("the old tenant got %d of 100 grants", got)
	}
}

// TestTicketsGoRound: many namespaces share a ClusterIssuer with a cap. Each of
// them gets its part, by weight.
func TestTicketsGoRound(t *testing.T) {
	for _, row := range [][2]int{{9, 1}, {9, 4}, {2, 8}} {
		t.Run(fmt.Sprintf("slots %d, cap %d", row[0], row[1]), func(t *testing.T) { goRound(t, row[0], row[1]) })
	}
}

func goRound(t *testing.T, slots, limit int) {
	w := newTenants(t, slots)
	w.queue.SetIssuer("capped", limit)
	w.queue.SetNamespace("ns0", Share{Weight: 3})
	for n := range 20 {
		w.add(fmt.Sprint("ns", n), "capped", 100)
	}
	places := min(slots, limit)
	for range places - 1 {
		w.grant()
	}
	for range 220 - places + 1 {
		if !w.grant() {
			t.Fatal("nobody is granted a place that is free")
		}
		if w.grant() {
			t.Fatal("the cap is exceeded")
		}
		w.end()
	}
	for n := range 20 {
		namespace := fmt.Sprint("ns", n)
		if got, want := w.grants[namespace], map[bool]int{true: 30, false: 10}[n == 0]; got < want-2 || got > want+2 {
			t.Errorf("%s got %d grants, want %d", namespace, got, want)
		}
	}
}

// TestACapCostsNoWalk: each grant from a capped ClusterIssuer moves only as many
// namespaces as there are tickets.
func TestACapCostsNoWalk(t *testing.T) {
	q := NewQueue(9, lease)
	q.SetIssuer("capped", 5)
	for n := range 1000 {
		q.Set(in(fmt.Sprint("ns", n), "capped", n), dawn)
	}
	if n := q.lanes[fresh].members.len(); n != 5 {
		t.Errorf("%d namespaces stand in the lane, want 5", n)
	}
	if got := len(grantAll(q)); got != 5 {
		t.Errorf("granted %d, want 5", got)
	}
	q.SetIssuer("capped", 0)
	if n := q.lanes[fresh].members.len(); n != 995 {
		t.Errorf("%d namespaces stand in the lane, want 995", n)
	}
}
