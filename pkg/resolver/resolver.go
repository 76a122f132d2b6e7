// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/miekg/dns"
	"k8s.io/utils/clock"

	"github.com/countersign-project/countersign/pkg/lately"
)

const (
	// callTimeout bounds one exported call, however many servers it asks.
	callTimeout = 10 * time.Second
	// attemptTimeout bounds one question to one server over one protocol.
	attemptTimeout = 2 * time.Second
	// silence is how long a server that did not answer is asked last, and how long
	// it is remembered that there was no answer.
	silence = 30 * time.Second
	// maxNameservers bounds how many servers a tenant can make us ask.
	maxNameservers = 8
)

// Config is what a Resolver needs.
type Config struct {
	// Nameservers are recursive servers, "host:port" or an https URL (RFC 8484),
	// tried in this order. At least one; of more than eight the first eight are asked.
	Nameservers []string
	// AuthoritativePort is the port of authoritative servers. Empty: 53.
	AuthoritativePort string
	// AttemptTimeout bounds one question to one server. Zero: two seconds.
	AttemptTimeout time.Duration
	// Clock ages what is remembered. Nil: the real one.
	Clock clock.PassiveClock
	// HTTPClient speaks to https servers. Nil: one of its own.
	HTTPClient *http.Client
}

// Resolver asks DNS. It is safe for concurrent use.
type Resolver struct {
	nameservers       []string
	authoritativePort string
	timeout           time.Duration
	https             *http.Client

	zones       *lately.Store[string]
	delegations *lately.Store[delegation]
	authorities *lately.Store[Authority]
	issuance    *lately.Store[issuance]
	// silent holds the servers that did not answer lately.
	silent *lately.Store[struct{}]
}

const (
	// maxTTL keeps a change of delegation, which is rare but urgent when it
	// happens, from being overlooked for a day.
	maxTTL = 5 * time.Minute
	// maxEntries bounds the memory, since names come from outside.
	maxEntries = 10_000
)

// New returns a resolver. It errs if a name server is not an address.
func New(config Config) (*Resolver, error) {
	if config.Clock == nil {
		config.Clock = clock.RealClock{}
	}
	if config.AuthoritativePort == "" {
		config.AuthoritativePort = defaultPort
	}
	if config.AttemptTimeout == 0 {
		config.AttemptTimeout = attemptTimeout
	}
	if config.HTTPClient == nil {
		config.HTTPClient = &http.Client{Transport: http.DefaultTransport.(*http.Transport).Clone()}
	}
	r := &Resolver{
		authoritativePort: config.AuthoritativePort,
		timeout:           config.AttemptTimeout,
		https:             config.HTTPClient,
		zones:             lately.New[string](config.Clock, maxEntries, maxTTL),
		delegations:       lately.New[delegation](config.Clock, maxEntries, maxTTL),
		authorities:       lately.New[Authority](config.Clock, maxEntries, maxTTL),
		issuance:          lately.New[issuance](config.Clock, maxIssuance, maxTTL),
		silent:            lately.New[struct{}](config.Clock, maxEntries, maxTTL),
	}
	return r.Using(config.Nameservers)
}

// Using returns a resolver that asks other recursive servers, the first eight of
// them. It shares everything else with r.
func (r *Resolver) Using(nameservers []string) (*Resolver, error) {
	if len(nameservers) == 0 {
		return nil, errors.New("no name server to ask")
	}
	other := *r
	other.nameservers = nil
	for _, text := range nameservers[:min(len(nameservers), maxNameservers)] {
		server, err := parseNameserver(text)
		if err != nil {
			return nil, err
		}
		other.nameservers = append(other.nameservers, server)
	}
	return &other, nil
}

// Nameservers are the recursive servers that are asked.
func (r *Resolver) Nameservers() []string {
	return append([]string(nil), r.nameservers...)
}

// FQDN returns a DNS name in the form that this package's answers have: lower
// case, with a dot at the end.
func FQDN(name string) string {
	return dns.CanonicalName(name)
}

// lookup asks the recursive servers in turn until one answers the question.
// SERVFAIL, REFUSED and NOTIMP are answers about the server: the next is asked.
// NXDOMAIN is an answer, other codes are errors.
func (r *Resolver) lookup(ctx context.Context, name string, qtype uint16) (*dns.Msg, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	var failures serverErrors
	var silent []string
	for _, server := range r.inTurn() {
		answer, err := r.ask(ctx, server, about(name, qtype))
		if err == nil {
			r.Blame(silent...)
			return answer, nil
		}
		failures = append(failures, err)
		if isSilence(err) {
			silent = append(silent, server)
		}
		if ctx.Err() != nil || !concernsServer(err) {
			break
		}
	}
	return nil, fmt.Errorf("looking up %s of %q: %w", dns.TypeToString[qtype], name, failures)
}

// Blame remembers for 30 s that servers did not answer what another one did: they are
// asked last, and have less time. Silence alone would not do: no recursive server has
// an answer for a domain whose own servers are dead.
func (r *Resolver) Blame(servers ...string) {
	for _, server := range servers {
		r.silent.Put(server, struct{}{}, silence)
	}
}

// inTurn is the order to ask in: as configured, but those that were silent lately last.
func (r *Resolver) inTurn() []string {
	var first, last []string
	for _, server := range r.nameservers {
		if _, isSilent := r.silent.Get(server); isSilent {
			last = append(last, server)
		} else {
			first = append(first, server)
		}
	}
	return append(first, last...)
}

// key is where an answer about a name is remembered: another set of servers may
// see another world.
func (r *Resolver) key(name string) string {
	return strings.Join(r.nameservers, ",") + " " + name
}
