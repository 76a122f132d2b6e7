// SPDX-License-Identifier: Apache-2.0

package settle

import (
	"sync"
	"time"
)

const (
	// Longest is the longest settle time. What takes longer is not a matter of waiting.
	Longest = 60 * time.Second
	// shortest is what the first failure teaches; less is not worth a wait.
	shortest = 2 * time.Second
	// rest is the least time between two changes to the better. A failure costs the
	// user an order, and the CA counts it: it is looked for seldom.
	rest = time.Hour
	// many is how many places are known at most.
	many = 10_000
)

// Place is what settle times differ by.
type Place struct {
	// Issuer is the key of the issuer.
	Issuer string
	// Provider is the field of the solver, such as "route53".
	Provider string
	// Zone holds the record.
	Zone string
}

// Times are the settle times that were learnt. They may be used by many goroutines.
type Times struct {
	mu     sync.Mutex
	places map[Place]learnt
}

type learnt struct {
	pause time.Duration
	// changed is when the pause was last changed, used when it was last of use.
	changed, used time.Time
}

// New returns times of which nothing is known.
func New() *Times { return &Times{places: make(map[Place]learnt)} }

// Pause is how long the CA should not be asked after a check has passed; 0 if
// nothing has taught otherwise.
func (t *Times) Pause(place Place, now time.Time) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	known, ok := t.places[place]
	if ok {
		known.used = now
		t.places[place] = known
	}
	return known.pause
}

// Missed says that the CA did not see the proof when it was asked so long after a
// check had passed. The pause becomes twice that, from 2 s up to 60 s; many that
// have waited equally long teach the same, and who has waited for longer than that
// nothing: it was not a matter of time.
func (t *Times) Missed(place Place, waited time.Duration, now time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	pause := min(max(2*waited, shortest), Longest)
	if waited <= Longest && pause >= t.places[place].pause {
		t.put(place, learnt{pause: pause, changed: now, used: now})
	}
}

// Saw says that the CA saw the proof. The pause becomes a quarter shorter, at most
// once in an hour, and nothing below 2 s.
func (t *Times) Saw(place Place, now time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	known, ok := t.places[place]
	if !ok || now.Sub(known.changed) < rest {
		return
	}
	known.pause = known.pause * 3 / 4
	if known.pause < shortest {
		delete(t.places, place)
		return
	}
	t.put(place, learnt{pause: known.pause, changed: now, used: now})
}

// put keeps what is known of a place. If there are too many, the one that was of no
// use for longest is forgotten.
func (t *Times) put(place Place, known learnt) {
	if _, ok := t.places[place]; !ok && len(t.places) >= many {
		delete(t.places, t.leastUsed())
	}
	t.places[place] = known
}

func (t *Times) leastUsed() (oldest Place) {
	var used time.Time
	for place, known := range t.places {
		if used.IsZero() || known.used.Before(used) {
			oldest, used = place, known.used
		}
	}
	return oldest
}
