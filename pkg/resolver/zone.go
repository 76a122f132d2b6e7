// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/lately"
)

// ZoneOf returns the zone that holds a name, found by SOA records from the name
// upward. It errs with ErrNoZone if there is none below the root.
func (r *Resolver) ZoneOf(ctx context.Context, name string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	var below []string
	for candidate := FQDN(name); candidate != "."; candidate = parent(candidate) {
		zone, found, err := r.zoneAt(ctx, candidate)
		if err != nil {
			return "", err
		}
		if !found {
			below = append(below, candidate)
			continue
		}
		for _, name := range below {
			r.zones.Set(r.key(name), zone)
		}
		return zone.Value, nil
	}
	return "", fmt.Errorf("%w for %q at %s: check that the domain exists and is delegated",
		ErrNoZone, FQDN(name), strings.Join(r.nameservers, ", "))
}

// zoneAt returns the zone of a name if memory or one question can tell. Going up
// is left to the caller.
func (r *Resolver) zoneAt(ctx context.Context, name string) (lately.Entry[string], bool, error) {
	if known, ok := r.zones.Get(r.key(name)); ok {
		return known, true, nil
	}
	answer, err := r.lookup(ctx, name, dns.TypeSOA)
	if err != nil {
		return lately.Entry[string]{}, false, err
	}
	soa := soaFor(name, answer)
	if soa == nil {
		return lately.Entry[string]{}, false, nil
	}
	return r.zones.Put(r.key(name), FQDN(soa.Hdr.Name), ttlOf(soa)), true, nil
}

// soaFor finds the record that tells the zone of a name: its own SOA, or the SOA
// of the zone which says that it has none (RFC 2308 section 3). Behind an alias
// both would be another name's. A record of neither the name nor a parent of it says
// nothing about the name, wherever it stands.
func soaFor(name string, answer *dns.Msg) *dns.SOA {
	for _, record := range answer.Answer {
		switch record.(type) {
		case *dns.CNAME, *dns.DNAME:
			return nil
		}
	}
	for _, record := range slices.Concat(answer.Answer, answer.Ns) {
		soa, ok := record.(*dns.SOA)
		if ok && soa.Hdr.Name != "." && dns.IsSubDomain(soa.Hdr.Name, name) {
			return soa
		}
	}
	return nil
}

func parent(name string) string {
	next, atEnd := dns.NextLabel(name, 0)
	if atEnd {
		return "."
	}
	return name[next:]
}

func ttlOf(record dns.RR) time.Duration {
	return time.Duration(record.Header().Ttl) * time.Second
}
