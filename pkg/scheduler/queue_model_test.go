// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
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
	c.running, c.since, c.due = true, m.now, m.now.Add(m.lease)
}

func (c *modelled) rest(until time.Time, grows bool) {
	c.running, c.flight, c.hold, c.isSlow = false, settled, until, true
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
		if item.Phase == Running {
			c.run(m)
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
			c.run(m)
		}
	}
	c.Item = item
	switch {
	case item.Phase == Running && c.flight == granting:
		c.flight = settled
	case item.Phase == Running && !c.running:
		c.hold = time.Time{}
		c.run(m)
	case item.Phase == Queued && c.flight == yielding:
		c.rest(c.backAt, c.grows)
	case item.Phase == Queued && c.running && c.flight == settled && item.Yielded:
		c.rest(m.now.Add(m.pause(c.yields)), true)
	case item.Phase == Queued && c.running && c.flight == settled:
		c.running = false
	}
}

// isOverdue reports whether it would yield if that helped somebody.
func (m *model) isOverdue(c *modelled) bool {
	return c.running && c.flight == settled && !m.now.Before(c.due)
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
}

func (m *model) rooms(c *modelled) []modelRoom {
	rooms := []modelRoom{{"name " + strings.ToLower(c.Name.DNSName) + c.Name.Type, 1}}
	if limit := m.caps[c.Issuer]; limit > 0 {
		rooms = append(rooms, modelRoom{"issuer " + c.Issuer, limit})
	}
	if limit := m.weights[c.Key.Namespace].Cap; limit > 0 {
		rooms = append(rooms, modelRoom{"namespace " + c.Key.Namespace, limit})
	}
	return rooms
}

// use is who is in a room.
type use struct{ running, overdue, leaving int }

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
			if m.isOverdue(c) {
				u.overdue++
			}
			if c.flight == yielding {
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
	for _, room := range m.rooms(c) {
		u := tally[room.name]
		if softly {
			u.running -= u.overdue
		}
		if u.running >= room.limit {
			return false
		}
	}
	return true
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
