// SPDX-License-Identifier: Apache-2.0

package scheduler

// fullTurn is how far a grant takes a round on for somebody of weight 1. A weight
// is at most 100, so what is lost by dividing does not count.
const fullTurn = 1 << 32

// turn is when somebody is served next, in a round's virtual time. Equal times
// are served in the order in which they were dealt out.
type turn struct {
	at, order uint64
}

func (t turn) isBefore(o turn) bool {
	return t.at < o.at || t.at == o.at && t.order < o.order
}

// round serves its members in turn, by weight. Its time is the turn of the one who
// was served last, and whoever has been served, or is new, comes next a turn
// later. Therefore between two grants to one member every other member is served
// at most once, or as often as its weight is greater, whoever comes and goes: of
// any n grants in a row, a member that could be served all the time gets
// n × weight / total weight, give or take one round.
type round struct {
	now, dealt uint64
}

// next is the turn of a member that is new or was served just now.
func (r *round) next(weight int) turn {
	r.dealt++
	return turn{at: r.now + fullTurn/uint64(weight), order: r.dealt}
}

// rejoin is the turn of a member that could not be served for a while. It keeps the
// turn it had; if that was missed it is served now, once, and not for each one missed.
func (r *round) rejoin(t turn) turn {
	t.at = max(t.at, r.now)
	return t
}

// reweigh is the turn of a member after its weight has changed.
func (r *round) reweigh(t turn, weight int) turn {
	t.at = min(t.at, r.now+fullTurn/uint64(weight))
	return t
}

// serve takes in that a member uses its turn, and returns its next one.
func (r *round) serve(t turn, weight int) turn {
	r.now = max(r.now, t.at)
	return r.next(weight)
}

// turns are those that one grant uses: of the namespace, of the issuer in it, and
// of the two at the issuer's desk.
type turns struct {
	member, share, desk turn
}

// serve uses the turns of a share whose oldest is granted a slot, and its ticket
// if they are scarce. It returns the turns used.
func (q *Queue) serve(s *share) turns {
	m, l := s.member(), &q.lanes[s.lane]
	used := turns{member: m.turn, share: s.turn, desk: s.paid}
	m.turn = l.serve(m.turn, m.namespace.weight)
	l.members.move(m)
	s.turn = m.round.serve(s.turn, 1)
	m.shares.move(s)
	if s.pair.issuer.room.limit != unlimited {
		s.paid = s.atDesk // used: it is not given back
		q.dismiss(s)
		s.ask()
	}
	return used
}

// restore gives a share the turns back that a grant has used.
func (q *Queue) restore(s *share, used turns) {
	m := s.member()
	m.turn, s.turn, s.atDesk = used.member, used.share, used.desk
	q.lanes[s.lane].members.move(m)
	if s.ticket == asksForTicket {
		s.desk().asking.move((*asker)(s))
	} else {
		m.shares.move(s)
	}
}
