// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/miekg/dns"
)

// CAA is one CAA record (RFC 8659 section 4.1).
type CAA struct {
	// IsCritical forbids issuing to a CA that does not know the tag.
	IsCritical bool
	// Tag is as the record has it; upper and lower case are the same.
	Tag, Value string
}

// CAAOf returns the CAA records that count for a name, and the name where they
// are: its own, or those of the nearest parent that has any (RFC 8659 section 3).
// The recursive servers follow CNAMEs. Without any, both are empty. It errs if
// there is no answer for one of the names.
func (r *Resolver) CAAOf(ctx context.Context, name string) (owner string, records []CAA, err error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	for owner = FQDN(name); owner != "."; owner = parent(owner) {
		records, err := r.caaAt(ctx, owner)
		if err != nil {
			return "", nil, err
		}
		if len(records) > 0 {
			return owner, records, nil
		}
	}
	return "", nil, nil
}

// issuance is what is known of the CAA records at one name: them, or why there is no
// answer.
type issuance struct {
	records []CAA
	err     error
}

// What is remembered of CAA records, which anybody may fill. No CA needs as many, or
// as long ones.
const (
	maxIssuance  = 1000 // names
	maxCAA       = 32   // records of a name
	maxCAALength = 512  // bytes of a record
)

// caaAt remembers failures as well: every look at every challenge of a broken domain
// would ask for them again.
func (r *Resolver) caaAt(ctx context.Context, name string) ([]CAA, error) {
	if known, ok := r.issuance.Get(r.key(name)); ok {
		return known.Value.records, known.Value.err
	}
	answer, err := r.lookup(ctx, name, dns.TypeCAA)
	found, ttl := issuance{err: err}, silence
	if err == nil {
		found, ttl = issuanceIn(name, answer)
	}
	if !errors.Is(found.err, context.Canceled) {
		r.issuance.Put(r.key(name), found, ttl)
	}
	return found.records, found.err
}

func issuanceIn(name string, answer *dns.Msg) (issuance, time.Duration) {
	var records []CAA
	ttl := maxTTL
	for _, record := range answer.Answer {
		ttl = min(ttl, ttlOf(record))
		caa, ok := record.(*dns.CAA)
		if !ok {
			continue
		}
		if len(records) == maxCAA || len(caa.Tag)+len(caa.Value) > maxCAALength {
			return issuance{err: fmt.Errorf("the CAA records of %q are more than %d, or longer than %d bytes", name, maxCAA, maxCAALength)}, ttl
		}
		records = append(records, CAA{IsCritical: caa.Flag&critical != 0, Tag: caa.Tag, Value: caa.Value})
	}
	if len(records) == 0 {
		ttl = min(ttl, ttlOfDenial(name, answer))
	}
	return issuance{records: records}, ttl
}

// critical is a bit of a CAA record's flags (RFC 8659 section 4.1).
const critical = 128

// ttlOfDenial is for how long an answer says that there is nothing (RFC 2308 section
// 5). One without a SOA record of the name's zone does not say; it is believed for a
// little while.
func ttlOfDenial(name string, answer *dns.Msg) time.Duration {
	for _, record := range answer.Ns {
		if soa, ok := record.(*dns.SOA); ok && dns.IsSubDomain(soa.Hdr.Name, name) {
			return min(ttlOf(soa), time.Duration(soa.Minttl)*time.Second)
		}
	}
	return silence
}
