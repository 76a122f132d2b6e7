// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"slices"
	"sync"
	"time"

	"github.com/miekg/dns"
)

// maxHosts bounds how many questions somebody else's zone can make us ask.
const maxHosts = 32

// Authority is one authoritative server of a zone.
type Authority struct {
	// Host is its name in the zone's NS set. It is empty in an entry that stands for
	// all the servers that are too many.
	Host string
	// Addresses are "ip:port", IPv4 first.
	Addresses []string
	// Err says why there are no Addresses.
	Err error
}

// AuthoritiesOf returns the name servers of a zone, sorted by name, with the
// addresses that the recursive servers know. It errs if there are none. Of more than
// 32 it returns the first 32, and one entry that says so.
func (r *Resolver) AuthoritiesOf(ctx context.Context, zone string) ([]Authority, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	found, err := r.delegationOf(ctx, FQDN(zone))
	if err != nil {
		return nil, err
	}
	authorities := make([]Authority, len(found.hosts))
	var asked sync.WaitGroup
	for i, host := range found.hosts {
		asked.Go(func() { authorities[i] = r.authority(ctx, host) })
	}
	asked.Wait()
	if found.total > len(found.hosts) {
		authorities = append(authorities, Authority{Err: fmt.Errorf("zone %q has %d name servers; the first %d of them are asked", FQDN(zone), found.total, maxHosts)})
	}
	return authorities, nil
}

// authority finds the addresses of one server. One whose addresses are hard to find
// must not cost the others their time.
func (r *Resolver) authority(ctx context.Context, host string) Authority {
	if known, ok := r.authorities.Get(r.key(host)); ok {
		return known.Value
	}
	limited, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	addresses, ttl, err := r.addresses(limited, host)
	authority := Authority{Host: host, Err: err}
	for _, address := range addresses {
		authority.Addresses = append(authority.Addresses, net.JoinHostPort(address.String(), r.authoritativePort))
	}
	if err != nil {
		ttl = silence
	}
	if ctx.Err() == nil {
		r.authorities.Put(r.key(host), authority, ttl)
	}
	return authority
}

// delegation is the NS set of a zone: the first 32 names of it, and how many it has.
type delegation struct {
	hosts []string
	total int
}

func (r *Resolver) delegationOf(ctx context.Context, zone string) (delegation, error) {
	if known, ok := r.delegations.Get(r.key(zone)); ok {
		return known.Value, nil
	}
	answer, err := r.lookup(ctx, zone, dns.TypeNS)
	if err != nil {
		return delegation{}, err
	}
	var hosts []string
	var ttl time.Duration
	for _, record := range answer.Answer {
		if ns, ok := record.(*dns.NS); ok {
			hosts, ttl = append(hosts, FQDN(ns.Ns)), ttlOf(ns)
		}
	}
	slices.Sort(hosts)
	hosts = slices.Compact(hosts)
	if len(hosts) == 0 {
		return delegation{}, fmt.Errorf("zone %q has no name servers (NS records)", zone)
	}
	found := delegation{hosts: slices.Clone(hosts[:min(len(hosts), maxHosts)]), total: len(hosts)}
	return r.delegations.Put(r.key(zone), found, ttl).Value, nil
}

// Addresses returns the addresses of a host, IPv4 first, each family sorted. It
// errs if there is none.
func (r *Resolver) Addresses(ctx context.Context, host string) ([]netip.Addr, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	addresses, _, err := r.addresses(ctx, FQDN(host))
	return addresses, err
}

func (r *Resolver) addresses(ctx context.Context, host string) ([]netip.Addr, time.Duration, error) {
	types := []uint16{dns.TypeA, dns.TypeAAAA}
	answers, errs := make([]*dns.Msg, len(types)), make([]error, len(types))
	var asked sync.WaitGroup
	for i, qtype := range types {
		asked.Go(func() { answers[i], errs[i] = r.lookup(ctx, host, qtype) })
	}
	asked.Wait()
	addresses, ttl := addressesIn(answers)
	if len(addresses) > 0 {
		return addresses, ttl, nil
	}
	// Both families fail for the same reason, as a rule; one sentence is enough.
	for _, err := range errs {
		if err != nil {
			return nil, 0, err
		}
	}
	return nil, 0, errors.New("host " + host + " has no address (A or AAAA record)")
}

func addressesIn(answers []*dns.Msg) ([]netip.Addr, time.Duration) {
	var addresses []netip.Addr
	ttl := maxTTL
	for _, answer := range answers {
		if answer == nil {
			ttl = 0 // a family is missing that may be there the next time
			continue
		}
		for _, record := range answer.Answer {
			if address, ok := addressOf(record); ok {
				addresses, ttl = append(addresses, address), min(ttl, ttlOf(record))
			}
		}
	}
	slices.SortFunc(addresses, netip.Addr.Compare)
	addresses = slices.Compact(addresses)
	return addresses[:min(len(addresses), maxHosts)], ttl
}

func addressOf(record dns.RR) (netip.Addr, bool) {
	switch record := record.(type) {
	case *dns.A:
		address, ok := netip.AddrFromSlice(record.A)
		return address.Unmap(), ok
	case *dns.AAAA:
		return netip.AddrFromSlice(record.AAAA)
	default:
		return netip.Addr{}, false
	}
}
