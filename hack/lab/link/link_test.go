// SPDX-License-Identifier: Apache-2.0

package link

import (
	"bufio"
	"errors"
	"io"
	"net"
	"syscall"
	"testing"
)

// echo answers with what it is told.
func echo(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() { _, _ = io.Copy(conn, conn); _ = conn.Close() }()
		}
	}()
	return listener.Addr().String()
}

// dial opens a connection that is known to be through.
func dial(t *testing.T, addr string) (net.Conn, *bufio.Reader) {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	reader := bufio.NewReader(conn)
	if _, err := conn.Write([]byte("hello\n")); err != nil {
		t.Fatal(err)
	}
	if line, err := reader.ReadString('\n'); err != nil || line != "hello\n" {
		t.Fatalf("got %q, %v", line, err)
	}
	return conn, reader
}

func TestLink(t *testing.T) {
	l, err := Listen(echo(t))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	addr := l.Addr()

	_, one := dial(t, addr)
	_, two := dial(t, addr)
	if got := l.Cut(); got != 2 {
		t.Errorf("cut %d connections, want 2", got)
	}
	for _, reader := range []*bufio.Reader{one, two} {
		if _, err := reader.ReadByte(); err == nil {
			t.Error("a connection that was cut goes on")
		}
	}
	_, after := dial(t, addr)

	l.Down()
	if _, err := after.ReadByte(); err == nil {
		t.Error("a connection outlives the link")
	}
	if conn, err := net.Dial("tcp", addr); !errors.Is(err, syscall.ECONNREFUSED) {
		t.Errorf("a link that is down: got %v, %v; want it refused", conn, err)
	}
	if err := l.Up(); err != nil {
		t.Fatal(err)
	}
	if l.Addr() != addr {
		t.Errorf("the address moved from %s to %s", addr, l.Addr())
	}
	dial(t, addr)
}

func TestNobodyAtTheOtherEnd(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	target := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	l, err := Listen(target)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	conn, err := net.Dial("tcp", l.Addr())
	if err != nil {
		return // it was reset at once
	}
	defer func() { _ = conn.Close() }() // was only read
	if _, err := conn.Read(make([]byte, 1)); err == nil {
		t.Error("somebody answers")
	}
}
