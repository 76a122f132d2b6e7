// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"sync"
	"time"
)

const (
	// dialTimeout leaves time for the way inside when an address is dead.
	dialTimeout = 3 * time.Second
	// shortDialTimeout is for an address that was dead a moment ago: one order takes
	// several looks, and the names behind one router share its fault.
	shortDialTimeout = 500 * time.Millisecond
	// deadFor is how long that is remembered, and maxDead of how many addresses.
	deadFor = 30 * time.Second
	maxDead = 1000
)

// patience knows which addresses did not answer lately.
type patience struct {
	mu   sync.Mutex
	dead map[string]time.Time // until when
}

func newPatience() *patience { return &patience{dead: make(map[string]time.Time)} }

// timeout is how long a connection to an address may take.
func (p *patience) timeout(address string) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Now().Before(p.dead[address]) {
		return shortDialTimeout
	}
	return dialTimeout
}

// note takes in how an attempt has ended that took so long. One that fails at once
// costs nobody anything.
func (p *patience) note(address string, err error, took time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case err == nil:
		delete(p.dead, address)
	case took >= shortDialTimeout:
		if len(p.dead) >= maxDead {
			clear(p.dead)
		}
		p.dead[address] = time.Now().Add(deadFor)
	}
}
