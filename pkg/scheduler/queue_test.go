// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

const lease = time.Minute

var dawn = time.Date(2026, 11, 22, 6, 0, 0, 0, time.UTC)

func item(name string, age int, version uint64) Item {
	return Item{
		Key:     types.NamespacedName{Namespace: "ns", Name: name},
		UID:     types.UID("uid-" + name),
		Name:    Name{DNSName: name + ".test", Type: "DNS-01"},
		Issuer:  "Issuer/ns/ca",
		Created: dawn.Add(time.Duration(age) * time.Second),
		Version: version,
	}
}

func grantAll(q *Queue) (names []string) {
	for {
		granted, ok := q.Grant(dawn)
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
	q := NewQueue(2, lease)
	q.Set(item("young", 3, 1), dawn)
	q.Set(item("old", 1, 1), dawn)
	q.Set(item("middle", 2, 1), dawn)
	wantGrants(t, q, "old", "middle")
	q.Remove(item("old", 1, 1).Key)
	wantGrants(t, q, "young")
}

func TestOneAtATimeForAName(t *testing.T) {
	q := NewQueue(9, lease)
	first, second, http := item("a", 1, 1), item("b", 2, 1), item("c", 3, 1)
	first.Name = Name{DNSName: "Example.test", Type: "DNS-01"}
	second.Name = Name{DNSName: "example.TEST", Type: "DNS-01"}
	http.Name = Name{DNSName: "example.test", Type: "HTTP-01"}
	q.Set(first, dawn)
	q.Set(second, dawn)
	q.Set(http, dawn)
	wantGrants(t, q, "a", "c")
	q.Remove(first.Key)
	wantGrants(t, q, "b")
}

func TestAReturnedGrantKeepsItsPlace(t *testing.T) {
	q := NewQueue(1, lease)
	q.Set(item("a", 1, 1), dawn)
	q.Set(item("b", 2, 1), dawn)
	granted, _ := q.Grant(dawn)
	q.Return(granted)
	wantGrants(t, q, "a")
}

func TestObservationsThatComeLate(t *testing.T) {
	q := NewQueue(1, lease)
	q.Set(item("a", 1, 5), dawn)
	q.Set(item("b", 2, 5), dawn)
	granted, _ := q.Grant(dawn)
	q.Set(item("a", 1, 5), dawn) // what was on its way when the grant was made
	wantGrants(t, q)
	q.Confirm(granted, 7)
	q.Set(item("a", 1, 6), dawn) // older than the grant
	wantGrants(t, q)
	yielded := item("a", 1, 8) // newer: somebody took the slot back
	q.Set(yielded, dawn)
	wantGrants(t, q, "a")
}

func TestAConfirmationThatComesLate(t *testing.T) {
	q := NewQueue(1, lease)
	q.Set(item("a", 1, 1), dawn)
	granted, _ := q.Grant(dawn)
	q.Remove(granted.Key) // it ended before we learnt that the grant was written
	q.Confirm(granted, 2)
	q.Return(granted)
	q.Cancel(granted)
	if q.Running() != 0 || q.Waiting() != 0 {
		t.Errorf("running %d, waiting %d; want none", q.Running(), q.Waiting())
	}
}

func TestANamesakeIsSomebodyElse(t *testing.T) {
	q := NewQueue(1, lease)
	running := item("a", 1, 9)
	running.Phase = Running
	q.Set(running, dawn)
	namesake := item("a", 2, 3)
	namesake.UID = "another"
	q.Set(namesake, dawn)
	wantGrants(t, q, "a")
	q.Cancel(running) // not the namesake's grant
	if q.Running() != 1 {
		t.Errorf("running %d, want 1", q.Running())
	}
}

func TestANameThatIsEdited(t *testing.T) {
	q := NewQueue(2, lease)
	q.Set(item("a", 1, 1), dawn)
	q.Set(item("b", 2, 1), dawn)
	edited := item("a", 1, 2)
	edited.Name.DNSName = "b.test"
	q.Set(edited, dawn)
	wantGrants(t, q, "a")
	q.Remove(edited.Key)
	wantGrants(t, q, "b")
}

func TestMoreThanTheCapDrains(t *testing.T) {
	q := NewQueue(2, lease)
	for i := range 4 {
		running := item(fmt.Sprint("r", i), i, 1)
		running.Phase = Running
		q.Set(running, dawn)
	}
	q.Set(item("w", 9, 1), dawn)
	for i := range 3 {
		wantGrants(t, q)
		q.Remove(item(fmt.Sprint("r", i), i, 1).Key)
	}
	wantGrants(t, q, "w")
}
