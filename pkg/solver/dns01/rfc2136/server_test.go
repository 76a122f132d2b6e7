// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"hash"
	"sync"
	"testing"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

const keyName = "update-key."

// keyring is the server's side of TSIG, written apart from ours.
type keyring struct {
	algorithm string
	hash      func() hash.Hash
	secret    string
}

func newKeyring(algorithm, secret string) keyring {
	hashes := map[string]func() hash.Hash{
		"hmac-md5.sig-alg.reg.int.": md5.New, "hmac-sha1.": sha1.New, "hmac-sha256.": sha256.New, "hmac-sha512.": sha512.New,
	}
	return keyring{algorithm: algorithm, hash: hashes[algorithm], secret: secret}
}

func (k keyring) Generate(message []byte, _ *dns.TSIG) ([]byte, error) {
	mac := hmac.New(k.hash, []byte(k.secret))
	mac.Write(message)
	return mac.Sum(nil), nil
}

func (k keyring) Verify(message []byte, signature *dns.TSIG) error {
	if signature.Hdr.Name != keyName || signature.Algorithm != k.algorithm {
		return dns.ErrSecret
	}
	mac, _ := k.Generate(message, signature)
	if hex.EncodeToString(mac) != signature.MAC {
		return dns.ErrSig
	}
	return nil
}

// forger knows what is right and signs with something else.
type forger struct{ keyring }

func (forger) Generate([]byte, *dns.TSIG) ([]byte, error) { return make([]byte, sha256.Size), nil }

// server takes updates for a zone as a name server does.
type server struct {
	*dnstest.Zone
	// rcode is its answer to updates, if not success, and rcodeOf that to one of them.
	rcode   int
	rcodeOf func(update *dns.Msg) int
	// silentAfter is how many updates it answers, if not zero; onSilence is called by the next.
	silentAfter int
	onSilence   func()
	// unsigned leaves the signature out.
	unsigned bool
	// skew is how far its clock is off.
	skew time.Duration
	// open takes unsigned updates.
	open bool

	mu       sync.Mutex
	updates  []*dns.Msg
	networks []string
}

func (s *server) ServeDNS(w dns.ResponseWriter, m *dns.Msg) {
	if m.Opcode != dns.OpcodeUpdate {
		s.Zone.ServeDNS(w, m)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.updates, s.networks = append(s.updates, m), append(s.networks, w.LocalAddr().Network())
	if s.silentAfter != 0 && len(s.updates) > s.silentAfter {
		s.onSilence()
		return
	}
	rcode := s.rcode
	if s.rcodeOf != nil {
		rcode = s.rcodeOf(m)
	}
	answer := new(dns.Msg).SetRcode(m, rcode)
	s.sign(w, m, answer)
	if answer.Rcode == dns.RcodeSuccess {
		s.Update(m.Ns)
	}
	_ = w.WriteMsg(answer)
}

// received returns the updates that came, and over which networks.
func (s *server) received() ([]*dns.Msg, []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.updates, s.networks
}

// sign answers the signature of a request as RFC 8945 section 5.2 says.
func (s *server) sign(w dns.ResponseWriter, request, answer *dns.Msg) {
	signature := request.IsTsig()
	if signature == nil {
		if !s.open {
			answer.Rcode = dns.RcodeRefused
		}
		return
	}
	failure := uint16(dns.RcodeSuccess)
	switch status := w.TsigStatus(); {
	case errors.Is(status, dns.ErrSecret):
		failure = dns.RcodeBadKey
	case status != nil:
		failure = dns.RcodeBadSig
	case s.skew > 5*time.Minute:
		failure = dns.RcodeBadTime
	}
	if failure != dns.RcodeSuccess {
		answer.Rcode = dns.RcodeNotAuth
	}
	if s.unsigned {
		return
	}
	answer.SetTsig(keyName, signature.Algorithm, fudge, time.Now().Unix())
	answer.IsTsig().Error = failure
}

func (s *server) listen(t *testing.T, keys dns.TsigProvider) string {
	return dnstest.Listen(t, "127.0.0.1:0", s, keys)
}

func newZone(t *testing.T) *dnstest.Zone {
	return dnstest.NewZone(
		t,
		"example.test. SOA ns.test. admin.test. 1 3600 600 86400 60",
		"_acme-challenge.example.test. TXT strangers-value", "_acme-challenge.example.test. A 192.0.2.1",
	)
}

// dnsSilence takes a question, tells so, and does not answer.
func dnsSilence(t *testing.T, asked func()) string {
	return dnstest.Listen(t, "127.0.0.1:0", dns.HandlerFunc(func(dns.ResponseWriter, *dns.Msg) { asked() }), nil)
}
