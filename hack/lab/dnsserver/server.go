// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"cmp"
	"fmt"
	"net"
	"slices"
	"strings"

	"github.com/miekg/dns"
)

// Options say what a server serves.
type Options struct {
	// Address to listen on, "ip:port". Empty: a free port of 127.0.0.1.
	Address string
	// Zones to serve. Each gets a SOA, an NS, and A records at the apex and at
	// "*" that point to the address that the server listens on.
	Zones []string
	// Records are further ones, as in a zone file with absolute names. Each
	// must be inside one of the zones.
	Records []string
	// Keys that may update and transfer the zones.
	Keys []Key
	// UpdateRcode, if not zero, is the answer to every update that is signed well.
	UpdateRcode int
}

// Server answers over UDP and TCP on one port.
type Server struct {
	address     string
	zones       []*zone
	keys        keyring
	updateRcode int
	added       journal

	addr     string
	udp, tcp *dns.Server
}

// Start makes a server, binds it and serves until Close.
func Start(o Options) (*Server, error) {
	s := &Server{address: cmp.Or(o.Address, "127.0.0.1:0"), updateRcode: o.UpdateRcode}
	var err error
	if s.keys, err = newKeyring(o.Keys); err != nil {
		return nil, err
	}
	host, _, err := net.SplitHostPort(s.address)
	if err != nil {
		return nil, fmt.Errorf("reading the address to listen on: %w", err)
	}
	for _, name := range o.Zones {
		s.zones = append(s.zones, newZone(name, net.ParseIP(host)))
	}
	if err := s.addRecords(o.Records); err != nil {
		return nil, err
	}
	if err := s.listen(); err != nil {
		return nil, err
	}
	return s, nil
}

// Addr is the "host:port" of the server.
func (s *Server) Addr() string { return s.addr }

// Close stops the server.
func (s *Server) Close() {
	_ = s.udp.Shutdown()
	_ = s.tcp.Shutdown()
}

// TXT lists every TXT record of every zone, one "name value" a line, sorted.
func (s *Server) TXT() []string {
	var lines []string
	for _, z := range s.zones {
		for _, rr := range z.all() {
			if txt, ok := rr.(*dns.TXT); ok {
				lines = append(lines, txt.Hdr.Name+" "+strings.Join(txt.Txt, ""))
			}
		}
	}
	slices.Sort(lines)
	return lines
}

// SetTXT makes these values the TXT records of a name, and leaves its other records as
// they are: for services whose records the server shows.
func (s *Server) SetTXT(name string, values []string) error {
	z := s.zoneOf(dns.Fqdn(name))
	if z == nil {
		return fmt.Errorf("%q is in none of the zones", name)
	}
	header := dns.RR_Header{Name: dns.Fqdn(name), Rrtype: dns.TypeTXT, Class: dns.ClassINET, Ttl: ttl}
	z.change(func(t *transaction) {
		t.remove(header.Name, func(rr dns.RR) bool { return rr.Header().Rrtype == dns.TypeTXT })
		for _, value := range values {
			t.add(&dns.TXT{Hdr: header, Txt: []string{value}})
		}
	})
	return nil
}

func (s *Server) addRecords(texts []string) error {
	for _, text := range texts {
		rr, err := dns.NewRR(text)
		if err != nil {
			return fmt.Errorf("reading record %q: %w", text, err)
		}
		z := s.zoneOf(rr.Header().Name)
		if z == nil {
			return fmt.Errorf("record %q is in none of the zones", text)
		}
		z.change(func(t *transaction) { t.add(rr) })
	}
	return nil
}

// zoneOf finds the closest zone above the name, nil when there is none.
func (s *Server) zoneOf(name string) *zone {
	var best *zone
	for _, z := range s.zones {
		if dns.IsSubDomain(z.origin, name) && (best == nil || len(z.origin) > len(best.origin)) {
			best = z
		}
	}
	return best
}

// bindAttempts is how often a free TCP port is tried whose UDP twin is taken.
const bindAttempts = 20

func (s *Server) listen() error {
	var err error
	for range bindAttempts {
		if err = s.bind(); err == nil {
			return nil
		}
	}
	return fmt.Errorf("listening for DNS: %w", err)
}

func (s *Server) bind() error {
	listener, err := net.Listen("tcp", s.address)
	if err != nil {
		return err
	}
	packets, err := net.ListenPacket("udp", listener.Addr().String())
	if err != nil {
		_ = listener.Close()
		return err
	}
	s.addr = listener.Addr().String()
	s.tcp, s.udp = s.serve(), s.serve()
	s.tcp.Listener, s.udp.PacketConn = listener, packets
	return s.activate()
}

func (s *Server) serve() *dns.Server {
	return &dns.Server{
		Handler:       dns.HandlerFunc(s.handle),
		TsigProvider:  s.keys,
		MsgAcceptFunc: accept,
	}
}

// activate starts both servers and returns when they answer, so that Close
// never meets a server which has not begun.
func (s *Server) activate() error {
	started, failed := make(chan struct{}, 2), make(chan error, 2)
	for _, server := range []*dns.Server{s.tcp, s.udp} {
		server.NotifyStartedFunc = func() { started <- struct{}{} }
		go func() { failed <- server.ActivateAndServe() }()
	}
	for range 2 {
		select {
		case <-started:
		case err := <-failed:
			return err
		}
	}
	return nil
}

// accept lets updates in, which the default of the DNS library does not.
func accept(h dns.Header) dns.MsgAcceptAction {
	isResponse := h.Bits&(1<<15) != 0
	opcode := int(h.Bits>>11) & 0xF
	switch {
	case isResponse:
		return dns.MsgIgnore
	case opcode != dns.OpcodeQuery && opcode != dns.OpcodeUpdate:
		return dns.MsgRejectNotImplemented
	case h.Qdcount != 1:
		return dns.MsgReject
	default:
		return dns.MsgAccept
	}
}

func (s *Server) handle(w dns.ResponseWriter, request *dns.Msg) {
	reply := new(dns.Msg).SetReply(request)
	signature := request.IsTsig()
	if w.TsigStatus() != nil {
		reply.Rcode = dns.RcodeNotAuth // RFC 8945 section 5.2
	} else {
		s.answer(w, request, reply)
	}
	for _, part := range parts(reply) {
		if signature != nil {
			sign(part, signature, w.TsigStatus())
		}
		s.send(w, request, part)
		w.TsigTimersOnly(true) // RFC 8945 section 5.3.1: from the second message on
	}
}

func (s *Server) answer(w dns.ResponseWriter, request, reply *dns.Msg) {
	isSigned := request.IsTsig() != nil
	switch {
	case request.Opcode == dns.OpcodeUpdate:
		reply.Rcode = s.update(request, isSigned)
	case request.Question[0].Qtype == dns.TypeAXFR:
		isTCP := w.RemoteAddr().Network() == "tcp"
		s.transfer(request.Question[0], reply, isSigned && isTCP)
	default:
		s.query(request.Question[0], reply)
	}
}

func (s *Server) send(w dns.ResponseWriter, request, reply *dns.Msg) {
	size := dns.MinMsgSize
	if opt := request.IsEdns0(); opt != nil {
		size = int(opt.UDPSize())
		reply.SetEdns0(dns.DefaultMsgSize, false)
		moveSignatureLast(reply)
	}
	if w.RemoteAddr().Network() == "udp" && reply.IsTsig() == nil {
		reply.Truncate(size)
	}
	_ = w.WriteMsg(reply) // The client is gone, or asks again.
}
