// SPDX-License-Identifier: Apache-2.0

package metrics

import (
	"sync"

	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Population counts the challenges that there are by type and state, as an informer
// tells of them. A change costs the same however many there are.
type Population struct {
	mu     sync.Mutex
	counts map[group]int
}

// group are challenges that are counted together.
type group struct {
	kind  acmev1.ChallengeType
	state string
}

// NewPopulation is empty.
func NewPopulation() *Population { return &Population{counts: make(map[group]int)} }

// Handler is for the informer of challenges.
func (p *Population) Handler() cache.ResourceEventHandler {
	return cache.ResourceEventHandlerFuncs{
		AddFunc:    func(obj any) { p.count(obj, 1) },
		UpdateFunc: func(before, after any) { p.count(before, -1); p.count(after, 1) },
		DeleteFunc: func(obj any) {
			if tombstone, ok := obj.(cache.DeletedFinalStateUnknown); ok {
				obj = tombstone.Obj
			}
			p.count(obj, -1)
		},
	}
}

func (p *Population) count(obj any, change int) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.counts[group{ch.Spec.Type, stateOf(ch)}] += change
}

// stateOf is final states as they are; of the others, whether it has a slot, and if not,
// whether somebody holds it back, or it had one.
func stateOf(ch *acmev1.Challenge) string {
	switch status := ch.Status; {
	case status.State.IsFinal():
		return string(status.State)
	case status.Processing:
		return "processing"
	case acmev1.IsHeld(ch):
		return "held"
	case status.Presented:
		return "yielded"
	default:
		return "queued"
	}
}

// Gauge is countersign_challenges.
func (p *Population) Gauge() Gauge {
	return Gauge{
		Name: "countersign_challenges", Labels: []string{"type", "state"},
		Help: "Challenges that there are, by type and state: queued, processing, held (back, by somebody), yielded (presented and without a slot), valid, invalid, expired, errored.",
		Read: p.read,
	}
}

func (p *Population) read() []Reading {
	p.mu.Lock()
	defer p.mu.Unlock()
	var all []Reading
	for g, n := range p.counts {
		all = append(all, Reading{[]string{string(g.kind), g.state}, float64(n)})
	}
	return all
}
