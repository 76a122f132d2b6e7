// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"fmt"
	"testing"
	"time"
)

func TestRecentAuthorizations(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	r := &recents{}
	open := &Authorization{URL: "u", Status: "pending"}
	if r.take("u", now) != nil {
		t.Error("nothing was read")
	}
	r.put(open, now)
	if got := r.take("u", now.Add(recentFor)); got != open {
		t.Errorf("got %+v", got)
	}
	if r.take("u", now) != nil {
		t.Error("taken twice")
	}
	r.put(open, now)
	if r.take("u", now.Add(recentFor+time.Second)) != nil {
		t.Error("too old")
	}
	r.put(open, now)
	r.put(&Authorization{URL: "u", Status: "valid"}, now)
	if r.take("u", now) != nil {
		t.Error("it is not open any more")
	}
	for i := range 10 * manyRecent {
		r.put(&Authorization{URL: fmt.Sprint(i), Status: "pending"}, now)
	}
	if len(r.reads) > manyRecent {
		t.Errorf("%d are kept", len(r.reads))
	}
}
