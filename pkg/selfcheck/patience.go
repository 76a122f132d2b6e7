// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"time"

	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/lately"
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
type patience struct{ dead *lately.Store[struct{}] }

func newPatience() *patience {
	return &patience{dead: lately.New[struct{}](clock.RealClock{}, maxDead, deadFor)}
}

// timeout is how long a connection to an address may take.
func (p *patience) timeout(address string) time.Duration {
	if _, isDead := p.dead.Get(address); isDead {
		return shortDialTimeout
	}
	return dialTimeout
}

// note takes in how an attempt has ended that took so long. One that fails at once
// costs nobody anything.
func (p *patience) note(address string, err error, took time.Duration) {
	switch {
	case err == nil:
		p.dead.Forget(address)
	case took >= shortDialTimeout:
		p.dead.Put(address, struct{}{}, deadFor)
	}
}
