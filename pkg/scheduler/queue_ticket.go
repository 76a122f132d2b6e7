// SPDX-License-Identifier: Apache-2.0

package scheduler

// issuer is the challenges of one issuer. A ClusterIssuer may be used by thousands
// of namespaces; so that its cap costs no walk over them, its shares need tickets
// to stand in a lane, and there are only as many as may run still.
type issuer struct {
	key   string
	room  room
	desks [laneCount]desk
	pairs int
	isSet bool
}

// desk hands out the tickets of an issuer for one lane, to namespaces in turn.
type desk struct {
	round
	asking  ranking[*asker]
	holders []*share
}

// asker is a share at a desk.
type asker share

func (a *asker) place() *int32          { return &a.index }
func (a *asker) isBefore(o *asker) bool { return a.atDesk.isBefore(o.atDesk) }

// noTicket, asksForTicket; from 1 on it is the place among the holders.
const (
	noTicket      = 0
	asksForTicket = -1
)

func (s *share) desk() *desk { return &s.pair.issuer.desks[s.lane] }

// refresh puts a share where it belongs after a change: in its lane, at the desk,
// or outside.
func (q *Queue) refresh(s *share) {
	isReady := s.stands.len() > 0 && s.pair.namespace.isOpen
	switch {
	case isReady && s.ticket == noTicket:
		s.ask()
	case !isReady && s.ticket == asksForTicket:
		s.desk().asking.remove((*asker)(s))
		s.ticket = noTicket
	case !isReady && s.ticket > 0:
		q.dismiss(s)
	}
	q.deal(s.pair.issuer, s.lane)
}

// ask puts a share in front of the desk.
func (s *share) ask() {
	d := s.desk()
	s.ticket = asksForTicket
	s.atDesk = d.rejoin(s.atDesk)
	d.asking.add((*asker)(s))
}

func (q *Queue) settleIssuer(i *issuer) {
	for lane := range i.desks {
		q.deal(i, lane)
	}
}

// deal hands out the tickets that there are, or takes back those that are too many.
func (q *Queue) deal(i *issuer, lane int) {
	d, tickets := &i.desks[lane], i.room.left()
	for len(d.holders) < tickets && d.asking.len() > 0 {
		a := d.asking.first()
		d.asking.remove(a)
		a.paid = a.atDesk
		a.atDesk = d.serve(a.atDesk, a.pair.namespace.weight)
		q.admit((*share)(a))
	}
	for len(d.holders) > tickets {
		s := d.holders[len(d.holders)-1]
		q.dismiss(s)
		s.ask()
	}
}

// admit lets a share stand in its lane.
func (q *Queue) admit(s *share) {
	d, m, l := s.desk(), s.member(), &q.lanes[s.lane]
	d.holders = append(d.holders, s)
	s.ticket = len(d.holders)
	s.turn = m.round.rejoin(s.turn)
	m.shares.add(s)
	if m.index == 0 {
		m.turn = l.rejoin(m.turn)
		l.members.add(m)
	}
}

// dismiss takes a share out of its lane, and its ticket back.
func (q *Queue) dismiss(s *share) {
	d, m := s.desk(), s.member()
	last := d.holders[len(d.holders)-1]
	d.holders[s.ticket-1] = last
	last.ticket = s.ticket
	d.holders[len(d.holders)-1] = nil
	d.holders = d.holders[:len(d.holders)-1]
	s.ticket, s.atDesk = noTicket, s.paid
	m.shares.remove(s)
	if m.shares.len() == 0 {
		q.lanes[s.lane].members.remove(m)
	}
}
