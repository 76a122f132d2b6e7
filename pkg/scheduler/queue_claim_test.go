// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"testing"
	"time"
)

const hub = "hub.test."

// claims lets a challenge claim a record.
func claims(t *testing.T, q *Queue, item Item, record string, after time.Duration, want bool) {
	t.Helper()
	if got := q.Claim(item.Key, item.UID, record, dawn.Add(after)); got != want {
		t.Errorf("after %s: %s claims %s: %t, want %t", after, item.Key.Name, record, got, want)
	}
}

// queueOf is a queue of nine slots with these challenges.
func queueOf(items ...Item) *Queue {
	q := NewQueue(9, lease)
	for _, item := range items {
		q.Set(item, dawn)
	}
	return q
}

func running(item Item) Item {
	item.Phase = Running
	return item
}

func TestTwoNamesThatAreWrittenAtOne(t *testing.T) {
	a, b := in("a", "ca", 0), in("b", "ca", 1)
	q := queueOf(a, b)
	wantDriven(t, q, 0, "+c0 +c1")
	claims(t, q, a, hub, 0, true)
	claims(t, q, a, "HUB.test.", 0, true) // once more
	claims(t, q, b, hub, 0, false)
	claims(t, q, b, hub, 0, false)
	wantDriven(t, q, time.Second, "-c1") // and is not granted a slot before the record is free
	if load := q.Load(); load != (Load{Fresh: LaneLoad{Running: 1, Waiting: 1}}) {
		t.Errorf("load %+v, want it in the fresh lane, without a pause", load)
	}
	claims(t, q, b, hub, time.Second, false) // it has no slot
	q.Remove(a.Key)
	wantDriven(t, q, time.Second, "+c1")
	claims(t, q, b, hub, time.Second, true)
	if len(q.lines) != 2 {
		t.Errorf("%d names are known, want its own and the record", len(q.lines))
	}
}

func TestANameThatIsTheTargetOfAnother(t *testing.T) {
	target, other := in("a", "ca", 0), in("b", "ca", 1)
	record := "_acme-challenge." + target.Name.DNSName + "."
	t.Run("which runs", func(t *testing.T) {
		q := queueOf(target, other)
		wantDriven(t, q, 0, "+c0 +c1")
		claims(t, q, other, record, 0, false)
		claims(t, q, target, record, 0, true)
		wantDriven(t, q, 0, "-c1")
		q.Remove(target.Key)
		wantDriven(t, q, 0, "+c1")
	})
	t.Run("which waits", func(t *testing.T) {
		q := queueOf(other)
		wantDriven(t, q, 0, "+c1")
		claims(t, q, other, record, 0, true)
		q.Set(target, dawn)
		wantDriven(t, q, 0, "")
		q.Remove(other.Key)
		wantDriven(t, q, 0, "+c0")
	})
}

// TestWhoHasTheRecordTooLong yields to those who wait for it, as with all else.
func TestWhoHasTheRecordTooLong(t *testing.T) {
	a, b := in("a", "ca", 0), in("b", "ca", 1)
	q := queueOf(a, b)
	wantDriven(t, q, 0, "+c0 +c1")
	claims(t, q, a, hub, 0, true)
	claims(t, q, b, hub, 0, false)
	wantDriven(t, q, 0, "-c1")
	wantDriven(t, q, lease, "-c0 +c1")
	wantDriven(t, q, 2*lease, "-c1 +c0") // which is back, and wants the record as well
	claims(t, q, a, hub, 2*lease, true)
}

func TestACNAMEThatIsChanged(t *testing.T) {
	a, b, c := in("a", "ca", 0), in("b", "ca", 1), in("c", "ca", 2)
	q := queueOf(a, b, c)
	wantDriven(t, q, 0, "+c0 +c1 +c2")
	claims(t, q, a, hub, 0, true)
	claims(t, q, a, "other.test.", 0, true)
	claims(t, q, b, hub, 0, true) // which is free again
	claims(t, q, c, "other.test.", 0, false)
	claims(t, q, c, "_acme-challenge."+c.Name.DNSName+".", 0, true) // the CNAME is gone: its own is free
	wantDriven(t, q, 0, "")
	claims(t, q, a, hub, 0, false)
	claims(t, q, c, "other.test.", 0, true)
	wantDriven(t, q, 0, "-c0")
}

func TestWhoMayNotClaim(t *testing.T) {
	a := in("a", "ca", 0)
	q := queueOf(a)
	claims(t, q, a, hub, 0, false) // waits
	wantDriven(t, q, 0, "+c0")
	namesake := a
	namesake.UID = "another"
	claims(t, q, namesake, hub, 0, false)
	claims(t, q, in("a", "ca", 1), hub, 0, false) // unknown
	claims(t, q, a, hub, 0, true)
	q.Remove(a.Key)
	claims(t, q, a, hub, 0, false) // over
	if len(q.lines) != 0 {
		t.Errorf("%d names are left", len(q.lines))
	}
}

// TestACedingThatIsNotWritten: as with any yield, nobody else has the slot before.
func TestACedingThatIsNotWritten(t *testing.T) {
	start := func() (*Queue, Yield) {
		a, b := in("a", "ca", 0), in("b", "ca", 1)
		q := queueOf(a, b)
		drive(q, dawn)
		claims(t, q, a, hub, 0, true)
		claims(t, q, b, hub, 0, false)
		yield, ok := q.Yield(dawn)
		if !ok || yield.Record != hub || yield.Holder != a.Key || yield.Key != b.Key {
			t.Fatalf("yields %+v", yield)
		}
		claims(t, q, b, hub, 0, false)
		return q, yield
	}
	t.Run("returned", func(t *testing.T) {
		q, yield := start()
		q.Return(yield.Item)
		wantDriven(t, q, 0, "-c1")
	})
	t.Run("put off", func(t *testing.T) {
		q, yield := start()
		q.PutOff(yield.Item, dawn.Add(time.Second))
		wantDriven(t, q, 0, "")
		if next := q.Next(); !next.Equal(dawn.Add(time.Second)) {
			t.Errorf("next at %s", next)
		}
		wantDriven(t, q, time.Second, "-c1")
	})
	t.Run("observed before the answer came", func(t *testing.T) {
		q, yield := start()
		observed := yield.Item
		observed.Phase, observed.Record, observed.Version = Queued, yield.Record, 8
		q.Set(observed, dawn)
		q.Confirm(yield.Item, 8)
		wantDriven(t, q, 0, "")
		q.Remove(yield.Holder)
		wantDriven(t, q, 0, "+c1")
	})
}

// TestClaimsAfterAStart: who has written already, who knows where, tells first.
func TestClaimsAfterAStart(t *testing.T) {
	a, b := in("a", "ca", 0), in("b", "ca", 1)
	wrote := running(a)
	wrote.Wrote = true
	t.Run("who has told", func(t *testing.T) {
		q := queueOf(wrote, running(b))
		claims(t, q, b, hub, 0, false)
		claims(t, q, b, "_acme-challenge."+b.Name.DNSName+".", 0, true) // its own name is its own
		claims(t, q, a, hub, 0, true)
		wantDriven(t, q, 0, "") // nobody has lost anything yet
		claims(t, q, b, hub, 0, false)
		wantDriven(t, q, 0, "-c1")
	})
	t.Run("who has ended", func(t *testing.T) {
		q := queueOf(wrote, running(b))
		claims(t, q, b, hub, 0, false)
		q.Remove(a.Key)
		claims(t, q, b, hub, 0, true)
	})
	t.Run("who does not tell", func(t *testing.T) {
		q := queueOf(wrote, running(b))
		claims(t, q, b, hub, tellWithin-1, false)
		claims(t, q, b, hub, tellWithin, true)
	})
	t.Run("who waited for a record", func(t *testing.T) {
		b.Record = hub
		q := queueOf(running(a), b)
		claims(t, q, a, hub, 0, true)
		wantDriven(t, q, 0, "")
		q.Remove(a.Key)
		wantDriven(t, q, 0, "+c1")
	})
}

// TestSeveralValuesOfOneName: as many run as each of them bears.
func TestSeveralValuesOfOneName(t *testing.T) {
	for name, row := range map[string]struct {
		limits []int
		want   string
	}{
		"one":                     {[]int{1, 1, 1}, "[c0]"},
		"two":                     {[]int{2, 2, 2}, "[c0 c1]"},
		"any number":              {[]int{AnyNumber, AnyNumber, AnyNumber}, "[c0 c1 c2]"},
		"the least of those":      {[]int{AnyNumber, 2, AnyNumber}, "[c0 c1]"},
		"one who bears nobody":    {[]int{1, AnyNumber, AnyNumber}, "[c0]"},
		"who is not in the way":   {[]int{2, 1, 2}, "[c0 c2]"},
		"who comes to a full one": {[]int{AnyNumber, AnyNumber, 2}, "[c0 c1]"},
	} {
		t.Run(name, func(t *testing.T) {
			q := NewQueue(9, lease)
			for i, limit := range row.limits {
				item := named(in("ns", "ca", i), "x.test")
				item.Limit, item.Value = limit, fmt.Sprint("value", i)
				q.Set(item, dawn)
			}
			if got := fmt.Sprint(grantAll(q)); got != row.want {
				t.Errorf("granted %s, want %s", got, row.want)
			}
		})
	}
}

// TestOneValue: the CA has given the same authorization to two orders.
func TestOneValue(t *testing.T) {
	items := make([]Item, 3)
	for i := range items {
		items[i] = named(in("ns", "ca", i), "x.test")
		items[i].Limit, items[i].Value = AnyNumber, "v"
	}
	items[2].Value = "V" // is another one
	q := queueOf(items...)
	wantDriven(t, q, 0, "+c0 +c2")
	q.Remove(items[0].Key)
	wantDriven(t, q, 0, "+c1")
	wantDriven(t, q, lease, "")
}

// TestSeveralValuesOfOneRecord: what holds for a name holds for a record.
func TestSeveralValuesOfOneRecord(t *testing.T) {
	items := make([]Item, 4)
	for i := range items {
		items[i] = in("ns", "ca", i)
		items[i].Limit, items[i].Value = 2, fmt.Sprint("value", i)
	}
	items[2].Limit = 1
	q := queueOf(items...)
	wantDriven(t, q, 0, "+c0 +c1 +c2 +c3")
	claims(t, q, items[0], hub, 0, true)
	claims(t, q, items[2], hub, 0, false)
	claims(t, q, items[1], hub, 0, true)
	claims(t, q, items[3], hub, 0, false)
	wantDriven(t, q, 0, "-c2 -c3")
	q.Remove(items[0].Key)
	wantDriven(t, q, 0, "+c3")
	q.Remove(items[1].Key)
	wantDriven(t, q, 0, "")
	q.Remove(items[3].Key)
	wantDriven(t, q, 0, "+c2")
}

func TestRecordsOfNames(t *testing.T) {
	for record, want := range map[string]Name{
		"_acme-challenge.x.test.":          {"x.test", "DNS-01"},
		"_ACME-challenge.Bücher.test":      {"xn--bcher-kva.test", "DNS-01"},
		"hub.test.":                        {"hub.test", "TXT"},
		"_acme-challenge-2.x.test.":        {"_acme-challenge-2.x.test", "TXT"},
		"x._acme-challenge.x.test.":        {"x._acme-challenge.x.test", "TXT"},
		"1f6a.auth.acme-dns.example.test.": {"1f6a.auth.acme-dns.example.test", "TXT"},
	} {
		got := recordName(record)
		if got != want {
			t.Errorf("%s is %+v, want %+v", record, got, want)
		}
		if again := recordName(got.record()); again != want {
			t.Errorf("%s is written %s", record, got.record())
		}
	}
}
