// SPDX-License-Identifier: Apache-2.0

package bind

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/hack/lab/process"
)

// Server is BIND as an authority, and another one that resolves names.
type Server struct {
	// Secret of the TSIG key, base64.
	Secret    string
	network   *network
	processes []*process.Process
	direct    *direct
}

// Primary is the address that takes updates.
func (s *Server) Primary() string { return net.JoinHostPort(first4, "53") }

// Recursor is the address that resolves names for clients.
func (s *Server) Recursor() string { return net.JoinHostPort(recursor4, "53") }

// CARecursor is the address that resolves names for the CA.
func (s *Server) CARecursor() string { return s.direct.addr }

// Missing says what this machine lacks to run it; nil if nothing.
func Missing() error {
	var problems []error
	if os.Geteuid() != 0 {
		problems = append(problems, errors.New("network namespaces need root"))
	}
	for _, name := range []string{"ip", "named"} {
		if _, err := exec.LookPath(name); err != nil {
			problems = append(problems, err)
		}
	}
	return errors.Join(problems...)
}

// startTimeout bounds the time until all servers answer.
const startTimeout = 20 * time.Second

// Start runs all servers, with their files and logs in dir, until Stop.
func Start(ctx context.Context, dir string) (*Server, error) {
	key := make([]byte, 32)
	_, _ = rand.Read(key) // never fails
	s := &Server{Secret: base64.StdEncoding.EncodeToString(key)}
	var err error
	if s.network, err = newNetwork(ctx); err != nil {
		return nil, err
	}
	if err := s.start(ctx, dir); err != nil {
		s.Stop()
		return nil, err
	}
	if s.direct, err = startDirect(); err != nil {
		s.Stop()
		return nil, err
	}
	return s, nil
}

func (s *Server) start(ctx context.Context, dir string) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	for _, server := range []struct {
		name, address string
		configure     func(dir string) (string, error)
	}{
		{"authority", s.Primary(), func(dir string) (string, error) { return authority(dir, s.Secret) }},
		{"recursor", s.Recursor(), recursor},
	} {
		home := filepath.Join(dir, server.name)
		if err := os.MkdirAll(home, 0o755); err != nil {
			return err
		}
		config, err := server.configure(home)
		if err != nil {
			return err
		}
		p, err := process.Start(process.Spec{
			Name: "named-" + server.name, Path: "ip", LogDir: dir,
			Args: []string{"netns", "exec", s.network.name, "named", "-g", "-n", "1", "-c", config},
		})
		if err != nil {
			return err
		}
		s.processes = append(s.processes, p)
		if err := p.Await(ctx, func(ctx context.Context) error { return knows(ctx, server.address, Elsewhere) }); err != nil {
			return err
		}
	}
	return nil
}

// knows asks a server for the SOA record of a zone.
func knows(ctx context.Context, address, zone string) error {
	client := dns.Client{Timeout: time.Second}
	answer, _, err := client.ExchangeContext(ctx, new(dns.Msg).SetQuestion(zone, dns.TypeSOA), address)
	if err != nil {
		return err
	}
	if len(answer.Answer) == 0 {
		return fmt.Errorf("%s does not know zone %s: %s", address, zone, dns.RcodeToString[answer.Rcode])
	}
	return nil
}

// Texts are the TXT values that the primary has at a name.
func (s *Server) Texts(ctx context.Context, name string) ([]string, error) {
	client := dns.Client{Net: "tcp", Timeout: 5 * time.Second}
	answer, _, err := client.ExchangeContext(ctx, new(dns.Msg).SetQuestion(name, dns.TypeTXT), s.Primary())
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, record := range answer.Answer {
		if txt, ok := record.(*dns.TXT); ok {
			texts = append(texts, txt.Txt...)
		}
	}
	return texts, nil
}

// WasAsked reports whether the IPv6-only server was asked for the TXT records of a
// name, from BIND's log of queries in dir.
func (s *Server) WasAsked(dir, name string) (bool, error) {
	text, err := os.ReadFile(filepath.Join(dir, "named-authority.log"))
	if err != nil {
		return false, err
	}
	for line := range strings.Lines(string(text)) {
		if strings.Contains(line, "query: "+strings.TrimSuffix(name, ".")+" IN TXT") && strings.Contains(line, "("+only6+")") {
			return true, nil
		}
	}
	return false, nil
}

// stopGrace is how long a server may take to end.
const stopGrace = 5 * time.Second

// Stop ends the servers and takes their network away.
func (s *Server) Stop() {
	if s.direct != nil {
		s.direct.stop()
	}
	for _, p := range s.processes {
		p.Stop(stopGrace)
	}
	s.network.remove()
}
