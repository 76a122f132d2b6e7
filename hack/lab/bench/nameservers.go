// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"fmt"
	"net"

	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	"github.com/countersign-project/countersign/pkg/resolver"
)

const (
	// nameServers is how many the zone has.
	nameServers = 4
	// servedName is a zone with a record for a challenge, and servedValue what it holds.
	servedName  = "four.test"
	servedValue = "what the CA would look for"
)

// servers are the name servers of one zone, at 127.0.0.1 and the addresses that follow,
// all with one port. The first of them is a recursive server, too.
type servers struct {
	port  string
	first string
	stops []func()
}

// startServers starts them; so many of the last ones never answer.
func startServers(dead int) (*servers, error) {
	s := &servers{port: "0"}
	for i := range nameServers {
		start := startServer
		if i >= nameServers-dead {
			start = startDead
		}
		address, stop, err := start(net.JoinHostPort(addressOf(i), s.port))
		if err != nil {
			s.close()
			return nil, err
		}
		s.stops = append(s.stops, stop)
		if i == 0 {
			s.first = address
			_, s.port, _ = net.SplitHostPort(address) // it listens there
		}
	}
	return s, nil
}

func (s *servers) close() {
	for _, stop := range s.stops {
		stop()
	}
}

// resolver remembers nothing yet.
func (s *servers) resolver() (*resolver.Resolver, error) {
	return resolver.New(resolver.Config{Nameservers: []string{s.first}, AuthoritativePort: s.port})
}

func addressOf(i int) string { return fmt.Sprintf("127.0.0.%d", i+1) }

// startServer starts one that has the record. The zone names the first server by itself.
func startServer(address string) (string, func(), error) {
	records := []string{fmt.Sprintf("_acme-challenge.%s. 60 TXT %q", servedName, servedValue)}
	for i := 1; i < nameServers; i++ {
		records = append(records,
			fmt.Sprintf("%s. 60 NS ns%d.%s.", servedName, i, servedName),
			fmt.Sprintf("ns%d.%s. 60 A %s", i, servedName, addressOf(i)))
	}
	server, err := dnsserver.Start(dnsserver.Options{Address: address, Zones: []string{servedName}, Records: records})
	if err != nil {
		return "", nil, err
	}
	return server.Addr(), server.Close, nil
}

func startDead(address string) (string, func(), error) {
	server, err := listenSilently(address)
	if err != nil {
		return "", nil, err
	}
	return server.addr(), server.close, nil
}
