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

// sorted are all that are known, so that a run can be repeated.
func (m *model) sorted() []*modelled {
	return slices.SortedFunc(maps.Values(m.known), func(a, b *modelled) int { return compareKeys(a.Key, b.Key) })
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

// use is who is in a room.
type use struct{ running, overdue, leaving int }

func (m *model) use(isIn func(*modelled) bool) (u use) {
	for _, c := range m.known {
		if !c.running || !isIn(c) {
			continue
		}
		u.running++
		if m.isOverdue(c) {
			u.overdue++
		}
		if c.flight == yielding {
			u.leaving++
		}
	}
	return u
}

// limits are the rooms that a challenge has to find a place in, but for the slots.
func (m *model) limits(c *modelled) []struct {
	limit int
	isIn  func(*modelled) bool
} {
	rooms := []struct {
		limit int
		isIn  func(*modelled) bool
	}{{1, func(o *modelled) bool {
		return strings.EqualFold(o.Name.DNSName, c.Name.DNSName) && o.Name.Type == c.Name.Type
	}}}
	if limit := m.caps[c.Issuer]; limit > 0 {
		rooms = append(rooms, struct {
			limit int
			isIn  func(*modelled) bool
		}{limit, func(o *modelled) bool { return o.Issuer == c.Issuer }})
	}
	if limit := m.weights[c.Key.Namespace].Cap; limit > 0 {
		rooms = append(rooms, struct {
			limit int
			isIn  func(*modelled) bool
		}{limit, func(o *modelled) bool { return o.Key.Namespace == c.Key.Namespace }})
	}
	return rooms
}

// couldRun reports whether a challenge only wants a slot; softly: if those that
// are overdue made way.
func (m *model) couldRun(c *modelled, softly bool) bool {
	if c.running || m.now.Before(c.hold) {
		return false
	}
	for _, room := range m.limits(c) {
		u := m.use(room.isIn)
		if softly {
			u.running -= u.overdue
		}
		if u.running >= room.limit {
			return false
		}
	}
	return true
}

func (m *model) all() use { return m.use(func(*modelled) bool { return true }) }

func (m *model) slowRunners() use { return m.use(func(c *modelled) bool { return c.isSlow }) }

// candidates are those who only want a slot, softly, of one lane.
func (m *model) candidates(isSlow bool) (found []*modelled) {
	for _, c := range m.sorted() {
		if c.isSlow == isSlow && m.couldRun(c, true) {
			found = append(found, c)
		}
	}
	return found
}
