// SPDX-License-Identifier: Apache-2.0

package scheduler

// A lane orders those who wait: namespaces in turn, in each the issuers in turn,
// for each issuer the oldest. What is in it could run if there were a slot: who
// is held back by a cap or by a name stands outside.
//
//	lane ── member (namespace) ── share (and issuer) ── stand (and name) ── entries
type lane struct {
	round
	members ranking[*member]
	waiting int
}

// The lanes.
const (
	fresh = iota // did not yield, or has made progress since
	slow         // yielded
	laneCount
)

// namespace is the challenges of one namespace.
type namespace struct {
	name    string
	weight  int
	room    room
	isOpen  bool
	members [laneCount]member
	pairs   []*pair
	isSet   bool
}

// member is a namespace in a lane.
type member struct {
	namespace *namespace
	round
	turn
	shares  ranking[*share]
	waiting int
	index   int32
}

func (m *member) place() *int32           { return &m.index }
func (m *member) isBefore(o *member) bool { return m.turn.isBefore(o.turn) }

// pair is the challenges of one namespace and issuer.
type pair struct {
	namespace *namespace
	issuer    *issuer
	shares    [laneCount]share
	entries   int
	// at is the place among the pairs of the namespace.
	at int
}

// share is a pair in a lane.
type share struct {
	pair *pair
	lane int
	turn
	stands  ranking[*stand]
	waiting int
	index   int32
	// ticket is about the issuer's cap: where it is among those who have one. atDesk
	// is its turn to be given the next, paid the one it was given that for.
	ticket       int
	atDesk, paid turn
}

func (s *share) place() *int32          { return &s.index }
func (s *share) isBefore(o *share) bool { return s.turn.isBefore(o.turn) }
func (s *share) member() *member        { return &s.pair.namespace.members[s.lane] }

// wait puts an entry into its lane.
func (q *Queue) wait(e *entry) {
	e.waits = true
	q.welcome(e.share())
	e.line().standOf(e.share(), e.limit()).entries++
	for _, l := range e.names() {
		if l != nil && l != e.line() {
			l.invite(e)
		}
	}
	q.place(e)
}

// place puts an entry that waits where it belongs: into its stand, or outside while
// another of its names is taken.
func (q *Queue) place(e *entry) {
	stand := e.stand()
	switch isFree := e.areOthersFree(); {
	case isFree && e.index == 0:
		stand.waiting.add(e)
	case !isFree:
		stand.waiting.remove(e)
	}
	q.line(stand)
	q.refresh(stand.share)
}

// welcome counts one more who waits in a share. The first of a namespace is a
// newcomer, and so is the first of an issuer in it.
func (q *Queue) welcome(s *share) {
	m, l := s.member(), &q.lanes[s.lane]
	if m.waiting == 0 {
		m.turn = l.next(m.namespace.weight)
	}
	if s.waiting == 0 {
		s.turn, s.atDesk = m.round.next(1), s.desk().next(m.namespace.weight)
	}
	l.waiting++
	m.waiting++
	s.waiting++
}

// quit takes an entry out of its lane.
func (q *Queue) quit(e *entry) {
	stand := e.stand()
	share, member := stand.share, stand.share.member()
	e.waits = false
	stand.waiting.remove(e)
	q.lanes[e.lane].waiting--
	member.waiting--
	share.waiting--
	for _, l := range e.names() {
		if l != nil && l != e.line() {
			l.dismiss(e)
		}
	}
	q.line(stand)
	q.refresh(share)
	if stand.entries--; stand.entries == 0 {
		stand.line.drop(stand)
	}
}

// line puts a stand where it belongs among those of its share: in it, or outside
// while its name is taken.
func (q *Queue) line(s *stand) {
	stands := &s.share.stands
	switch isIn := s.waiting.len() > 0 && s.line.isFreeFor(s.limit); {
	case isIn && s.index == 0:
		stands.add(s)
	case isIn:
		stands.move(s)
	default:
		stands.remove(s)
	}
}

// settle takes in that the rooms of an entry have changed.
func (q *Queue) settle(e *entry) {
	for _, l := range e.names() {
		if l != nil {
			q.settleLine(l)
		}
	}
	q.settleNamespace(e.pair.namespace)
	q.settleIssuer(e.pair.issuer)
}

func (q *Queue) settleLine(l *line) {
	taken := l.count()
	if l.taken == taken {
		return
	}
	l.taken = taken
	for s := l.stands; s != nil; s = s.next {
		q.line(s)
		q.refresh(s.share)
	}
	for g := l.guests; g != nil; g = g.next {
		q.place(g.entry)
	}
}

func (q *Queue) settleNamespace(n *namespace) {
	if isOpen := n.room.left() > 0; n.isOpen != isOpen {
		n.isOpen = isOpen
		for _, p := range n.pairs {
			for lane := range p.shares {
				q.refresh(&p.shares[lane])
			}
		}
	}
}
