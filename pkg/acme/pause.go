// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"sync"
	"time"
)

// longestHold is the longest time for which an account is not used. A proxy in
// front of the CA may ask for anything, and one question a day hurts nobody.
const longestHold = 24 * time.Hour

// newOrderOperation is the one call that CAs limit by itself.
const newOrderOperation = "new order"

// scope is what a pause holds back.
type scope int

const (
	// wholeAccount: every call.
	wholeAccount scope = iota
	// newOrders: calls that place orders. Those under way go on.
	newOrders
)

// scopeOf is what a limit that is not one object's own holds back.
func scopeOf(operation string, v Verdict) scope {
	if operation == newOrderOperation && lastOf(v.Type) == rateLimited {
		return newOrders
	}
	return wholeAccount
}

func (s scope) holds(operation string) bool {
	return s == wholeAccount || operation == newOrderOperation
}

// sentence ends the text of a pause.
func (s scope) sentence(until time.Time) string {
	at := until.UTC().Format(time.RFC3339)
	if s == newOrders {
		return "; the account places no new order before " + at
	}
	return "; the account is not used before " + at
}

// pauses are the times before which the CA does not want to be asked.
//
// A pause is never shortened: answers to calls that were under way together come
// in any order, and where the CA has several limits all of them must have passed.
type pauses struct {
	mu      sync.Mutex
	inForce map[scope]pause
}

type pause struct {
	until time.Time
	// why says the same to everybody whom the pause holds back.
	why Verdict
}

// begin notes a pause, unless a longer one is in force, and returns the error of
// the one in force.
func (p *pauses) begin(s scope, v Verdict, now time.Time) *Error {
	p.mu.Lock()
	defer p.mu.Unlock()
	until := now.Add(min(v.RetryAfter, longestHold))
	if held := p.inForce[s]; !until.After(held.until) {
		return held.left(now)
	}
	if p.inForce == nil {
		p.inForce = map[scope]pause{}
	}
	v.Text += s.sentence(until)
	p.inForce[s] = pause{until: until, why: v}
	return p.inForce[s].left(now)
}

// isInForce reports whether there is a pause of any kind.
func (p *pauses) isInForce(now time.Time) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, held := range p.inForce {
		if held.until.After(now) {
			return true
		}
	}
	return false
}

// check returns the error of the longest pause that holds an operation back, or nil.
func (p *pauses) check(operation string, now time.Time) *Error {
	p.mu.Lock()
	defer p.mu.Unlock()
	longest := pause{until: now}
	for s, held := range p.inForce {
		if s.holds(operation) && held.until.After(longest.until) {
			longest = held
		}
	}
	if !longest.until.After(now) {
		return nil
	}
	return longest.left(now)
}

func (p pause) left(now time.Time) *Error {
	v := p.why
	v.RetryAfter = p.until.Sub(now)
	return &Error{Verdict: v}
}
