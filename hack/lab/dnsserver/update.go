// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"github.com/miekg/dns"
)

// update carries out an RFC 2136 message and returns its response code. The
// order of the checks is that of section 3: zone, prerequisites, permission,
// the update itself; all of it or nothing.
func (s *Server) update(m *dns.Msg, isSigned bool) int {
	question := m.Question[0]
	if question.Qtype != dns.TypeSOA {
		return dns.RcodeFormatError
	}
	z := s.zoneOf(question.Name)
	if z == nil || z.origin != dns.CanonicalName(question.Name) {
		return dns.RcodeNotAuth
	}
	if !isSigned {
		return dns.RcodeRefused
	}
	if s.updateRcode != dns.RcodeSuccess {
		return s.updateRcode
	}
	if rcode := prescan(z, m.Ns); rcode != dns.RcodeSuccess {
		return rcode
	}
	rcode := dns.RcodeSuccess
	z.change(func(t *transaction) {
		if rcode = t.prerequisites(m.Answer); rcode == dns.RcodeSuccess {
			t.apply(m.Ns)
			s.added.note(m.Ns)
		}
	})
	return rcode
}

// prerequisites checks section 3.2: each names what must, or must not, be there.
func (t *transaction) prerequisites(wanted []dns.RR) int {
	for _, want := range wanted {
		if !dns.IsSubDomain(t.zone.origin, want.Header().Name) {
			return dns.RcodeNotZone
		}
		if rcode := t.prerequisite(want); rcode != dns.RcodeSuccess {
			return rcode
		}
	}
	return dns.RcodeSuccess
}

func (t *transaction) prerequisite(want dns.RR) int {
	h := want.Header()
	there := ofType(t.records(h.Name), h.Rrtype)
	isName := h.Rrtype == dns.TypeANY
	switch h.Class {
	case dns.ClassANY:
		return unless(len(there) > 0, isName, dns.RcodeNameError, dns.RcodeNXRrset)
	case dns.ClassNONE:
		return unless(len(there) == 0, isName, dns.RcodeYXDomain, dns.RcodeYXRrset)
	case dns.ClassINET:
		return unless(holds(there, want), false, dns.RcodeNXRrset, dns.RcodeNXRrset)
	default:
		return dns.RcodeFormatError
	}
}

func unless(isMet, isName bool, name, rrset int) int {
	switch {
	case isMet:
		return dns.RcodeSuccess
	case isName:
		return name
	default:
		return rrset
	}
}

func holds(records []dns.RR, want dns.RR) bool {
	for _, rr := range records {
		if dns.IsDuplicate(rr, want) {
			return true
		}
	}
	return false
}

// prescan checks section 3.4.1 before anything is changed.
func prescan(z *zone, changes []dns.RR) int {
	for _, rr := range changes {
		h := rr.Header()
		if !dns.IsSubDomain(z.origin, h.Name) {
			return dns.RcodeNotZone
		}
		isAdd := h.Class == dns.ClassINET && h.Rrtype != dns.TypeANY
		isDelete := (h.Class == dns.ClassANY || h.Class == dns.ClassNONE) && h.Ttl == 0
		if !isAdd && !isDelete {
			return dns.RcodeFormatError
		}
	}
	return dns.RcodeSuccess
}

// apply does section 3.4.2, by the class of each record:
//
//	IN    add it
//	ANY   delete the RRset, or with type ANY all of the name
//	NONE  delete this one record
func (t *transaction) apply(changes []dns.RR) {
	for _, change := range changes {
		h := change.Header()
		switch h.Class {
		case dns.ClassINET:
			t.add(change)
		case dns.ClassANY:
			t.remove(h.Name, func(rr dns.RR) bool {
				return h.Rrtype == dns.TypeANY || rr.Header().Rrtype == h.Rrtype
			})
		case dns.ClassNONE:
			one := dns.Copy(change)
			one.Header().Class = dns.ClassINET
			t.remove(h.Name, func(rr dns.RR) bool { return dns.IsDuplicate(rr, one) })
		}
	}
}
