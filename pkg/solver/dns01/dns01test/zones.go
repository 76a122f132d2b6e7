// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"errors"
	"fmt"
	"slices"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// manyZones is more than services put on one page of their list.
const manyZones = 250

func zoneRows() []row {
	return []row{
		{"a zone among many", amongMany},
		{"a delegated sub-zone", delegated},
		{"no such zone", noZone},
	}
}

// find returns the zone of a name as the engine finds it; where that asks DNS, the
// zones that the service was started with answer instead.
func (s *stage) find(name string) (dns01.Zone, error) {
	if s.Kind.NoZone {
		return dns01.Zone{Name: name}, nil
	}
	zones, err := s.provider.Zones(s.Context())
	if errors.Is(err, dns01.ErrZoneByDNS) {
		zones, err = s.started, nil
	}
	if err != nil {
		return dns01.Zone{}, err
	}
	return dns01.ZoneIn(zones, name)
}

func (s *stage) zoneOf(name string) dns01.Zone {
	s.Helper()
	found, err := s.find(name)
	if err != nil {
		s.Fatalf("finding the zone of %s: %v", name, err)
	}
	return found
}

// amongMany looks for names whose zones are on all pages of the list.
func amongMany(s *stage) {
	zones := []string{zone, "le.test.", "ample.test.", "other." + zone}
	for i := range manyZones - len(zones) {
		zones = append(zones, fmt.Sprintf("zone%03d.test.", i))
	}
	s.open(zones...)
	if s.Kind.NoZone {
		s.Skip("the service does not care which zone a name is in")
	}
	for _, apex := range []string{zones[0], zones[1], zones[2], zones[3], "zone000.test.", "zone099.test.", "zone100.test.", "zone245.test."} {
		name := "_acme-challenge.www." + apex
		if found := s.zoneOf(name); found.Name != apex {
			s.Errorf("the zone of %s is %q", name, found.Name)
		}
		s.apply(add(name, key(apex)))
		s.want(name, key(apex))
	}
}

func delegated(s *stage) {
	const sub = "sub." + zone
	s.open(zone, sub)
	if s.Kind.NoZone {
		s.Skip("the service does not care which zone a name is in")
	}
	for name, apex := range map[string]string{
		"_acme-challenge.www." + sub: sub, "_acme-challenge." + sub: sub,
		www: zone, "_acme-challenge." + zone: zone, "_acme-challenge.notsub." + zone: zone,
	} {
		if found := s.zoneOf(name); found.Name != apex {
			s.Errorf("the zone of %s is %q", name, found.Name)
		}
		s.apply(add(name, key(name)))
		s.want(name, key(name))
		s.wantIn([]string{zone, sub}, apex, name)
		s.apply(remove(name, key(name)))
		s.want(name)
	}
}

// wantIn checks that one of the zones has the value and the others do not, if the
// service can tell.
func (s *stage) wantIn(zones []string, apex, name string) {
	s.Helper()
	service, ok := s.Service.(ZonedService)
	if !ok {
		return
	}
	for _, candidate := range zones {
		if has := slices.Contains(service.ValuesIn(candidate, name), key(name)); has != (candidate == apex) {
			s.Errorf("zone %s: the value of %s is there: %t", candidate, name, has)
		}
	}
}

func noZone(s *stage) {
	s.open(zone)
	if s.Kind.NoZone {
		s.Skip("the service does not care which zone a name is in")
	}
	for _, name := range []string{"_acme-challenge.www.elsewhere.test.", "_acme-challenge.notexample.test."} {
		if found, err := s.find(name); !errors.Is(err, dns01.ErrNoZone) {
			s.Errorf("the zone of %s is %q, %v", name, found.Name, err)
		}
	}
}
