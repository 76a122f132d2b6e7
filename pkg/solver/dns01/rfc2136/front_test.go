// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"io"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

// front stands before a name server and passes messages on as they are. It counts
// them, and fails where the server itself cannot be made to.
type front struct {
	server, address string
	running         sync.WaitGroup

	mu               sync.Mutex
	fault            dns01test.Fault
	requests, writes int
}

func newFront(t *testing.T, server string) *front {
	t.Helper()
	udp, tcp := listenBoth(t)
	f := &front{server: server, address: udp.LocalAddr().String()}
	f.running.Go(func() { f.serveUDP(udp) })
	f.running.Go(func() { f.serveTCP(tcp) })
	t.Cleanup(func() {
		_, _ = udp.Close(), tcp.Close()
		f.running.Wait()
	})
	return f
}

func (f *front) serveUDP(socket net.PacketConn) {
	for {
		request := make([]byte, dns.MaxMsgSize)
		n, client, err := socket.ReadFrom(request)
		if err != nil {
			return
		}
		f.running.Go(func() {
			if answer := f.answer("udp", request[:n]); answer != nil {
				_, _ = socket.WriteTo(answer, client)
			}
		})
	}
}

func (f *front) serveTCP(listener net.Listener) {
	for {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		f.running.Go(func() {
			defer func() { _ = conn.Close() }()
			request, err := (&dns.Conn{Conn: conn}).ReadMsgHeader(nil)
			if err != nil {
				return
			}
			if answer := f.answer("tcp", request); answer != nil {
				_, _ = (&dns.Conn{Conn: conn}).Write(answer)
				return
			}
			_, _ = io.Copy(io.Discard, conn) // until the client has gone
		})
	}
}

// answer returns the answer to a message, or nil for silence.
func (f *front) answer(network string, request []byte) []byte {
	f.mu.Lock()
	f.requests++
	fault := f.fault
	f.mu.Unlock()
	switch fault {
	case dns01test.Silent:
		return nil
	case dns01test.Broken:
		return serverFailure(request)
	}
	answer := f.pass(network, request)
	if m := new(dns.Msg); m.Unpack(answer) == nil && m.Opcode == dns.OpcodeUpdate && m.Rcode == dns.RcodeSuccess {
		f.mu.Lock()
		f.writes++
		f.mu.Unlock()
	}
	return answer
}

func serverFailure(request []byte) []byte {
	m := new(dns.Msg)
	if m.Unpack(request) != nil {
		return nil
	}
	packed, err := new(dns.Msg).SetRcode(m, dns.RcodeServerFailure).Pack()
	if err != nil {
		return nil
	}
	return packed
}

// pass asks the server.
func (f *front) pass(network string, request []byte) []byte {
	conn, err := dns.DialTimeout(network, f.server, timeout)
	if err != nil {
		return nil
	}
	defer func() { _ = conn.Close() }()
	_ = conn.SetDeadline(time.Now().Add(timeout))
	conn.UDPSize = dns.MaxMsgSize
	if _, err := conn.Write(request); err != nil {
		return nil
	}
	answer, err := conn.ReadMsgHeader(nil)
	if err != nil {
		return nil
	}
	return answer
}

// Requests is how many messages came.
func (f *front) Requests() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.requests
}

// Writes is how many updates the server has made.
func (f *front) Writes() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.writes
}

func (f *front) fail(fault dns01test.Fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.fault = fault
}
