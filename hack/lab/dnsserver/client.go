// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"context"
	"fmt"
	"net"
	"strings"

	"github.com/miekg/dns"
)

// ListTXT asks the server at addr for every TXT record of a zone, by a signed
// transfer, one "name value" a line. It works from another process, too.
func ListTXT(ctx context.Context, addr, zone string, key Key) ([]string, error) {
	ring, err := newKeyring([]Key{key})
	if err != nil {
		return nil, err
	}
	conn, err := new(net.Dialer).DialContext(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("transferring zone %s: %w", zone, err)
	}
	defer func() { _ = conn.Close() }()
	if deadline, ok := ctx.Deadline(); ok {
		_ = conn.SetDeadline(deadline)
	}
	request := new(dns.Msg).SetAxfr(dns.Fqdn(zone))
	setSignature(request, key)
	transfer := &dns.Transfer{Conn: &dns.Conn{Conn: conn, TsigProvider: ring}, TsigProvider: ring}
	envelopes, err := transfer.In(request, addr)
	if err != nil {
		return nil, fmt.Errorf("transferring zone %s: %w", zone, err)
	}
	return collect(zone, envelopes)
}

func collect(zone string, envelopes chan *dns.Envelope) ([]string, error) {
	var lines []string
	for envelope := range envelopes {
		if envelope.Error != nil {
			return nil, fmt.Errorf("transferring zone %s: %w", zone, envelope.Error)
		}
		for _, rr := range envelope.RR {
			if txt, ok := rr.(*dns.TXT); ok {
				lines = append(lines, txt.Hdr.Name+" "+strings.Join(txt.Txt, ""))
			}
		}
	}
	return lines, nil
}
