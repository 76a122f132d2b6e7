// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"context"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Zones returns dns01.ErrZoneByDNS: there is no list of zones in DNS.
func (p *Provider) Zones(context.Context) ([]dns01.Zone, error) { return nil, dns01.ErrZoneByDNS }

// Apply adds values to TXT record sets (RFC 2136 section 2.5.1) and deletes others
// (section 2.5.4), as many in one message as it holds. The server ignores a value
// that it has, and the deletion of one that it does not have.
//
// There is no receipt. The server makes all changes of a message or none.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	var errs []error
	for len(errs) < len(changes) {
		rest := changes[len(errs):]
		made := p.try(ctx, zone, rest[:p.fitting(zone, rest)])
		errs = append(errs, made...)
		if last := made[len(made)-1]; isSilence(last) {
			errs = append(errs, repeat(last, len(changes)-len(errs))...)
		}
	}
	return "", outcome(errs)
}

// try sends the changes of one message, and returns what came of each.
//
// An update policy that denies one name refuses the whole message. The neighbours
// are not to suffer from it, so each change is then tried alone.
//
// Where a removal is refused, the server is asked whether it has the value at all:
// what could never be written must not keep a challenge from being deleted.
func (p *Provider) try(ctx context.Context, zone dns01.Zone, changes []dns01.Change) []error {
	err := p.send(ctx, message(zone, changes))
	errs := make([]error, len(changes))
	for i, change := range changes {
		switch {
		case err == nil:
		case len(changes) > 1 && isPolicy(err):
			errs[i] = p.try(ctx, zone, changes[i:i+1])[0]
		case change.Remove && isRefusal(err) && p.lacks(ctx, change.Record):
		default:
			errs[i] = p.explain(zone, err)
		}
	}
	return errs
}

// outcome is one error if the same is true of all changes.
func outcome(errs []error) error {
	failed, different := 0, false
	for _, err := range errs {
		if err != nil {
			failed++
			different = different || errs[0] == nil || err.Error() != errs[0].Error()
		}
	}
	switch {
	case failed == 0:
		return nil
	case failed == len(errs) && !different:
		return errs[0]
	default:
		return &dns01.PartialError{Errs: errs}
	}
}

func repeat(err error, n int) []error {
	errs := make([]error, n)
	for i := range errs {
		errs[i] = err
	}
	return errs
}
