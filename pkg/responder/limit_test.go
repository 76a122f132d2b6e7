// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"errors"
	"net"
	"net/http"
	"testing"
	"testing/synctest"
)

// gauge keeps the last number that it was told.
type gauge struct{ open int }

func (g *gauge) report(open int) { g.open = open }

func TestLimitClosesWhatIsIdleForLongest(t *testing.T) {
	var g gauge
	listener := &endless{}
	limited := limit(listener, 3, g.report)
	first, second, third := accept(t, limited), accept(t, limited), accept(t, limited)
	limited.state(first, http.StateActive)
	limited.state(first, http.StateIdle) // it was of use later than the second

	fourth := accept(t, limited)
	wantClosed(t, listener, false, true, false, false)
	limited.state(third, http.StateActive)
	accept(t, limited)
	wantClosed(t, listener, true, true, false, false, false)
	if err := second.Close(); err != nil { // its server does so, too
		t.Error(err)
	}
	accept(t, limited)
	wantClosed(t, listener, true, true, false, true, false, false)
	limited.state(fourth, http.StateIdle) // comes too late
	if g.open != 3 {
		t.Errorf("%d connections are open, want 3", g.open)
	}
}

func TestLimitLeavesRequestsAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g gauge
		limited := limit(&endless{}, 1, g.report)
		first := accept(t, limited)
		limited.state(first, http.StateActive)
		accepted := acceptLater(limited)
		synctest.Wait()
		if len(accepted) > 0 {
			t.Fatal("a second connection was accepted beside a request")
		}
		for range 2 { // the second close makes no more room
			if err := first.Close(); err != nil {
				t.Error(err)
			}
		}
		second := <-accepted
		if second == nil {
			t.Fatal("the place of the first connection was not given to the second")
		}
		limited.state(second, http.StateActive)

		accepted = acceptLater(limited)
		synctest.Wait()
		limited.state(second, http.StateIdle)
		third := <-accepted
		if third == nil {
			t.Fatal("the place of a connection that became idle was not given to the third")
		}
		limited.state(third, http.StateActive)

		accepted = acceptLater(limited)
		synctest.Wait()
		if err := limited.Close(); err != nil {
			t.Error(err)
		}
		if conn := <-accepted; conn != nil {
			t.Error("waiting for a place ended with a connection, though the listener is closed")
		}
		if g.open != 1 {
			t.Errorf("%d connections are open, want 1", g.open)
		}
	})
}

func TestLimitKnowsNoOtherConnections(t *testing.T) {
	limited := limit(&endless{}, 1, new(gauge).report)
	conn, _ := net.Pipe()
	limited.state(conn, http.StateIdle)
	if limited.idle.Len() > 0 {
		t.Error("a connection of somebody else is taken for one of its own")
	}
}

func TestLimitGivesThePlaceOfAFailureBack(t *testing.T) {
	broken := errors.New("broken")
	limited := limit(&endless{err: broken}, 1, new(gauge).report)
	for range 2 { // the second would wait for ever
		if _, err := limited.Accept(); !errors.Is(err, broken) {
			t.Errorf("got %v, want %v", err, broken)
		}
	}
}

// accept returns the next connection, which is new.
func accept(t *testing.T, l *limited) net.Conn {
	t.Helper()
	conn, err := l.Accept()
	if err != nil {
		t.Fatal(err)
	}
	l.state(conn, http.StateNew)
	return conn
}

// acceptLater sends the next connection, or nil if there is none.
func acceptLater(listener net.Listener) <-chan net.Conn {
	accepted := make(chan net.Conn, 1)
	go func() {
		conn, _ := listener.Accept()
		accepted <- conn
	}()
	return accepted
}

// wantClosed compares which connections were closed, in the order of their coming.
func wantClosed(t *testing.T, e *endless, want ...bool) {
	t.Helper()
	for i, isClosed := range want {
		if e.accepted[i].isClosed != isClosed {
			t.Errorf("connection %d: closed %t, want %t", i+1, !isClosed, isClosed)
		}
	}
}

// endless is a listener at which there is always somebody, or an error.
type endless struct {
	net.Listener
	err      error
	accepted []*closable
}

func (e *endless) Accept() (net.Conn, error) {
	conn, _ := net.Pipe()
	c := &closable{Conn: conn}
	e.accepted = append(e.accepted, c)
	return c, e.err
}

func (e *endless) Close() error { return nil }

// closable knows whether it was closed.
type closable struct {
	net.Conn
	isClosed bool
}

func (c *closable) Close() error {
	c.isClosed = true
	return c.Conn.Close()
}
