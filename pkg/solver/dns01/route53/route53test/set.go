// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"fmt"
	"slices"
)

// Set is a resource record set. Without a set identifier its routing is simple.
type Set struct {
	Name          string
	Type          string
	SetIdentifier string
	MultiValue    bool     `xml:"MultiValueAnswer"`
	Weight        *int64   `xml:"Weight"`
	TTL           int64    `xml:"TTL"`
	Values        []string `xml:"ResourceRecords>ResourceRecord>Value"`
}

func (s Set) key() setKey { return setKey{lower(s.Name), s.Type, s.SetIdentifier} }

// String is how AWS calls a set that is to be created or deleted.
func (s Set) String() string {
	identifier := ""
	if s.SetIdentifier != "" {
		identifier = fmt.Sprintf(", set-identifier='%s'", s.SetIdentifier)
	}
	return fmt.Sprintf("resource record set [name='%s', type='%s'%s]", lower(s.Name), s.Type, identifier)
}

// isEqual reports whether a DELETE of one set is for the other.
func (s Set) isEqual(other Set) bool {
	return s.TTL == other.TTL && s.MultiValue == other.MultiValue && (s.Weight == nil) == (other.Weight == nil) &&
		slices.Equal(tidy(slices.Clone(s.Values)), tidy(slices.Clone(other.Values)))
}

// maxIdentifier is how long a set identifier may be.
const maxIdentifier = 128

// invalid is what AWS says of a set that cannot be, wherever it is.
func (s Set) invalid() string {
	for _, data := range s.Values {
		if _, ok := unquote(data); s.Type == "TXT" && !ok {
			return fmt.Sprintf("Invalid Resource Record: 'FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with '%s''", data)
		}
	}
	switch {
	case s.TTL == 0 || len(s.Values) == 0:
		return fmt.Sprintf("Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none in Change with [Name=%s, Type=%s, SetIdentifier=%s]", s.Name, s.Type, s.SetIdentifier)
	case s.SetIdentifier != "" && !s.MultiValue && s.Weight == nil:
		return fmt.Sprintf("Invalid request: Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but found none in Change with [Name=%s, Type=%s, SetIdentifier=%s]", s.Name, s.Type, s.SetIdentifier)
	case s.SetIdentifier == "" && s.MultiValue:
		return fmt.Sprintf("Invalid request: Missing field 'SetIdentifier' in Change with [Name=%s, Type=%s, SetIdentifier=null]", s.Name, s.Type)
	case len(s.SetIdentifier) > maxIdentifier:
		return fmt.Sprintf("1 validation error detected: Value '%s' at 'setIdentifier' failed to satisfy constraint: Member must have length less than or equal to 128", s.SetIdentifier)
	default:
		return ""
	}
}

// refused is what AWS says of a set that cannot be beside those that a zone has.
func (z *zone) refused(s Set) string {
	name := lower(s.Name)
	if !z.holds(name) {
		return fmt.Sprintf("RRSet with DNS name %s is not permitted in zone %s", name, z.name)
	}
	for key, other := range z.sets {
		if message := s.conflict(other); key.name == name && key != s.key() && message != "" {
			return message
		}
	}
	return ""
}

// conflict is what AWS says of a set that cannot be beside another of the same name.
func (s Set) conflict(other Set) string {
	name := lower(s.Name)
	switch {
	case other.Type == "CNAME":
		return fmt.Sprintf("RRSet of type %s with DNS name %s is not permitted because a conflicting RRSet of type  CNAME with the same DNS name already exists in zone.", s.Type, name)
	case s.Type == "CNAME":
		return fmt.Sprintf("RRSet of type CNAME with DNS name %s is not permitted as it conflicts with other records with the same DNS name in zone.", name)
	case s.Type != other.Type:
		return ""
	case s.SetIdentifier == "":
		return fmt.Sprintf("RRSet with DNS name %s, type %s cannot be created as other RRSets exist with the same name and type.", name, s.Type)
	case s.MultiValue && !other.MultiValue:
		return fmt.Sprintf("RRSet with DNS name %s, type %s, SetIdentifier %s cannot be created because a non multivalue answer rrset exists with the same name and type.", name, s.Type, s.SetIdentifier)
	case s.Weight != nil && other.Weight == nil:
		return fmt.Sprintf("RRSet with DNS name %s, type %s, SetIdentifier %s cannot be created as a non-weighted set exists with the same name and type.", name, s.Type, s.SetIdentifier)
	default:
		return ""
	}
}

// Put adds the value of somebody else to a name, as Countersign and cert-manager do.
func (s *Service) Put(name, value string) {
	data := quote(value)
	identifier := data
	if len(identifier) > maxIdentifier {
		identifier = identifier[:maxIdentifier]
	}
	s.PutSet(Set{Name: name, Type: "TXT", SetIdentifier: identifier, MultiValue: true, TTL: 300, Values: []string{data}})
}

// PutSet puts a record set into the public zone that holds its name, whatever is there
// already, or into none if no zone does.
func (s *Service) PutSet(set Set) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var best *zone
	for _, z := range s.zones {
		if !z.isPrivate && z.holds(lower(set.Name)) && (best == nil || len(z.name) > len(best.name)) {
			best = z
		}
	}
	if best != nil {
		best.sets[set.key()] = set
		s.tell(lower(set.Name))
	}
}

func (s *Service) tell(name string) {
	if s.options.OnChange != nil {
		s.options.OnChange(name, s.values(name))
	}
}
