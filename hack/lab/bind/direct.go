// SPDX-License-Identifier: Apache-2.0

package bind

import (
	"net"
	"time"

	"github.com/miekg/dns"
)

// direct resolves names for the CA: it asks the zones' own server each time, follows
// CNAMEs, and remembers nothing. BIND's resolver hands out what it was told for the rest
// of that second, which would hide a value that comes right after another one.
type direct struct {
	server *dns.Server
	addr   string
}

func startDirect() (*direct, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0") // Pebble asks over TCP
	if err != nil {
		return nil, err
	}
	d := &direct{addr: listener.Addr().String()}
	started := make(chan struct{})
	d.server = &dns.Server{Listener: listener, Handler: dns.HandlerFunc(serveDirect), NotifyStartedFunc: func() { close(started) }}
	go func() { _ = d.server.ActivateAndServe() }() // ends with stop
	<-started
	return d, nil
}

func (d *direct) stop() { _ = d.server.Shutdown() }

// longestChain is how many CNAMEs are followed.
const longestChain = 8

func serveDirect(w dns.ResponseWriter, asked *dns.Msg) {
	reply := new(dns.Msg).SetReply(asked)
	name, qtype := asked.Question[0].Name, asked.Question[0].Qtype
	for range longestChain {
		answer, _, err := (&dns.Client{Net: "tcp", Timeout: 2 * time.Second}).Exchange(new(dns.Msg).SetQuestion(name, qtype), net.JoinHostPort(first4, "53"))
		if err != nil {
			reply.Rcode = dns.RcodeServerFailure
			break
		}
		reply.Rcode, reply.Answer = answer.Rcode, append(reply.Answer, answer.Answer...)
		alias, ok := last(answer.Answer).(*dns.CNAME)
		if !ok {
			break
		}
		name = alias.Target
	}
	_ = w.WriteMsg(reply) // whoever has gone asks again
}

func last(records []dns.RR) dns.RR {
	if len(records) == 0 {
		return nil
	}
	return records[len(records)-1]
}
