// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"container/list"
	"net"
	"net/http"
	"sync"
)

// limited is a listener with a bounded number of open connections. When there is no
// room for another one, the connection is closed that has been idle for longest: else
// one client that opens connections and says nothing would shut everybody else out.
// Those with a request under way are left alone, and the new one waits for them.
type limited struct {
	net.Listener
	most int
	// report is told how many are open, each time that it changes.
	report func(open int)

	mu       sync.Mutex
	changed  *sync.Cond
	open     int
	idle     *list.List // of *counted, the one that is idle for longest in front
	isClosed bool
}

func limit(listener net.Listener, connections int, report func(open int)) *limited {
	l := &limited{Listener: listener, most: connections, report: report, idle: list.New()}
	l.changed = sync.NewCond(&l.mu)
	return l
}

// Accept returns the next connection as soon as there is room for it.
func (l *limited) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	if !l.makeRoom() {
		_ = conn.Close() // nobody has used it
		return nil, net.ErrClosed
	}
	return &counted{Conn: conn, room: l}, nil
}

// makeRoom takes a place for one more connection, and returns false if the listener
// was closed before there was any.
func (l *limited) makeRoom() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for l.open >= l.most && !l.isClosed {
		if longest, ok := l.longestIdle(); ok {
			l.leave(longest)
			_ = longest.Conn.Close() // its server hears of it when it reads
			continue
		}
		l.changed.Wait()
	}
	if l.isClosed {
		return false
	}
	l.count(1)
	return true
}

func (l *limited) longestIdle() (*counted, bool) {
	front := l.idle.Front()
	if front == nil {
		return nil, false
	}
	c, ok := front.Value.(*counted)
	return c, ok
}

// state is the server's ConnState. A connection is new or idle until the header of a
// request has been read: one that is sent drop by drop protects nobody.
func (l *limited) state(conn net.Conn, state http.ConnState) {
	c, ok := conn.(*counted)
	if !ok {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if c.hasLeft {
		return
	}
	l.forgetIdle(c)
	if state == http.StateNew || state == http.StateIdle {
		c.place = l.idle.PushBack(c)
		l.changed.Signal()
	}
}

// Close closes the listener; connections stay open.
func (l *limited) Close() error {
	l.mu.Lock()
	l.isClosed = true
	l.mu.Unlock()
	l.changed.Broadcast()
	return l.Listener.Close()
}

// leave gives the place of a connection back, once. The lock is held.
func (l *limited) leave(c *counted) {
	if c.hasLeft {
		return
	}
	c.hasLeft = true
	l.forgetIdle(c)
	l.count(-1)
	l.changed.Signal()
}

func (l *limited) forgetIdle(c *counted) {
	if c.place != nil {
		l.idle.Remove(c.place)
		c.place = nil
	}
}

func (l *limited) count(change int) {
	l.open += change
	l.report(l.open)
}

// counted is a connection that leaves its room to another one when it is closed.
type counted struct {
	net.Conn
	room *limited
	// Under the room's lock: place is that among the idle ones, nil for one that is not.
	place   *list.Element
	hasLeft bool
}

// Close closes the connection.
func (c *counted) Close() error {
	c.room.mu.Lock()
	c.room.leave(c)
	c.room.mu.Unlock()
	return c.Conn.Close()
}
