// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

func TestPatience(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, dead := newPatience(), errors.New("no answer")
		expect := func(what string, want time.Duration) {
			t.Helper()
			if got := p.timeout("192.0.2.1"); got != want {
				t.Errorf("%s: %s, want %s", what, got, want)
			}
		}
		expect("at first", dialTimeout)
		p.note("192.0.2.1", dead, time.Millisecond)
		expect("after it refused at once", dialTimeout)
		p.note("192.0.2.1", dead, dialTimeout)
		expect("after a silence", shortDialTimeout)
		if got := p.timeout("192.0.2.2"); got != dialTimeout {
			t.Errorf("another address: %s", got)
		}
		<-time.After(20 * time.Second)
		p.note("192.0.2.1", dead, shortDialTimeout)
		<-time.After(20 * time.Second)
		expect("after another silence", shortDialTimeout)
		<-time.After(11 * time.Second)
		expect("after a while", dialTimeout)
		p.note("192.0.2.1", dead, dialTimeout)
		p.note("192.0.2.1", nil, time.Millisecond)
		expect("after it has answered", dialTimeout)
	})
}

func TestPatienceIsBounded(t *testing.T) {
	p := newPatience()
	for i := range maxDead + 1 {
		p.note(fmt.Sprint(i), errors.New("no answer"), dialTimeout)
	}
	if first, second := p.timeout("0"), p.timeout("1"); first != dialTimeout || second != shortDialTimeout {
		t.Errorf("the oldest has %s, the next %s; want the oldest alone forgotten", first, second)
	}
}
