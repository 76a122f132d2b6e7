// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"errors"
	"net"
	"testing"
	"testing/synctest"
)

func TestLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		limited := limit(&endless{}, 1)
		first, err := limited.Accept()
		if err != nil {
			t.Fatal(err)
		}
		accepted := acceptLater(limited)
		synctest.Wait()
		if len(accepted) > 0 {
			t.Fatal("a second connection was accepted beside the first")
		}
		for range 2 { // the second close makes no more room
			if err := first.Close(); err != nil {
				t.Error(err)
			}
		}
		if err := <-accepted; err != nil {
			t.Fatalf("the place of the first connection was not given to the second: %v", err)
		}

		accepted = acceptLater(limited)
		synctest.Wait()
		if len(accepted) > 0 {
			t.Fatal("a third connection was accepted beside the second")
		}
		for range 2 {
			if err := limited.Close(); err != nil {
				t.Error(err)
			}
		}
		if err := <-accepted; !errors.Is(err, net.ErrClosed) {
			t.Errorf("waiting for a place ended with %v, want net.ErrClosed", err)
		}
	})
}

func TestLimitGivesThePlaceOfAFailureBack(t *testing.T) {
	broken := errors.New("broken")
	limited := limit(&endless{err: broken}, 1)
	for range 2 { // the second would wait for ever
		if _, err := limited.Accept(); !errors.Is(err, broken) {
			t.Errorf("got %v, want %v", err, broken)
		}
	}
}

func acceptLater(listener net.Listener) <-chan error {
	accepted := make(chan error, 1)
	go func() {
		_, err := listener.Accept()
		accepted <- err
	}()
	return accepted
}

// endless is a listener at which there is always somebody, or an error.
type endless struct {
	net.Listener
	err error
}

func (e *endless) Accept() (net.Conn, error) {
	conn, _ := net.Pipe()
	return conn, e.err
}

func (e *endless) Close() error { return nil }
