// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// world is an API server with challenges, a queue that learns about them in its
// own time, and the model of what the queue should know.
type world struct {
	t      *testing.T
	random *rand.Rand
	step   int

	truth   map[types.NamespacedName]*Item
	version uint64
	// news are the observations that have not arrived yet, old those that have.
	news map[types.NamespacedName][]news
	old  map[types.NamespacedName][]Item

	queue *Queue
	model *model

	// isConcurrent is true if several values of a name may run together.
	isConcurrent bool
	// cnames are where names are written, if DNS says so.
	cnames map[string]string
}

// news is an observation under way: of an item, or that it is over or gone.
type news struct {
	item   Item
	isOver bool
}

const (
	testSlots = 11
	testLease = 10 * time.Second
)

func newWorld(t *testing.T, seed uint64) *world {
	return &world{
		t:      t,
		random: rand.New(rand.NewPCG(seed, seed)),
		truth:  map[types.NamespacedName]*Item{},
		news:   map[types.NamespacedName][]news{},
		old:    map[types.NamespacedName][]Item{},
		queue:  NewQueue(testSlots, testLease),
		model:  newModel(testSlots, testLease, dawn),

		isConcurrent: seed%2 == 0,
		cnames:       map[string]string{},
	}
}

func (w *world) fail(format string, args ...any) {
	w.t.Helper()
	w.t.Fatalf("step %d: %s", w.step, fmt.Sprintf(format, args...))
}

// pick is one of a map's keys, at random but repeatable.
func pick[V any](w *world, from map[types.NamespacedName]V) (types.NamespacedName, bool) {
	if len(from) == 0 {
		return types.NamespacedName{}, false
	}
	keys := slices.SortedFunc(maps.Keys(from), compareKeys)
	return keys[w.random.IntN(len(keys))], true
}

// write changes a challenge in the API, and sends the news.
func (w *world) write(it *Item) {
	w.version++
	it.Version = w.version
	w.news[it.Key] = append(w.news[it.Key], news{item: *it})
}

func (w *world) create() {
	namespace := fmt.Sprint("ns", w.random.IntN(4))
	issuer := fmt.Sprintf("Issuer/%s/ca%d", namespace, w.random.IntN(2))
	if w.random.IntN(2) == 0 {
		issuer = "ClusterIssuer//ca"
	}
	key := types.NamespacedName{Namespace: namespace, Name: fmt.Sprint("c", w.random.IntN(20))}
	if _, ok := w.truth[key]; ok {
		return
	}
	w.truth[key] = &Item{
		Key: key, UID: types.UID(fmt.Sprint(w.version)), Issuer: issuer,
		Name:    Name{DNSName: fmt.Sprintf("%s%d.test", []string{"n", "N"}[w.random.IntN(2)], w.random.IntN(25)), Type: "DNS-01"},
		Created: w.model.now.Add(-time.Duration(w.random.IntN(5)) * time.Second),
	}
	if w.isConcurrent {
		w.truth[key].Limit = []int{0, 1, 2, 2, 3, AnyNumber}[w.random.IntN(6)]
		w.truth[key].Value = fmt.Sprint("value", w.random.IntN(20))
	}
	w.write(w.truth[key])
}

// end ends a challenge: it is final, or deleted.
func (w *world) end() {
	key, ok := pick(w, w.truth)
	if !ok {
		return
	}
	delete(w.truth, key)
	w.news[key] = append(w.news[key], news{item: Item{Key: key}, isOver: true})
}

// progress lets a running challenge make some.
func (w *world) progress() {
	if key, ok := pick(w, w.truth); ok && w.truth[key].Phase == Running {
		w.truth[key].Progress, w.truth[key].Wrote = fmt.Sprint(w.random.IntN(5)), w.random.IntN(3) == 0
		w.write(w.truth[key])
	}
}

// meddle lets somebody else set processing.
func (w *world) meddle() {
	if key, ok := pick(w, w.truth); ok {
		it := w.truth[key]
		it.Phase, it.Yielded = Phase(w.random.IntN(2)), false
		it.Yielded = it.Phase == Queued && w.random.IntN(2) == 0
		w.write(it)
	}
}

// target is where a challenge's record is written; sometimes that is changed.
func (w *world) target(c *modelled) string {
	dnsName := strings.ToLower(c.Name.DNSName)
	if _, ok := w.cnames[dnsName]; !ok || w.random.IntN(50) == 0 {
		w.cnames[dnsName] = []string{
			c.own(),
			fmt.Sprintf("hub%d.test.", w.random.IntN(6)),
			fmt.Sprintf("_acme-challenge.n%d.test.", w.random.IntN(25)),
		}[w.random.IntN(3)]
	}
	return w.cnames[dnsName]
}

// claim lets a worker claim the record that it is about to write.
func (w *world) claim(key types.NamespacedName) bool {
	c := w.model.known[key]
	target := w.target(c)
	want := w.model.claim(c, target)
	ok := w.queue.Claim(key, c.UID, []string{target, strings.ToUpper(target)}[w.random.IntN(2)], w.model.now)
	if ok != want {
		w.fail("%v claims %s: %t, want %t", key, target, ok, want)
	}
	w.checkWriters(c, target, ok)
	return ok
}

// checkWriters checks that a record has no more writers than each of them bears.
func (w *world) checkWriters(c *modelled, target string, ok bool) {
	c.writes = ""
	if !ok {
		return
	}
	c.writes = target
	writers, most := 0, AnyNumber
	for _, o := range w.model.known {
		if o.writes == target && !(o.isForced && target == o.own()) {
			writers, most = writers+1, min(most, o.bears())
		}
	}
	if writers > most {
		w.fail("%d write %s, and one of them bears %d", writers, target, most)
	}
}

// renew gives a challenge a new chance.
func (w *world) renew() {
	if key, ok := pick(w, w.model.known); ok {
		w.queue.Renew(key, w.model.now)
		w.model.known[key].renew()
	}
}

// deliver lets the oldest news of a challenge arrive.
func (w *world) deliver() bool {
	key, ok := pick(w, w.news)
	if !ok {
		return false
	}
	first := w.news[key][0]
	w.news[key] = w.news[key][1:]
	if len(w.news[key]) == 0 {
		delete(w.news, key)
	}
	if first.isOver {
		w.queue.Remove(key)
		delete(w.model.known, key)
		delete(w.old, key)
		return true
	}
	w.old[key] = append(w.old[key], first.item)
	w.queue.Set(first.item, w.model.now)
	w.model.observe(first.item)
	return true
}

// repeat delivers something once more that has arrived already.
func (w *world) repeat() {
	key, ok := pick(w, w.old)
	if !ok {
		return
	}
	if c := w.model.known[key]; c != nil {
		if again := w.old[key][w.random.IntN(len(w.old[key]))]; again.UID == c.UID {
			w.queue.Set(again, w.model.now)
			w.model.observe(again)
		}
	}
}

// restart starts a new process, which knows what the API holds.
func (w *world) restart() {
	w.queue = NewQueue(testSlots, testLease)
	weights, caps := w.model.weights, w.model.caps
	w.model = newModel(testSlots, testLease, w.model.now)
	w.news, w.old = map[types.NamespacedName][]news{}, map[types.NamespacedName][]Item{}
	keys := slices.SortedFunc(maps.Keys(w.truth), compareKeys)
	w.random.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
	for i, key := range keys {
		if i == len(keys)/2 { // shares become known at any time
			for _, namespace := range slices.Sorted(maps.Keys(weights)) {
				w.setNamespace(namespace, weights[namespace])
			}
			for _, issuer := range slices.Sorted(maps.Keys(caps)) {
				w.setIssuer(issuer, caps[issuer])
			}
		}
		w.queue.Set(*w.truth[key], w.model.now)
		w.model.observe(*w.truth[key])
	}
}

func (w *world) setNamespace(name string, share Share) {
	w.queue.SetNamespace(name, share)
	w.model.weights[name] = share
}

func (w *world) setIssuer(key string, limit int) {
	w.queue.SetIssuer(key, limit)
	w.model.caps[key] = limit
}

func (w *world) share() {
	namespace := fmt.Sprint("ns", w.random.IntN(4))
	switch w.random.IntN(3) {
	case 0:
		w.setNamespace(namespace, Share{Weight: w.random.IntN(4), Cap: w.random.IntN(5)})
	case 1:
		w.setIssuer(fmt.Sprintf("Issuer/%s/ca%d", namespace, w.random.IntN(2)), w.random.IntN(3))
	case 2:
		w.setIssuer("ClusterIssuer//ca", w.random.IntN(6))
	}
}

// grant takes a grant and writes it, or not.
func (w *world) grant() bool {
	wanted := w.wantGrants()
	item, ok := w.queue.Grant(w.model.now)
	if !ok {
		return false
	}
	w.checkGrant(item, wanted)
	c := w.model.known[item.Key]
	c.run(w.model)
	c.flight, c.hold = granting, time.Time{}
	w.model.freshInRow++
	if c.isSlow {
		w.model.freshInRow = 0
	}
	w.settle(item, func(it *Item) { it.Phase, it.Yielded, it.Record = Running, false, "" })
	return true
}

// yield takes a yield and writes it, or not.
func (w *world) yield() bool {
	fresh, slow := w.model.candidates(false), w.model.candidates(true)
	yield, ok := w.queue.Yield(w.model.now)
	if !ok {
		return false
	}
	c := w.model.known[yield.Key]
	if yield.Record != "" {
		w.checkCede(yield)
		c.flight = yielding
		w.settle(yield.Item, func(it *Item) { it.Phase, it.Yielded, it.Record = Queued, false, yield.Record })
		return true
	}
	w.checkYield(yield, fresh, slow)
	c.flight, c.backAt, c.grows = yielding, yield.Until, w.model.isOverdue(c)
	w.settle(yield.Item, func(it *Item) { it.Phase, it.Yielded = Queued, true })
	return true
}

// settle writes something down; that may fail in all ways that there are.
func (w *world) settle(item Item, change func(*Item)) {
	if w.random.IntN(4) == 0 {
		for range w.random.IntN(3) { // meanwhile
			w.deliver()
		}
		if w.model.known[item.Key] != nil && w.random.IntN(2) == 0 {
			w.claim(item.Key)
		}
	}
	now, truth := w.truth[item.Key], w.model.known[item.Key]
	isMine := truth != nil && truth.UID == item.UID && truth.flight != settled
	switch fate := w.random.IntN(20); {
	case now == nil || now.UID != item.UID: // deleted meanwhile, or final: nothing to write
		w.queue.Cancel(item)
		if isMine {
			delete(w.model.known, item.Key)
		}
	case fate == 0: // lost
		w.queue.Return(item)
		w.returned(truth, isMine, time.Time{})
	case fate == 1: // refused
		until := w.model.now.Add(time.Duration(w.random.IntN(20)) * time.Second)
		w.queue.PutOff(item, until)
		w.returned(truth, isMine, until)
	case fate == 2: // written, but the answer was lost
		change(now)
		w.write(now)
		w.queue.Return(item)
		w.returned(truth, isMine, time.Time{})
	default:
		change(now)
		w.write(now)
		w.queue.Confirm(item, now.Version)
		w.confirmed(truth, isMine, now.Version)
	}
}

func (w *world) returned(c *modelled, isMine bool, until time.Time) {
	switch {
	case !isMine:
	case c.flight == granting:
		c.stop()
		c.hold = until
	default:
		c.flight = settled
		if until.After(c.due) {
			c.due = until
		}
	}
}

func (w *world) confirmed(c *modelled, isMine bool, version uint64) {
	if !isMine {
		return
	}
	c.Version = max(c.Version, version)
	if c.flight == granting {
		c.flight = settled
	} else {
		c.rest(c.backAt, c.grows)
	}
}

// wantGrants are those to whom a slot may be given now.
func (w *world) wantGrants() (keys []types.NamespacedName) {
	tally := w.model.tally()
	if tally[everywhere].running >= w.model.slots {
		return nil
	}
	for _, c := range w.model.known {
		if w.model.couldRun(tally, c, false) {
			keys = append(keys, c.Key)
		}
	}
	return keys
}

func (w *world) checkGrant(item Item, wanted []types.NamespacedName) {
	m := w.model
	if !slices.Contains(wanted, item.Key) {
		w.fail("granted %v, which may not run", item.Key)
	}
	c, tally := m.known[item.Key], m.tally()
	isFreshWaiting := false
	for _, o := range m.known {
		if !m.couldRun(tally, o, true) {
			continue
		}
		isFreshWaiting = isFreshWaiting || !o.isSlow
		isOlder := o.Created.Before(c.Created) || o.Created.Equal(c.Created) && compareKeys(o.Key, c.Key) < 0
		if o.isSlow == c.isSlow && o.Key.Namespace == c.Key.Namespace && o.Issuer == c.Issuer && isOlder {
			w.fail("granted %v, but %v of the same share is older", c.Key, o.Key)
		}
	}
	if c.isSlow && isFreshWaiting && (tally[slowLane].running >= m.slots/5 || m.freshInRow < 4) {
		w.fail("granted %v of the slow lane: %d run, %d grants since the last one", c.Key, tally[slowLane].running, m.freshInRow)
	}
}

func (w *world) checkYield(yield Yield, fresh, slow []*modelled) {
	m := w.model
	c := m.known[yield.Key]
	if c == nil || !c.running || c.flight != settled {
		w.fail("%v yields, which does not run", yield.Key)
	}
	tally, yields := m.tally(), c.yields
	total, u := tally[everywhere], tally[slowLane]
	isSlotNeeded := total.running-total.leaving >= m.slots
	if m.isOverdue(c) {
		helps := slices.ContainsFunc(slices.Concat(fresh, slow), func(next *modelled) bool {
			return isSlotNeeded || slices.ContainsFunc(m.rooms(next), func(room modelRoom) bool {
				return slices.Contains(m.rooms(c), room) && m.isFull(tally, room, next)
			})
		})
		if !helps {
			w.fail("%v yields, and nobody can run for it", yield.Key)
		}
	} else {
		if !c.isSlow || len(fresh) == 0 || !isSlotNeeded || total.overdue > 0 || u.running-u.leaving <= m.slots/5 {
			w.fail("%v yields before its time", yield.Key)
		}
		yields = max(0, yields-1)
	}
	pause := yield.Until.Sub(m.now)
	if want := m.pause(yields); pause < want || pause > want+time.Second {
		w.fail("%v comes back after %s, want %s", yield.Key, pause, want)
	}
	if yield.Held != m.now.Sub(c.since) {
		w.fail("%v has held for %s, want %s", yield.Key, yield.Held, m.now.Sub(c.since))
	}
}

// checkCede checks a yield to somebody who has a record.
func (w *world) checkCede(yield Yield) {
	c := w.model.known[yield.Key]
	if c == nil || !c.running || c.flight != settled || !c.hasLost || w.model.now.Before(c.due) {
		w.fail("%v yields for %s, which it has not lost", yield.Key, yield.Record)
	}
	if yield.Record != c.record || !yield.Until.IsZero() || yield.Holder == yield.Key {
		w.fail("%v yields for %s to %v until %s, but wants %s", yield.Key, yield.Record, yield.Holder, yield.Until, c.record)
	}
}

// checkRest checks a queue that has nothing more to grant or to take.
func (w *world) checkRest() {
	m := w.model
	tally := m.tally()
	total, u := tally[everywhere], tally[slowLane]
	if w.queue.Running() != total.running || w.queue.Waiting() != len(m.known)-total.running {
		w.fail("running %d, waiting %d; want %d, %d", w.queue.Running(), w.queue.Waiting(), total.running, len(m.known)-total.running)
	}
	load := w.queue.Load()
	if load.Slow.Running != u.running || load.Fresh.Running != total.running-u.running ||
		load.Fresh.Waiting+load.Slow.Waiting+load.Resting != w.queue.Waiting() {
		w.fail("load %+v, want %d running in the slow lane", load, u.running)
	}
	for _, c := range m.known {
		if c.hasLost && c.flight == settled && !m.now.Before(c.due) {
			w.fail("%v has lost %s and keeps its slot", c.Key, c.record)
		}
		if next := w.queue.Next(); c.hasLost && c.flight == settled && (next.IsZero() || next.After(c.due)) {
			w.fail("nobody is to wake %v at %v", c.Key, c.due)
		}
	}
	fresh, slow := m.candidates(false), m.candidates(true)
	if total.running-total.overdue < m.slots && len(fresh)+len(slow) > 0 {
		w.fail("nobody is granted a slot, though %v and %v could run", keysOf(fresh), keysOf(slow))
	}
	if len(fresh) > 0 && u.running-u.leaving > m.slots/5 {
		w.fail("%d of the slow lane run while %v waits", u.running, keysOf(fresh))
	}
	if next := w.queue.Next(); !next.IsZero() && !next.After(m.now) {
		w.fail("at rest at %v, but something should change at %v", m.now, next)
	}
}

func keysOf(all []*modelled) (keys []string) {
	for _, c := range all {
		keys = append(keys, c.Key.String())
	}
	return keys
}

// act does one thing at random.
func (w *world) act() {
	switch action := w.random.IntN(100); {
	case action < 20:
		w.create()
	case action < 27:
		w.end()
	case action < 32:
		w.progress()
	case action < 33:
		w.meddle()
	case action < 34:
		w.renew()
	case action < 40:
		if key, ok := pick(w, w.model.known); ok {
			w.claim(key)
		}
	case action < 55:
		w.deliver()
	case action < 60:
		w.repeat()
	case action < 64:
		w.share()
	case action < 70:
		w.model.now = w.model.now.Add(time.Duration(w.random.IntN(8000)) * time.Millisecond)
	case action < 71 && w.random.IntN(10) == 0:
		w.restart()
	case action < 85:
		w.grant()
	case action < 92:
		w.yield()
	default:
		for w.grant() || w.yield() {
		}
		w.checkRest()
	}
}

// TestInvariants drives the queue through random schedules and compares it with
// the model at each grant, each yield, and whenever it is at rest.
func TestInvariants(t *testing.T) {
	steps := 100_000
	if testing.Short() {
		steps = 10_000
	}
	for _, seed := range []uint64{1, 2, rand.Uint64(), rand.Uint64()} {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, seed)
			for w.step = range steps {
				w.act()
			}
			w.drain()
			w.empty()
		})
	}
}

// drain lets time pass until everybody has had a slot and their record. Nobody is
// new, and nobody fails.
func (w *world) drain() {
	for round := 0; len(w.truth) > 0; round++ {
		if round > 2000 {
			w.fail("%d challenges never end", len(w.truth))
		}
		for w.deliver() {
		}
		for w.grant() || w.yield() {
		}
		w.checkRest()
		for _, key := range slices.SortedFunc(maps.Keys(w.model.known), compareKeys) {
			if c := w.model.known[key]; c.running && w.claim(key) {
				delete(w.truth, key)
				w.news[key] = append(w.news[key], news{item: Item{Key: key}, isOver: true})
			}
		}
		w.model.now = w.model.now.Add(testLease / 4)
	}
	for w.deliver() {
	}
}

// empty ends everything and looks for what was forgotten.
func (w *world) empty() {
	for len(w.truth) > 0 {
		w.end()
	}
	for w.deliver() {
	}
	for _, namespace := range slices.Collect(maps.Keys(w.queue.namespaces)) {
		w.queue.SetNamespace(namespace, Share{})
	}
	for _, issuer := range slices.Collect(maps.Keys(w.queue.issuers)) {
		w.queue.SetIssuer(issuer, 0)
	}
	q, left := w.queue, []string{}
	for what, n := range map[string]int{
		"entries": len(q.entries), "lines": len(q.lines), "pairs": len(q.pairs), "namespaces": len(q.namespaces), "issuers": len(q.issuers),
		"leases": q.leases.len(), "pauses": q.pauses.len(), "overdue": q.slots.overdue.len(), "losers": q.losers.len(), "untold": q.untold, "slow": q.slow.len(), "leaving": q.leaving,
		"running": q.slots.running, "fresh": q.running[fresh], "members": q.lanes[fresh].members.len() + q.lanes[slow].members.len(),
	} {
		if n != 0 {
			left = append(left, fmt.Sprint(what, " ", n))
		}
	}
	if len(left) > 0 {
		w.fail("left behind: %s", strings.Join(left, ", "))
	}
}
