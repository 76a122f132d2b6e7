// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// budgetWindow is the time over which CAs count failed authorizations.
const budgetWindow = time.Hour

// Budget counts the failed authorizations of each account and name, so that no
// more are tried than the CA will bear: it locks an account out of a name that
// fails too often. It has no clock and may be used by many goroutines.
type Budget struct {
	perHour int

	mu     sync.Mutex
	failed map[budgetKey][]failure
	swept  time.Time
}

type budgetKey struct{ account, dnsName string }

// failure is one failed authorization.
type failure struct {
	authorization string
	at            time.Time
}

// NewBudget returns a budget of so many failures in any hour. With 0 or less there
// is no limit.
func NewBudget(perHour int) *Budget {
	return &Budget{perHour: perHour, failed: map[budgetKey][]failure{}}
}

// Failed records that an authorization has failed. account and authorization are
// URLs at the CA; the same authorization counts once. "*.name" counts as name.
func (b *Budget) Failed(account, dnsName, authorization string, at time.Time) {
	if b.perHour <= 0 {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.sweep(at)
	key := keyOf(account, dnsName)
	failures := b.failed[key]
	if slices.ContainsFunc(failures, func(f failure) bool { return f.authorization == authorization }) {
		return
	}
	failures = append(failures, failure{authorization: authorization, at: at})
	slices.SortFunc(failures, func(x, y failure) int { return x.at.Compare(y.at) })
	b.failed[key] = failures
}

// NotBefore returns when another authorization of a name may be tried, the zero
// time if it may be now, and how many have failed in the hour before now.
func (b *Budget) NotBefore(account, dnsName string, now time.Time) (until time.Time, failures int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	recent := sinceHour(b.failed[keyOf(account, dnsName)], now)
	if b.perHour <= 0 || len(recent) < b.perHour {
		return time.Time{}, len(recent)
	}
	return recent[len(recent)-b.perHour].at.Add(budgetWindow), len(recent)
}

// Spent is how many names of accounts may not be tried now.
func (b *Budget) Spent(now time.Time) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	spent := 0
	for _, failures := range b.failed {
		if b.perHour > 0 && len(sinceHour(failures, now)) >= b.perHour {
			spent++
		}
	}
	return spent
}

func keyOf(account, dnsName string) budgetKey {
	return budgetKey{account: account, dnsName: strings.TrimPrefix(strings.ToLower(dnsName), "*.")}
}

// sweep forgets what no longer counts, once in an hour, so that names that nobody
// asks for again do not pile up.
func (b *Budget) sweep(now time.Time) {
	if now.Sub(b.swept) < budgetWindow {
		return
	}
	b.swept = now
	for key, failures := range b.failed {
		if recent := sinceHour(failures, now); len(recent) > 0 {
			b.failed[key] = recent
		} else {
			delete(b.failed, key)
		}
	}
}

// sinceHour is the part of failures, oldest first, that still counts.
func sinceHour(failures []failure, now time.Time) []failure {
	for i, f := range failures {
		if now.Sub(f.at) < budgetWindow {
			return failures[i:]
		}
	}
	return nil
}
