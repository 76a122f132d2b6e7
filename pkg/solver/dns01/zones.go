// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"sync"
	"time"
)

const (
	// listLasts is how long a list of zones is believed, and missLasts how long that
	// a zone is not on it: users make the zone when they are told that it is missing.
	listLasts = 10 * time.Minute
	missLasts = 10 * time.Second
	// failureLasts is how long nobody tries again to read a list that could not be read.
	failureLasts = 5 * time.Second
)

// zoneList is a service's list of zones, read once for all who need it. Who is on it
// does not wait for those who are not.
type zoneList struct {
	// turn has one token: whoever has it may read the list from the service.
	turn chan struct{}

	mu    sync.Mutex
	zones []Zone
	byDNS bool
	// read is when the zones were listed, failed when they could not be, and err why.
	read, failed time.Time
	err          error
}

func newZoneList() *zoneList {
	return &zoneList{turn: make(chan struct{}, 1)}
}

// find returns the zone on the list that holds a name, or ErrZoneByDNS.
func (l *zoneList) find(ctx context.Context, name string, now func() time.Time, read func(context.Context) ([]Zone, error)) (Zone, error) {
	if zone, ok, err := l.known(name, now()); ok {
		return zone, err
	}
	select {
	case l.turn <- struct{}{}:
		defer func() { <-l.turn }()
	case <-ctx.Done():
		return Zone{}, ctx.Err()
	}
	if zone, ok, err := l.known(name, now()); ok { // somebody has read it meanwhile
		return zone, err
	}
	zones, err := read(ctx)
	l.keep(zones, err, now())
	zone, _, err := l.known(name, now())
	return zone, err
}

// known is what the list says about a name, and false if it is to be read first. A
// zone that was on it is better than none while it cannot be read.
func (l *zoneList) known(name string, now time.Time) (zone Zone, ok bool, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.byDNS {
		return Zone{}, true, ErrZoneByDNS
	}
	zone, err = ZoneIn(l.zones, name)
	age := now.Sub(l.read)
	switch {
	case err == nil && age < listLasts, err != nil && age < missLasts:
		return zone, true, err
	case l.err == nil || now.Sub(l.failed) >= failureLasts:
		return Zone{}, false, nil
	case err != nil:
		return Zone{}, true, l.err
	default:
		return zone, true, nil
	}
}

func (l *zoneList) keep(zones []Zone, err error, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case errors.Is(err, ErrZoneByDNS):
		l.byDNS = true
	case err != nil:
		l.failed, l.err = now, err
	default:
		l.zones, l.read, l.err = zones, now, nil
	}
}

// doubt has the list read again, if it was not read just now: a change in a zone of
// it was not made, and perhaps the zone is another one today.
func (l *zoneList) doubt(now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if now.Sub(l.read) >= missLasts {
		l.read = time.Time{}
	}
}
