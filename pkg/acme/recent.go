// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"maps"
	"sync"
	"time"
)

// recentFor is how long an authorization that was read is worth something to those
// who only want to know that it is open.
const recentFor = 5 * time.Minute

// manyRecent is how many are kept before those that are too old are dropped.
const manyRecent = 1024

// recents are the open authorizations that were read lately.
type recents struct {
	mu    sync.Mutex
	reads map[string]recent
}

type recent struct {
	authorization *Authorization
	at            time.Time
}

func (r *recents) put(a *Authorization, now time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if a.Status != "pending" {
		delete(r.reads, a.URL)
		return
	}
	if len(r.reads) >= manyRecent {
		maps.DeleteFunc(r.reads, func(_ string, old recent) bool { return now.Sub(old.at) > recentFor })
	}
	if len(r.reads) >= manyRecent {
		clear(r.reads) // it costs a request each, and only those that need one
	}
	if r.reads == nil {
		r.reads = make(map[string]recent)
	}
	r.reads[a.URL] = recent{authorization: a, at: now}
}

func (r *recents) take(url string, now time.Time) *Authorization {
	r.mu.Lock()
	defer r.mu.Unlock()
	read, ok := r.reads[url]
	delete(r.reads, url)
	if !ok || now.Sub(read.at) > recentFor {
		return nil
	}
	return read.authorization
}
