// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"slices"
	"strings"

	"github.com/countersign-project/countersign/pkg/resolver"
)

// Hosts finds the addresses of hosts.
type Hosts interface {
	// Addresses returns all of them, and errs if there is none. What the error says
	// stays the same while the cause does.
	Addresses(ctx context.Context, host string) ([]netip.Addr, error)
}

// system is the system's resolver, with what the pod's hosts file has: that is where
// users lead names past a router that does not send them back in.
type system struct {
	lookUp func(ctx context.Context, network, host string) ([]netip.Addr, error)
}

// newSystem prefers Go's own resolver, which finds a name that ends in a dot in the
// hosts file as well; the C library's does not.
func newSystem() system {
	return system{lookUp: (&net.Resolver{PreferGo: true}).LookupNetIP}
}

// Addresses looks for the name as it is. The pod's search list is not for the names of
// certificates: somebody's wildcard could answer for all of them.
func (s system) Addresses(ctx context.Context, host string) ([]netip.Addr, error) {
	host = strings.TrimSuffix(host, ".")
	addresses, err := s.lookUp(ctx, "ip", rooted(host))
	var failed *net.DNSError
	if errors.As(err, &failed) {
		failed.Name = host
	}
	if err != nil {
		return nil, errors.New(resolver.Cause(err))
	}
	for i := range addresses {
		addresses[i] = addresses[i].Unmap()
	}
	slices.SortFunc(addresses, netip.Addr.Compare)
	return slices.Compact(addresses), nil
}

// rooted is a name that nothing is appended to. One of a single label, as a private CA
// may know it, stays as it is: in the hosts file it would not be found with a dot.
func rooted(host string) string {
	if strings.Contains(host, ".") {
		return host + "."
	}
	return host
}
