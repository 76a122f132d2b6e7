// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"fmt"
	"net"
)

// silentServer takes what is sent to it, over UDP and TCP on one port, and never answers.
type silentServer struct {
	tcp net.Listener
	udp net.PacketConn
}

// bindAttempts is how often a free TCP port is tried whose UDP twin is taken.
const bindAttempts = 20

// listenSilently listens at "ip:port"; port 0 is a free one.
func listenSilently(address string) (*silentServer, error) {
	var last error
	for range bindAttempts {
		tcp, err := net.Listen("tcp", address)
		if err != nil {
			return nil, fmt.Errorf("listening silently: %w", err)
		}
		udp, err := net.ListenPacket("udp", tcp.Addr().String())
		if err == nil {
			return &silentServer{tcp, udp}, nil
		}
		last = err
		_ = tcp.Close() // another port, then
	}
	return nil, fmt.Errorf("listening silently: %w", last)
}

func (s *silentServer) addr() string { return s.tcp.Addr().String() }

func (s *silentServer) close() {
	_ = s.tcp.Close() // nobody was ever answered; its port goes in any case
	_ = s.udp.Close()
}
