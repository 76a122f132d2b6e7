// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"time"
)

const (
	// listLasts is how long a list of zones is believed, and missLasts how long that
	// a zone is not on it: users make the zone when they are told that it is missing.
	listLasts = 10 * time.Minute
	missLasts = 10 * time.Second
)

// zoneList is a service's list of zones, read once for all who need it.
type zoneList struct {
	// turn has one token: whoever has it may read the list, and the fields below.
	turn  chan struct{}
	zones []Zone
	read  time.Time
	byDNS bool
}

func newZoneList() *zoneList {
	return &zoneList{turn: make(chan struct{}, 1)}
}

// find returns the zone on the list that holds a name, or ErrZoneByDNS.
func (l *zoneList) find(ctx context.Context, name string, now func() time.Time, read func(context.Context) ([]Zone, error)) (Zone, error) {
	select {
	case l.turn <- struct{}{}:
		defer func() { <-l.turn }()
	case <-ctx.Done():
		return Zone{}, ctx.Err()
	}
	if l.byDNS {
		return Zone{}, ErrZoneByDNS
	}
	zone, err := ZoneIn(l.zones, name)
	if age := now().Sub(l.read); age < missLasts || err == nil && age < listLasts {
		return zone, err
	}
	zones, err := read(ctx)
	if errors.Is(err, ErrZoneByDNS) {
		l.byDNS = true
	}
	if err != nil {
		return Zone{}, err
	}
	l.zones, l.read = zones, now()
	return ZoneIn(zones, name)
}
