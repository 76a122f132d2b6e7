// SPDX-License-Identifier: Apache-2.0

package credentials

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
)

// post is a watcher at work on a fake API server. All of it lives in a synctest
// bubble, where time is not real.
type post struct {
	*Watcher
	*store

	mu    sync.Mutex
	woken []string
}

func watch(t *testing.T, s *store) *post {
	t.Helper()
	p := &post{store: s}
	p.Watcher = NewWatcher(WatcherConfig{
		Client: s.CoreV1(),
		Reader: NewReader(ReaderConfig{Client: s.CoreV1()}),
		Wake:   p.wake,
	})
	ctx, cancel := context.WithCancel(t.Context())
	stopped := make(chan struct{})
	go func() { defer close(stopped); p.Run(ctx) }()
	t.Cleanup(func() { cancel(); <-stopped })
	return p
}

func (p *post) wake(object cache.ObjectName) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.woken = append(p.woken, object.Name)
}

// after lets time pass, and returns who was woken since the last time.
func (p *post) after(d time.Duration) string {
	<-time.After(d)
	synctest.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	woken := p.woken
	p.woken = nil
	slices.Sort(woken)
	return strings.Join(woken, " ")
}

func object(name string) cache.ObjectName { return cache.NewObjectName("shop", name) }

func refs(names ...string) (all []types.NamespacedName) {
	for _, name := range names {
		all = append(all, types.NamespacedName{Namespace: "shop", Name: name})
	}
	return all
}

// inBubble runs a test with a store that was made inside.
func inBubble(t *testing.T, test func(t *testing.T, p *post)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		test(t, watch(t, newStore(t, secret("a", "1", "old"), secret("b", "1", "old"))))
	})
}

func TestAChangeWakesTheFollowers(t *testing.T) {
	inBubble(t, func(t *testing.T, p *post) {
		p.Follow(object("one"), refs("a"))
		p.Follow(object("two"), refs("a", "b"))
		p.Follow(object("three"), refs("b"))
		if got := p.after(time.Minute); got != "" || p.Version(refs("a")[0]) != "1" {
			t.Errorf("woken without a change: %q; version %q", got, p.Version(refs("a")[0]))
		}
		p.put(secret("a", "2", "new"))
		if got := p.after(6 * time.Second); got != "one two" {
			t.Errorf("woken by a change: %q", got)
		}
		if got := p.after(time.Minute); got != "" {
			t.Errorf("woken again: %q", got)
		}
		p.remove("b")
		if got := p.after(6 * time.Second); got != "three two" || p.Version(refs("b")[0]) != Absent {
			t.Errorf("woken when it has gone: %q; version %q", got, p.Version(refs("b")[0]))
		}
		p.put(secret("b", "3", "new"))
		if got := p.after(6 * time.Second); got != "three two" {
			t.Errorf("woken when it is back: %q", got)
		}
	})
}

func TestAChangeIsReadAtOnce(t *testing.T) {
	inBubble(t, func(t *testing.T, p *post) {
		if got := read(p.reader, "a"); got != "old" {
			t.Fatal(got)
		}
		p.Follow(object("one"), refs("a"))
		p.after(0)
		p.put(secret("a", "2", "new"))
		p.after(6 * time.Second)
		if got := read(p.reader, "a"); got != "new" {
			t.Errorf("read %q", got)
		}
	})
}

// What changes between its use and the first look counts.
func TestTheFirstLookComparesWithWhatWasUsed(t *testing.T) {
	inBubble(t, func(t *testing.T, p *post) {
		read(p.reader, "a")
		read(p.reader, "c") // is not there
		p.put(secret("a", "2", "new"))
		p.put(secret("c", "1", "new"))
		p.Follow(object("one"), refs("a"))
		p.Follow(object("two"), refs("b"))
		p.Follow(object("three"), refs("c"))
		if got := p.after(6 * time.Second); got != "one three" {
			t.Errorf("woken: %q", got)
		}
	})
}

func TestASecretOfManyIsOneRequest(t *testing.T) {
	inBubble(t, func(t *testing.T, p *post) {
		for i := range 60 {
			p.Follow(object(fmt.Sprint(i)), refs("a", "a"))
		}
		p.after(0)
		before := p.gets()
		p.after(time.Minute)
		if n := p.gets() - before; n != 12 {
			t.Errorf("%d requests in a minute, want 12", n)
		}
		for i := range 60 {
			p.Unfollow(object(fmt.Sprint(i)))
		}
		if len(p.secrets) != 0 {
			t.Errorf("still there: %v", p.secrets)
		}
	})
}

func TestWhoStopsFollowingIsNotWoken(t *testing.T) {
	inBubble(t, func(t *testing.T, p *post) {
		p.Follow(object("one"), refs("a", "b"))
		p.Follow(object("two"), refs("a"))
		p.after(6 * time.Second)
		p.Follow(object("one"), refs("b"))
		p.Follow(object("two"), refs("a")) // no news
		p.put(secret("a", "2", "new"))
		if got := p.after(6 * time.Second); got != "two" {
			t.Errorf("woken: %q", got)
		}
		p.Unfollow(object("one"))
		p.Unfollow(object("two"))
		p.Unfollow(object("three")) // never did
		p.after(6 * time.Second)
		if len(p.refs) != 0 || len(p.secrets) != 0 || p.Version(refs("a")[0]) != "" {
			t.Errorf("still there: %v, %v", p.refs, p.secrets)
		}
		before := p.gets()
		p.after(time.Hour)
		if n := p.gets() - before; n != 0 {
			t.Errorf("%d requests for nobody", n)
		}
		p.Follow(object("one"), refs("a"))
		if p.after(0); p.Version(refs("a")[0]) != "2" {
			t.Error("not looked at when somebody follows again")
		}
	})
}

func TestAnErrorIsNoChange(t *testing.T) {
	inBubble(t, func(t *testing.T, p *post) {
		p.Follow(object("one"), refs("a"))
		p.after(0)
		p.from(refuse)
		if got := p.after(time.Minute); got != "" || p.Version(refs("a")[0]) != "1" {
			t.Errorf("woken: %q; version %q", got, p.Version(refs("a")[0]))
		}
		p.put(secret("a", "2", "new"))
		p.from(nil)
		if got := p.after(6 * time.Second); got != "one" {
			t.Errorf("woken: %q", got)
		}
	})
}

// A round that takes too long ends, and the next one begins with what it left.
func TestARoundIsBounded(t *testing.T) {
	inBubble(t, func(t *testing.T, p *post) {
		var asked []string
		p.from(func(name string) error {
			asked = append(asked, name)
			<-time.After(callTimeout)
			return context.DeadlineExceeded
		})
		p.Follow(object("one"), refs("1", "2", "3", "4", "5", "6"))
		p.after(time.Hour)
		if !slices.Equal(asked[:6], asked[6:12]) || len(slices.Compact(slices.Sorted(slices.Values(asked[:6])))) != 6 {
			t.Errorf("asked for %v", asked[:12])
		}
	})
}
