// SPDX-License-Identifier: Apache-2.0

package dnstest

import (
	"errors"
	"net"
	"syscall"
	"testing"

	"github.com/miekg/dns"
)

// Listen serves a handler on a loopback address until the test is over, and
// returns "ip:port". The address may have port 0, for a free one. Keys, if there
// are any, sign and verify.
func Listen(t testing.TB, address string, handler dns.Handler, keys dns.TsigProvider) string {
	t.Helper()
	udp, tcp := listenBoth(t, address)
	for _, server := range []*dns.Server{{PacketConn: udp}, {Listener: tcp}} {
		server.Handler, server.TsigProvider = handler, keys
		server.MsgAcceptFunc, server.UDPSize = acceptUpdates, dns.DefaultMsgSize
		started, done := make(chan struct{}), make(chan struct{})
		server.NotifyStartedFunc = func() { close(started) }
		go func() {
			defer close(done)
			_ = server.ActivateAndServe()
		}()
		<-started
		t.Cleanup(func() {
			_ = server.Shutdown()
			<-done
		})
	}
	return udp.LocalAddr().String()
}

// listenBoth takes the same port for both protocols. A port that is free for one
// may be taken for the other; then the next is tried.
func listenBoth(t testing.TB, address string) (net.PacketConn, net.Listener) {
	t.Helper()
	for range 20 {
		udp, err := net.ListenPacket("udp", address)
		if err != nil {
			t.Fatal(err)
		}
		tcp, err := net.Listen("tcp", udp.LocalAddr().String())
		if err == nil {
			return udp, tcp
		}
		_ = udp.Close()
		if !errors.Is(err, syscall.EADDRINUSE) {
			t.Fatal(err)
		}
	}
	t.Fatal("no port is free for both UDP and TCP")
	return nil, nil
}

// acceptUpdates lets every kind of message through to the handler.
func acceptUpdates(dns.Header) dns.MsgAcceptAction { return dns.MsgAccept }
