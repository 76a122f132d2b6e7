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

// stand is everybody of a share who wants to prove one name, oldest first.
type stand struct {
	line    *line
	share   *share
	waiting ranking[*entry]
	next    *stand // of the same line
	index   int32
}

func (s *stand) place() *int32          { return &s.index }
func (s *stand) isBefore(o *stand) bool { return s.waiting.first().isBefore(o.waiting.first()) }

// line is everybody who wants to prove one name.
type line struct {
	name    Name
	stands  *stand
	proving *room // nil while nobody runs
	entries int32
	isShut  bool
}

// isFree reports whether somebody else could prove the name, at least if those
// who are overdue stopped.
func (l *line) isFree() bool { return l.proving == nil || l.proving.left() > 0 }

// standOf returns the line's stand in a share, and makes it if need be.
func (l *line) standOf(s *share) *stand {
	for at := l.stands; at != nil; at = at.next {
		if at.share == s {
			return at
		}
	}
	l.stands = &stand{line: l, share: s, next: l.stands}
	return l.stands
}

// drop takes a stand off the line.
func (l *line) drop(s *stand) {
	at := &l.stands
	for *at != s {
		at = &(*at).next
	}
	*at = s.next
}

// wait puts an entry into its lane.
func (q *Queue) wait(e *entry) {
	share := &e.pair.shares[e.lane]
	e.stand = e.line.standOf(share)
	e.stand.waiting.add(e)
	q.welcome(share)
	q.line(e.stand)
	q.refresh(share)
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
	stand := e.stand
	share, member := stand.share, stand.share.member()
	e.stand = nil
	stand.waiting.remove(e)
	q.lanes[e.lane].waiting--
	member.waiting--
	share.waiting--
	q.line(stand)
	q.refresh(share)
	if stand.waiting.len() == 0 {
		stand.line.drop(stand)
	}
}

// line puts a stand where it belongs among those of its share: in it, or outside
// while the name is being proved.
func (q *Queue) line(s *stand) {
	stands := &s.share.stands
	switch isIn := s.waiting.len() > 0 && !s.line.isShut; {
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
	q.settleLine(e.line)
	q.settleNamespace(e.pair.namespace)
	q.settleIssuer(e.pair.issuer)
}

func (q *Queue) settleLine(l *line) {
	if l.isShut == !l.isFree() {
		return
	}
	l.isShut = !l.isShut
	for s := l.stands; s != nil; s = s.next {
		q.line(s)
		q.refresh(s.share)
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
