// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"testing"
	"time"

	"github.com/miekg/dns"
)

func TestEveryAlgorithmMayUpdate(t *testing.T) {
	for _, algorithm := range []string{
		dns.HmacMD5, dns.HmacSHA1, dns.HmacSHA224, dns.HmacSHA256, dns.HmacSHA384, dns.HmacSHA512,
	} {
		for _, network := range []string{"udp", "tcp"} {
			t.Run(algorithm+network, func(t *testing.T) {
				key := testKey()
				key.Algorithm = algorithm
				s := startServer(t, Options{Keys: []Key{key}})
				update := newUpdate(func(m *dns.Msg) { m.Insert([]dns.RR{record(t, one)}) })
				// The client verifies the signature of the reply, too.
				reply, err := exchange(t, s, network, update, &key)
				if err != nil || reply.Rcode != dns.RcodeSuccess || len(s.TXT()) != 1 {
					t.Errorf("got %v, %v, records %q", reply, err, s.TXT())
				}
			})
		}
	}
}

// TestTSIGErrors reads replies without verifying them, since those to a bad key
// or signature are not signed (RFC 8945 section 5.3.2).
func TestTSIGErrors(t *testing.T) {
	good := testKey()
	stranger, otherAlgorithm, otherSecret := good, good, good
	stranger.Name = "stranger."
	otherAlgorithm.Algorithm = dns.HmacSHA512
	otherSecret.Secret = "b3RoZXI="
	now := time.Now()
	for _, row := range []struct {
		name     string
		key      Key
		signedAt time.Time
		rcode    int
		tsig     uint16
	}{
		{"good", good, now, dns.RcodeSuccess, dns.RcodeSuccess},
		{"unknown key", stranger, now, dns.RcodeNotAuth, dns.RcodeBadKey},
		{"other algorithm than the key's", otherAlgorithm, now, dns.RcodeNotAuth, dns.RcodeBadKey},
		{"other secret", otherSecret, now, dns.RcodeNotAuth, dns.RcodeBadSig},
		{"an hour ago", good, now.Add(-time.Hour), dns.RcodeNotAuth, dns.RcodeBadTime},
	} {
		t.Run(row.name, func(t *testing.T) {
			s := startServer(t, Options{Keys: []Key{good}})
			update := newUpdate(func(m *dns.Msg) { m.Insert([]dns.RR{record(t, one)}) })
			update.SetTsig(row.key.Name, row.key.Algorithm, 300, row.signedAt.Unix())
			reply := exchangeRaw(t, s, update, row.key)
			signature := reply.IsTsig()
			if signature == nil || reply.Rcode != row.rcode || signature.Error != row.tsig {
				t.Fatalf("got\n%v\nwant %s, TSIG error %d", reply, dns.RcodeToString[row.rcode], row.tsig)
			}
			isUnsigned := row.tsig == dns.RcodeBadKey || row.tsig == dns.RcodeBadSig
			if isUnsigned != (signature.MAC == "") {
				t.Errorf("MAC of the reply is %q", signature.MAC)
			}
			if hasChanged := len(s.TXT()) > 0; hasChanged != (row.rcode == dns.RcodeSuccess) {
				t.Errorf("records afterwards: %q", s.TXT())
			}
		})
	}
}

func TestUpdateWithoutSignatureIsRefused(t *testing.T) {
	s := startServer(t, Options{})
	update := newUpdate(func(m *dns.Msg) { m.Insert([]dns.RR{record(t, one)}) })
	reply, err := exchange(t, s, "udp", update, nil)
	if err != nil || reply.Rcode != dns.RcodeRefused || len(s.TXT()) != 0 {
		t.Errorf("got %v, %v, records %q; want REFUSED and none", reply, err, s.TXT())
	}
}

func exchangeRaw(t *testing.T, s *Server, m *dns.Msg, key Key) *dns.Msg {
	t.Helper()
	ring, err := newKeyring([]Key{key})
	if err != nil {
		t.Fatal(err)
	}
	packed, _, err := dns.TsigGenerateWithProvider(m, ring, "", false)
	if err != nil {
		t.Fatal(err)
	}
	conn, err := dns.DialTimeout("udp", s.Addr(), 5*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if err := conn.SetDeadline(time.Now().Add(5 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Write(packed); err != nil {
		t.Fatal(err)
	}
	buffer := make([]byte, dns.MaxMsgSize)
	n, err := conn.Read(buffer)
	if err != nil {
		t.Fatal(err)
	}
	reply := new(dns.Msg)
	if err := reply.Unpack(buffer[:n]); err != nil {
		t.Fatal(err)
	}
	return reply
}
