// SPDX-License-Identifier: Apache-2.0

// Package link answers: is the line between two parts of the lab whole? It stands
// between a client and a server, passes on what they say over TCP, and breaks when
// it is told to. It must never understand what passes.
package link

import (
	"fmt"
	"io"
	"net"
	"sync"
)

// Link is an address that leads to another one.
type Link struct {
	target, addr string

	mu       sync.Mutex
	listener net.Listener // nil while the link is down
	conns    map[net.Conn]struct{}
	running  sync.WaitGroup
}

// Listen makes a link to target, a "host:port". It is up.
func Listen(target string) (*Link, error) {
	l := &Link{target: target, addr: "127.0.0.1:0", conns: map[net.Conn]struct{}{}}
	return l, l.Up()
}

// Target is the "host:port" that it leads to.
func (l *Link) Target() string { return l.target }

// Addr is the "host:port" of this end; it stays the same.
func (l *Link) Addr() string { return l.addr }

// Up lets connections through.
func (l *Link) Up() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.listener != nil {
		return nil
	}
	listener, err := net.Listen("tcp", l.addr)
	if err != nil {
		return fmt.Errorf("putting up the link to %s: %w", l.target, err)
	}
	l.listener, l.addr = listener, listener.Addr().String()
	l.running.Go(func() { l.accept(listener) })
	return nil
}

// Cut ends all connections, as when a router forgets them; new ones get through.
// It returns how many there were.
func (l *Link) Cut() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	count := len(l.conns) / 2
	for conn := range l.conns {
		abort(conn)
	}
	clear(l.conns)
	return count
}

// Down ends all connections and refuses new ones, until Up.
func (l *Link) Down() {
	l.mu.Lock()
	if l.listener != nil {
		_ = l.listener.Close() // nobody is left to tell
		l.listener = nil
	}
	l.mu.Unlock()
	l.Cut()
}

// Close takes the link away and waits until nothing of it is left.
func (l *Link) Close() {
	l.Down()
	l.running.Wait()
}

func (l *Link) accept(listener net.Listener) {
	for {
		client, err := listener.Accept()
		if err != nil {
			return // Down
		}
		server, err := net.Dial("tcp", l.target)
		if err != nil {
			abort(client)
			continue
		}
		l.join(listener, client, server)
	}
}

// join passes on what both say, unless the link went down in between.
func (l *Link) join(listener net.Listener, client, server net.Conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.listener != listener {
		abort(client)
		abort(server)
		return
	}
	l.conns[client], l.conns[server] = struct{}{}, struct{}{}
	l.running.Go(func() { l.pass(client, server) })
	l.running.Go(func() { l.pass(server, client) })
}

func (l *Link) pass(to, from net.Conn) {
	_, _ = io.Copy(to, from) // however it ended, both ends are told
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, conn := range []net.Conn{to, from} {
		_ = conn.Close()
		delete(l.conns, conn)
	}
}

// abort resets a connection: what was on its way is lost.
func abort(conn net.Conn) {
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0) // then it ends less abruptly
	}
	_ = conn.Close()
}
