// SPDX-License-Identifier: Apache-2.0

package acmetest

import (
	"context"
	"net"
	"sync"
)

// Network is a network in memory with one server on it. Nothing on it takes time,
// so it can be used in a bubble of testing/synctest, where waiting costs none.
type Network struct {
	connections chan net.Conn
	closed      chan struct{}
	close       func()
}

// NewNetwork returns a network; give it to NewServerOn.
func NewNetwork() *Network {
	n := &Network{connections: make(chan net.Conn), closed: make(chan struct{})}
	n.close = sync.OnceFunc(func() { close(n.closed) })
	return n
}

// Dial connects to the server, whatever the address.
func (n *Network) Dial(ctx context.Context, _, _ string) (net.Conn, error) {
	ours, theirs := net.Pipe()
	select {
	case n.connections <- theirs:
		return ours, nil
	case <-n.closed:
		return nil, &net.OpError{Op: "dial", Err: net.ErrClosed}
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Accept waits for the next connection.
func (n *Network) Accept() (net.Conn, error) {
	select {
	case conn := <-n.connections:
		return conn, nil
	case <-n.closed:
		return nil, net.ErrClosed
	}
}

// Close ends the network.
func (n *Network) Close() error {
	n.close()
	return nil
}

// Addr is an address that the server's certificate is for.
func (n *Network) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 443} }
