// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"maps"
	"slices"
	"strings"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// model is what the queue should know, kept in the most naive way: one map, and
// each question is answered by looking at everything.
type model struct {
	slots      int
	lease      time.Duration
	now        time.Time
	known      map[types.NamespacedName]*modelled
	weights    map[string]Share
	caps       map[string]int
	freshInRow int
	// claimsWait is until when claims wait for those who have not told.
	claimsWait time.Time
}

// modelled is what the model knows of a challenge.
type modelled struct {
	Item
	flight  flight
	isSlow  bool
	yields  int
	since   time.Time // of the lease
	due     time.Time // end of the lease, or of the pause
	hold    time.Time // until when a pause lasts
	grows   bool
	backAt  time.Time
	running bool
	// record is what it writes if that is not its own; isSeated is true if it has it,
	// hasLost if somebody else had it, isUntold if nobody knows where it has written.
	record                      string
	isSeated, hasLost, isUntold bool
	// writes is the record that it may write, by the queue's own words.
	writes string
	// isForced is true if it runs without having been granted that: nobody asked
	// whether its own name was free.
	isForced bool
}

func newModel(slots int, lease time.Duration, now time.Time) *model {
	return &model{
		slots: slots, lease: lease, now: now,
		known:   map[types.NamespacedName]*modelled{},
		weights: map[string]Share{},
		caps:    map[string]int{},
	}
}

func (c *modelled) run(m *model) {
	c.isSeated = c.record != "" && !m.isFull(m.tally(), modelRoom{c.record, AnyNumber, true}, c)
	c.running, c.since, c.due = true, m.now, m.now.Add(m.lease)
}

// start is to run without having been granted that.
func (c *modelled) start(m *model, hasWritten bool) {
	c.run(m)
	c.isForced = true
	if hasWritten {
		c.isUntold, m.claimsWait = true, m.now.Add(30*time.Second)
	}
}

func (c *modelled) stop() {
	c.running, c.flight = false, settled
	c.isSeated, c.hasLost, c.isUntold, c.isForced, c.writes = false, false, false, false, ""
}

func (c *modelled) rest(until time.Time, grows bool) {
	if c.hasLost {
		c.stop()
		return
	}
	c.stop()
	c.hold, c.isSlow = until, true
	if grows {
		c.yields++
	}
}

func (m *model) pause(yields int) time.Duration {
	pause := m.lease
	for range yields {
		pause = min(2*pause, 30*time.Minute)
	}
	return pause
}

// renew is what a new chance means.
func (c *modelled) renew() {
	if !c.running && c.isSlow {
		c.yields, c.isSlow, c.hold = 0, false, time.Time{}
	}
}

// observe is what an observation means.
func (m *model) observe(item Item) {
	c, ok := m.known[item.Key]
	if !ok || c.UID != item.UID {
		c = &modelled{Item: item}
		m.known[item.Key] = c
		if item.Record != c.own() && item.Phase == Queued {
			c.record = item.Record
		}
		if item.Phase == Running {
			c.start(m, item.Wrote)
		} else if item.Yielded {
			c.isSlow, c.yields = true, 1
		}
		return
	}
	if item.Version < c.Version {
		return
	}
	if item.Progress != c.Progress {
		c.yields, c.isSlow, c.hold = 0, false, time.Time{}
		if c.running {
			c.since = m.now
		}
		if c.running && !c.hasLost {
			c.due = m.now.Add(m.lease)
		}
	}
	c.Item = item
	switch {
	case item.Phase == Running && c.flight == granting:
		c.flight = settled
	case item.Phase == Running && !c.running:
		c.hold = time.Time{}
		c.start(m, item.Wrote && c.record == "")
	case item.Phase == Queued && c.flight == yielding:
		c.rest(c.backAt, c.grows)
	case item.Phase == Queued && c.running && c.flight == settled && item.Yielded:
		c.hasLost = false
		c.rest(m.now.Add(m.pause(c.yields)), true)
	case item.Phase == Queued && c.running && c.flight == settled:
		c.stop()
	}
}

// isOverdue reports whether it would yield if that helped somebody.
func (m *model) isOverdue(c *modelled) bool {
	return c.running && c.flight == settled && !c.hasLost && !m.now.Before(c.due)
}

// The rooms of the model are named by what they are the room of.
const (
	everywhere = "slots"
	slowLane   = "slow lane"
)

// modelRoom is a room that a challenge has to find a place in, but for the slots.
type modelRoom struct {
	name  string
	limit int
	// isName is true if those who are there mind how many they are.
	isName bool
}

// own is the record below the name of a challenge, which stands for that name.
func (c *modelled) own() string {
	return "_acme-challenge." + strings.ToLower(c.Name.DNSName) + "."
}

// bears is how many a challenge bears at a name, itself included.
func (c *modelled) bears() int { return max(1, c.Limit) }

func (m *model) rooms(c *modelled) []modelRoom {
	rooms := []modelRoom{{c.own(), AnyNumber, true}}
	if c.record != "" && (c.isSeated || !c.running) {
		rooms = append(rooms, modelRoom{c.record, AnyNumber, true})
	}
	if c.Value != "" && c.bears() > 1 {
		rooms = append(rooms, modelRoom{"value " + c.Value, 1, true})
	}
	if limit := m.caps[c.Issuer]; limit > 0 {
		rooms = append(rooms, modelRoom{"issuer " + c.Issuer, limit, false})
	}
	if limit := m.weights[c.Key.Namespace].Cap; limit > 0 {
		rooms = append(rooms, modelRoom{"namespace " + c.Key.Namespace, limit, false})
	}
	return rooms
}

// use is who is in a room.
type use struct {
	running, overdue, leaving int
	bears                     int // the least of those who are there; zero if there is nobody
}

// isFull reports whether somebody cannot come into a room.
func (m *model) isFull(tally map[string]use, room modelRoom, c *modelled) bool {
	u, limit := tally[room.name], room.limit
	if room.isName {
		limit = min(limit, c.bears())
	}
	if room.isName && u.bears > 0 {
		limit = min(limit, u.bears)
	}
	return u.running >= limit
}

// claim is what a claim means.
func (m *model) claim(c *modelled, fqdn string) bool {
	if !c.running || c.flight == yielding {
		return false
	}
	if fqdn == c.own() {
		fqdn = ""
	}
	isSomebodyUntold := false
	for _, o := range m.known {
		isSomebodyUntold = isSomebodyUntold || o.isUntold
	}
	if fqdn != "" && isSomebodyUntold && m.now.Before(m.claimsWait) && !c.isUntold && !c.isSeated {
		return false
	}
	c.isUntold = false
	if fqdn != c.record {
		c.record, c.isSeated = fqdn, false
	}
	if fqdn != "" && !c.isSeated && m.isFull(m.tally(), modelRoom{fqdn, AnyNumber, true}, c) {
		c.hasLost, c.due = true, m.now
		return false
	}
	c.isSeated = fqdn != ""
	if c.hasLost {
		c.hasLost, c.due = false, c.since.Add(m.lease)
	}
	return true
}

// tally counts who is in which room.
func (m *model) tally() map[string]use {
	tally := map[string]use{}
	for _, c := range m.known {
		if !c.running {
			continue
		}
		names := []string{everywhere}
		if c.isSlow {
			names = append(names, slowLane)
		}
		for _, room := range m.rooms(c) {
			names = append(names, room.name)
		}
		for _, name := range names {
			u := tally[name]
			u.running++
			if u.bears == 0 || c.bears() < u.bears {
				u.bears = c.bears()
			}
			if m.isOverdue(c) {
				u.overdue++
			}
			if c.flight == yielding || c.hasLost && name == slowLane {
				u.leaving++
			}
			tally[name] = u
		}
	}
	return tally
}

// couldRun reports whether a challenge only wants a slot; softly: if those that
// are overdue made way.
func (m *model) couldRun(tally map[string]use, c *modelled, softly bool) bool {
	if c.running || m.now.Before(c.hold) {
		return false
	}
	if softly {
		tally = maps.Clone(tally)
		for name, u := range tally {
			u.running -= u.overdue
			tally[name] = u
		}
	}
	return !slices.ContainsFunc(m.rooms(c), func(room modelRoom) bool { return m.isFull(tally, room, c) })
}

// candidates are those who only want a slot, softly, of one lane.
func (m *model) candidates(isSlow bool) (found []*modelled) {
	tally := m.tally()
	for _, c := range m.known {
		if c.isSlow == isSlow && m.couldRun(tally, c, true) {
			found = append(found, c)
		}
	}
	return found
}
